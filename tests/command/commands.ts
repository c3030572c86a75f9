import ask from '../../commands/ask.ts';
import candidate from '../../commands/candidate.ts';
import compare from '../../commands/compare.ts';
import elections from '../../commands/elections.ts';
import exitpoll from '../../commands/exitpoll.ts';
import fact from '../../commands/fact.ts';
import help from '../../commands/help.ts';
import places from '../../commands/places.ts';
import results from '../../commands/results.ts';
import sources from '../../commands/sources.ts';
import statement from '../../commands/statement.ts';
import type { Ask } from '../../src/cards/model/ask.ts';
import type { Card } from '../../src/cards/model/card.ts';
import { nobody } from '../../src/command/asker.ts';
import { type Command, isCard } from '../../src/command/command.ts';
import type { Catalog } from '../../src/facts/catalog.ts';

export const commands: readonly Command[] = [
  ask,
  candidate,
  compare,
  elections,
  exitpoll,
  fact,
  help,
  places,
  results,
  sources,
  statement,
];

/** The card a question gets. @param preferred the election looked in first; the newest unless given */
export function answerTo({ command: name, options, view }: Ask, catalog: Catalog, preferred?: string): Card {
  const command = commands.find((known) => known.name === name);
  const [newest] = catalog.elections;
  const defaultElection = preferred === undefined ? newest : catalog.find(preferred);
  if (command === undefined || defaultElection === undefined) throw new Error(`cannot ask /${name}`);
  const answer = command.run(options, { knowledge: { catalog, defaultElection }, asker: nobody, view });
  if (!isCard(answer)) throw new Error(`/${name} answers with more than a card`);
  return answer;
}
