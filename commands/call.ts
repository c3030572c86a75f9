import { PermissionFlagsBits } from 'discord-api-types/v10';
import { callsCard, callWords } from '../src/cards/answers/calls-card.ts';
import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { joined, local, message } from '../src/cards/model/words.ts';
import { type Answering, type CommandAnswer, command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { plainOption } from '../src/command/options/plain-option.ts';
import { candidates } from '../src/command/options/record-kinds.ts';
import { recordOption } from '../src/command/options/record-option.ts';
import type { CommandFamily } from '../src/command/subcommands.ts';
import { CALL_KINDS } from '../src/store/calls.ts';

/** Longest name of who called. */
const CALLED_BY_MAX = 80;
/** What is said of one candidate; the others are of the whole contest. */
const OF_ONE: ReadonlySet<string> = new Set(['elected', 'projected', 'advances']);

const add = command({
  name: 'call add',
  description: 'command.call.add',
  options: {
    election: electionOption(),
    kind: plainOption('string', 'option.call-kind', {
      required: true,
      choices: CALL_KINDS.map((kind) => ({ name: `call.kind.${kind}`, value: kind })),
    }),
    by: plainOption('string', 'option.called-by', { required: true, longest: CALLED_BY_MAX }),
    candidate: recordOption(candidates, 'candidate'),
  },
  answer({ kind: given, by = '', candidate }, answering) {
    const { election } = answering;
    return allowedToCall(answering, (server) => {
      const kind = CALL_KINDS.find((known) => known === given);
      if (kind === undefined) return noticeCard(message('call.none'));
      if (OF_ONE.has(kind) && candidate === undefined) return noticeCard(message('call.needs-candidate'));
      const call = {
        guild: server,
        election: election.id,
        contest: election.mainContest.id,
        candidate: candidate !== undefined && OF_ONE.has(kind) ? candidate.id : '',
        kind,
        calledBy: by.slice(0, CALLED_BY_MAX),
      };
      return { card: noticeCard(message('call.added')), effect: { kind: 'store', change: { do: 'call', call } } };
    });
  },
});

const retract = command({
  name: 'call retract',
  description: 'command.call.retract',
  options: {
    call: plainOption('string', 'option.call', {
      required: true,
      complete: (_typed, { catalog, calls = [] }) =>
        calls
          .filter(({ retracted }) => retracted === 0)
          .flatMap((call) => {
            const election = catalog.find(call.election);
            return election === undefined
              ? []
              : [{ label: joined(' · ', [local(election.name), callWords(election, call)]), value: call.id }];
          }),
    }),
  },
  answer: ({ call = '' }, answering) =>
    allowedToCall(answering, (server) => {
      const known = answering.knowledge.server?.calls.some(({ id, retracted }) => id === call && retracted === 0);
      if (known !== true) return noticeCard(message('call.none'));
      const change = { do: 'retract', server, id: call } as const;
      return { card: noticeCard(message('call.taken-back')), effect: { kind: 'store', change } };
    }),
});

const list = command({
  name: 'call list',
  description: 'command.call.list',
  options: {},
  answer(_values, { catalog, knowledge, asker }) {
    if (asker.server === undefined) return noticeCard(message('servers-only'));
    if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
    return callsCard(catalog, knowledge.server?.calls ?? []);
  },
});

/** Those who manage the server, and whoever has its role for calls. */
function allowedToCall({ asker, knowledge }: Answering, answer: (server: string) => CommandAnswer): CommandAnswer {
  if (asker.server === undefined) return noticeCard(message('servers-only'));
  if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
  const role = knowledge.server?.settings.callRole;
  const hasRole = role !== undefined && asker.roles.includes(role);
  if (!hasRole && !asker.may(PermissionFlagsBits.ManageGuild)) return noticeCard(message('call.not-allowed'));
  return answer(asker.server);
}

const family: CommandFamily = {
  name: 'call',
  description: 'command.call',
  access: { serversOnly: true },
  subcommands: [add, retract, list],
};
export default family;
