import type { Cue } from '../languages/cues.ts';
import type { CueKind } from '../languages/lexicon.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import type { Found } from '../text/phrases.ts';
import { isCue, type Passage, placesOf } from './passage.ts';
import type { Announced } from './scope/headings.ts';
import type { Topic } from './setting.ts';

/**
 * How far a figure may be taken as a plain statement. `silent`: not at all (a forecast, a wish, a change, a denial).
 * `elsewhere`: of a part of the people or the country. `unclear`: it may be confirmed, not contradicted (hearsay, a
 * question). `clear`: both.
 */
export type Standing = 'clear' | 'unclear' | 'elsewhere' | 'silent';

/** Where a figure stands, and what is said above it. */
export interface Situation {
  readonly passage: Passage;
  readonly clauses: readonly number[];
  readonly announced: Announced;
  readonly topics: readonly Topic[];
}

/** Topics whose parts the data knows itself: stations abroad, international observers. */
const WITH_PARTS: readonly Topic[] = ['registered', 'stations', 'observers', 'sample', 'processed', 'valid-votes'];
/** These silence the figures of their clause. */
const CLAUSE_SILENT: readonly CueKind[] = ['together', 'needed'];
/** These silence the figures after them in their clause, and the one right before them. */
const SILENT_AHEAD: readonly CueKind[] = ['margin'];
const SENTENCE_UNCLEAR: readonly CueKind[] = ['hearsay', 'previous'];
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

export function standingOf(situation: Situation, quantity: Quantity): Standing {
  const { passage, clauses, announced } = situation;
  if (quantity.unit === 'points' || quantity.unit === 'seat-share') return 'silent';
  if (isSupposed(situation, quantity) || isChangeOnly(situation, quantity) || isDenied(passage, clauses, quantity))
    return 'silent';
  const isWhole = situation.topics.some((topic) => WITH_PARTS.includes(topic));
  if (!isWhole && isOfPart(situation, quantity)) return 'elsewhere';
  const isUnclear = SENTENCE_UNCLEAR.some((kind) => passage.places.has(kind) || announced.kinds.has(kind));
  return isUnclear || passage.question ? 'unclear' : 'clear';
}

/** Of some of the people, or of a place: by a word of its clause or of one before it, or by what stands above. */
function isOfPart(situation: Situation, quantity: Quantity): boolean {
  const { passage, clauses, announced } = situation;
  if (announced.kinds.has('part') || isUnderForeignLead(situation)) return true;
  if (announced.kinds.has('other-contest') || passage.places.has('other-contest')) return true;
  const country = passage.mentions.find(({ referents }) => referents.every(({ kind }) => kind === 'country'))?.first;
  const isSaid = placesOf(passage, 'part').some(
    (place) =>
      clauses[place] === clauses[quantity.numberFirst] ||
      (place < quantity.first && !(country !== undefined && country > place && country < quantity.first)),
  );
  return isSaid || isOfAPart(passage, quantity) || isElsewhere(passage, clauses, quantity);
}

/** Conditions, forecasts, opinion polls: of the figure itself, or announced above it. */
function isSupposed({ passage, clauses, announced }: Situation, quantity: Quantity): boolean {
  const isCondition = (place: number): boolean =>
    place < quantity.first || clauses[place] === clauses[quantity.numberFirst];
  if (placesOf(passage, 'hypothesis').some(isCondition)) return true;
  const speaksOfExitPolls =
    hasCue(passage, ['exit-poll']) || announced.kinds.has('exit-poll') || namesPollster(passage);
  if (speaksOfExitPolls) return false;
  if (hasCue(passage, ['opinion-poll']) || announced.kinds.has('opinion-poll')) return true;
  if (announced.kinds.has('forecast') || announced.kinds.has('hypothesis')) return true;
  return placesOf(passage, 'forecast').some((place) => clauses[place] === clauses[quantity.numberFirst]);
}

/** A change, a lead, a threshold, a sum: a number that nobody received. */
function isChangeOnly({ passage, clauses }: Situation, quantity: Quantity): boolean {
  const clause = clauses[quantity.numberFirst];
  const inClause = (kinds: readonly CueKind[]): boolean =>
    placesOf(passage, ...kinds).some((place) => clauses[place] === clause);
  if (inClause(CLAUSE_SILENT) || isBeside(passage, quantity, 'limit', LIMIT_BEFORE, LIMIT_AFTER)) return true;
  if (isFormer(passage, quantity)) return true;
  if (quantity.unit === 'seats' && isBeside(passage, quantity, 'added', 1, 0)) return true;
  if (isBeside(passage, quantity, 'shift', 1, 0)) return true;
  if (isReached(passage, quantity)) return false;
  const isLost = CAN_BE_LOST.has(quantity.unit) && isLostHere(passage, quantity);
  return isLost || inClause(['change']) || isBeforeMargin({ passage, clauses }, quantity);
}

/** `lost 250 seats and 20 % of their vote`, but not `loses its majority, wins 240 seats`. */
function isLostHere(passage: Passage, quantity: Quantity): boolean {
  if (!isBeside(passage, quantity, 'lost', LOST_BEFORE, 0)) return false;
  const lost = placesOf(passage, 'lost').findLast((place) => place < quantity.first) ?? 0;
  return !placesOf(passage, 'won').some((place) => place > lost && place < quantity.first);
}

function isBeforeMargin({ passage, clauses }: Pick<Situation, 'passage' | 'clauses'>, quantity: Quantity): boolean {
  const clause = clauses[quantity.numberFirst];
  return placesOf(passage, ...SILENT_AHEAD).some(
    (place) => clauses[place] === clause && (place < quantity.first || place - quantity.last <= 1),
  );
}

/** `fell to 16.4 %`, `ending on 240`: what something came to is a figure of its own. */
function isReached(passage: Passage, quantity: Quantity): boolean {
  return isCue(beforeFigure(passage, quantity), 'reaching') || isCue(hungOn(passage, quantity), 'reaching');
}

/** `from 25.7 %` where the same sentence says to what: not the figure of the election. */
function isFormer(passage: Passage, quantity: Quantity): boolean {
  const isFrom = (one: Quantity): boolean =>
    isCue(beforeFigure(passage, one), 'coming-from') || isCue(hungOn(passage, one), 'coming-from');
  if (!isFrom(quantity) || passage.years.length > 1) return false;
  return passage.quantities.some((other) => other.first > quantity.last && isReached(passage, other));
}

function beforeFigure({ cues }: Passage, { first }: Quantity): Found<readonly Cue[]> | undefined {
  for (let place = first - 1; place >= Math.max(0, first - LONGEST_PHRASE); place--) {
    const cue = cues.get(place);
    if (cue !== undefined) return cue.last === first - 1 ? cue : undefined;
  }
  return undefined;
}

/** The case ending hung on a number: `10,4'ten`. */
function hungOn({ tokens, cues }: Passage, { numberLast }: Quantity): Found<readonly Cue[]> | undefined {
  const mark = tokens[numberLast + 1];
  return mark?.kind === 'mark' && /['’-]/u.test(mark.text) ? cues.get(numberLast + 2) : undefined;
}

const LONGEST_PHRASE = 5;

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
function isOfAPart({ tokens, language, quantities }: Passage, quantity: Quantity): boolean {
  if (language !== 'en' || tokens[quantity.last + 1]?.folded !== 'of') return false;
  if (quantities.some(({ whole, first }) => whole && first > quantity.last && first - quantity.last <= OF_REACH))
    return false;
  const words = tokens.slice(quantity.last + 2, quantity.last + 2 + OF_REACH).filter(({ kind }) => kind === 'word');
  const [first] = words.filter(
    ({ folded }) => !['the', 'all', 'a', 'his', 'her', 'their', 'valid', 'total', 'registered'].includes(folded),
  );
  return first !== undefined && !WHOLE.has(first.folded);
}

/** `Scotland: Labour 35.3 %`, `Saxony` over a list: about something that the data does not know. */
function isUnderForeignLead({ passage, announced: { leadEnd, headings, kinds } }: Situation): boolean {
  // `ARD exit poll: Union 29`
  if (kinds.has('exit-poll')) return false;
  const { strangers } = passage;
  const isQuoted = QUOTES.has(passage.tokens[leadEnd + 1]?.text ?? '');
  if (leadEnd > 0 && !isQuoted && strangers.some((place) => place < leadEnd) && !isOfElection(passage)) return true;
  return headings.some(
    (heading) => (heading.strangers.length > 0 && !isOfElection(heading)) || isOneUnknownWord(heading),
  );
}

/** `Merz: "The SPD got 16.4 percent"`: the lead is a speaker. */
const QUOTES = new Set(['"', '“', '„', '«', '‘']);

/** `New Bundestag, seats`, `Results from Russia`: the whole of an election of the data. */
function isOfElection({ places, mentions }: Passage): boolean {
  return (
    places.has('house') ||
    mentions.some(({ referents }) =>
      referents.some(
        (referent) => referent.kind === 'election' || (referent.kind === 'country' && referent.elections.length > 0),
      ),
    )
  );
}

/** `Saxony` alone in its line is the first word of a sentence, which has a capital anyway. */
function isOneUnknownWord({ tokens, cues, mentions }: Passage): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length === 1 && cues.size === 0 && mentions.length === 0;
}

/** `in Shusha`, `в Гяндже`, `Bakıda`: a place that the data does not know, or another country. */
function isElsewhere(passage: Passage, clauses: readonly number[], quantity: Quantity): boolean {
  const { tokens, cues, strangers, mentions, language } = passage;
  const clause = clauses[quantity.numberFirst];
  const lastFigure = passage.quantities.at(-1)?.last ?? 0;
  const isPlace = (place: number): boolean => {
    // `SPD 33.5 %, CDU 19.8 % in Hamburg`: said once, at the end or at the start.
    if (clauses[place] !== clause && place > quantity.first && place < lastFigure) return false;
    // `nach Angaben in der Stadt`: every noun has a capital in German, and places have no article.
    const reach = language === 'de' ? [place - 1] : [place - 1, place - 2];
    const before = reach.some((at) => isCue(cues.get(at), 'in-place'));
    const isNear = clauses[place] !== clause || Math.abs(place - quantity.numberFirst) <= PLACE_REACH * 3;
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
