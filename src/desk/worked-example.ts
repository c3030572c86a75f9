import type { ElectionFilesContent } from './folder-writing.ts';
import { workedFigures } from './worked-figures.ts';

/**
 * A small invented election with an example of everything a curator writes: two counts of which the later supersedes
 * the earlier, a known exception, a correction, turnout, an exit poll that discloses little, a fact, statements of two
 * sides, sources of several kinds and a disagreement.
 * @param year of the vote
 */
export function workedExample(id: string, year: number): ElectionFilesContent {
  const day = (text: string) => `${year}-${text}`;
  return {
    'election.json': {
      election: {
        id,
        name: { en: `Example presidential election of ${year}` },
        aliases: [`example ${year}`],
        type: 'presidential',
        office: { en: 'President' },
        country: { code: 'XX', name: { en: 'Exampleland' } },
        dates: [day('06-02')],
        timezone: 'Etc/UTC',
        pollsClose: day('06-02T19:00Z'),
        disputed: null,
        authorities: [
          {
            id: 'commission',
            role: 'election-commission',
            name: { en: 'Central Election Commission' },
            short: { en: 'CEC' },
            aliases: ['election commission'],
          },
        ],
        contests: [
          {
            id: 'president',
            name: { en: 'President' },
            dates: [day('06-02')],
            candidates: ['example-ada', 'sample-ben', 'against-all'],
          },
        ],
        languages: ['en'],
        reviewed: day('06-20'),
        note: { en: 'An invented example: put the facts of a real election in its place.' },
        sources: ['commission-final'],
      },
    },
    'candidates.json': {
      candidates: [
        {
          id: 'example-ada',
          kind: 'person',
          entity: 'ada-example',
          name: { en: 'Ada Example' },
          party: 'yellow',
          incumbent: true,
          spellings: [{ text: 'Ada Exampel', language: 'en', sources: ['daily-count'] }],
          sources: ['commission-final'],
        },
        {
          id: 'sample-ben',
          kind: 'person',
          entity: 'ben-sample',
          name: { en: 'Ben Sample' },
          party: null,
          sources: ['commission-final'],
        },
        { id: 'against-all', kind: 'option', name: { en: 'Against all' }, sources: ['commission-final'] },
      ],
      parties: [{ id: 'yellow', entity: 'yellow-party-xx', name: { en: 'Yellow Party' }, short: { en: 'YP' } }],
    },
    ...workedFigures(day),
    'facts.json': {
      facts: [
        {
          id: 'polling-stations',
          measure: 'polling-stations',
          label: { en: 'polling stations' },
          aliases: ['stations'],
          topic: 'polling-stations',
          value: 200,
          unit: 'polling-stations',
          attribution: 'Central Election Commission',
          asOf: day('06-01'),
          sources: ['commission-final'],
        },
        {
          id: 'observers-commission',
          measure: 'observers',
          label: { en: 'accredited observers' },
          topic: 'observers',
          value: 90,
          unit: 'people',
          about: 'over',
          attribution: 'Central Election Commission',
          asOf: day('06-01'),
          sources: ['daily-count'],
        },
      ],
    },
    'timeline.json': {
      timeline: [
        { id: 'vote', at: day('06-02'), event: { en: 'The vote' }, sources: ['commission-final'] },
        {
          id: 'protocol',
          at: day('06-10'),
          event: { en: 'The commission signs the final protocol' },
          sources: ['commission-final'],
        },
      ],
    },
    'statements.json': {
      statements: [
        {
          id: 'observers-praise',
          speaker: 'Olga Observer',
          role: 'head of mission',
          organisation: 'Example Observation Mission',
          country: null,
          side: 'observer-mission',
          said: day('06-03'),
          channel: 'press conference',
          summary: { en: 'The mission head called the vote calm and well organised.' },
          quote: { text: 'The day was calm and well organised.', language: 'en', translated: false },
          topics: ['observation'],
          sources: ['daily-count'],
        },
        {
          id: 'sample-complains',
          speaker: 'Ben Sample',
          role: 'candidate',
          organisation: null,
          country: null,
          side: 'candidate',
          said: 'not-stated',
          channel: null,
          summary: { en: 'Ben Sample said that his observers were kept out of eleven polling stations.' },
          quote: null,
          topics: ['observation', 'complaints'],
          candidates: ['sample-ben'],
          sources: ['daily-count'],
        },
      ],
    },
    'sources.json': {
      sources: [
        {
          id: 'commission-final',
          publisher: 'Central Election Commission',
          title: 'Final protocol',
          kind: 'primary',
          language: 'en',
          url: 'https://commission.example/protocol',
          published: day('06-10'),
          retrieved: day('06-20'),
        },
        {
          id: 'wire-final',
          publisher: 'Example Wire',
          kind: 'wire',
          language: 'en',
          url: 'https://wire.example/final',
          published: day('06-10'),
          retrieved: day('06-20'),
        },
        {
          id: 'daily-count',
          publisher: 'The Daily Example',
          kind: 'news',
          language: 'en',
          url: 'https://daily.example/count',
          dateline: day('06-02'),
          published: day('06-03'),
          retrieved: day('06-20'),
        },
        {
          id: 'daily-poll',
          publisher: 'The Daily Example',
          kind: 'news',
          language: 'en',
          url: 'https://daily.example/exit-poll',
          published: day('06-02'),
          retrieved: day('06-20'),
        },
      ],
    },
    'disagreements.json': {
      disagreements: [
        {
          id: 'observers-number',
          subject: { en: 'Number of accredited observers' },
          kind: 'figure',
          about: ['observers-commission'],
          values: [
            { value: 'over 90', sources: ['daily-count'] },
            { value: 89, sources: ['wire-final'] },
          ],
          note: { en: 'No page says which is right; both are shown.' },
        },
      ],
    },
  };
}
