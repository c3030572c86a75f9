import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledRecords } from '../../src/facts/reading/compiled.ts';
import type { ElectionFileName } from '../../src/facts/record-kinds.ts';
import { electionId } from '../../src/facts/schema/basics.ts';
import { electionFiles, recordsOf } from '../../src/facts/schema/files.ts';

/**
 * Writes invented elections, each of one contest with two counts.
 * @param directory is filled with one folder per election
 */
export async function writeSyntheticElections(directory: string, elections: number, candidates: number): Promise<void> {
  for (let number = 0; number < elections; number++) {
    const id = `election-${number}`;
    const folder = join(directory, id);
    await mkdir(folder, { recursive: true });
    for (const [file, content] of Object.entries(election(id, candidates)))
      await writeFile(join(folder, file), JSON.stringify(content));
  }
}

/** Invented elections as a data set would give them. */
export function* syntheticSet(elections: number, candidates: number): Generator<CompiledRecords> {
  const files = Object.entries(election('election', candidates)).map(([file, content]) => [
    file,
    electionFiles[file as ElectionFileName].parse(content),
  ]);
  const records = recordsOf(Object.fromEntries(files));
  if (records === undefined) throw new Error('the invented election is not whole');
  const collection = { name: 'made', title: 'Made', version: '1', licence: 'CC0-1.0', attribution: 'Nobody' };
  for (let number = 0; number < elections; number++) {
    const id = electionId.parse(`made-${number}`);
    const about = { ...records.about, id, name: { en: `Election ${id}` } };
    yield { id, collection, records: { ...records, about }, problems: [] };
  }
}

function election(id: string, size: number) {
  const people = Array.from({ length: size }, (_, index) => `person-${index}`);
  const votes = people.map((_, index) => 1000 + index * 7);
  return {
    'election.json': {
      election: {
        id,
        name: { en: `Election ${id}` },
        type: 'general',
        office: { en: 'Council' },
        country: { code: 'XX', name: { en: 'Exampleland' } },
        dates: ['2024-06-02'],
        timezone: 'Etc/UTC',
        disputed: null,
        authorities: [{ id: 'commission', role: 'election-commission', name: { en: 'Commission' } }],
        contests: [{ id: 'council', name: { en: 'Council' }, dates: ['2024-06-02'], candidates: people }],
        reviewed: '2024-06-20',
        sources: ['page'],
      },
    },
    'candidates.json': {
      candidates: people.map((person, index) => ({
        id: person,
        kind: 'person',
        name: { en: `Given${index % 31} Family${index}` },
        party: null,
        sources: ['page'],
      })),
    },
    'tallies.json': {
      tallies: ['first', 'final'].map((count, index) => ({
        id: count,
        contest: 'council',
        authority: 'commission',
        status: index === 0 ? 'unofficial-partial' : 'certified',
        kind: index === 0 ? 'preliminary' : 'official',
        stage: { en: count },
        asOf: `2024-06-0${index + 3}`,
        complete: true,
        results: people.map((candidate, at) => ({ candidate, votes: (votes[at] ?? 0) * (index + 1) })),
        sources: ['page'],
      })),
    },
    'sources.json': {
      sources: [
        {
          id: 'page',
          publisher: 'Page',
          kind: 'news',
          language: 'en',
          url: 'https://page.example/',
          published: '2024-06-10',
        },
      ],
    },
  };
}
