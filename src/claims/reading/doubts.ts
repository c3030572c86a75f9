import type { CueKind } from '../languages/lexicon.ts';
import type { Quantity } from '../text/quantities.ts';
import { isCue, type Passage, placesOf } from './passage.ts';

/**
 * How far a figure may be taken as a plain statement. `silent`: not at all (a question, a wish, a change, a denial).
 * `unclear`: it may be confirmed, not contradicted (hearsay, a part of the country). `clear`: both.
 */
export type Standing = 'clear' | 'unclear' | 'silent';

/** These silence every figure of their sentence. */
const SENTENCE_SILENT: readonly CueKind[] = ['hypothesis'];
/** These silence the figures of their clause. */
const CLAUSE_SILENT: readonly CueKind[] = ['change', 'margin', 'together'];
const SENTENCE_UNCLEAR: readonly CueKind[] = ['hearsay', 'previous'];
const CLAUSE_UNCLEAR: readonly CueKind[] = ['part'];
/** A denial stands before its figure, or, in verb-last languages, shortly after it. */
const DENIAL_AFTER = 7;
/** `lost 250 seats and 20 % of their vote` */
const LOST_BEFORE = 6;
const CAN_BE_LOST = new Set<Quantity['unit']>(['percent', 'votes', 'seats', 'bare']);
const LIMIT_BEFORE = 3;
const LIMIT_AFTER = 2;
const PLACE_REACH = 4;
const OF_REACH = 4;
const WHOLE = new Set(
  'vote votes voters voter ballots ballot electors electorate people citizens those all the registered eligible total them valid cast population respondents popular polling stations precincts protocols stations count public country seats'.split(
    ' ',
  ),
);

export function standingOf(passage: Passage, clauses: readonly number[], quantity: Quantity): Standing {
  if (passage.question || quantity.unit === 'points') return 'silent';
  if (hasCue(passage, SENTENCE_SILENT)) return 'silent';
  const speaksOfExitPolls = hasCue(passage, ['exit-poll']) || namesPollster(passage);
  if (hasCue(passage, ['opinion-poll']) && !speaksOfExitPolls) return 'silent';
  const clause = clauses[quantity.numberFirst];
  const inClause = (kinds: readonly CueKind[]): boolean =>
    placesOf(passage, ...kinds).some((place) => clauses[place] === clause);
  if (inClause(['forecast']) && !speaksOfExitPolls) return 'silent';
  if (
    (CAN_BE_LOST.has(quantity.unit) && isBeside(passage, quantity, 'lost', LOST_BEFORE, 0)) ||
    isBeside(passage, quantity, 'limit', LIMIT_BEFORE, LIMIT_AFTER)
  )
    return 'silent';
  if (inClause(CLAUSE_SILENT) || isDenied(passage, clauses, quantity)) return 'silent';
  if (hasCue(passage, SENTENCE_UNCLEAR) || inClause(CLAUSE_UNCLEAR)) return 'unclear';
  const isPartial =
    isOfAPart(passage, quantity) || isElsewhere(passage, clauses, quantity) || isUnderForeignHeading(passage);
  return isPartial ? 'unclear' : 'clear';
}

/** A cue stands at most so many words before or after the figure. */
function isBeside(passage: Passage, { first, last }: Quantity, kind: CueKind, before: number, after: number): boolean {
  return placesOf(passage, kind).some((place) => {
    const end = passage.cues.get(place)?.last ?? place;
    const isWith = passage.tokens[end + 1]?.folded === 'with';
    return (end < first && first - end <= before && !isWith) || (place > last && place - last <= after);
  });
}

function isDenied(passage: Passage, clauses: readonly number[], quantity: Quantity): boolean {
  const clause = clauses[quantity.numberFirst];
  return placesOf(passage, 'negation').some((place) => {
    if (clauses[place] !== clause || (place >= quantity.first && place <= quantity.last)) return false;
    return place < quantity.first || place - quantity.last <= DENIAL_AFTER;
  });
}

/** `95 % of women`, `60 % of Baku`: of something that is not everybody. English only; the other languages name parts with cues. */
function isOfAPart({ tokens, language }: Passage, quantity: Quantity): boolean {
  if (language !== 'en' || tokens[quantity.last + 1]?.folded !== 'of') return false;
  const words = tokens.slice(quantity.last + 2, quantity.last + 2 + OF_REACH).filter(({ kind }) => kind === 'word');
  const [first] = words.filter(
    ({ folded }) => !['the', 'all', 'a', 'his', 'her', 'their', 'valid', 'total', 'registered'].includes(folded),
  );
  return first !== undefined && !WHOLE.has(first.folded);
}

/** `Scotland: Labour 35.3 %`: a line about something that the data does not know. */
function isUnderForeignHeading({ tokens, strangers }: Passage): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && strangers.some((place) => place < colon);
}

/** `in Shusha`, `в Гяндже`, `Bakıda`: a place that the data does not know, or another country. */
function isElsewhere(passage: Passage, clauses: readonly number[], quantity: Quantity): boolean {
  const { tokens, cues, strangers, mentions, language } = passage;
  const clause = clauses[quantity.numberFirst];
  const isPlace = (place: number): boolean => {
    if (clauses[place] !== clause) return false;
    const before = [place - 1, place - 2].some((at) => isCue(cues.get(at), 'in-place'));
    const isNear = Math.abs(place - quantity.numberFirst) <= PLACE_REACH * 3;
    const isLocative = (language === 'az' || language === 'tr') && /[dt][ae]$/.test(tokens[place]?.folded ?? '');
    return isNear && (before || isLocative);
  };
  const foreign = mentions.filter(({ referents }) =>
    referents.every((referent) => referent.kind === 'country' && referent.elections.length === 0),
  );
  return strangers.some(isPlace) || foreign.some(({ first }) => isPlace(first));
}

/** What a pollster predicted is its exit poll. */
function namesPollster({ mentions }: Passage): boolean {
  return mentions.some(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
}

function hasCue({ places }: Passage, kinds: readonly CueKind[]): boolean {
  return kinds.some((kind) => places.has(kind));
}
