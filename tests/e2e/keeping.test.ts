import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asker, LocalDiscord, Outcome, StoredMessage } from '@election-facts/local-discord';
import { startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAsk } from '../../src/cards/model/custom-id.ts';
import { readStream } from '../../src/feeds/replay/stream.ts';
import { backup } from '../../src/store/backup.ts';
import { Store } from '../../src/store/store.ts';
import { answered, buttonOf, textOf, textOfMessage } from './answers.ts';
import { type BotProcess, startBotOn, until } from './bot-process.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'election-facts-keeping-'));
const stored = join(folder, 'store.db');
const administrator: Asker = { who: 'administrator', where: 'server' };
const moderator: Asker = { who: 'moderator', where: 'server' };
const member: Asker = { who: 'member', where: 'server' };

const read = await readStream(join(ROOT, 'data/streams/uk-2019'));
if (!read.ok) throw new Error(read.reason);
const { stream } = read;

let discord: LocalDiscord;
let bot: BotProcess;

/** A source of counts as an operator configures it: the night of 2019 so far. */
function showCounts(count: number): void {
  writeFileSync(join(folder, 'counts.json'), JSON.stringify({ counts: stream.ticks.slice(0, count) }));
}

beforeAll(async () => {
  const { election, feed } = stream;
  cpSync(join(ROOT, 'data/streams/uk-2019', election.id), join(folder, election.id), { recursive: true });
  const configured = { ...feed, source: { kind: 'file', path: 'counts.json' }, format: { kind: 'counts' } };
  writeFileSync(join(folder, 'feeds.json'), JSON.stringify({ feeds: [{ ...configured, everySeconds: 5 }] }));
  showCounts(3);
  discord = await startLocalDiscord();
  bot = await startBotOn(discord, { DATA_DIR: `${join(ROOT, 'data')},${folder}`, STORE_FILE: stored });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

function modalOf(outcome: Outcome) {
  if (outcome.kind !== 'modal') throw new Error(`expected a form, got ${JSON.stringify(outcome)}`);
  return outcome.modal;
}

/** What the bot posted by itself, oldest first. */
function posts(): readonly StoredMessage[] {
  return discord.messages().filter(({ ephemeral, interaction }) => !ephemeral && interaction === undefined);
}

async function everythingKept(): Promise<readonly string[]> {
  const store = new Store({ kind: 'file', path: stored });
  const lines: string[] = [];
  for await (const line of backup(store.database)) lines.push(line);
  await store.close();
  return lines;
}

/** What a server keeps; feeds go on meanwhile. */
async function keptByServers(): Promise<readonly string[]> {
  return (await everythingKept()).filter((line) => /"(?:settings|follows|calls|guild_elections|reports)"/.test(line));
}

async function handIn(name: string, text: string, asker = administrator): Promise<Outcome> {
  const bytes = new TextEncoder().encode(text);
  return await discord.invoke(
    {
      command: 'election',
      path: ['add'],
      options: { file: { name, bytes }, name: 'Board of the chess club', date: '2026-05-31' },
    },
    asker,
  );
}

describe('/settings', () => {
  it('are set in a form, and then every answer knows them', async () => {
    const form = modalOf(await discord.type('/settings change', administrator));
    const values = { default: 'germany 2025', reply: ['de'], share: 'everybody', quiet: false };
    const saved = textOf(await discord.submitModal(form, values, administrator));
    expect(saved).toContain('Looked in first: Federal election in Germany, 2025');
    const answer = textOf(await discord.type('/results', member));
    expect(answer).toContain('Bundestag');
    expect(answer).toContain('Quelle');
    // A command's own option always wins.
    expect(textOf(await discord.type('/results election:azerbaijan-2024', member))).toContain('Aliyev');
  });

  it('let channels and roles be chosen', async () => {
    const form = modalOf(await discord.type('/settings channels', administrator));
    const values = { counts: [discord.channelId], reports: [discord.channelId] };
    expect(textOf(await discord.submitModal(form, values, administrator))).toContain('#general');
  });

  it('are put back', async () => {
    await discord.type('/settings reset', administrator);
    const shown = textOf(await discord.type('/settings show', administrator));
    expect(shown).not.toContain('Bundestag');
    expect(shown).not.toContain('#general');
  });

  it('in direct messages are a person’s own', async () => {
    const there = { who: 'member', where: 'bot-dm' } as const;
    const form = modalOf(await discord.type('/settings change', there));
    await discord.submitModal(form, { default: 'uk 2024' }, there);
    expect(textOf(await discord.type('/results', there))).toContain('United Kingdom');
    expect(textOf(await discord.type('/results', { ...there, who: 'moderator' }))).toContain('Azerbaijan');
    const question = answered(await discord.type('/settings erase', there));
    const [erase] = question.components.flatMap(
      (part) => JSON.stringify(part).match(/"custom_id":"([^"]+)"/)?.[1] ?? [],
    );
    await discord.press(question, erase ?? '', there);
    expect(textOf(await discord.type('/results', there))).toContain('Azerbaijan');
    expect((await keptByServers()).filter((line) => line.includes('user:'))).toEqual([]);
  });
});

describe('/election', () => {
  it('shows what it understood of a file, and keeps it when somebody says so', async () => {
    const preview = answered(await handIn('votes.csv', 'candidate,votes\nPaul Morphy,41\nVera Menchik,57\n'));
    expect(textOfMessage(preview)).toContain('Vera Menchik');
    expect(textOf(await discord.type('/election list', administrator))).not.toContain('chess');
    await discord.press(preview, buttonOf(preview, 'Keep it'), administrator);
    expect(textOf(await discord.type('/election list', administrator))).toContain('Board of the chess club');
    const asked = textOf(await discord.type('/results election:chess club', member));
    expect(asked).toContain('Vera Menchik');
    expect(asked).toContain('not reviewed');
  });

  it('is asked about in that server alone', async () => {
    for (const where of ['bot-dm', 'foreign-server', 'private-channel'] as const)
      expect(textOf(await discord.type('/results election:chess club', { where }))).not.toContain('Menchik');
  });

  it('gives the election back as a file that can be handed in again', async () => {
    const outcome = await discord.type('/election export own:own-board-of-the-chess-club', administrator);
    const { id } = answered(outcome);
    // To one person the words come first, and the file as soon as they are there.
    const fileOf = () => discord.messages().find((message) => message.id === id)?.attachments[0];
    await until('the file is there', () => fileOf() !== undefined);
    const file = fileOf();
    expect(file?.name).toBe('own-board-of-the-chess-club.json');
    const text = await (await fetch(file?.url ?? '')).text();
    const again = answered(await handIn('again.json', text));
    expect(textOfMessage(again)).toContain('Vera Menchik');
  });

  it('is removed', async () => {
    await discord.type('/election remove own:own-board-of-the-chess-club', administrator);
    expect(textOf(await discord.type('/election list', administrator))).not.toContain('chess');
    expect(textOf(await discord.type('/results election:chess club', member))).not.toContain('Menchik');
  });

  it.each([
    ['a table without names', 'votes.csv', 'votes\n5\n', 'candidate'],
    ['a number that is none', 'votes.csv', 'candidate,votes\nA,NaN\n', 'no number'],
    ['a negative number', 'votes.csv', 'candidate,votes\nA,-4\n', 'no number'],
    ['a web page', 'votes.csv', '<!doctype html><p>hello', 'candidate'],
    ['broken JSON', 'election.json', '{"election.json":', 'not JSON'],
    ['a prototype', 'election.json', '{"__proto__":{"x":1},"election.json":{}}', 'JSON file'],
    ['more lines than it may have', 'votes.csv', `candidate,votes\n${'A,1\n'.repeat(600)}`, '500 lines'],
    ['more than 1 MB', 'votes.csv', `candidate,votes\n${'A'.repeat(1_100_000)},1\n`, '1 MB'],
  ])('refuses %s, and says why', async (_, name, text, reason) => {
    const before = await keptByServers();
    const refusal = textOf(await handIn(name, text));
    expect(refusal).toContain('Nothing was kept');
    expect(refusal).toContain(reason);
    expect(await keptByServers()).toEqual(before);
  });
});

describe('/call', () => {
  it('stands under the results with who called, apart from the figures, and stays told when it was taken back', async () => {
    const added = '/call add kind:elected by:The Chess Times candidate:Ilham Aliyev election:azerbaijan-2024';
    expect(textOf(await discord.type(added, administrator))).toContain('Added');
    const shown = textOf(await discord.type('/results election:azerbaijan-2024', member));
    expect(shown).toContain('The Chess Times');
    const [call] = await discord.complete('/call retract call:', administrator);
    await discord.invoke({ command: 'call', path: ['retract'], options: { call: String(call?.value) } }, administrator);
    expect(textOf(await discord.type('/results election:azerbaijan-2024', member))).toMatch(
      /Chess Times.*(?:taken back|retracted)/s,
    );
    expect(textOf(await discord.type('/results election:azerbaijan-2024', { where: 'bot-dm' }))).not.toContain('Chess');
  });
});

describe('/follow', () => {
  it('posts one message that shows the count, and a post for each event', async () => {
    const begun = textOf(await discord.type('/follow election:uk-2019', moderator));
    expect(begun).toContain('is followed in #general');
    await until('the message is there', () => posts().length === 1);
    const [message] = posts();
    expect(message === undefined ? '' : textOfMessage(message)).toContain('of 650');
    expect(textOf(await discord.type('/following', member))).toContain('#general');
    showCounts(120);
    await until('the quarter is posted', () => posts().some((post) => textOfMessage(post).includes('% processed')));
    const titles = posts().map((post) => textOfMessage(post));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('of a place tells of that place', async () => {
    const before = posts().length;
    const [seat] = await discord.complete('/follow election:uk-2019 place:st ives', moderator);
    const options = { election: 'uk-2019-general', place: String(seat?.value) };
    await discord.invoke({ command: 'follow', options }, moderator);
    await until('its message is there', () => posts().length > before);
    const message = posts().at(-1);
    expect(message === undefined ? '' : textOfMessage(message)).toContain('St Ives');
  });

  it('ends with /unfollow', async () => {
    const listed = await discord.complete('/unfollow followed:', moderator);
    expect(listed).toHaveLength(2);
    for (const { value } of listed)
      await discord.invoke({ command: 'unfollow', options: { followed: String(value) } }, moderator);
    expect(textOf(await discord.type('/following', member))).toContain('follows no count');
  });

  it('says at once what the bot lacks, with the link that mends it', async () => {
    discord.faults.withhold(['sendMessages']);
    const refused = answered(await discord.type('/follow election:uk-2019', moderator));
    discord.faults.clear();
    expect(textOfMessage(refused)).toContain('Send Messages');
    expect(JSON.stringify(refused.components)).toContain('oauth2/authorize');
  });
});

describe('a member without rights', () => {
  it('changes nothing, by whatever forged press or form', async () => {
    await discord.type('/follow election:uk-2019', moderator);
    await discord.type('/call add kind:too early to call by:Nobody', administrator);
    const preview = answered(await handIn('votes.csv', 'candidate,votes\nA,1\nB,2\n'));
    await discord.press(preview, buttonOf(preview, 'Keep it'), administrator);
    await handIn('more.csv', 'candidate,votes\nC,1\nD,2\n');
    const before = await keptByServers();
    const followed = /"follows","row":\["([^"]+)"/.exec(before.join('\n'))?.[1] ?? '';
    const call = /"calls","row":\["([^"]+)"/.exec(before.join('\n'))?.[1] ?? '';
    expect([followed, call]).not.toContain('');
    const own = 'own-board-of-the-chess-club';
    const forged = [
      ['settings change', { form: 'filled', default: 'uk 2024', share: 'everybody', quiet: 'true' }],
      ['settings channels', { form: 'filled', counts: discord.channelId }],
      ['settings reset', {}],
      ['settings erase', { confirm: 'true' }],
      ['election add', { keep: own }],
      ['election remove', { own }],
      ['election export', { own }],
      ['call add', { kind: 'too-early', by: 'Me' }],
      ['call retract', { call }],
      ['follow', { election: 'uk-2019-general' }],
      ['unfollow', { followed }],
    ] as const;
    for (const [command, options] of forged) {
      const id = writeAsk('turn', { command, options });
      const press = { type: 3, data: { custom_id: id, component_type: 2 }, message: { id: '5', flags: 0 } };
      const form = { type: 5, data: { custom_id: id, components: [] }, message: { id: '5', flags: 0 } };
      for (const raw of [press, form, slashOf(command, options)])
        expect((await discord.dispatch(interactionOf(raw))).kind, `${command} ${JSON.stringify(raw)}`).toBe('answered');
    }
    expect(await keptByServers()).toEqual(before);
  });
});

let interactions = 0;

/** As Discord would send it for somebody who may only read and write. */
function interactionOf(raw: object) {
  interactions += 1;
  return {
    id: String(900_000 + interactions),
    token: `forged-${interactions}`,
    application_id: discord.applicationId,
    version: 1,
    locale: 'en-US',
    context: 0,
    guild_id: discord.guildId,
    channel_id: discord.channelId,
    app_permissions: '52224',
    entitlements: [],
    authorizing_integration_owners: {},
    member: {
      user: { id: '1', username: 'somebody', discriminator: '0', avatar: null },
      permissions: '3072',
      roles: [],
    },
    ...raw,
  };
}

function slashOf(command: string, options: Readonly<Record<string, string>>) {
  const [name, subcommand] = command.split(' ');
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  const nested = subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }];
  return { type: 2, data: { id: '1', name, type: 1, options: nested } };
}
