/** What a word or phrase of a question asks for, or how it narrows what is asked. */
export const tags = [
  // The shape of a question
  'who',
  'which',
  'where',
  'when',
  'how-many',
  'how',
  'why',
  'not',
  'yes-no',
  /** `in` before a parliament: whether somebody got into it. */
  'inside',
  // How it came out
  'win',
  'lose',
  'lead',
  'last',
  'margin',
  'votes',
  'share',
  'seats',
  'electors',
  'result',
  'get',
  'versus',
  'or',
  'more',
  'less',
  'majority',
  'need',
  'threshold',
  'enter',
  'parliament',
  'together',
  // The vote itself
  'turnout',
  'took-part',
  'foreign',
  'domestic',
  'abroad',
  'annulled',
  'early',
  'minimum',
  'people',
  'date',
  'certify',
  // Which count
  'first-count',
  'final',
  'counted',
  'count',
  'history',
  'change',
  'previous',
  'latest',
  // Places
  'best',
  'worst',
  'area',
  'declared-first',
  // Polls
  'exit-poll',
  'error',
  // Voices
  'say',
  'on',
  'congratulate',
  'criticise',
  'recognise',
  'reject',
  'concede',
  'fair',
  'disputed',
  'opposition',
  // About the data
  'source',
  'coverage',
  'data',
  'help',
  // What is not answered
  'forecast',
  'opinion',
  'advice',
  'office',
  'now',
  'meaning',
  // Kinds of elections
  'election',
  'presidential',
  'parliamentary',
  'general',
  'local',
  'european',
  'senate',
  'house-of-representatives',
  'referendum',
  'first-round',
  'second-round',
] as const;
export type Tag = (typeof tags)[number];

/** What `/fact` calls its measures, in everyday words: each stands for one or several measures of the data. */
export const measures = {
  'registered-voters': ['registered-voters'],
  'polling-stations': ['polling-stations'],
  'annulled-stations': ['polling-stations-annulled'],
  'stations-abroad': ['polling-stations-abroad'],
  webcams: ['polling-stations-webcams'],
  observers: ['observers', 'observers-international', 'observers-domestic'],
  'observers-international': ['observers-international'],
  'observers-domestic': ['observers-domestic'],
  'observers-osce': ['observers-osce', 'observers-odihr'],
  'observers-cis': ['observers-cis'],
  constituencies: ['constituencies'],
  candidates: ['registered-candidates', 'lists'],
  media: ['foreign-media'],
  term: ['term'],
  signatures: ['signatures-required'],
  'invalid-votes': ['invalid-votes'],
  'valid-votes': ['valid-votes'],
  'turnout-early': ['turnout-early', 'voters-early-and-day'],
  'turnout-minimum': ['turnout-threshold'],
  'polling-hours': ['polling-hours'],
  machines: ['voting-machines'],
  phases: ['phases', 'voting-days'],
  women: ['women-elected', 'women-voters'],
  'first-time': ['first-time-voters', 'new-members'],
  'voters-abroad': ['voters-abroad', 'registered-voters-abroad'],
  boycott: ['boycott'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Measure = keyof typeof measures;

/** One language's words as they are written down: phrases between commas, `*` for the rest of a word. */
export interface WrittenWords {
  readonly language: string;
  readonly tags: Partial<Readonly<Record<Tag, string>>>;
  readonly measures: Partial<Readonly<Record<Measure, string>>>;
  /** `second = 2` */
  readonly ordinals: string;
  /** Words that change nothing in what is asked: greetings, articles, politeness. */
  readonly fillers: string;
  /** Everyday names and adjectives of countries, by ISO code: what no catalogue of regions prints. */
  readonly countries: Readonly<Record<string, string>>;
  /** What people call international organisations, by the name or acronym in the data. */
  readonly organisations: Readonly<Record<string, string>>;
  /** Words before or behind a number that make it an hour of the day. */
  readonly hours: { readonly before: string; readonly after: string };
}

/** What a phrase of a language stands for. */
export type Sense =
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'ordinal'; readonly place: number }
  | { readonly kind: 'hour-before' }
  | { readonly kind: 'hour-after' }
  | { readonly kind: 'filler' };

/** The phrases of a language with what each stands for. */
export function sensesOf(words: WrittenWords): readonly (readonly [phrase: string, sense: Sense])[] {
  return [
    ...entriesOf(words.tags, (tag) => ({ kind: 'tag', tag }) as const),
    ...entriesOf(words.measures, (measure) => ({ kind: 'measure', measure }) as const),
    ...phrasesOf(words.ordinals).map((pair) => {
      const [phrase = '', place] = pair.split('=').map((part) => part.trim());
      return [phrase, { kind: 'ordinal', place: Number(place) }] as const;
    }),
    ...phrasesOf(words.hours.before).map((phrase) => [phrase, { kind: 'hour-before' }] as const),
    ...phrasesOf(words.hours.after).map((phrase) => [phrase, { kind: 'hour-after' }] as const),
    ...phrasesOf(words.fillers).map((phrase) => [phrase, { kind: 'filler' }] as const),
  ];
}

function entriesOf<Key extends string>(
  lists: Partial<Readonly<Record<Key, string>>>,
  sense: (key: Key) => Sense,
): readonly (readonly [string, Sense])[] {
  // Object.keys forgets the keys' type.
  const keys = Object.keys(lists) as Key[];
  return keys.flatMap((key) => phrasesOf(lists[key] ?? '').map((phrase) => [phrase, sense(key)] as const));
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
