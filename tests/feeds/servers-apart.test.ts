import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askingOf } from '../../src/bot/asking.ts';
import { readInteraction } from '../../src/bot/interaction.ts';
import { type CommandName, commandNames, QUESTIONS } from '../../src/cards/model/ask.ts';
import { type AskPurpose, writeAsk } from '../../src/cards/model/custom-id.ts';
import { readHandedIn } from '../../src/feeds/own/handed-in.ts';
import { backup } from '../../src/store/backup.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { knowledge, written } from '../bot/bot.ts';
import { storingBot } from '../bot/storing-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'election-facts-apart-'));
const { router, store } = storingBot(join(folder, 'store.db'), { post: () => undefined, reportChannel: undefined });

const [HERE, THERE] = ['500000000000000001', '500000000000000002'];
/** Words that stand in nothing but the things of one server. */
const SECRETS = [
  'Zyxwvutia',
  'Zyxreported',
  'Qwertzagency',
  '600000000000000009',
  '600000000000000008',
  'Zyxcandidate',
];

beforeAll(async () => {
  const read = readHandedIn('candidate,votes\nZyxcandidate One,10\nZyxcandidate Two,7', {
    file: 'votes.csv',
    name: 'Board of Zyxwvutia',
    date: '2026-05-31',
    server: HERE ?? '',
  });
  if (!read.ok) throw new Error(read.reason);
  const guild = HERE ?? '';
  await store.ownElections.propose({ guild, id: read.id, added: 1, files: read.files });
  await store.ownElections.keep(guild, read.id);
  const settings = { ...DEFAULT_SETTINGS, election: read.id, followChannel: '600000000000000009' };
  await store.settings.write({ kind: 'guild', id: guild }, settings, 1);
  await store.follows.add(
    { guild, channel: '600000000000000008', election: read.id, place: '', role: '', language: 'en', setter: '7' },
    1,
  );
  const { defaultElection } = knowledge;
  const body = {
    about: '',
    election: defaultElection.id,
    wrong: 'Zyxreported',
    right: '',
    source: '',
    dataVersion: '',
  };
  await store.reports.file({ guild, answerTo: '7', body }, 1);
  await store.calls.add({
    guild,
    election: defaultElection.id,
    contest: defaultElection.mainContest.id,
    place: '',
    candidate: '',
    kind: 'recount',
    calledBy: 'Qwertzagency',
    called: 1,
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function asking(raw: object, server: string | undefined, permissions: string) {
  const user = { id: '700000000000000001', username: 'tester' };
  const where =
    server === undefined
      ? { context: 1, user }
      : { context: 0, guild_id: server, channel_id: '1', member: { user, permissions, roles: [] } };
  const read = readInteraction({ id: '1', token: 't', application_id: '2', locale: 'en-GB', ...raw, ...where });
  if (!read.ok) throw new Error(read.reason);
  return askingOf(read.interaction);
}

const ADMINISTRATOR = String(1n << 3n);
const given = fc.constantFrom('own-board-of-zyxwvutia', 'zyxwvutia', 'board', 'zyxcandidate', '2', 'true', '1', 'own-');

interface Asked {
  readonly command: CommandName;
  readonly options: Readonly<Record<string, string>>;
}

/** Every command with any of its own options, with texts that come near the other server's things. */
const questions: fc.Arbitrary<Asked> = fc.constantFrom(...commandNames()).chain((command) => {
  const names: readonly string[] = QUESTIONS[command];
  if (names.length === 0) return fc.constant({ command, options: {} });
  return fc
    .dictionary(fc.constantFrom(...names), given, { maxKeys: 4 })
    .map((options) => ({ command, options: { ...options } }));
});

const pressOf = (command: CommandName, filled: Readonly<Record<string, string>>, purpose: AskPurpose = 'turn') => ({
  type: 3,
  data: { custom_id: writeAsk(purpose, { command, options: filled }), component_type: 2 },
  message: { flags: 64 },
});

/** Every way in which Discord hands a question over. */
const WAYS: readonly ((asked: Asked) => object)[] = [
  ({ command, options }) => pressOf(command, options),
  ({ command, options }) => pressOf(command, options, 'open'),
  ({ command, options }) => pressOf(command, options, 'again'),
  ({ command, options }) => ({ type: 2, data: nested(command, options, undefined) }),
  ({ command, options }) => ({
    ...pressOf(command, options),
    type: 5,
    data: { ...pressOf(command, options).data, components: [] },
  }),
  ...[...new Set(Object.values(QUESTIONS).flat())].map((focused) => ({ command, options }: Asked) => ({
    type: 4,
    data: nested(command, options, focused),
  })),
];

function nested(command: CommandName, options: Readonly<Record<string, string>>, focused: string | undefined) {
  const [name, subcommand] = command.split(' ');
  const filled = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  const typing = focused === undefined ? filled : [...filled, { name: focused, type: 3, value: 'z', focused: true }];
  return {
    name,
    type: 1,
    options: subcommand === undefined ? typing : [{ name: subcommand, type: 1, options: typing }],
  };
}

describe("one server's things", () => {
  it('are answered there', async () => {
    const answer = await router.answer(asking(pressOf('results', {}), HERE, ADMINISTRATOR));
    expect(written(answer)).toContain('Zyxcandidate One');
    expect(written(answer)).toContain('not reviewed');
    const called = pressOf('results', { election: knowledge.defaultElection.id });
    expect(written(await router.answer(asking(called, HERE, ADMINISTRATOR)))).toContain('Qwertzagency');
  });

  it('never stand in an answer anywhere else, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        questions,
        fc.constantFrom(...WAYS),
        fc.constantFrom(THERE, undefined),
        async (asked, way, server) => {
          // What was typed may be repeated to the one who typed it; everything else may not come from the other server.
          const typed = new Set(Object.values(asked.options).join(' ').toLowerCase().split(/\W+/));
          const answer = written(await router.answer(asking(way(asked), server, ADMINISTRATOR)));
          const leaked = SECRETS.filter((secret) => answer.includes(secret) && !typed.has(secret.toLowerCase()));
          expect(leaked).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are changed by nobody without the right, by whatever press', async () => {
    const before = await everythingKept();
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(...WAYS), async (asked, way) => {
        if (asked.command === 'report') return;
        await router.answer(asking(way(asked), HERE, '0'));
        const forged = { ...asked, options: { ...asked.options, form: 'filled', confirm: 'true' } };
        await router.answer(asking(way(forged), THERE, '0'));
      }),
      { numRuns: 400 },
    );
    expect(await everythingKept()).toEqual(before);
  });
});

async function everythingKept(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of backup(store.database)) lines.push(line);
  return lines;
}
