import type { CueKind } from '../../languages/lexicon.ts';
import { isCue, type Passage, placesOf } from '../passage.ts';

/**
 * What is said above a figure and holds for it: the lines without figures over a list (`My forecast`, `Seats won in
 * India:`), and the lead of its own line (`Scotland: Labour 35.3 %`).
 */
export interface Announced {
  readonly kinds: ReadonlySet<CueKind>;
  readonly headings: readonly Passage[];
  /** Where the lead of the line ends; -1 where it has none. */
  readonly leadEnd: number;
}

/** Kinds of words that a heading says of everything below it. */
const CARRIED: readonly CueKind[] = [
  'forecast',
  'opinion-poll',
  'hypothesis',
  'exit-poll',
  'part',
  'previous',
  'other-contest',
  'hearsay',
  'turnout',
  'seats',
  'votes',
  'registered',
  'stations',
  'together',
  'change',
  'now',
  'lost',
];
/** A sentence of so few words, and a figure nowhere, speaks for what comes after it as a heading does. */
const SHORT = 12;
/** What a sentence of prose, too, says of the next one. */
const SUPPOSING: readonly CueKind[] = ['forecast', 'opinion-poll'];
/** Of these only the last are kept: a text has no deeper headings. */
const MAX_HEADINGS = 3;

export function announcedBy(passage: Passage, above: readonly Passage[]): Announced {
  const headings = above.filter(isLine);
  const kinds = new Set(CARRIED.filter((kind) => headings.some(({ places }) => places.has(kind))));
  for (const kind of SUPPOSING) if (above.some(({ places }) => places.has(kind))) kinds.add(kind);
  const end = leadEnd(passage);
  if (end > 0 && passage.quantities.some(({ first }) => first < end)) kinds.add('part');
  for (const kind of CARRIED) if (placesOf(passage, kind).some((place) => place < end)) kinds.add(kind);
  return { kinds, headings, leadEnd: end };
}

/** The lines that stand over a line, as a text is read from its start. */
export class Headings {
  #lines: readonly Passage[] = [];
  #hasItems = false;
  #paragraph = 0;

  /** Headings of the line that is read next. */
  over(passage: Passage): readonly Passage[] {
    if (isSaidAbove(passage)) {
      this.#lines = this.#hasItems ? [passage] : [...this.#lines, passage].slice(-MAX_HEADINGS);
      this.#hasItems = false;
      this.#paragraph = passage.paragraph;
      return [];
    }
    if (!hasFigures(passage)) return [];
    if (this.#hasItems && passage.paragraph !== this.#paragraph) this.#lines = [];
    this.#hasItems = true;
    this.#paragraph = passage.paragraph;
    return this.#lines;
  }
}

function hasFigures({ quantities }: Passage): boolean {
  return quantities.length > 0;
}

/** A line or a short sentence without a figure. */
function isSaidAbove({ tokens, quantities }: Passage): boolean {
  if (quantities.length > 0 || !tokens.some(({ kind }) => kind === 'word')) return false;
  return tokens.at(-1)?.text !== '.' || tokens.length <= SHORT;
}

function isLine({ tokens }: Passage): boolean {
  return tokens.at(-1)?.text !== '.';
}

/**
 * The place of the colon behind a lead: `Turnout: Germany 82.5 %`, and `Under 25s: Left 25 %, AfD 21 %`, where the number
 * in it is an age. A colon behind a name is the name's own.
 */
function leadEnd({ tokens, quantities, mentions, cues }: Passage): number {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const before = quantities.filter(({ first }) => first < colon);
  const isAge = before.every(
    ({ unit, value, step }) => (unit === 'bare' || unit === 'people') && step === 1 && value < OLDEST,
  );
  const named = mentions.some(
    ({ last, referents }) => last < colon && referents.some(({ kind }) => kind === 'candidate' || kind === 'party'),
  );
  const isCounted = [...cues.values()].some(
    (cue) => cue.last < colon && isCue(cue, 'processed', 'processing', 'counted-thing'),
  );
  if (colon <= 0 || !isAge || (before.length > 0 && (named || isCounted))) return -1;
  return quantities.some(({ first }) => first > colon) ? colon : -1;
}

const OLDEST = 100;
