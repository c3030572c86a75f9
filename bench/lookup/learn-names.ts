import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { foldText, learnRuns, learnWords, letterRuns } from '@election-facts/names';
import { parse } from 'csv-parse/sync';

/*
 * npm run bench -- lookup/learn-names --faker DIR
 * Writes packages/names/src/likeness/learnt.ts: the runs of four letters that names have, and given names. They are those of
 * the candidates in data/ (made by hand and collected), given names of Azerbaijan in bench/lookup/given-names.txt, and of
 * DIR, the npm package @faker-js/faker (MIT) as unpacked, given names and surnames of some seventy languages.
 */

const { values: options } = parseArgs({ options: { faker: { type: 'string' } } });
const TARGET = 'packages/names/src/likeness/learnt.ts';
/** One name may be misspelt in its source; two are not misspelt alike. */
const LEAST_NAMES = 2;
/** Initials and particles are no names. */
const SHORTEST = 3;

interface Locale {
  readonly faker: { readonly rawDefinitions: { readonly person?: Readonly<Record<string, unknown>> } };
}

const ownGiven = new Set(wordsOf(readFileSync('bench/lookup/given-names.txt', 'utf8').replaceAll(/^#.*$/gm, '')));
const given = new Set(ownGiven);
const all = new Set(given);
for (const folder of readdirSync('data')) for (const word of wordsOf(peopleOf(folder))) all.add(word);
for (const set of readdirSync('data/collections')) for (const word of wordsOf(peopleOfSet(set))) all.add(word);
if (options.faker !== undefined) await readFaker(join(options.faker, 'dist/locale'));
const bits = learnRuns(all, LEAST_NAMES);
const runs = letterRuns(bits);
// What no other name looks like is a misprint of the list that has it, or so rare that a slip is likelier.
const likely = new Set([...given].filter((word) => ownGiven.has(word) || !runs.isStrange(word)));
writeFileSync(
  TARGET,
  [
    '// Written by `npm run bench -- lookup/learn-names`; see bench/lookup/learn-names.ts for where the names are from.',
    `/** Bits of letter-runs.ts, of ${all.size} words of names, as base 64. */`,
    `export const RUNS = '${base64(bits)}';`,
    `/** Bits of word-set.ts, of ${likely.size} given names, as base 64. */`,
    `export const GIVEN_NAMES = '${base64(learnWords(likely))}';`,
    '',
  ].join('\n'),
);
process.stdout.write(`${all.size} words of names, ${likely.size} given names\n`);

async function readFaker(folder: string): Promise<void> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && !/base|BORK|ocker/.test(name))) {
    const { faker }: Locale = await import(pathToFileURL(join(folder, file)).href);
    const { first_name: first, last_name: last, middle_name: middle } = faker.rawDefinitions.person ?? {};
    for (const word of [...texts(first), ...texts(middle)].flatMap(wordsOf)) given.add(word);
    for (const word of [...texts(first), ...texts(middle), ...texts(last)].flatMap(wordsOf)) all.add(word);
  }
}

function texts(found: unknown): readonly string[] {
  if (typeof found === 'string') return [found];
  return typeof found === 'object' && found !== null ? Object.values(found).flatMap(texts) : [];
}

function peopleOf(folder: string): string {
  try {
    const { candidates } = JSON.parse(readFileSync(join('data', folder, 'candidates.json'), 'utf8'));
    const people = candidates.filter(({ kind }: { kind: string }) => kind === 'person');
    return texts(
      people.map(({ name, fullName, spellings }: Record<string, unknown>) => [name, fullName, spellings]),
    ).join('\n');
  } catch {
    return '';
  }
}

/** The people of a data set, a name a line. */
function peopleOfSet(set: string): string {
  const file = join('data/collections', set, 'candidates.csv');
  if (!existsSync(file)) return '';
  const rows: readonly { readonly kind?: string; readonly name?: string }[] = parse(readFileSync(file), {
    columns: true,
  });
  return rows.flatMap(({ kind, name }) => (kind === 'person' && name !== undefined ? [name] : [])).join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => foldText(line).split(' '))
    .filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
