import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PrivilegedIntent } from '../../src/discord/gateway/intents.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { connectedClient } from '../connected-client.ts';

const { Guilds, GuildMessages, GuildMessageReactions, GuildMembers, MessageContent } = GatewayIntentBits;

let discord: LocalDiscord;
let client: Client<true> | undefined;

afterEach(async () => {
  await client?.destroy();
  await discord.close();
});

async function connect(intents: readonly GatewayIntentBits[], privilegedIntents: readonly PrivilegedIntent[] = []) {
  discord = await startLocalDiscord({ privilegedIntents });
  client = await connectedClient(discord, undefined, { intents });
  return client;
}

describe('what people write', () => {
  it('reaches a bot with the intent for content', async () => {
    const heard: string[] = [];
    const connected = await connect([Guilds, GuildMessages, MessageContent], ['MessageContent']);
    connected.on(Events.MessageCreate, ({ content, member }) => heard.push(`${member?.displayName}: ${content}`));

    discord.post('hello', { who: 'moderator' });

    await vi.waitFor(() => expect(heard).toEqual(['Tom: hello']));
  });

  it('reaches a bot without it as an empty message, unless the bot is named', async () => {
    const heard: string[] = [];
    const connected = await connect([Guilds, GuildMessages]);
    connected.on(Events.MessageCreate, ({ content }) => heard.push(content));

    discord.post('hello');
    discord.post(`hello <@${discord.applicationId}>`);

    await vi.waitFor(() => expect(heard).toEqual(['', `hello <@${discord.applicationId}>`]));
  });

  it('reaches nobody without the intent for messages', async () => {
    await connect([Guilds]);

    discord.post('hello');

    expect(discord.log.recent().map(({ what }) => what)).not.toContain('MESSAGE_CREATE');
  });

  it('is followed through reactions and deletion', async () => {
    const heard: string[] = [];
    const connected = await connect([Guilds, GuildMessages, GuildMessageReactions]);
    connected.on(Events.MessageReactionAdd, ({ emoji }, { id }) => heard.push(`${emoji.name} by ${id}`));
    connected.on(Events.MessageReactionRemove, ({ emoji }) => heard.push(`no ${emoji.name}`));
    connected.on(Events.MessageDelete, () => heard.push('deleted'));
    const channel = await connected.channels.fetch(discord.channelId);
    if (channel === null || !channel.isSendable()) throw new Error('no channel');
    const message = await channel.send('vote');
    const [stored] = discord.messages();
    if (stored === undefined) throw new Error('no message');

    discord.react(stored, '👍');
    discord.react(stored, '👍');
    await message.delete();

    await vi.waitFor(() => expect(heard).toEqual([expect.stringMatching(/^👍 by \d+$/), 'no 👍', 'deleted']));
  });
});

describe('intents that have to be switched on', () => {
  it('are refused until they are', async () => {
    discord = await startLocalDiscord();

    await expect(connectedClient(discord, undefined, { intents: [GuildMembers] })).rejects.toThrow(
      'disallowed intents',
    );
  });

  it('let a bot fetch all members', async () => {
    const connected = await connect([Guilds, GuildMembers], ['GuildMembers']);
    const guild = await connected.guilds.fetch(discord.guildId);

    const members = await guild.members.fetch();

    expect(members.map(({ displayName }) => displayName).toSorted()).toEqual(['Leyla', 'Local app', 'Noor', 'Tom']);
  });
});

describe('the server', () => {
  it('is fetched with its channels, roles and single members', async () => {
    const connected = await connect([Guilds]);
    const guild = await connected.guilds.fetch(discord.guildId);
    const channels = await guild.channels.fetch();
    const roles = await guild.roles.fetch();
    const me = await guild.members.fetchMe();

    expect([...channels.values()].map((channel) => channel?.name)).toEqual(['general', 'announcements']);
    expect(roles.map(({ name }) => name).toSorted()).toEqual([
      '@everyone',
      'Administrators',
      'Local app',
      'Moderators',
    ]);
    const announcements = [...channels.values()].find((channel) => channel?.name === 'announcements');
    expect(announcements?.permissionsFor(me).has('SendMessages')).toBe(false);
    expect(announcements?.permissionsFor(me).has('ViewChannel')).toBe(true);
  });
});
