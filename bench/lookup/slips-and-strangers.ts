import { readFileSync } from 'node:fs';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { Election } from '../../src/facts/election.ts';
import type { Candidate } from '../../src/facts/schema/candidate.ts';
import { candidateLookup } from '../../src/lookup/kinds/candidates.ts';
import { pick, seededRandom } from './random.ts';
import { withSlips } from './slips.ts';

/*
 * A short list of names cannot tell by itself whether a text is a slip of one of them or somebody else. Slips are made at
 * random; strangers are who else bears a name: people of all published sets, and each candidate's surname beside given names
 * that differ from the candidate's by a letter or two.
 */

/** How a list of candidates took slips and strangers. */
export interface Told {
  readonly election: string;
  readonly people: number;
  readonly slips: number;
  readonly slipsRight: number;
  readonly slipsWrong: number;
  readonly twoSlips: number;
  readonly twoSlipsRight: number;
  readonly relatives: number;
  readonly relativesAnswered: readonly string[];
  readonly strangers: number;
  readonly strangersAnswered: readonly string[];
}

const SLIPS_EACH = 60;
const MOST_STRANGERS = 2500;

/** Tells slips from strangers in one election, looked up as its option is. */
export function tell(catalog: Catalog, election: Election): Told {
  const people = election.candidates.filter(({ kind }) => kind === 'person');
  const find = (text: string) => candidateLookup(catalog).find(text, { first: election, only: election });
  const answered = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const outcome = find(text);
      return outcome.outcome === 'found' ? [`${text} → ${outcome.meant.record.name.en}`] : [];
    });
  const slipped = (count: number) => {
    const random = seededRandom(count);
    const ends = people.flatMap((person) =>
      Array.from({ length: SLIPS_EACH }, () => {
        const outcome = find(withSlips(random, person.name.en, count));
        if (outcome.outcome !== 'found') return 'open';
        return outcome.meant.record === person ? 'right' : 'wrong';
      }),
    );
    const share = (end: string) => ends.filter((each) => each === end).length;
    return { asked: ends.length, right: share('right'), wrong: share('wrong') };
  };
  const [one, two] = [slipped(1), slipped(2)];
  const relatives = people.flatMap(relativesOf);
  const strangers = strangersTo(catalog, people);
  return {
    election: election.id,
    people: people.length,
    slips: one.asked,
    slipsRight: one.right,
    slipsWrong: one.wrong + two.wrong,
    twoSlips: two.asked,
    twoSlipsRight: two.right,
    relatives: relatives.length,
    relativesAnswered: answered(relatives),
    strangers: strangers.length,
    strangersAnswered: answered(strangers),
  };
}

const GIVEN = readFileSync(new URL('given-names.txt', import.meta.url), 'utf8')
  .replaceAll(/^#.*$/gm, '')
  .split(/\s+/)
  .filter((name) => name !== '');

/** Other people of the surname whose given name is a letter or two away. */
function relativesOf({ name }: Candidate): readonly string[] {
  const [given = '', ...rest] = name.en.split(' ');
  return GIVEN.filter((other) => {
    const apart = editsBetween(other.toLowerCase(), given.toLowerCase());
    return apart >= 1 && apart <= 2;
  }).map((other) => [capital(other), ...rest].join(' '));
}

/** People of published sets, and their surnames alone, none of whose words is one of the candidates'. */
function strangersTo({ names }: Catalog, people: readonly Candidate[]): readonly string[] {
  const own = new Set(people.flatMap(({ name }) => name.en.toLowerCase().split(' ')));
  const random = seededRandom(people.length);
  const rows = Array.from({ length: names.size }, (_, index) => index).filter(
    (index) => names.kind(index) === 'person',
  );
  const strangers = Array.from({ length: MOST_STRANGERS }, () => names.row(pick(random, rows)).texts[0] ?? '');
  return strangers
    .filter(
      (name) =>
        !name
          .toLowerCase()
          .split(' ')
          .some((word) => own.has(word)),
    )
    .flatMap((name) => [name, name.split(' ').at(-1) ?? name]);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function editsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      line.push(Math.min((before[column - 1] ?? 0) + same, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    before = line;
  }
  return before[b.length] ?? 0;
}
