import { describe, expect, it } from 'vitest';
import { headingOf } from '../../src/facts/catalog/heading.ts';
import { NameGathering } from '../../src/facts/catalog/names.ts';
import { gatheredFrom, namesInMemory } from '../../src/facts/catalog/packed-names.ts';
import { Catalog, type CompiledElections } from '../../src/facts/catalog.ts';
import { Election } from '../../src/facts/election.ts';
import { electionFiles, recordsOf } from '../../src/facts/schema/files.ts';
import { soundElection } from './sound-election.ts';

interface Made {
  readonly day?: string;
  readonly entity?: string;
  readonly collection?: string;
}

/** The sound election under another id, as if made by hand or compiled from a set. */
function made(id: string, { day = '2024-02-07', entity, collection }: Made = {}): Election {
  const sound = soundElection(id);
  Object.assign(sound['election.json'].election, { dates: [day] });
  Object.assign(sound['candidates.json'].candidates[0] ?? {}, { entity });
  const contents = Object.fromEntries(
    Object.entries(sound).map(([file, json]) => [file, electionFiles[file as keyof typeof electionFiles].parse(json)]),
  );
  const records = recordsOf(contents);
  if (records === undefined) throw new Error('the sound election is not whole');
  const set = { name: 'set', title: 'The set', version: '1', licence: 'CC0-1.0', attribution: 'Somebody' };
  return new Election(records, collection === undefined ? undefined : { collection: { ...set, name: collection } });
}

function compiled(...elections: readonly Election[]): CompiledElections & { readonly opened: string[] } {
  const opened: string[] = [];
  return {
    opened,
    headings: elections.map((election) => headingOf(election)),
    open(id) {
      opened.push(id);
      return elections.find((election) => election.id === id);
    },
    extended: () => undefined,
    names: (curated) => namesInMemory(gatheredFrom([...elections, ...curated], new NameGathering())),
  };
}

describe('a catalog', () => {
  const old = made('old', { day: '2000-01-01', collection: 'set' });
  const recent = made('recent', { day: '2024-02-07' });
  const next = made('next', { day: '2028-01-01', collection: 'set' });

  it('lists every election, newest first, without opening one', () => {
    const source = compiled(old, next);
    const { headings, curated } = new Catalog([recent], 'v', source);
    expect(headings.map(({ id, tier }) => `${id} ${tier}`)).toEqual([
      'next compiled',
      'recent curated',
      'old compiled',
    ]);
    expect(curated.map(({ id }) => id)).toEqual(['recent']);
    expect(source.opened).toEqual([]);
  });

  it('tells of each how much it holds, and which set it is from', () => {
    const { headings } = new Catalog([recent], 'v', compiled(old));
    expect(headings[0]).toMatchObject({ counts: { candidates: 2, places: 2, tallies: 2 }, disputed: false });
    expect(headings[1]).toMatchObject({ collection: { name: 'set', title: 'The set', version: '1' } });
  });

  it('opens a compiled election when it is asked for', () => {
    const source = compiled(old, next);
    const catalog = new Catalog([recent], 'v', source);
    expect(catalog.find('old')).toBe(old);
    expect(catalog.find('nowhere')).toBeUndefined();
    expect(source.opened).toEqual(['old', 'nowhere']);
  });

  it('prefers what was made by hand to what was compiled under the same id', () => {
    const catalog = new Catalog([recent], 'v', compiled(made('recent', { collection: 'set' }), old));
    expect(catalog.headings.map(({ id, tier }) => `${id} ${tier}`)).toEqual(['recent curated', 'old compiled']);
    expect(catalog.find('recent')).toBe(recent);
  });

  it('follows a person through all elections, newest first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id, index) =>
      made(id, { day: `20${30 - index}-01-01`, entity: 'more', ...(index === 1 ? {} : { collection: 'set' }) }),
    );
    if (!a || !b || !c) throw new Error('three were made');
    const catalog = new Catalog([b], 'v', compiled(a, c));
    expect(new Set(catalog.bodies('more').map(({ election }) => election as string))).toEqual(new Set(['a', 'b', 'c']));
    const [thomas] = b.candidates;
    if (thomas === undefined) throw new Error('nobody stands');
    expect(catalog.otherCandidacies(b, thomas).map(({ heading }) => heading.id)).toEqual(['a', 'c']);
  });

  it('has one row of names for a person of many elections, and one for each that no key ties', () => {
    const catalog = new Catalog([made('a', { entity: 'more' }), made('b', { entity: 'more', day: '2020-01-01' })], 'v');
    const rows = Array.from({ length: catalog.names.size }, (_, index) => catalog.names.row(index));
    const persons = rows.filter(({ kind }) => kind === 'person');
    expect(persons.map(({ texts, in: uses }) => [texts[0], uses.map(({ election }) => election as string)])).toEqual([
      ['Thomas More', ['a', 'b']],
      ['Erasmus', ['a']],
      ['Erasmus', ['b']],
    ]);
    expect(rows.find(({ kind }) => kind === 'place')).toMatchObject({
      texts: ['North Utopia', 'UT-N'],
      in: [{ election: 'a', list: 'places', id: 'ut-n' }, { election: 'b' }],
    });
    expect(rows.filter(({ kind }) => kind === 'election')).toHaveLength(2);
  });

  it('weighs names by where they stand', () => {
    const { names } = new Catalog([recent], 'v');
    const weights = Array.from({ length: names.size }, (_, index) => names.row(index))
      .filter(({ kind }) => kind === 'person')
      .map(({ texts, weight }) => [texts[0], weight]);
    expect(weights).toEqual([
      ['Thomas More', 1],
      ['Erasmus', 0.5],
    ]);
  });
});
