import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
