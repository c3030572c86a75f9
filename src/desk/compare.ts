import { join } from 'node:path';
import { Collections } from '../collections/collections.ts';
import type { ElectionContent, LineContent, TallyContent } from '../collections/content.ts';
import { loadElection } from '../facts/reading/election-loading.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { Tally } from '../facts/schema/tally.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from './desk-command.ts';
import { problemTable } from './problem-table.ts';

/** Holds the last counts of a curated election against a published set, line by line. */
export const compare: DeskCommand = {
  name: 'compare',
  usage: 'ID COLLECTION [--data DIR]',
  summary: 'hold a curated election against a published set, line by line',
  async run(args, { out, err }) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' } });
    const [id, name, ...more] = positionals;
    if (id === undefined || name === undefined || more.length > 0)
      throw new UsageError('give the id of an election and the name of a set');
    const directory = values.data ?? 'data';
    const loaded = await loadElection(join(directory, id), id);
    if (!loaded.ok) {
      err(problemTable(loaded.problems));
      return EXIT.unsound;
    }
    const other = contentOf(join(directory, 'collections'), name, id);
    const { election } = loaded;
    const lines = election.contests.flatMap((contest) => {
      const mine = election.latestTally(contest.id);
      const theirs = other.tallies.findLast((tally) => tally.contest === contest.id && tally.place === undefined);
      return mine === undefined || theirs === undefined ? [] : differences(election.candidates, mine, theirs, other);
    });
    for (const { text } of lines) out(`${text}\n`);
    const held = lines.filter(({ outcome }) => outcome !== 'absent').length;
    if (held === 0) {
      err(`nothing could be held against ${name}: no figure of the same contest, measure and body stands in both\n`);
      return EXIT.unsound;
    }
    const wrong = lines.filter(({ outcome }) => outcome === 'differs').length;
    out(`${held} figures held against ${name}: ${wrong === 0 ? 'none differs' : `${wrong} differ`}\n`);
    return wrong === 0 ? EXIT.done : EXIT.unsound;
  },
};

function contentOf(folder: string, name: string, id: string): ElectionContent {
  const all = [...new Collections(folder).elections()].filter(({ collection }) => collection.name === name);
  if (all.length === 0) throw new UsageError(`there is no set "${name}" in ${folder}`);
  const found = all.find((one) => one.addsTo === id || one.id === id);
  if (found === undefined)
    throw new UsageError(
      `"${name}" has no such election; it has: ${all
        .slice(0, 8)
        .map((one) => one.id)
        .join(', ')}${all.length > 8 ? ' …' : ''}`,
    );
  return found.content;
}

interface Held {
  readonly text: string;
  readonly outcome: 'same' | 'differs' | 'absent';
}

function differences(
  candidates: readonly Candidate[],
  mine: Tally,
  theirs: TallyContent,
  other: ElectionContent,
): readonly Held[] {
  const byEntity = new Map(
    other.candidates.flatMap(({ id, entity }) => (entity === undefined ? [] : [[entity, id] as const])),
  );
  const lines = new Map(theirs.results.map((line) => [line.candidate, line]));
  const held = mine.results.flatMap((line): Held[] => {
    const who = candidates.find(({ id }) => id === line.candidate);
    if (who === undefined) return [];
    const its = lines.get(byEntity.get(who.entity ?? '') ?? who.id);
    if (its === undefined) return [{ text: `${who.name.en}: not in the set`, outcome: 'absent' }];
    return (['votes', 'seats'] as const).flatMap((measure) =>
      heldOf(`${who.name.en}, ${measure}`, line[measure], its[measure]),
    );
  });
  const valid = theirs.validVotes;
  const total = typeof valid === 'object' && valid !== null && 'value' in valid ? Number(valid.value) : undefined;
  return [...held, ...heldOf('valid votes', mine.validVotes?.value, total)];
}

function heldOf(what: string, mine: LineContent['votes'], theirs: LineContent['votes']): readonly Held[] {
  if (mine === undefined || theirs === undefined) return [];
  if (mine === theirs) return [{ text: `${what}: ${mine}`, outcome: 'same' }];
  return [
    {
      text: `${what}: ${mine} here, ${theirs} in the set (${mine > theirs ? '+' : '−'}${Math.abs(mine - theirs)})`,
      outcome: 'differs',
    },
  ];
}
