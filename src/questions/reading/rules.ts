import type { Tag } from '../languages/lexicon.ts';
import type { Intent, Refusal } from '../question.ts';

/** What a question holds beside the words of its language. */
export type Held =
  | 'body'
  | 'bodies'
  | 'pollster'
  | 'speaker'
  | 'fact'
  /** One by its own name in the data: `Surat`, `EVMs`. */
  | 'fact-named'
  | 'ordinal'
  | 'hour'
  | 'percent'
  | 'number'
  | 'years'
  | 'elections'
  | 'election-named'
  | 'place'
  | 'country';
export type Feature = Tag | Held;

/** A kind of question: what it must hold, what it must not, and which further words it understands. */
export interface Rule {
  readonly intent: Intent | Refusal | 'help';
  readonly all?: readonly Feature[];
  readonly any?: readonly Feature[];
  readonly none?: readonly Feature[];
  readonly allows?: readonly Feature[];
}

/** Words that narrow nothing: every question may hold them. */
export const NEUTRAL: ReadonlySet<Tag> = new Set<Tag>([
  'who',
  'which',
  'yes-no',
  'election',
  'presidential',
  'parliamentary',
  'general',
  'european',
  'senate',
  'house-of-representatives',
  'latest',
  'data',
  'final',
  'inside',
  'on',
  'or',
]);

const COUNTS = ['count', 'counted', 'first-count', 'final', 'when', 'early'] as const;
const FIGURES = ['how', 'votes', 'share', 'seats', 'get', 'result', 'how-many', 'people', 'took-part'] as const;
const OUTCOME = ['win', 'lead', 'result', 'more', 'best', ...FIGURES] as const;
const VOICES = [
  'speaker',
  'say',
  'on',
  'congratulate',
  'criticise',
  'recognise',
  'reject',
  'concede',
  'fair',
  'disputed',
] as const;

/** In order: the first that fits is what is asked. */
export const rules: readonly Rule[] = [
  { intent: 'advice', any: ['advice'] },
  {
    intent: 'help',
    all: ['help'],
    none: ['body', 'election-named', 'country', 'fact', 'turnout', 'win'],
    allows: ['data'],
  },
  // Polls predict, so they come before forecasts.
  {
    intent: 'exit-polls',
    any: ['pollster'],
    none: ['why'],
    allows: ['exit-poll', 'error', 'say', 'forecast', 'versus', 'when', 'more', 'less', ...OUTCOME],
  },
  {
    intent: 'exit-polls',
    all: ['exit-poll', 'body'],
    none: ['why', 'say', 'on'],
    allows: ['error', 'forecast', 'versus', 'more', 'less', 'speaker', ...OUTCOME],
  },
  {
    intent: 'exit-polls',
    any: ['exit-poll'],
    none: ['why', 'speaker'],
    allows: ['error', 'say', 'forecast', 'versus', 'where', 'best', 'worst', 'less', ...OUTCOME],
  },
  { intent: 'forecast', any: ['forecast'] },
  { intent: 'meaning', any: ['meaning'] },
  { intent: 'why', any: ['why'] },
  // Voices
  {
    intent: 'congratulated',
    any: ['congratulate'],
    none: ['how-many'],
    allows: [...VOICES, 'when', 'win', 'result', 'opposition', 'foreign', 'get', 'lose'],
  },
  {
    intent: 'conceded',
    all: ['recognise', 'lose'],
    none: ['how-many'],
    allows: [...VOICES, 'when', 'win', 'result', 'opposition'],
  },
  {
    intent: 'conceded',
    any: ['concede'],
    none: ['how-many'],
    allows: [...VOICES, 'when', 'win', 'result', 'lose', 'opposition'],
  },
  {
    intent: 'said',
    all: ['speaker', 'on'],
    none: ['how-many', 'votes', 'share', 'seats', 'result', 'win', 'margin', 'turnout', 'fact', 'get', 'exit-poll'],
    allows: [...VOICES, 'opinion', 'together', 'majority', 'threshold', 'foreign', 'when'],
  },
  {
    intent: 'said',
    all: ['speaker'],
    any: ['say', 'criticise', 'recognise', 'reject', 'fair', 'disputed', 'exit-poll'],
    none: ['how-many', 'fact'],
    allows: [
      ...VOICES,
      'opinion',
      'result',
      'win',
      'turnout',
      'together',
      'majority',
      'exit-poll',
      'foreign',
      'opposition',
      'when',
    ],
  },
  { intent: 'said', all: ['opposition'], allows: [...VOICES, 'opinion', 'result', 'when'] },
  {
    intent: 'said',
    all: ['body', 'say'],
    none: ['how-many', 'votes', 'share', 'seats', 'result', 'win'],
    allows: [...VOICES, 'when'],
  },
  {
    intent: 'disputed',
    any: ['reject', 'disputed'],
    none: ['how-many', 'body', 'fact'],
    allows: [...VOICES, 'result', 'opposition', 'win', 'foreign', 'count'],
  },
  {
    intent: 'disputed',
    all: ['recognise', 'not'],
    none: ['how-many', 'body', 'fact'],
    allows: [...VOICES, 'result', 'opposition', 'win', 'foreign', 'not'],
  },
  {
    intent: 'judged',
    any: ['criticise', 'recognise', 'fair'],
    none: ['how-many', 'fact'],
    allows: [...VOICES, 'result', 'opposition', 'win', 'foreign', 'not', 'count', 'when', 'opinion'],
  },
  {
    intent: 'said',
    all: ['say'],
    none: ['how-many', 'body', 'fact'],
    allows: [...VOICES, 'result', 'opposition', 'win', 'foreign', 'opinion'],
  },
  {
    intent: 'said',
    all: ['speaker'],
    none: [
      'body',
      'win',
      'result',
      'votes',
      'share',
      'seats',
      'how-many',
      'turnout',
      'fact',
      'office',
      'certify',
      'date',
      'opinion',
      'country',
      'election-named',
    ],
    allows: [...VOICES],
  },
  { intent: 'opinion', any: ['opinion'] },
  { intent: 'office', any: ['office'], none: ['win', 'votes', 'share', 'seats', 'turnout', 'fact'] },
  // About the data
  { intent: 'sources', any: ['source'], allows: ['result', 'turnout', 'count', 'win', 'where', 'votes'] },
  { intent: 'coverage', any: ['coverage'], none: ['body', 'win', 'turnout', 'fact'], allows: ['data', 'how-many'] },
  { intent: 'coverage', all: ['data'], none: ['body', 'win', 'turnout', 'fact', 'result'], allows: ['how-many'] },
  // Facts
  {
    intent: 'certified',
    any: ['certify'],
    none: ['fact', 'body', 'turnout', 'count'],
    allows: ['when', 'result', 'date', 'votes', 'counted', 'win', 'final'],
  },
  {
    intent: 'fact',
    all: ['fact', 'turnout'],
    allows: ['how-many', 'need', 'minimum', 'early', 'people', 'took-part', 'when', 'date'],
  },
  {
    intent: 'turnout',
    all: ['fact', 'took-part'],
    none: ['body'],
    allows: ['how', 'how-many', 'people', 'votes', 'share'],
  },
  {
    intent: 'fact',
    all: ['fact', 'how-many'],
    none: ['body', 'margin', 'together', 'majority'],
    allows: [
      'win',
      'people',
      'foreign',
      'domestic',
      'abroad',
      'annulled',
      'early',
      'need',
      'parliament',
      'get',
      'seats',
      'date',
      'took-part',
      'votes',
      'count',
      'share',
    ],
  },
  {
    intent: 'fact',
    all: ['fact'],
    none: ['body', 'win', 'margin'],
    allows: [
      'how-many',
      'people',
      'foreign',
      'domestic',
      'abroad',
      'annulled',
      'early',
      'votes',
      'need',
      'when',
      'where',
      'date',
      'count',
      'took-part',
      'seats',
      'parliament',
      'get',
      'share',
      'minimum',
      'certify',
    ],
  },
  {
    intent: 'fact',
    all: ['fact-named'],
    none: ['body', 'margin', 'turnout', 'share', 'votes', 'seats'],
    allows: ['fact', 'win', 'get', 'result', 'who', 'how-many'],
  },
  // Places
  { intent: 'best-places', any: ['best'], all: ['area'], none: ['turnout'], allows: [...OUTCOME, 'where'] },
  { intent: 'best-places', all: ['where', 'best'], allows: [...OUTCOME, 'area', 'turnout'] },
  { intent: 'worst-places', all: ['where', 'worst'], allows: [...OUTCOME, 'area', 'turnout', 'less'] },
  { intent: 'best-places', all: ['best', 'area', 'turnout'], allows: [...OUTCOME] },
  { intent: 'best-places', all: ['where', 'body', 'win'], allows: [...OUTCOME, 'area'] },
  { intent: 'worst-places', all: ['worst', 'area'], allows: [...OUTCOME, 'turnout', 'less'] },
  // Counting seats together
  {
    intent: 'coalition',
    all: ['bodies'],
    any: ['together', 'majority'],
    none: ['versus'],
    allows: ['how', 'seats', 'need', 'get', 'how-many', 'enter', 'parliament', 'more', 'votes'],
  },
  {
    intent: 'majority',
    any: ['majority'],
    allows: ['how', 'need', 'seats', 'get', 'how-many', 'win', 'parliament', 'votes', 'margin', 'result'],
  },
  { intent: 'majority', all: ['need', 'seats'], allows: ['how', 'how-many', 'win', 'parliament', 'together'] },
  {
    intent: 'threshold',
    all: ['threshold'],
    none: ['body'],
    allows: ['how', 'parliament', 'enter', 'need', 'how-many', 'share', 'votes'],
  },
  {
    intent: 'entered',
    any: ['enter', 'threshold'],
    all: ['body'],
    none: ['turnout', 'win'],
    allows: ['parliament', 'seats', 'share', 'get', 'votes', 'result', 'not', 'need'],
  },
  { intent: 'entered', all: ['enter', 'parliament'], none: ['turnout'], allows: ['seats', 'get', 'how-many', 'votes'] },
  {
    intent: 'entered',
    all: ['body', 'parliament', 'inside'],
    none: ['seats', 'votes', 'share', 'result', 'win', 'get', 'turnout', 'how-many', 'margin', 'more'],
    allows: ['or', 'not'],
  },
  // Over time
  {
    intent: 'over-elections',
    all: ['elections'],
    none: ['turnout'],
    allows: ['versus', 'previous', 'change', ...OUTCOME],
  },
  {
    intent: 'change',
    all: ['change'],
    none: ['turnout', 'versus', 'count', 'history'],
    allows: ['how', 'previous', 'seats', 'votes', 'share', 'get', 'how-many', 'lose', 'win', 'result', 'more', 'less'],
  },
  {
    intent: 'change',
    any: ['previous'],
    none: ['turnout', 'win', 'history', 'count'],
    all: ['versus'],
    allows: ['how', 'seats', 'votes', 'share', 'result', 'change'],
  },
  {
    intent: 'change',
    all: ['turnout'],
    any: ['change', 'previous', 'elections'],
    allows: ['how', 'versus', 'more', 'less', 'result', 'took-part', 'how-many', 'change', 'previous', 'share'],
  },
  // The vote
  {
    intent: 'turnout',
    any: ['turnout'],
    none: ['body'],
    allows: [
      'how',
      'early',
      'how-many',
      'people',
      'took-part',
      'share',
      'result',
      'when',
      'best',
      'worst',
      'area',
      'votes',
      'more',
      'count',
      'first-count',
      'counted',
    ],
  },
  {
    intent: 'turnout',
    any: ['took-part'],
    none: ['body', 'win'],
    allows: ['how', 'how-many', 'people', 'votes', 'when', 'early', 'share'],
  },
  { intent: 'turnout', all: ['people', 'votes'], none: ['body', 'win'], allows: ['how', 'how-many', 'took-part'] },
  {
    intent: 'margin',
    any: ['margin'],
    none: ['count', 'counted'],
    allows: [
      'how',
      'win',
      'lead',
      'more',
      'versus',
      'votes',
      'share',
      'seats',
      'how-many',
      'get',
      'lose',
      'result',
      'first-count',
      'error',
    ],
  },
  {
    intent: 'versus',
    all: ['bodies'],
    allows: ['versus', 'more', 'less', 'win', 'or', 'best', 'lead', 'lose', 'margin', ...FIGURES, ...COUNTS],
  },
  {
    intent: 'nth',
    all: ['ordinal'],
    none: ['body', 'second-round', 'first-round', 'first-count', 'declared-first'],
    allows: ['win', 'get', 'lead', 'seats', 'votes', 'share', 'more', 'result', 'how-many', 'best', 'lose'],
  },
  { intent: 'nth', all: ['last'], none: ['body'], allows: ['votes', 'seats', 'get', 'result', 'less'] },
  {
    intent: 'dates',
    any: ['when', 'date'],
    none: ['body', 'count', 'counted', 'votes', 'share', 'seats', 'hour'],
    allows: ['how-many', 'where', 'certify', 'win', 'took-part'],
  },
  {
    intent: 'did-win',
    all: ['body'],
    any: ['win', 'lose', 'lead', 'last', 'ordinal'],
    none: ['how-many', 'count', 'counted', 'first-count', 'votes', 'share', 'seats', 'hour'],
    allows: ['get', 'not', 'result', 'majority', 'more', 'best', 'votes', 'seats', 'opposition'],
  },
  {
    intent: 'counts',
    all: ['history'],
    allows: [
      'how',
      'count',
      'counted',
      'change',
      'result',
      'first-count',
      'get',
      'share',
      'votes',
      'seats',
      'lead',
      'how-many',
      'more',
      'early',
    ],
  },
  {
    intent: 'figure',
    any: ['body'],
    allows: ['win', 'lead', 'when', 'lose', 'change', 'history', 'latest', ...FIGURES, ...COUNTS, 'date'],
  },
  {
    intent: 'winner',
    any: ['win', 'lead', 'result', 'first-count', 'counted', 'count', 'percent'],
    none: ['not', 'how-many'],
    allows: ['get', 'more', 'votes', 'seats', 'share', 'when', 'best', 'lose', ...COUNTS],
  },
  {
    intent: 'winner',
    any: ['votes', 'share', 'seats', 'lead'],
    none: ['not', 'people', 'took-part'],
    all: ['who'],
    allows: ['get', 'more', 'best', 'how-many', ...COUNTS],
  },
  {
    intent: 'office',
    all: ['presidential'],
    any: ['who', 'now'],
    none: ['election-named', 'years'],
    allows: ['now', 'office'],
  },
  {
    intent: 'winner',
    any: ['election-named', 'country', 'election', 'years'],
    none: ['not', 'how-many', 'people', 'took-part', 'say', 'area', 'when', 'where', 'need'],
    allows: ['count', 'votes'],
  },
];
