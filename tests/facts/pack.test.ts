import { mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPack, isPacked } from '../../src/facts/catalog/building.ts';
import { Pack, PackedElections } from '../../src/facts/catalog/pack.ts';
import { type ReadSets, writePack } from '../../src/facts/catalog/packing.ts';
import { Catalog } from '../../src/facts/catalog.ts';
import { Election, type ElectionRecords } from '../../src/facts/election.ts';
import { problemLine } from '../../src/facts/problem.ts';
import { type Kept, loadCatalog } from '../../src/facts/reading/loading.ts';
import { electionFiles, recordsOf } from '../../src/facts/schema/files.ts';
import { type DataDirectory, dataDirectory, soundElection } from './sound-election.ts';

const UTOPIA = 'utopia-2024-presidential';
const ATLANTIS = 'atlantis-2020';

let data: DataDirectory | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

async function packed(): Promise<DataDirectory> {
  data = await dataDirectory(soundElection(UTOPIA), soundElection(ATLANTIS));
  await utimes(join(data.path, UTOPIA, 'candidates.json'), THEN, THEN);
  await buildPack(data.path, folder, 'this program');
  return data;
}
afterEach(async () => {
  await data?.remove();
  data = undefined;
});

/** A time that every file system can hold. */
const THEN = 1_700_000_000;

async function load(kept: Kept = { pack: folder }) {
  const loaded = await loadCatalog([data?.path ?? ''], 'errors', kept);
  return loaded.ok
    ? { catalog: loaded.catalog, problems: [] }
    : { catalog: undefined, problems: loaded.problems.map(problemLine) };
}

/** Changes a name to one of the same length, at the time given. */
async function rename({ path }: DataDirectory, time: number): Promise<void> {
  const file = join(path, UTOPIA, 'candidates.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Thomas More', 'Thomas Less'));
  await utimes(file, time, time);
}

const nameOfFirst = (catalog: Catalog | undefined) => catalog?.find(UTOPIA)?.candidates[0]?.name.en;

describe('an election made by hand that was packed', () => {
  it('is the same as one that was read', async () => {
    await packed();
    const [fromPack, read] = [(await load()).catalog, (await load({})).catalog];
    expect(fromPack?.find(UTOPIA)?.records).toEqual(read?.find(UTOPIA)?.records);
    expect(fromPack?.version).toBe(read?.version);
  });

  it('is not read while names, sizes and times of its files are the same', async () => {
    await rename(await packed(), THEN);
    expect(nameOfFirst((await load()).catalog)).toBe('Thomas More');
  });

  it('is not read when its files were only copied', async () => {
    const { path } = await packed();
    await utimes(join(path, UTOPIA, 'candidates.json'), THEN + 1, THEN + 1);
    const { catalog } = await load();
    expect(nameOfFirst(catalog)).toBe('Thomas More');
    expect(catalog?.find(UTOPIA)?.candidates[0]).toSatisfy(Object.isFrozen);
  });

  it('is read anew when a file has changed', async () => {
    await rename(await packed(), THEN + 1);
    expect(nameOfFirst((await load()).catalog)).toBe('Thomas Less');
  });

  it('is refused with place and reason when a file was broken since', async () => {
    const { write } = await packed();
    await write(`${UTOPIA}/turnout.json`, { turnout: [{ id: 'Not An Id' }] });
    const { problems } = await load();
    expect(problems.join('\n')).toContain(`${UTOPIA}/turnout.json turnout[0].id`);
  });

  it('is left out of the pack, with the reason, when it is broken', async () => {
    data = await dataDirectory(soundElection(UTOPIA));
    await data.write(`${UTOPIA}/sources.json`, '{');
    const { problems, elections } = await buildPack(data.path, folder);
    expect({ elections, first: problems[0]?.reason }).toEqual({ elections: 0, first: expect.stringMatching(/JSON/) });
  });

  it('is read when it is loaded with its warnings, which no pack holds', async () => {
    data = await dataDirectory(soundElection(UTOPIA));
    await data.write(`${UTOPIA}/facts.json`, {
      facts: [{ ...soundElection()['facts.json'].facts[0], measure: 'electorate' }],
    });
    await buildPack(data.path, folder);
    const loaded = await loadCatalog([data.path], 'all', { pack: folder });
    expect(loaded.ok && loaded.warnings.map(({ path }) => path)).toEqual(['facts[0].measure']);
  });
});

describe('a pack', () => {
  it.each<readonly [string, () => Promise<void>]>([
    ['was cut off', async () => await truncate(join(folder, 'details.bin'), 10)],
    ['is of another form', async () => await writeFile(join(folder, 'index.json'), '{"format":0,"size":0}')],
    ['has no index', async () => await rm(join(folder, 'index.json'))],
    ['has half an index', async () => await writeFile(join(folder, 'index.json'), '{"form')],
  ])('is not used when it %s', async (_, spoil) => {
    await packed();
    await spoil();
    expect(Pack.open(folder)).toBeUndefined();
    expect(nameOfFirst((await load()).catalog)).toBe('Thomas More');
  });

  it('is known to hold what the data says, for the program that packed it', async () => {
    const { path, write } = await packed();
    expect(await isPacked(path, folder, 'this program')).toBe(true);
    expect(await isPacked(path, folder, 'another program')).toBe(false);
    await write(`${UTOPIA}/timeline.json`, { timeline: [] });
    expect(await isPacked(path, folder, 'this program')).toBe(false);
  });
});

describe('loading again', () => {
  it('reads only the election whose files have changed', async () => {
    const { write } = await packed();
    const kept = { pack: folder, folders: new Map() };
    const before = (await load(kept)).catalog;
    await write(`${UTOPIA}/timeline.json`, { timeline: [] });
    const after = (await load(kept)).catalog;
    expect(after?.find(ATLANTIS)).toBe(before?.find(ATLANTIS));
    expect(after?.find(UTOPIA)).not.toBe(before?.find(UTOPIA));
    expect(after?.version).not.toBe(before?.version);
  });
});

describe('an election of a data set that was packed', () => {
  const collection = { name: 'set', title: 'The set', version: '1', licence: 'CC0-1.0', attribution: 'Somebody' };

  function records(id: string): ElectionRecords {
    const contents = Object.entries(soundElection(id)).map(([file, json]) => [
      file,
      electionFiles[file as keyof typeof electionFiles].parse(json),
    ]);
    const found = recordsOf(Object.fromEntries(contents));
    if (found === undefined) throw new Error('the sound election is not whole');
    return found;
  }

  async function opened(
    ids: readonly string[],
    addsTo?: string,
    unchanged: readonly string[] = [],
  ): Promise<PackedElections> {
    const elections = ids.map((id) => ({ id, collection, addsTo, records: records(id), problems: [] }));
    const sets: ReadSets = { signature: 's', hash: 'h', elections };
    const own = addsTo === undefined ? [] : [{ name: addsTo, signature: 's', hash: 'h', records: records(addsTo) }];
    await writePack(folder, own, sets);
    const pack = Pack.open(folder);
    const collections = pack?.index.collections;
    if (pack === undefined || collections === undefined) throw new Error('nothing was packed');
    return new PackedElections(pack, collections, new Set(unchanged));
  }

  it('is the same as one that was read, its places with it', async () => {
    const election = (await opened(['one'])).open('one');
    expect(election?.records).toEqual(new Election(records('one')).records);
    expect(election).toMatchObject({ tier: 'compiled', collection });
    expect(election?.places[0]).toSatisfy(Object.isFrozen);
    expect(election?.latestAt(election.mainContest.id, election.places[0]?.id as never)).toSatisfy(Object.isFrozen);
  });

  it('is found by its own id alone', async () => {
    const elections = await opened(['one']);
    expect(['two', 'toString', '__proto__', ''].map((id) => elections.open(id))).toEqual(Array(4).fill(undefined));
  });

  it('stays open while few others are opened, and not for ever', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `election-${index}`);
    const elections = await opened(ids);
    const first = elections.open('election-0');
    expect(elections.open('election-0')).toBe(first);
    for (const id of ids) elections.open(id);
    expect(elections.open('election-0')).not.toBe(first);
  });

  it('has its names beside those of the elections made by hand', async () => {
    const own = new Election(records('own'));
    const { names } = new Catalog([own], 'v', await opened(['one', 'two']));
    const rows = Array.from({ length: names.size }, (_, index) => names.row(index));
    const bearers = (text: string) =>
      rows.filter(({ texts }) => texts[0] === text).map((row) => row.in.map(({ election }) => election as string));
    expect(bearers('Erasmus')).toEqual([['one'], ['two'], ['own']]);
    // The same id and boundaries are the same place, in whatever election; of one day, those made by hand come first.
    expect(bearers('North Utopia')).toEqual([['own', 'one', 'two']]);
  });

  it.each([
    ['as it was packed', [UTOPIA]],
    ['changed since', []],
  ])('adds its places to the one made by hand, %s, of which it is another telling', async (_, unchanged) => {
    const elections = await opened(['set-utopia'], UTOPIA, unchanged);
    const whole = records(UTOPIA);
    const withoutPlaces = new Election({
      ...whole,
      places: [],
      tallies: whole.tallies.filter(({ place }) => place === undefined),
      turnout: whole.turnout.filter(({ place }) => place === undefined),
    });
    const catalog = new Catalog([withoutPlaces], 'v', elections);
    expect(catalog.headings).toMatchObject([{ id: UTOPIA, tier: 'curated', counts: { places: 2 } }]);
    const found = catalog.withPlaces(withoutPlaces);
    expect(found?.id).toBe(UTOPIA);
    expect(found?.places.map(({ id }) => id)).toEqual(['ut-n', 'ut-s']);
    expect(catalog.withPlaces(withoutPlaces)).toBe(found);
    const use = { election: withoutPlaces.id, list: 'places', id: 'ut-n' } as const;
    expect(catalog.bearing(use)).toBe(found);
  });
});
