import { keptFor } from '../../facts/kept.ts';
import type { Held } from '../comparing/comparison.ts';
import type { Claim } from '../reading/claim.ts';
import type { Passage } from '../reading/passage.ts';
import { constructionOf } from './construction.ts';
import { identificationOf } from './identification.ts';
import { isAllKnown } from './unknown-words.ts';

/** A figure that was held against the data. */
export interface Judged {
  readonly claim: Claim;
  readonly held: Held;
}

/** What else a message says. */
export interface Message {
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly all: readonly Judged[];
}

/** A figure farther off than this, of an election that is only hinted at, is likely of another one. */
const NEAR_PART = 0.4;

/**
 * Whether a figure may be said to differ. It may not unless everything about it is known: each word around it, the
 * election, the construction that it is said in, and, in a list, that the others agree. Else nothing is said: a silence
 * is cheap, a wrong "differs" is not.
 */
export function isLicensed(judged: Judged, { all, claims, passages }: Message): boolean {
  const { claim, held } = judged;
  if (held.known?.kind !== 'figure') return false;
  const electionId = held.known.electionId;
  const election = claim.elections.find(({ id }) => id === electionId);
  if (election === undefined || claims.length > MOST_FIGURES || !blockOf(passages).isKnown) return false;
  if (election.tier === 'compiled' && Math.abs(held.difference ?? 0) < COMPILED_GAP) return false;
  const construction = constructionOf(claim);
  if (construction === undefined) return false;
  const identification = identificationOf(election, claim, passages);
  if (identification === 'unsaid') return false;
  if (identification === 'hinted' && !isNear(judged) && !isInKnownList(judged, all)) return false;
  return isOnlyFigure(judged, all) && siblingsAgree(judged, { all, claims, passages }, construction);
}

/** `92.12 % (2018: 86.02 %)`: two figures of one thing are of two elections, places or moments. */
function isOnlyFigure(judged: Judged, all: readonly Judged[]): boolean {
  const { measure, subject } = judged.held;
  return all.every(
    (other) => other === judged || other.held.measure !== measure || other.held.subject?.id !== subject?.id,
  );
}

/** Blocks are read as a whole: a heading may make a forecast of all below it. */
const blockOf = keptFor((passages: readonly Passage[]) => ({ isKnown: passages.every(isAllKnown) }));

/** Data sets round, and count parties together, in their own ways: a smaller gap may be theirs. */
const COMPILED_GAP = 1.5;

/** Longer texts are read by people who write, not type: one misreading among so many figures is not worth it. */
const MOST_FIGURES = 60;

function isNear({ held: { known, difference = Number.POSITIVE_INFINITY } }: Judged): boolean {
  const quantity = known?.kind === 'figure' ? known.figure.quantity : undefined;
  const value = quantity?.kind === 'exact' ? quantity.value : quantity?.max;
  return value !== undefined && Math.abs(difference) <= value * NEAR_PART;
}

/** Two others of its list agree to the last decimal: no other election has those. */
function isInKnownList({ held, claim }: Judged, all: readonly Judged[]): boolean {
  const precise = all.filter(
    (other) =>
      other.claim !== claim &&
      other.held.outcome === 'matches' &&
      other.held.measure === held.measure &&
      (other.claim.quantity.step < 1 || other.claim.quantity.value >= TELLING_COUNT),
  );
  return precise.length >= 2;
}

/** A smaller count agrees with some other by chance. */
const TELLING_COUNT = 100;

const AGREEING = ['matches', 'earlier', 'other-source'];

/** `Union 25, AfD 26, SPD 15` all differ: not a misprint but another poll, year or place. */
function siblingsAgree(judged: Judged, { all, claims }: Message, construction: string): boolean {
  if (judged.held.subject === null) return true;
  const others = claims.filter(
    (claim) => claim !== judged.claim && claim.subjects.length > 0 && isAlike(claim, judged),
  );
  const agreeing = all.filter(
    ({ claim, held }) =>
      others.includes(claim) && AGREEING.includes(held.outcome) && held.measure === judged.held.measure,
  ).length;
  const isBare = construction === 'NAME FIGURE' || construction === 'FIGURE NAME';
  // `Ilham Aliyev: 4,657,458 votes` says what it counts.
  if (others.length === 0) return !isBare || judged.claim.quantity.unit === 'votes';
  return agreeing * 2 > others.length;
}

/** Of the same unit, or of one that the list left unsaid. */
function isAlike({ quantity }: Claim, { claim }: Judged): boolean {
  return quantity.unit === claim.quantity.unit || quantity.unit === 'bare' || claim.quantity.unit === 'bare';
}
