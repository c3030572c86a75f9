import { join } from 'node:path';
import { messageAsText } from '@election-facts/local-discord';
import { type Ask, question } from '../cards/model/ask.ts';
import { renderCard } from '../cards/render/rendering.ts';
import { writableLocale } from '../cards/wording/languages.ts';
import { nobody } from '../command/asker.ts';
import { isCard } from '../command/command.ts';
import { type CommandEntry, commandsOf } from '../command/subcommands.ts';
import { contentHashOf } from '../facts/catalog/signature.ts';
import { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { loadElection } from '../facts/reading/election-loading.ts';
import { type DeskCommand, EXIT, readArguments } from './desk-command.ts';
import { electionIdOf } from './new.ts';
import { problemTable } from './problem-table.ts';

/** Wide enough for a table of results, narrow enough to read. */
const COLUMNS = 100;

/**
 * Prints an election as people will see it: the card of each count, each exit poll and each candidate.
 * @param loadCommands gives the bot's commands
 */
export function showElection(loadCommands: () => Promise<readonly CommandEntry[]>): DeskCommand {
  return {
    name: 'show',
    usage: 'ID [--data DIR] [--locale LOCALE]',
    summary: 'print an election as its cards: counts, exit polls, candidates',
    async run(args, { out, err }) {
      const text = { type: 'string' } as const;
      const { values, positionals } = readArguments(args, { data: text, locale: text });
      const id = electionIdOf(positionals);
      const folder = join(values.data ?? 'data', id);
      const loaded = await loadElection(folder, id);
      if (!loaded.ok) {
        err(problemTable(loaded.problems));
        return EXIT.unsound;
      }
      const { election } = loaded;
      const knowledge = {
        catalog: new Catalog([election], (await contentHashOf(folder)).slice(0, 12)),
        defaultElection: election,
      };
      const context = { knowledge, asker: nobody };
      const commands = new Map(commandsOf(await loadCommands()).map((command) => [command.name, command]));
      for (const ask of questions(election)) {
        const { command, options } = ask;
        const asked = commands.get(command);
        const answer = asked?.run(options, context);
        if (answer === undefined || !isCard(answer)) continue;
        const payload = renderCard(answer, { locale: writableLocale(values.locale) });
        out(`${headline(ask)}\n${messageAsText(payload, { columns: COLUMNS })}\n\n`);
      }
      return EXIT.done;
    },
  };
}

/** Latest counts first, as people ask for them. */
function* questions({ id, tallies, exitPolls, candidates }: Election): Generator<Ask> {
  for (const tally of tallies.toReversed()) yield question.results({ election: id, count: tally.id });
  for (const poll of exitPolls) yield question.exitpoll({ election: id, poll: poll.id });
  for (const candidate of candidates) yield question.candidate({ election: id, name: candidate.id });
}

function headline({ command, options }: Ask): string {
  const words = Object.entries(options)
    .filter(([name]) => name !== 'election')
    .map(([name, value]) => `${name}:${value}`);
  const line = ` /${command} ${words.join(' ')} `;
  return `──${line}${'─'.repeat(Math.max(0, COLUMNS - line.length - 2))}`;
}
