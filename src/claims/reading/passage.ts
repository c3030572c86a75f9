import { type Cue, cuesIn, languageOf } from '../languages/cues.ts';
import type { CueKind, Language } from '../languages/lexicon.ts';
import type { CatalogNames } from '../names/catalog-names.ts';
import { type Mention, mentionsIn } from '../names/mentions.ts';
import { type DateMention, datesIn, type YearMention, yearsIn } from '../text/dates.ts';
import { type ListUnits, NO_UNITS } from '../text/numbers/list-units.ts';
import { quantitiesIn } from '../text/numbers/quantities.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import type { Found } from '../text/phrases.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence with everything that was recognised in it. Places are token places within the sentence. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly question: boolean;
  readonly language: Language;
  readonly cues: ReadonlyMap<number, Found<readonly Cue[]>>;
  /** Where each kind of cue begins, in order. */
  readonly places: ReadonlyMap<CueKind, readonly number[]>;
  readonly mentions: readonly Mention[];
  /** Capitalised words that are no known name and no word of the language: people and places the data does not know. */
  readonly strangers: readonly number[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly years: readonly YearMention[];
  /** The line above it, of the same block, has figures too. */
  readonly goesOn: boolean;
}

export function passagesOf(tokens: readonly Token[], names: CatalogNames): readonly Passage[] {
  const overall = languageOf(tokens) ?? 'en';
  let said = NO_UNITS;
  let above = 0;
  return sentencesOf(tokens).map((sentence) => {
    if (sentence.paragraph !== above) said = NO_UNITS;
    above = sentence.paragraph;
    const read = passage(sentence, { names, overall, said });
    said = unitsSaid(read, said);
    return read;
  });
}

/** What the lines below a line may go on with. */
function unitsSaid({ quantities, places, tokens }: Passage, said: ListUnits): ListUnits {
  if (tokens.every(({ kind }) => kind === 'mark')) return said;
  if (quantities.length > 0)
    return {
      ...said,
      above: quantities.map(({ unit }) => unit),
      counts: said.counts || quantities.some(({ count }) => count),
    };
  const announced = (['seats', 'votes', 'percent'] as const).filter((kind) => places.has(kind));
  return announced[0] !== undefined && announced.length === 1
    ? { announced: announced[0], above: [], counts: false }
    : NO_UNITS;
}

interface Reader {
  readonly names: CatalogNames;
  readonly overall: Language;
  readonly said: ListUnits;
}

function passage({ tokens, paragraph, question }: Sentence, { names, overall, said }: Reader): Passage {
  const language = languageOf(tokens) ?? overall;
  const words = new Map(cuesIn(tokens, language).map((cue) => [cue.first, cue]));
  const { mentions, strangers } = mentionsIn(tokens, words, names, language);
  const cues = outsideNames(words, mentions);
  const dates = datesIn(tokens, cues);
  // `18 Uhr Prognose`
  const polls = [...cues.values()].filter((cue) => isCue(cue, 'exit-poll'));
  const taken = new Set([...mentions, ...dates, ...polls].flatMap(({ first, last }) => placesFrom(first, last)));
  const lead = leadUnit(tokens, cues) ?? said.announced;
  const announced = lead === undefined ? {} : { announced: lead };
  const starts = [...mentions.map(({ first }) => first), ...strangers];
  const quantities = quantitiesIn({ tokens, cues }, taken, starts, {
    above: said.above,
    counts: said.counts,
    ...announced,
  });
  return {
    tokens,
    paragraph,
    question,
    language,
    cues,
    places: placesByKind(cues),
    mentions,
    strangers,
    quantities,
    dates,
    years: yearsIn(tokens, dates),
    goesOn: said.above.length > 0,
  };
}

/** `Sitze: CDU/CSU 208, AfD 152` */
function leadUnit(tokens: readonly Token[], cues: Passage['cues']): 'seats' | 'votes' | undefined {
  const colon = tokens.findIndex(({ kind, text }) => text === ':' || kind === 'number');
  if (tokens[colon]?.text !== ':') return undefined;
  return (['seats', 'votes'] as const).find((kind) =>
    [...cues.values()].some((cue) => cue.last < colon && isCue(cue, kind)),
  );
}

/** The places where cues of some kinds begin. */
export function placesOf({ places }: Passage, ...kinds: readonly CueKind[]): readonly number[] {
  const [first, ...others] = kinds;
  if (first === undefined) return [];
  const here = places.get(first) ?? [];
  return others.length === 0 ? here : kinds.flatMap((kind) => places.get(kind) ?? []);
}

export function isCue(cue: Found<readonly Cue[]> | undefined, ...kinds: readonly CueKind[]): boolean {
  return cue?.value.some((value) => value.role === 'cue' && kinds.includes(value.kind)) ?? false;
}

/** The "dream" of Georgian Dream is no sign of anything. The words of an election's name remain what they are. */
function outsideNames(cues: Passage['cues'], mentions: readonly Mention[]): Passage['cues'] {
  if (mentions.length === 0) return cues;
  const inNames = new Set(
    mentions
      .filter(({ referents }) => referents.every(({ kind }) => kind !== 'election' && kind !== 'country'))
      .flatMap(({ first, last }) => placesFrom(first, last)),
  );
  return new Map([...cues].filter(([place]) => !inNames.has(place)));
}

function placesByKind(cues: ReadonlyMap<number, Found<readonly Cue[]>>): ReadonlyMap<CueKind, readonly number[]> {
  const places = new Map<CueKind, number[]>();
  for (const { first, value } of cues.values()) {
    for (const cue of value) {
      if (cue.role !== 'cue') continue;
      const known = places.get(cue.kind);
      if (known === undefined) places.set(cue.kind, [first]);
      else if (known.at(-1) !== first) known.push(first);
    }
  }
  return places;
}

function placesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
