import type { CueKind } from '../languages/lexicon.ts';
import { isCue, type Passage } from '../reading/passage.ts';

/**
 * Kinds of words that leave a plain statement a plain statement. All others (a forecast, a denial, a part of the country,
 * a change, …) take the licence away from the whole block.
 */
const PLAIN: readonly CueKind[] = [
  'percent',
  'percent-before',
  'votes',
  'seats',
  'voters',
  'people',
  'stations',
  'observers',
  'turnout',
  'took-part',
  'registered',
  'valid',
  'sample',
  'processing',
  'processed',
  'counted-thing',
  'exit-poll',
  'result',
  'commission',
  'for',
  'respectively',
  'of-them',
  'won',
  'contrast',
  'clause',
  'in-place',
  'article',
  'of-the-day',
  'held',
  'house',
  'parliamentary',
  'presidential',
  'runoff',
  'first-round',
  'voting-day',
  'decimal-point',
  'decimal-place',
  'ratio',
  'range-to',
  'range-start',
  'range-end',
  'part-of',
  'led-by',
  'reaching',
  'coming-from',
];
/** Quoted, retold, set against, drawn with arrows: said of something else than what stands there. */
const MARKS_OF_DOUBT = new Set([
  '>',
  '→',
  '➡',
  '⇒',
  '←',
  '↑',
  '↓',
  '▲',
  '▼',
  '±',
  '+',
  '≠',
  '«',
  '“',
  '"',
  '?',
  '‽',
  '…',
]);

/** Whether every word of a passage is a name of the data, a word of plain statements, a number, or says nothing. */
export function isAllKnown(passage: Passage): boolean {
  const inNames = new Set<number>();
  for (const { first, last } of passage.mentions) for (let place = first; place <= last; place++) inNames.add(place);
  const covered = new Set(inNames);
  for (const cue of passage.cues.values()) {
    if (inNames.has(cue.first)) continue;
    const isHarmless = cue.value.some((value) => value.role !== 'cue') || isCue(cue, ...PLAIN);
    const isDoubt = cue.value.some((value) => value.role === 'cue' && !PLAIN.includes(value.kind));
    if (!isHarmless || isDoubt) return false;
    for (let place = cue.first; place <= cue.last; place++) covered.add(place);
  }
  return passage.tokens.every((token, place) => {
    if (token.kind === 'time') return false;
    if (token.kind === 'mark') return !MARKS_OF_DOUBT.has(token.text) || isAroundName(place, inNames);
    return token.kind !== 'word' || covered.has(place) || isEnding(passage, place);
  });
}

/** `«Рей»`, `“Oracle”`: the quotation marks of a name. */
function isAroundName(place: number, inNames: ReadonlySet<number>): boolean {
  return inNames.has(place) || inNames.has(place - 1) || inNames.has(place + 1);
}

/** A case ending hung on a number: `95,12'sini`, `2,71%-i`. */
function isEnding({ tokens }: Passage, place: number): boolean {
  const mark = tokens[place - 1];
  const isHung = mark?.kind === 'mark' && /['’-]/u.test(mark.text) && mark.end === tokens[place]?.at;
  return isHung && (tokens[place]?.text.length ?? 0) <= LONGEST_ENDING;
}

const LONGEST_ENDING = 4;
