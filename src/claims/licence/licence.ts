import type { Held } from '../comparing/comparison.ts';
import type { Claim } from '../reading/claims.ts';
import type { Passage } from '../reading/passage.ts';
import { constructionOf } from './construction.ts';
import { identificationOf } from './identification.ts';
import { isAllKnown } from './unknown-words.ts';

/** A figure that was held against the data. */
export interface Judged {
  readonly claim: Claim;
  readonly held: Held;
}

/** A figure farther off than this, of an election that is only hinted at, is likely of another one. */
const NEAR_PART = 0.4;

/**
 * Whether a figure may be said to differ. It may not unless everything about it is known: each word around it, the
 * election, the construction that it is said in, and, in a list, that the others agree. Else nothing is said: a silence
 * is cheap, a wrong "differs" is not.
 */
export function isLicensed(judged: Judged, all: readonly Judged[], passages: readonly Passage[]): boolean {
  const { claim, held } = judged;
  if (held.known?.kind !== 'figure') return false;
  const electionId = held.known.electionId;
  const election = claim.elections.find(({ id }) => id === electionId);
  if (election === undefined || !isBlockKnown(passages)) return false;
  const construction = constructionOf(claim);
  if (construction === undefined) return false;
  const identification = identificationOf(election, claim, passages);
  if (identification === 'unsaid') return false;
  if (identification === 'hinted' && !isNear(judged)) return false;
  return isOnlyFigure(judged, all) && siblingsAgree(judged, all, construction);
}

/** `92.12 % (2018: 86.02 %)`: two figures of one thing are of two elections, places or moments. */
function isOnlyFigure(judged: Judged, all: readonly Judged[]): boolean {
  const { measure, subject } = judged.held;
  return all.every(
    (other) => other === judged || other.held.measure !== measure || other.held.subject?.id !== subject?.id,
  );
}

/** Blocks are read as a whole: a heading may make a forecast of all below it. */
function isBlockKnown(passages: readonly Passage[]): boolean {
  return passages.every(isAllKnown);
}

function isNear({ held: { known, difference = Number.POSITIVE_INFINITY } }: Judged): boolean {
  const quantity = known?.kind === 'figure' ? known.figure.quantity : undefined;
  const value = quantity?.kind === 'exact' ? quantity.value : quantity?.max;
  return value !== undefined && Math.abs(difference) <= value * NEAR_PART;
}

const AGREEING = ['matches', 'earlier', 'other-source'];

/** `Union 25, AfD 26, SPD 15` all differ: not a misprint but another poll, year or place. */
function siblingsAgree(judged: Judged, all: readonly Judged[], construction: string): boolean {
  const others = all.filter(
    (other) => other !== judged && other.held.subject !== null && other.held.measure === judged.held.measure,
  );
  const agree = others.filter(({ held }) => AGREEING.includes(held.outcome)).length;
  const differ = others.length - agree;
  const isBare = construction === 'NAME FIGURE' || construction === 'FIGURE NAME';
  if (judged.held.subject === null) return true;
  if (isBare) return agree > differ;
  return others.length === 0 || agree > differ;
}
