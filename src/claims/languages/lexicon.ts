/** Languages whose messages are read. */
export type Language = 'en' | 'az' | 'ru' | 'tr' | 'de';

/** What a word or phrase of a language tells about the figures near it. */
export type CueKind =
  // What is counted
  | 'percent'
  /** Stands before its number: Turkish `yüzde`. */
  | 'percent-before'
  | 'points'
  | 'votes'
  | 'seats'
  | 'voters'
  | 'people'
  | 'stations'
  | 'observers'
  /** What is being measured */
  | 'turnout'
  | 'took-part'
  | 'registered'
  | 'valid'
  | 'sample'
  /** `the processing of 93.35 %` */
  | 'processing'
  /** `93.35 % of ballots counted` */
  | 'processed'
  /** `100 % of the ballots` */
  | 'counted-thing'
  // Which kind of number
  | 'exit-poll'
  | 'opinion-poll'
  | 'result'
  /** Who counts: `the commission in Baku` is the whole country's. */
  | 'commission'
  // Why a figure is not a plain statement
  | 'negation'
  | 'hypothesis'
  | 'forecast'
  | 'change'
  | 'margin'
  /** `113 needed`, `the magic number` */
  | 'needed'
  /** Directly before its figure: `lost 251 seats` */
  | 'lost'
  /** Beside its figure: `the 5 % threshold` */
  | 'limit'
  | 'together'
  | 'hearsay'
  | 'part'
  | 'previous'
  /** Of another kind of election: local, European, a referendum */
  | 'other-contest'
  | 'parliamentary'
  | 'presidential'
  /** Of an election with two rounds */
  | 'runoff'
  | 'first-round'
  // How words hang together
  | 'for'
  | 'respectively'
  /** `over 90,000 observers, 790 of them international` */
  | 'of-them'
  /** What candidates do with votes: `received`, `leads` */
  | 'won'
  /** Sets one figure against another: `Oracle 93.9 vs 92.12` */
  | 'contrast'
  | 'clause'
  | 'pronoun'
  /** Somebody who may be another than the one named: `the president`, `his rival` */
  | 'person'
  | 'in-place'
  | 'article'
  /** `our turnout`: of a club, not of a country */
  | 'ours'
  /** What may follow `at`, `in`, `from` where the whole election is meant: `at the close` */
  | 'of-the-day'
  /** `four point five`, and what ends it: `сотых` */
  | 'decimal-point'
  | 'decimal-place'
  /** `9 out of 10` */
  | 'ratio'
  /** `361 to 401`, `between 361 and 401` */
  | 'range-to'
  | 'range-start'
  | 'range-end'
  /** `411 of 650` */
  | 'part-of'
  /** `Bundestag`, `House of Commons`: a house whose seats an election fills */
  | 'house'
  /** `17 o'clock`, `saat 17.00` */
  | 'hour'
  /** Before a figure that something came to: `fell to 16.4 %` */
  | 'reaching'
  /** Before a figure that something came from: `from 10.4 % to 20.8 %` */
  | 'coming-from'
  /** Before who leads a party: `the bloc led by Friedrich Merz` */
  | 'led-by'
  /** Right before a change: `up 64 to 72` */
  | 'shift'
  /** Before a number of seats that were added: `gained 211 seats` */
  | 'added'
  | 'held'
  | 'voting-day'
  /** Said of the present, which no count is of: `leads`, `is at`, `now` */
  | 'now'
  /** Of the day of writing, not of the election: `now has 119 MPs` */
  | 'currently';

export type Hedge = 'approximately' | 'over' | 'under' | 'exactly' | 'nearly';

/** One language's words as they are written down: phrases between commas, `*` for the rest of a word. */
export interface WrittenLexicon {
  readonly language: Language;
  readonly cues: Partial<Readonly<Record<CueKind, string>>>;
  /** Words before a number that say how exact it is meant. */
  readonly hedges: Partial<Readonly<Record<Hedge, string>>>;
  /** Words after a number that say the same: `92 % civarında`. */
  readonly hedgesAfter: Partial<Readonly<Record<Hedge, string>>>;
  /** Powers of ten and the like: `million = 1000000`. */
  readonly magnitudes: string;
  /** `ninety = 90` */
  readonly numbers: string;
  /** In percent: `two thirds = 66.67`. */
  readonly fractions: string;
  /** January to December, spellings between slashes. */
  readonly months: string;
  /** Frequent words that tell the language and name nobody. */
  readonly common: string;
  /** Words that change nothing about a figure near them. A word that is missing here costs a silence. */
  readonly neutral: string;
  readonly constructions: readonly Construction[];
  /** Words that are parties', firms' or countries' names too: `labour`, `left`, `turkey`. */
  readonly ordinary: string;
  /** Of the countries that reports are dated from: `Baku = AZ`. */
  readonly capitals: string;
  /** Endings, folded, that make a wish or a condition of any verb. */
  readonly conditionalEndings?: string;
  /** Conditions that are other words without the marks on their letters: `würde` and `wurde`. */
  readonly marked?: string;
}

/** A licence to contradict: a way to state a figure that can be read in one way only. */
export interface Construction {
  /** What bears meaning in the clause, in its order: `NAME won FIGURE`. */
  readonly form: string;
  /** Is contradicted. */
  readonly says: string;
  /** Looks like it, and is not contradicted. */
  readonly not: string;
}

export interface Lexicon {
  readonly language: Language;
  readonly cues: readonly (readonly [kind: CueKind, phrases: readonly string[]])[];
  readonly hedges: readonly (readonly [hedge: Hedge, phrases: readonly string[]])[];
  readonly hedgesAfter: readonly (readonly [hedge: Hedge, phrases: readonly string[]])[];
  readonly magnitudes: readonly (readonly [word: string, factor: number])[];
  readonly numbers: readonly (readonly [word: string, value: number])[];
  readonly fractions: readonly (readonly [phrase: string, percent: number])[];
  readonly months: readonly (readonly string[])[];
  readonly common: readonly string[];
  readonly neutral: readonly string[];
  readonly constructions: readonly Construction[];
  readonly ordinary: readonly string[];
  readonly capitals: readonly (readonly [code: string, name: string])[];
  readonly conditionalEndings: readonly string[];
  readonly marked: readonly string[];
}

export function lexicon(written: WrittenLexicon): Lexicon {
  return {
    language: written.language,
    cues: listsOf(written.cues),
    hedges: listsOf(written.hedges),
    hedgesAfter: listsOf(written.hedgesAfter),
    magnitudes: pairsOf(written.magnitudes),
    numbers: pairsOf(written.numbers),
    fractions: pairsOf(written.fractions),
    months: phrasesOf(written.months).map((spellings) => spellings.split('/').map((spelling) => spelling.trim())),
    common: phrasesOf(written.common),
    neutral: phrasesOf(written.neutral),
    constructions: written.constructions,
    ordinary: phrasesOf(written.ordinary),
    capitals: phrasesOf(written.capitals).map((pair) => {
      const [name = '', code = ''] = pair.split('=').map((part) => part.trim());
      return [code, name];
    }),
    conditionalEndings: phrasesOf(written.conditionalEndings ?? ''),
    marked: phrasesOf(written.marked ?? ''),
  };
}

function listsOf<Key extends string>(
  lists: Partial<Readonly<Record<Key, string>>>,
): readonly (readonly [Key, readonly string[]])[] {
  const keys = Object.keys(lists) as Key[];
  return keys.map((key) => [key, phrasesOf(lists[key] ?? '')]);
}

function pairsOf(list: string): readonly (readonly [string, number])[] {
  return phrasesOf(list).map((pair) => {
    const [phrase = '', number] = pair.split('=').map((part) => part.trim());
    return [phrase, Number(number)];
  });
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
