import { createNameIndex, type NameEntry, type NameIndex } from '@election-facts/names';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import type { Fact } from '../facts/schema/account.ts';

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
  voters: ['voters', 'избиратели', 'seçicilər', 'seçmenler'],
  turnout: [],
  'polling-stations': ['polling stations', 'избирательные участки', 'seçki məntəqələri', 'sandıklar'],
  constituencies: ['constituencies', 'округа', 'seçki dairələri', 'seçim bölgeleri'],
  observers: ['observers', 'наблюдатели', 'müşahidəçilər', 'gözlemciler'],
  media: ['media', 'journalists', 'сми', 'mətbuat', 'medya'],
  candidates: ['registration of candidates', 'nominations'],
  procedure: ['procedure', 'rules'],
  result: [],
  votes: [],
  other: [],
};

/** What the data of an election can answer, the most asked for first. */
export const topicsOf = keptFor(gather);

/** The topics of an election by their names and aliases. Ids are those of the topics. */
export const topicIndex = keptFor((election: Election) => createTopicIndex(topicsOf(election).map(toEntry(election))));

/** Least score of a topic that may be meant: topics are words, and words that merely sound alike mean other things. */
const SOUNDS_ALIKE = 0.6;
const AS_WRITTEN = 1;

/** An index in which a topic called exactly as typed is meant, though others contain the same words. */
function createTopicIndex(entries: readonly NameEntry[]): NameIndex {
  const index = createNameIndex(entries);
  return {
    ...index,
    find(query) {
      const verdict = index.find(query);
      if (verdict.outcome === 'none') return verdict;
      const all = verdict.outcome === 'found' ? [verdict.match] : verdict.matches;
      const asWritten = all.filter(({ score }) => score >= AS_WRITTEN);
      const [best, ...more] = asWritten.length > 0 ? asWritten : all.filter(({ score }) => score >= SOUNDS_ALIKE);
      if (best === undefined) return { outcome: 'none', suggestions: all };
      return more.length === 0 ? { outcome: 'found', match: best } : { outcome: 'ambiguous', matches: [best, ...more] };
    },
  };
}

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

function toEntry(election: Election): (topic: Topic, place: number, all: readonly Topic[]) => NameEntry {
  return (topic, place, all) => {
    const prominence = all.length - place;
    if (topic.kind !== 'measure') {
      const [name, ...aliases] = NAMES[topic.kind];
      return { id: topic.id, name, aliases, prominence };
    }
    const [first] = topic.facts;
    const isFirstOfKind = election.facts.find(({ topic: kind }) => kind === first.topic) === first;
    return {
      id: topic.id,
      name: first.label.en,
      aliases: [
        ...topic.facts.flatMap(({ label, aliases }) => [...Object.values(label), ...aliases]),
        topic.id.replaceAll('-', ' '),
        ...(isFirstOfKind ? KINDS[first.topic] : []),
      ],
      prominence,
    };
  };
}
