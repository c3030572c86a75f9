import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Fact } from '../../facts/schema/account.ts';
import { acrossElections, type Kind, type Named } from '../across-elections.ts';

/** Something `/fact` can answer about an election. The id of a measure is the measure itself. */
export type Topic =
  | { readonly kind: 'turnout'; readonly id: 'turnout' }
  | { readonly kind: 'timeline'; readonly id: 'timeline' }
  | { readonly kind: 'measure'; readonly id: string; readonly facts: readonly [Fact, ...Fact[]] };

/** What people call the two that are no facts of their own, in the bot's languages. */
const NAMES = {
  turnout: [
    'turnout',
    'voter turnout',
    'participation',
    'turnout through the day',
    'voted',
    'people voted',
    'проголосовало',
    'проголосовали',
    'katılım',
    'seçimə qatılım',
    'wahlbeteiligung',
    'явка',
    'явка избирателей',
    'seçici fəallığı',
    'fəallıq',
    'seçime katılım',
    'katılım oranı',
  ],
  timeline: [
    'timeline',
    'dates',
    'key dates',
    'election day',
    'polling day',
    'when',
    'когда',
    'дата',
    'день выборов',
    'seçki günü',
    'nə vaxt',
    'seçim günü',
    'ne zaman',
    'wahltag',
    'calendar',
    'chronology',
    'хронология',
    'даты',
    'xronologiya',
    'tarixlər',
    'zaman çizelgesi',
    'tarihler',
  ],
} as const;

/** How the kinds of facts are called; the first measure of a kind answers to it. */
const KINDS: Readonly<Record<Fact['topic'], readonly string[]>> = {
  voters: [
    'voters',
    'электорат',
    'избиратели',
    'избирателей',
    'seçicilər',
    'seçici sayı',
    'seçmenler',
    'seçmen sayısı',
    'wähler',
    'wahlberechtigte',
  ],
  turnout: [],
  'polling-stations': [
    'polling stations',
    'stations',
    'избирательные участки',
    'участки',
    'seçki məntəqələri',
    'məntəqələr',
    'sandıklar',
    'sandık sayısı',
    'wahllokale',
  ],
  constituencies: ['constituencies', 'округа', 'seçki dairələri', 'seçim bölgeleri', 'Wahlkreise'],
  observers: ['observers', 'наблюдатели', 'müşahidəçilər', 'gözlemciler', 'Beobachter', 'Wahlbeobachter'],
  media: ['media', 'journalists', 'сми', 'mətbuat', 'medya', 'Medien'],
  candidates: ['registration of candidates', 'nominations'],
  procedure: ['procedure', 'rules'],
  result: [],
  votes: [],
  other: [],
};

/** More than the topics of an election: the first is the most prominent. */
const PROMINENT = 1000;

/** What the data of an election can answer, the most asked for first. */
export const topicsOf = keptFor(gather);

/** Topics are words, and words that merely sound alike mean other things. */
const SOUNDS_ALIKE = 0.6;

const topicKind: Kind<Topic> = {
  list: 'topics',
  records: topicsOf,
  nameOf: nameOfTopic,
  firstDecides: true,
  leastScore: SOUNDS_ALIKE,
};

/** The topics of all elections by their names and aliases. */
export const topicLookup = acrossElections(topicKind);

function gather({ facts, turnout, timeline }: Election): readonly Topic[] {
  const measures = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const known = measures.get(fact.measure);
    if (known === undefined) measures.set(fact.measure, [fact]);
    else known.push(fact);
  }
  return [
    ...(turnout.length === 0 ? [] : [{ kind: 'turnout', id: 'turnout' } as const]),
    ...[...measures].map(([id, of]) => ({ kind: 'measure', id, facts: of }) as const),
    ...(timeline.length === 0 ? [] : [{ kind: 'timeline', id: 'timeline' } as const]),
  ];
}

function nameOfTopic(topic: Topic, election: Election): Named {
  const prominence = PROMINENT - topicsOf(election).indexOf(topic);
  if (topic.kind !== 'measure') {
    const [name, ...aliases] = NAMES[topic.kind];
    return { name, aliases, body: true, prominence };
  }
  const [first] = topic.facts;
  const isFirstOfKind = election.facts.find(({ topic: kind }) => kind === first.topic) === first;
  return {
    name: first.label.en,
    aliases: [
      ...topic.facts.flatMap(({ label, aliases }) => [...Object.values(label), ...aliases]),
      topic.id.replaceAll('-', ' '),
      ...(isFirstOfKind ? KINDS[first.topic] : []),
    ],
    body: true,
    prominence,
  };
}
