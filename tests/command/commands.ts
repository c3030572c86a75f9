import candidate from '../../commands/candidate.ts';
import compare from '../../commands/compare.ts';
import elections from '../../commands/elections.ts';
import exitpoll from '../../commands/exitpoll.ts';
import fact from '../../commands/fact.ts';
import help from '../../commands/help.ts';
import results from '../../commands/results.ts';
import sources from '../../commands/sources.ts';
import statement from '../../commands/statement.ts';
import type { Ask } from '../../src/cards/model/ask.ts';
import type { Card } from '../../src/cards/model/card.ts';
import type { Command } from '../../src/command/command.ts';
import type { Catalog } from '../../src/facts/catalog.ts';

export const commands: readonly Command[] = [
  candidate,
  compare,
  elections,
  exitpoll,
  fact,
  help,
  results,
  sources,
  statement,
];

/** The card a question gets. @param preferred the election looked in first; the newest unless given */
export function answerTo({ command: name, options, page }: Ask, catalog: Catalog, preferred?: string): Card {
  const command = commands.find((known) => known.name === name);
  const [newest] = catalog.elections;
  const defaultElection = preferred === undefined ? newest : catalog.find(preferred);
  if (command === undefined || defaultElection === undefined) throw new Error(`cannot ask /${name}`);
  return command.run(options, { catalog, defaultElection, page });
}
