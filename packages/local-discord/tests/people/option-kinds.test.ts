import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChatInputCommandInteraction, type Client, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODERATOR_ROLE, PEOPLE, PLACES } from '../../src/discord/world/world.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { answered } from '../answered.ts';
import { connectedClient } from '../connected-client.ts';

const OPTIONS = [
  { type: 3, name: 'text', description: 'A text' },
  { type: 4, name: 'integer', description: 'A whole number' },
  { type: 10, name: 'number', description: 'A number' },
  { type: 5, name: 'boolean', description: 'Yes or no' },
  { type: 6, name: 'user', description: 'A person' },
  { type: 7, name: 'channel', description: 'A channel', channel_types: [0] },
  { type: 8, name: 'role', description: 'A role' },
  { type: 9, name: 'mentionable', description: 'A person or role' },
  { type: 11, name: 'file', description: 'A file', file_types: ['.csv', 'image'] },
];
const COMMANDS = [
  { name: 'all', description: 'Every kind of option', options: OPTIONS },
  { name: 'About', type: 2 },
  { name: 'Check', type: 3 },
  { name: 'Report', type: 3 },
  { name: 'setup', description: 'For those who manage the server', default_member_permissions: '32' },
  { name: 'never', description: 'For administrators alone', default_member_permissions: '0' },
];

let discord: LocalDiscord;
let client: Client<true>;
let folder: string;
let seen: ChatInputCommandInteraction | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-discord-'));
  discord = await startLocalDiscord();
  client = await connectedClient(discord, async (interaction) => {
    if (interaction.isChatInputCommand()) seen = interaction;
    if (interaction.isUserContextMenuCommand()) await interaction.reply(`about ${interaction.targetUser.displayName}`);
    else if (interaction.isMessageContextMenuCommand())
      await interaction.reply(`${interaction.commandName}: ${interaction.targetMessage.content}`);
    else if (interaction.isRepliable()) await interaction.reply('seen');
  });
  await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: COMMANDS });
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
  await rm(folder, { recursive: true });
});

async function asked(line: string): Promise<ChatInputCommandInteraction['options']> {
  answered(await discord.type(line));
  if (seen === undefined) throw new Error('nothing was asked');
  return seen.options;
}

describe('options of all kinds', () => {
  it('are typed in a line and read by discord.js', async () => {
    const options = await asked('/all a text integer:5 number:2.5 boolean:yes');

    expect(options.getString('text')).toBe('a text');
    expect(options.getInteger('integer')).toBe(5);
    expect(options.getNumber('number')).toBe(2.5);
    expect(options.getBoolean('boolean')).toBe(true);
  });

  it('bring people, channels and roles along in full', async () => {
    const options = await asked('/all user:@Tom channel:#announcements role:moderators mentionable:@Moderators');

    expect(options.getUser('user')?.id).toBe(PEOPLE.moderator.id);
    expect(options.getMember('user')).not.toBeNull();
    expect(options.getChannel('channel')).toMatchObject({
      id: PLACES['read-only-channel'].channelId,
      name: 'announcements',
    });
    expect(options.getRole('role')).toMatchObject({ id: MODERATOR_ROLE, name: 'Moderators' });
    expect(options.getMentionable('mentionable')).toMatchObject({ id: MODERATOR_ROLE });
  });

  it('say what the app itself may do in a channel', async () => {
    await discord.type('/all channel:#announcements');

    const payload = discord.log.recent().findLast(({ what }) => what === 'INTERACTION_CREATE')?.payload;
    const { channelId, appPermissions } = PLACES['read-only-channel'];
    expect(payload).toMatchObject({
      data: { resolved: { channels: { [channelId]: { app_permissions: appPermissions.toString() } } } },
    });
    expect(appPermissions & PermissionFlagsBits.SendMessages).toBe(0n);
  });

  it('take a file by its path, and serve it under the address they give', async () => {
    const path = join(folder, 'results.csv');
    await writeFile(path, 'a,b\n');

    const file = (await asked(`/all file:${path}`)).getAttachment('file');

    expect(file).toMatchObject({ name: 'results.csv', size: 4, contentType: 'text/csv' });
    expect(await (await fetch(file?.url ?? '')).text()).toBe('a,b\n');
  });

  it('take a file from a program', async () => {
    const given = { name: 'map.png', bytes: Buffer.from('picture') };
    answered(await discord.invoke({ command: 'all', options: { file: given } }));

    expect(seen?.options.getAttachment('file')).toMatchObject({ name: 'map.png', contentType: 'image/png' });
  });

  it.each([
    ['a file that is not there', '/all file:nowhere.csv', 'file: there is no file "nowhere.csv".'],
    [
      'a file of another kind',
      `/all file:${import.meta.filename}`,
      'is not one of the kinds of file asked for: .csv, image.',
    ],
    ['a role nobody has', '/all role:kings', 'role: "kings" is not a role here.'],
  ])('refuse %s before it is sent', async (_what, line, reason) => {
    expect(await discord.type(line)).toMatchObject({ kind: 'not-sent', reason: expect.stringContaining(reason) });
  });
});

describe('commands', () => {
  it('from the menu of a message go by their names, several of them', async () => {
    const message = discord.post('hello');

    expect(answered(await discord.openMessageMenu('Check', message)).message.content).toBe('Check: hello');
    expect(answered(await discord.openMessageMenu('Report', message)).message.content).toBe('Report: hello');
  });

  it('from the menu of a person bring that person along', async () => {
    expect(answered(await discord.type('About @Tom')).message.content).toBe('about Tom');
    expect(answered(await discord.openUserMenu('About', PEOPLE.administrator.id)).message.content).toBe('about Noor');
  });

  it.each([
    ['setup', ['administrator']],
    ['never', ['administrator']],
    ['all', ['member', 'moderator', 'administrator']],
  ] as const)('are offered to those with the permissions: /%s', async (name, allowed) => {
    for (const who of ['member', 'moderator', 'administrator'] as const) {
      const { kind } = await discord.invoke({ command: name }, { who });
      expect(kind).toBe(allowed.some((one) => one === who) ? 'answered' : 'not-sent');
    }
  });
});
