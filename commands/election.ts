import { PermissionFlagsBits } from 'discord-api-types/v10';
import { ownElectionsCard } from '../src/cards/answers/own-elections-card.ts';
import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { local, message, text } from '../src/cards/model/words.ts';
import { type Answering, type CommandAnswer, command } from '../src/command/command.ts';
import { plainOption } from '../src/command/options/plain-option.ts';
import { allowed } from '../src/command/rights.ts';
import type { CommandFamily } from '../src/command/subcommands.ts';
import type { Election } from '../src/facts/election.ts';

const add = command({
  name: 'election add',
  description: 'command.election.add',
  options: {
    file: plainOption('attachment', 'option.own-file', { required: true, fileTypes: ['.csv', '.tsv', '.json'] }),
    name: plainOption('string', 'option.own-name'),
    date: plainOption('string', 'option.own-date'),
    keep: plainOption('string', 'option.confirm', { hidden: true }),
  },
  answer({ file, name, date, keep }, { asker }) {
    const right = allowed(asker, 'manage-server');
    if (!right.ok) return right.card;
    const { server } = right;
    if (keep !== undefined) {
      const card = noticeCard(message('own.kept'));
      return { card, effect: { kind: 'store', change: { do: 'keep-election', server, id: keep } } };
    }
    const attachment = asker.attachments.get(file ?? '');
    if (attachment === undefined) return noticeCard(message('own.refused', { reason: message('own.no-file') }));
    const change = { do: 'propose-election', server, file: attachment, name, date } as const;
    return { card: noticeCard(message('own.kept')), effect: { kind: 'store', change } };
  },
});

const list = command({
  name: 'election list',
  description: 'command.election.list',
  options: {},
  answer(_values, { catalog, knowledge, asker }) {
    if (asker.server === undefined) return noticeCard(message('servers-only'));
    if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
    return ownElectionsCard(catalog, knowledge.server?.ownElections ?? []);
  },
});

const remove = command({
  name: 'election remove',
  description: 'command.election.remove',
  options: {
    own: ownOption(),
  },
  answer: ({ own = '' }, answering) =>
    withOwn(own, answering, ({ id, name }, server) => ({
      card: noticeCard(message('own.removed', { election: local(name) })),
      effect: { kind: 'store', change: { do: 'remove-election', server, id } },
    })),
});

const exported = command({
  name: 'election export',
  description: 'command.election.export',
  options: {
    own: ownOption(),
  },
  answer: ({ own = '' }, answering) =>
    withOwn(own, answering, ({ id, name }, server) => ({
      card: noticeCard(message('own.exported', { election: local(name) })),
      effect: { kind: 'store', change: { do: 'export-election', server, id } },
    })),
});

/** One of the server's own elections. */
function ownOption() {
  return plainOption('string', 'option.own', {
    required: true,
    complete: (_typed, { catalog }) =>
      catalog.elections
        .filter(({ id }) => id.startsWith('own-'))
        .map(({ id, name }) => ({ label: local(name), value: id })),
  });
}

/** For those who manage the server, and an election that is its own. */
function withOwn(
  own: string,
  { asker, catalog, knowledge }: Answering,
  answer: (election: Election, server: string) => CommandAnswer,
): CommandAnswer {
  const right = allowed(asker, 'manage-server');
  if (!right.ok) return right.card;
  if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
  const election = knowledge.server?.ownElections.includes(own) === true ? catalog.find(own) : undefined;
  if (election === undefined) return noticeCard(message('own.unknown', { query: text(own) }));
  return answer(election, right.server);
}

const family: CommandFamily = {
  name: 'election',
  description: 'command.election',
  access: { rights: PermissionFlagsBits.ManageGuild, serversOnly: true },
  subcommands: [add, list, exported, remove],
};
export default family;
