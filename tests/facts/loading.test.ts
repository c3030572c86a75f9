import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemLine } from '../../src/facts/problem.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { type DataDirectory, dataDirectory, type SoundElection, soundElection } from './sound-election.ts';

const ID = 'utopia-2024-presidential';
/** Twenty-one words. */
const QUOTE = Array.from({ length: 21 }, () => 'well').join(' ');
const opened: DataDirectory[] = [];

async function directory(...elections: readonly SoundElection[]): Promise<DataDirectory> {
  const made = await dataDirectory(...elections);
  opened.push(made);
  return made;
}

/** What loading says, a line each, without the folder's own path. */
async function report(at: DataDirectory): Promise<readonly string[]> {
  const loaded = await loadCatalog([at.path]);
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  return problems.map((problem) => problemLine(problem).replaceAll(`${at.path}/`, ''));
}

afterEach(async () => {
  for (const { remove } of opened.splice(0)) await remove();
});

describe('a sound directory', () => {
  it('loads without a word', async () => {
    const at = await directory(soundElection(), soundElection('atlantis-2020'));
    const loaded = await loadCatalog([at.path]);
    expect(loaded).toMatchObject({ ok: true, warnings: [] });
    expect(loaded.ok && loaded.catalog.elections.map(({ id }) => id).toSorted()).toEqual(['atlantis-2020', ID]);
  });

  it('changes its version with any byte', async () => {
    const at = await directory(soundElection());
    const before = await loadCatalog([at.path]);
    const changed = soundElection();
    changed['sources.json'].sources[0] = { ...source(), publisher: 'The Gazette.' };
    await at.write(`${ID}/sources.json`, changed['sources.json']);
    const after = await loadCatalog([at.path]);
    expect(before.ok && after.ok && before.catalog.version !== after.catalog.version).toBe(true);
  });

  it('leaves alone what is no election: schemas, dot folders, loose files', async () => {
    const at = await directory(soundElection());
    await at.write('schema/election.schema.json', {});
    await at.write('.import-1/election.json', 'half written');
    await at.write('README.md', '# data');
    expect(await loadCatalog([at.path])).toMatchObject({ ok: true, warnings: [] });
  });

  it('is layered over an earlier one: the same id takes its place, whole', async () => {
    const shipped = await directory(soundElection(), soundElection('atlantis-2020'));
    const changed = soundElection();
    changed['election.json'].election.name.en = 'Ours';
    const own = await directory(changed);
    const loaded = await loadCatalog([shipped.path, own.path]);
    expect(loaded.ok && loaded.catalog.find(ID)?.name.en).toBe('Ours');
    expect(loaded.ok && loaded.catalog.elections).toHaveLength(2);
  });
});

describe('a broken directory is refused with file, path and reason', () => {
  type Change = (at: DataDirectory, election: ReturnType<typeof soundElection>) => unknown;
  const cases: readonly (readonly [what: string, change: Change, expected: string])[] = [
    [
      'a JSON error',
      (at) => at.write(`${ID}/turnout.json`, '{\n  "turnout": [\n    { "id": "x", }\n  ]\n}'),
      `error ${ID}/turnout.json: not valid JSON: line 3, column 16: a comma too many before "}"`,
    ],
    [
      'an unknown field',
      (at, { 'tallies.json': file }) => {
        Object.assign(file.tallies[1] ?? {}, { stauts: 'certified' });
        return at.write(`${ID}/tallies.json`, file);
      },
      `error ${ID}/tallies.json tallies[1].stauts: unknown field; did you mean "status"?`,
    ],
    [
      'an unknown field of an election, which says what is known there',
      (at, { 'turnout.json': file }) => {
        Object.assign(file.turnout[0] ?? {}, { reportingUnit: { name: 'Baku', zzz: 1 } });
        return at.write(`${ID}/turnout.json`, file);
      },
      `error ${ID}/turnout.json turnout[0].reportingUnit.zzz: unknown field; known here: name, rank`,
    ],
    [
      'a value outside its vocabulary',
      (at, { 'tallies.json': file }) =>
        at.write(`${ID}/tallies.json`, changeIn(file, 'tallies', 1, { kind: 'offical' })),
      `error ${ID}/tallies.json tallies[1].kind: expected one of "preliminary", "official", "estimates", "projections", found "offical"; did you mean "official"?`,
    ],
    [
      'a dangling id',
      (at, { 'tallies.json': file }) =>
        at.write(`${ID}/tallies.json`, changeIn(file, 'tallies', 1, { authority: 'comission' })),
      `error ${ID}/tallies.json tallies[1].authority: no authority has the id "comission"; did you mean "commission"?`,
    ],
    [
      'a dangling source',
      (at, { 'facts.json': file }) => at.write(`${ID}/facts.json`, changeIn(file, 'facts', 0, { sources: ['gazete'] })),
      `error ${ID}/facts.json facts[0].sources[0]: no source has the id "gazete"; did you mean "gazette"?`,
    ],
    [
      'a source that is said to print the figure of nobody',
      (at, { 'tallies.json': file }) =>
        at.write(
          `${ID}/tallies.json`,
          changeIn(file, 'tallies', 0, { sources: [{ source: 'gazette', covers: ['votes:thomas-more'] }, 'gazette'] }),
        ),
      `error ${ID}/tallies.json tallies[0].sources[0].covers[0]: no candidate has the id "thomas-more"; did you mean "more-thomas"?`,
    ],
    [
      'a share of 120',
      (at, { 'exit-polls.json': file }) => {
        Object.assign(file.exitPolls[0]?.results[1] ?? {}, { percent: 120 });
        return at.write(`${ID}/exit-polls.json`, file);
      },
      `error ${ID}/exit-polls.json exitPolls[0].results[1].percent: expected at most 100, found 120`,
    ],
    [
      'a missing source',
      (at, { 'turnout.json': file }) =>
        at.write(`${ID}/turnout.json`, changeIn(file, 'turnout', 0, { sources: undefined })),
      `error ${ID}/turnout.json turnout[0].sources: missing; a record without a source is not loaded`,
    ],
    [
      'an empty list of sources',
      (at, { 'turnout.json': file }) => at.write(`${ID}/turnout.json`, changeIn(file, 'turnout', 0, { sources: [] })),
      `error ${ID}/turnout.json turnout[0].sources: a record without a source is not loaded, found []`,
    ],
    [
      'a tally older than its predecessor but marked newer',
      (at, { 'tallies.json': file }) =>
        at.write(`${ID}/tallies.json`, changeIn(file, 'tallies', 1, { asOf: '2024-02-07T21:00+04:00' })),
      `error ${ID}/tallies.json tallies[1].asOf: 2024-02-07T21:00+04:00 is older than 2024-02-07T22:00+04:00 of "half", which it says it supersedes`,
    ],
    [
      'counts that supersede each other',
      (at, { 'tallies.json': file }) =>
        at.write(`${ID}/tallies.json`, changeIn(file, 'tallies', 0, { supersedes: 'final', asOf: '2024-02-10' })),
      `error ${ID}/tallies.json tallies[0].supersedes: "half" supersedes itself by way of "final"`,
    ],
    [
      'a duplicate id',
      (at, { 'tallies.json': file }) =>
        at.write(`${ID}/tallies.json`, changeIn(file, 'tallies', 1, { id: 'half', supersedes: undefined })),
      `error ${ID}/tallies.json tallies[1].id: "half" is already the id of tallies[0]`,
    ],
    [
      'a wrong folder name',
      async (at, election) => {
        await rm(join(at.path, ID), { recursive: true });
        for (const [file, content] of Object.entries(election)) await at.write(`utopia/${file}`, content);
      },
      `error utopia/election.json election.id: "${ID}" is not the name of its folder, "utopia"`,
    ],
    [
      'a missing required file',
      (at) => rm(join(at.path, ID, 'sources.json')),
      `error ${ID}/sources.json: the file is missing`,
    ],
    [
      'an unknown file',
      (at) => at.write(`${ID}/tally.json`, { tallies: [] }),
      `error ${ID}/tally.json: not a file of an election; did you mean "tallies.json"?`,
    ],
    [
      'text that is not UTF-8',
      (at) => at.write(`${ID}/facts.json`, new Uint8Array([0x7b, 0x22, 0xff, 0x22])),
      `error ${ID}/facts.json: not UTF-8 text; save it with the encoding UTF-8`,
    ],
    [
      'a quotation of 21 words',
      (at, { 'statements.json': file }) => {
        const quote = { text: QUOTE, language: 'en', translated: false };
        return at.write(`${ID}/statements.json`, changeIn(file, 'statements', 0, { quote }));
      },
      `error ${ID}/statements.json statements[0].quote.text: at most 20 words, found ${JSON.stringify(QUOTE).slice(0, 77)}...`,
    ],
    [
      'a day that does not exist in the form asked for',
      (at, { 'facts.json': file }) => at.write(`${ID}/facts.json`, changeIn(file, 'facts', 0, { asOf: '7.2.2024' })),
      `error ${ID}/facts.json facts[0].asOf: a date such as "2024-02-07", or a time with its offset such as "2024-02-08T03:13+04:00", found "7.2.2024"`,
    ],
    [
      'a number where a moment is expected',
      (at, { 'facts.json': file }) => at.write(`${ID}/facts.json`, changeIn(file, 'facts', 0, { asOf: 2024 })),
      `error ${ID}/facts.json facts[0].asOf: expected "not-stated" or a text or an object in braces, found 2024`,
    ],
    [
      'a name in a language that is none',
      (at, { 'candidates.json': file }) =>
        at.write(
          `${ID}/candidates.json`,
          changeIn(file, 'candidates', 0, { name: { en: 'Thomas More', english: 'x' } }),
        ),
      `error ${ID}/candidates.json candidates[0].name.english: "english" is not a language code`,
    ],
    [
      'a result for somebody who does not stand',
      (at, { 'election.json': file }) => {
        Object.assign(file.election.contests[0] ?? {}, { candidates: ['more-thomas'] });
        return at.write(`${ID}/election.json`, file);
      },
      `error ${ID}/tallies.json tallies[0].results[1].candidate: "erasmus" is not a candidate of the contest "president"`,
    ],
  ];

  it.each(cases)('%s', async (_, change, expected) => {
    const at = await directory(soundElection());
    await change(at, soundElection());
    expect(await report(at)).toContain(expected);
    expect(await loadCatalog([at.path])).toMatchObject({ ok: false });
  });

  it('an empty directory', async () => {
    const at = await directory();
    expect(await loadCatalog([at.path])).toEqual({
      ok: false,
      problems: [{ severity: 'error', file: at.path, path: '', reason: 'holds no election' }],
    });
  });

  it('a directory that is not there', async () => {
    expect(await loadCatalog(['/no/such/place'])).toMatchObject({
      ok: false,
      problems: [{ file: '/no/such/place', reason: 'no such data directory' }],
    });
  });

  it('the folder of one election where the directory of all was meant', async () => {
    const at = await directory(soundElection());
    expect(await loadCatalog([join(at.path, ID)])).toMatchObject({
      ok: false,
      problems: [{ reason: 'is the folder of one election; give the directory it lies in' }],
    });
  });

  it('a link to nowhere', async () => {
    const at = await directory(soundElection());
    await symlink('/no/such/place', join(at.path, 'lost'));
    expect(await report(at)).toEqual(['error lost: cannot be read as a folder']);
  });

  it('an empty folder: each required file by name', async () => {
    const at = await directory(soundElection());
    await at.write('empty/.keep', '');
    expect(await report(at)).toEqual([
      'error empty/election.json: the file is missing',
      'error empty/candidates.json: the file is missing',
      'error empty/sources.json: the file is missing',
    ]);
  });
});

describe('one report holds everything', () => {
  it('every broken file of every election, and what is wrong between their sound records', async () => {
    const at = await directory(soundElection(), soundElection('atlantis-2020'));
    const election = soundElection();
    await at.write('atlantis-2020/facts.json', '{');
    await at.write(`${ID}/exit-polls.json`, 'no');
    await at.write(`${ID}/turnout.json`, changeIn(election['turnout.json'], 'turnout', 0, { percent: 120 }));
    const [half] = changeIn(election['tallies.json'], 'tallies', 0, { status: 'done' }).tallies;
    const [, final] = changeIn(election['tallies.json'], 'tallies', 1, { authority: 'court' }).tallies;
    await at.write(`${ID}/tallies.json`, { tallies: [half, final] });
    expect(await report(at)).toEqual([
      'error atlantis-2020/facts.json: not valid JSON: line 1, column 2: a field name in double quotes is missing, found the end of the file',
      `error ${ID}/tallies.json tallies[0].status: expected one of "unofficial-partial", "unofficial-complete", "certified", "correction", "recount", "as-compiled", found "done"`,
      `error ${ID}/turnout.json turnout[0].percent: expected at most 100, found 120`,
      `error ${ID}/exit-polls.json: not valid JSON: line 1, column 1: a value is missing, found "no"`,
      `error ${ID}/tallies.json tallies[1].authority: no authority has the id "court"`,
    ]);
  });
});

function source() {
  return {
    id: 'gazette',
    publisher: 'The Gazette',
    kind: 'primary',
    language: 'en',
    url: 'https://gazette.example/results',
    published: '2024-02-12',
  };
}

/** A file with some fields of one of its records put in place of what they were. */
function changeIn<K extends string>(file: Record<K, readonly object[]>, key: K, index: number, change: object) {
  return { [key]: file[key].map((record, at) => (at === index ? { ...record, ...change } : record)) } as Record<
    K,
    object[]
  >;
}
