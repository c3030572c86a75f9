import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/collections/collections.ts';
import type { ElectionContent } from '../../src/collections/content.ts';
import { tallyId } from '../../src/collections/counts-content.ts';
import { Naming } from '../../src/collections/naming.ts';
import { readPackage } from '../../src/collections/package.ts';
import { groupBy } from '../../src/collections/rows.ts';
import { SetReader } from '../../src/collections/set-reader.ts';
import type { Row } from '../../src/collections/tables.ts';

const FOLDER = 'data/collections';
const DRAWN = 500;

describe('figures drawn from the tables of the published sets', () => {
  it(`stand in the records: ${DRAWN} of all sets`, () => {
    const naming = new Naming(FOLDER);
    const names = collectionNames(FOLDER);
    const random = seeded(20_241_105);
    const missing: Row[] = [];
    for (const name of names) {
      const read = readPackage(join(FOLDER, name));
      const reader = new SetReader(read, naming);
      const rows = read.tables.results;
      const drawnRows = Array.from(
        { length: Math.ceil(DRAWN / names.length) },
        () => rows[Math.floor(random() * rows.length)],
      );
      for (const [id, drawn] of groupBy(
        drawnRows.filter((row) => row !== undefined),
        ({ election }) => election ?? '',
      )) {
        const election = reader.elections.find((row) => row.id === id);
        if (election === undefined) throw new Error(`${name} has results of no election: ${id}`);
        const content = reader.content(election);
        missing.push(...drawn.filter((row) => !stands(row, content)));
      }
    }
    expect(missing).toEqual([]);
  }, 60_000);
});

function stands(row: Row, content: ElectionContent): boolean {
  const id = tallyId(row, { contests: content.election.contests.map((contest) => ({ id: contest.id })) });
  const line = content.tallies
    .find((tally) => tally.id === id)
    ?.results.find(({ candidate }) => candidate === row.candidate);
  return line !== undefined && same(line.votes, row.votes) && same(line.seats, row.seats);
}

function same(value: number | undefined, text: string | undefined): boolean {
  return value === (text === undefined ? undefined : Number(text));
}

/** The same draw each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
