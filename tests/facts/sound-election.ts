import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The final count by district: More's and Erasmus' votes. */
const finalByDistrict = [
  { district: 'ut-n', votes: [387, 213] },
  { district: 'ut-s', votes: [200, 200] },
] as const;

/**
 * A small election without a flaw, as the JSON of its files: two candidates, two counts, the final one by district too,
 * an exit poll, a statement.
 */
export function soundElection(id = 'utopia-2024-presidential') {
  return {
    'election.json': {
      election: {
        id,
        name: { en: 'Utopian presidential election of 2024' },
        type: 'presidential',
        office: { en: 'President' },
        country: { code: 'UT', name: { en: 'Utopia' } },
        dates: ['2024-02-07'],
        timezone: 'Asia/Baku',
        pollsClose: '2024-02-07T19:00+04:00',
        disputed: null,
        authorities: [{ id: 'commission', role: 'election-commission', name: { en: 'Election Commission' } }],
        contests: [
          { id: 'president', name: { en: 'President' }, dates: ['2024-02-07'], candidates: ['more-thomas', 'erasmus'] },
        ],
        reviewed: '2024-03-01',
        sources: ['gazette'],
      },
    },
    'candidates.json': {
      candidates: [
        { id: 'more-thomas', kind: 'person', name: { en: 'Thomas More' }, party: 'islanders', sources: ['gazette'] },
        { id: 'erasmus', kind: 'person', name: { en: 'Erasmus' }, party: null, sources: ['gazette'] },
      ],
      parties: [{ id: 'islanders', name: { en: 'Islanders' } }],
    },
    'tallies.json': {
      tallies: [
        {
          id: 'half',
          contest: 'president',
          authority: 'commission',
          status: 'unofficial-partial',
          kind: 'preliminary',
          stage: { en: '50 % of polling stations' },
          asOf: '2024-02-07T22:00+04:00',
          processed: { percent: 50, unit: 'polling-stations', counted: 100, total: 200 },
          validVotes: { value: 500, basis: 'printed' },
          complete: true,
          results: [
            { candidate: 'more-thomas', votes: 300, percent: 60 },
            { candidate: 'erasmus', votes: 200, percent: 40 },
          ],
          sources: ['gazette'],
        },
        {
          id: 'final',
          contest: 'president',
          authority: 'commission',
          status: 'certified',
          kind: 'official',
          stage: { en: 'final protocol' },
          asOf: '2024-02-10',
          supersedes: 'half',
          processed: { percent: 100, unit: 'polling-stations', counted: 200, total: 200 },
          validVotes: { value: 1000, basis: 'printed' },
          turnout: 'final-turnout',
          complete: true,
          results: [
            { candidate: 'more-thomas', votes: 587, percent: 58.7, outcome: 'winner' },
            { candidate: 'erasmus', votes: 413, percent: 41.3 },
          ],
          sources: ['gazette'],
        },
        ...finalByDistrict.map(({ district, votes: [more, erasmus] }) => ({
          id: `final.${district}`,
          contest: 'president',
          place: district,
          authority: 'commission',
          status: 'certified',
          kind: 'official',
          stage: { en: 'final protocol' },
          asOf: '2024-02-10',
          complete: true,
          results: [
            { candidate: 'more-thomas', votes: more },
            { candidate: 'erasmus', votes: erasmus },
          ],
          sources: ['gazette'],
        })),
      ],
    },
    'places.json': {
      places: [
        { id: 'ut-n', type: 'district', name: { en: 'North Utopia' }, codes: { iso: 'UT-N' } },
        {
          id: 'ut-s',
          type: 'district',
          name: { en: 'South Utopia' },
          codes: { iso: 'UT-S' },
          spellings: ['Southern Utopia'],
        },
      ],
    },
    'turnout.json': {
      turnout: [
        {
          id: 'final-turnout',
          authority: 'commission',
          asOf: '2024-02-10',
          stage: 'final',
          percent: 51,
          voters: 1020,
          registered: 2000,
          sources: ['gazette'],
        },
        {
          id: 'final-turnout.n',
          place: 'ut-n',
          authority: 'commission',
          asOf: '2024-02-10',
          stage: 'final',
          voters: 610,
          registered: 1200,
          sources: ['gazette'],
        },
      ],
    },
    'exit-polls.json': {
      pollsters: [{ id: 'listeners', name: { en: 'Listeners' } }],
      exitPolls: [
        {
          id: 'listeners-2024',
          contest: 'president',
          kind: 'exit-poll',
          pollster: 'listeners',
          commissioner: null,
          fieldwork: ['2024-02-07'],
          announced: '2024-02-07T19:30+04:00',
          mode: null,
          sample: [{ value: 900, sources: ['gazette'] }],
          stations: null,
          constituencies: null,
          responseRatePercent: null,
          refused: null,
          marginOfErrorPoints: null,
          base: 'not-disclosed',
          complete: true,
          results: [
            { candidate: 'more-thomas', percent: 57.5 },
            { candidate: 'erasmus', percent: 42.5 },
          ],
          sources: ['gazette'],
        },
      ],
    },
    'statements.json': {
      statements: [
        {
          id: 'erasmus-concedes',
          speaker: 'Erasmus',
          role: 'candidate',
          organisation: null,
          country: null,
          side: 'candidate',
          said: '2024-02-08',
          channel: null,
          summary: { en: 'Erasmus congratulated Thomas More.' },
          quote: { text: 'I wish him well.', language: 'en', translated: false },
          topics: ['result'],
          candidates: ['erasmus'],
          sources: ['gazette'],
        },
      ],
    },
    'facts.json': {
      facts: [
        {
          id: 'registered-voters',
          measure: 'registered-voters',
          label: { en: 'registered voters' },
          topic: 'voters',
          value: 2000,
          unit: 'voters',
          attribution: 'Election Commission',
          asOf: '2024-02-07',
          sources: ['gazette'],
        },
      ],
    },
    'sources.json': {
      sources: [
        {
          id: 'gazette',
          publisher: 'The Gazette',
          kind: 'primary',
          language: 'en',
          url: 'https://gazette.example/results',
          published: '2024-02-12',
        },
      ],
    },
  };
}

export type SoundElection = ReturnType<typeof soundElection>;

/** A data directory in a temporary folder. */
export interface DataDirectory {
  readonly path: string;
  /** Writes a file of an election's folder: an object as JSON, a text or bytes as they stand. */
  readonly write: (file: string, content: unknown) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Makes a data directory with the given elections, each under the name of its id. */
export async function dataDirectory(...elections: readonly SoundElection[]): Promise<DataDirectory> {
  const path = await mkdtemp(join(tmpdir(), 'election-facts-'));
  const write = async (file: string, content: unknown) => {
    const asItStands = typeof content === 'string' || content instanceof Uint8Array;
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), asItStands ? content : JSON.stringify(content, null, 2));
  };
  for (const election of elections) {
    const { id } = election['election.json'].election;
    for (const [file, content] of Object.entries(election)) await write(`${id}/${file}`, content);
  }
  return { path, write, remove: () => rm(path, { recursive: true }) };
}
