import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/facts/catalog.ts';
import type { CountEvent } from '../../src/facts/counting/event.ts';
import { type Reading, readingOf } from '../../src/feeds/feed-reading.ts';
import { LiveCounts } from '../../src/feeds/live-counts.ts';
import { asFetched, Replay } from '../../src/feeds/replay/replay.ts';
import { readStream, type Stream } from '../../src/feeds/replay/stream.ts';

const STREAMS = join(import.meta.dirname, '../../data/streams');

async function stream(name: string): Promise<Stream> {
  const read = await readStream(join(STREAMS, name));
  if (!read.ok) throw new Error(read.reason);
  return read.stream;
}

/** The whole night at once, as a feed would bring it. */
function relived({ feed, election, ticks }: Stream): Promise<Reading> {
  const counts = { ...feed, format: { kind: 'counts' as const } };
  return readingOf(asFetched(ticks, 1), { source: {} }, { feed: counts, election, now: 1, passed: new Set() });
}

function eventsOf(reading: Reading): readonly CountEvent[] {
  return reading.events.filter(({ place }) => place === '').map(({ body }) => body as CountEvent);
}

/** The last count as every answer sees it. */
function lastCount({ feed, election }: Stream, reading: Reading) {
  const live = new LiveCounts([feed], true);
  live.add(reading.counts);
  const found = live.over(new Catalog([election], 'test')).find(election.id);
  return found?.latestTally(found.mainContest.id);
}

describe.each([
  ['uk-2010', { conservative: 306, labour: 258, 'liberal-democrats': 57 }, undefined],
  ['uk-2015', { conservative: 330, labour: 232, 'liberal-democrats': 8 }, '2015-05-08T13:43'],
  ['uk-2017', { conservative: 317, labour: 262, 'liberal-democrats': 12 }, undefined],
  ['uk-2019', { conservative: 365, labour: 202, 'liberal-democrats': 11 }, '2019-12-13T05:05'],
])('the night of %s', (name, seats, majority) => {
  it('ends with the seats that were won', async () => {
    const night = await stream(name);
    const last = lastCount(night, await relived(night));
    const won = Object.fromEntries(last?.results.map((line) => [line.candidate, line.seats]) ?? []);
    expect(won).toMatchObject(seats);
    expect(last?.processed).toMatchObject({ counted: 650, total: 650, percent: 100 });
  });

  it('tells of a majority in the minute it was reached, or never', async () => {
    const night = await stream(name);
    const reading = await relived(night);
    const event = eventsOf(reading).find(({ kind }) => kind === 'majority');
    const count = reading.counts.find(({ id }) => id === event?.count)?.body as { asOf: string } | undefined;
    expect(count?.asOf.slice(0, 16)).toBe(majority);
  });

  it('tells of first figures and of each quarter once', async () => {
    const told = eventsOf(await relived(await stream(name))).flatMap((event) =>
      event.kind === 'first-figures' || event.kind === 'processed'
        ? [event.kind === 'processed' ? event.percent : 0]
        : [],
    );
    expect(told).toEqual([0, 25, 50, 75, 100]);
  });
});

describe('a place of a night', () => {
  it('has its own count from the minute it was declared, and stands in every list of places', async () => {
    const night = await stream('uk-2019');
    const reading = await relived(night);
    const live = new LiveCounts([night.feed], true);
    live.add(reading.counts);
    const found = live.over(new Catalog([night.election], 'test')).find(night.election.id);
    const contest = found?.mainContest.id ?? night.election.mainContest.id;
    expect(found?.placesOf(contest, 'constituency')).toHaveLength(650);
    const blyth = found?.places.find(({ name }) => name.en === 'Blyth Valley');
    const count = blyth === undefined ? undefined : found?.latestAt(contest, blyth.id);
    expect(count).toMatchObject({
      asOf: { at: '2019-12-12T23:32+00:00' },
      status: 'certified',
      validVotes: { value: 40_859 },
    });
    // Who did not stand there has no line, and nobody is said to have had no votes.
    expect(count?.results.find(({ candidate }) => candidate === 'snp')).toBeUndefined();
    expect(count?.results.find(({ candidate }) => candidate === 'conservative')).toMatchObject({ votes: 17_440 });
  });

  it('adds up to the whole', async () => {
    const night = await stream('uk-2019');
    const { counts } = await relived(night);
    const votes = new Map<string, number>();
    for (const { place, body } of counts) {
      const { results } = body as { results: readonly { candidate: string; votes?: number }[] };
      if (place === '') continue;
      for (const line of results) votes.set(line.candidate, (votes.get(line.candidate) ?? 0) + (line.votes ?? 0));
    }
    for (const line of night.ticks.at(-1)?.results ?? []) expect(votes.get(line.candidate) ?? 0).toBe(line.votes);
  });
});

describe('a night lived again', () => {
  it('shows at every moment exactly what had been declared by then', async () => {
    const night = await stream('uk-2019');
    const rows: readonly Record<string, string>[] = parse(
      gunzipSync(readFileSync(join(STREAMS, 'uk-2019/declarations.csv.gz'))),
      { columns: true },
    );
    const first = Date.parse(night.ticks[0]?.asOf ?? '');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 * 60 }), fc.integer({ min: 1, max: 1_000 }), (minutes, speed) => {
        const replay = new Replay(night, speed, 0);
        // Then by the clock of the replay, however fast it goes; a little later than the minute itself.
        const last = replay.due((minutes * 60_000 + 500) / speed).at(-1);
        const declared = rows.filter((row) => Date.parse(`${row.declared_local}Z`) <= first + minutes * 60_000);
        expect(last?.processed?.counted ?? 0).toBe(declared.length);
        const labour = last?.results.find(({ candidate }) => candidate === 'labour');
        expect(labour?.seats ?? 0).toBe(declared.filter((row) => row.winner_party === 'Lab').length);
        expect(labour?.votes ?? 0).toBe(declared.reduce((sum, row) => sum + Number(row.Lab), 0));
      }),
      { numRuns: 60 },
    );
  });

  it('of Georgia has the lead pass on 6 November, and figures that fall', async () => {
    const night = await stream('us-2020-georgia');
    const reading = await relived(night);
    const passed = eventsOf(reading).filter((event) => event.kind === 'lead-passed');
    expect(passed).toHaveLength(1);
    expect(passed[0]).toMatchObject({ now: { candidate: 'biden-joe' }, before: { candidate: 'trump-donald' } });
    const count = reading.counts.find(({ id }) => id === passed[0]?.count)?.body as { asOf: string };
    expect(count.asOf).toMatch(/^2020-11-06T09:/);
    expect(eventsOf(reading).some(({ kind }) => kind === 'fell')).toBe(true);
    const last = lastCount(night, reading)?.results;
    expect(last?.find(({ candidate }) => candidate === 'biden-joe')?.votes).toBe(2_473_633);
    expect(last?.find(({ candidate }) => candidate === 'trump-donald')?.votes).toBe(2_461_854);
  });
});
