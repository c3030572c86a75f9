import { type Client, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE, PLACES, type Where } from '../../src/discord/world/world.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { connectedClient } from '../connected-client.ts';

let discord: LocalDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await startLocalDiscord();
  rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
});
afterEach(() => discord.close());

const messagesOf = (where: Where = 'server') => `/channels/${PLACES[where].channelId}/messages` as const;

/** The code Discord refuses a message with, or `posted`. */
async function posting(body: object, where: Where = 'server'): Promise<unknown> {
  return await rest.post(messagesOf(where), { body }).then(
    () => 'posted',
    (error: { code: number }) => error.code,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
async function post(body: object): Promise<Record<string, unknown>> {
  const answer = await rest.post(messagesOf(), { body });
  if (!isObject(answer)) throw new Error('no message came back');
  return answer;
}

describe('a message the app posts', () => {
  it('is posted once however often it is sent with its nonce enforced', async () => {
    const body = { content: 'count 1', nonce: 'follow-1', enforce_nonce: true };

    const [first, second] = [await post(body), await post(body)];

    expect(second.id).toBe(first.id);
    expect(discord.messages()).toHaveLength(1);
  });

  it('is posted again with a nonce that is not enforced, or another', async () => {
    await post({ content: 'a', nonce: 1 });
    await post({ content: 'a', nonce: 1 });
    await post({ content: 'b', nonce: 'b', enforce_nonce: true });
    await post({ content: 'c', nonce: 'c', enforce_nonce: true });

    expect(discord.messages().map(({ content }) => content)).toEqual(['a', 'a', 'b', 'c']);
  });

  it('replies to another, and says so when that is gone', async () => {
    const { id } = discord.post('how did it end?');

    const reply = await post({ content: 'so', message_reference: { message_id: id } });

    expect(reply).toMatchObject({ type: 19, referenced_message: { id, content: 'how did it end?' } });
    expect(await posting({ content: 'so', message_reference: { message_id: '1' } })).toBe(50_035);
    expect(await posting({ content: 'so', message_reference: { message_id: '1', fail_if_not_exists: false } })).toBe(
      'posted',
    );
  });

  it('may forward what the app can read, and nothing else', async () => {
    const own = await post({ content: 'mine' });
    const forward = (id: unknown) => ({
      message_reference: { type: 1, message_id: id, channel_id: discord.channelId },
    });

    expect(await post(forward(own.id))).toMatchObject({ message_snapshots: [{ message: { content: 'mine' } }] });
    expect(await posting(forward(discord.post('not mine').id))).toBe(160_014);
  });

  it('calls nobody it was not allowed to', async () => {
    const content = `@everyone <@${PEOPLE.member.id}> <@${PEOPLE.moderator.id}>`;

    await post({ content, allowed_mentions: { parse: [] } });
    await post({ content, allowed_mentions: { users: [PEOPLE.member.id] } });
    await post({ flags: 32_768, components: [{ type: 10, content }] });

    expect(discord.messages().map(({ pings }) => pings)).toEqual([
      { users: [], roles: [], everyone: false },
      { users: [PEOPLE.member.id], roles: [], everyone: false },
      { users: [PEOPLE.member.id, PEOPLE.moderator.id], roles: [], everyone: true },
    ]);
  });

  it('keeps its picture under a new description', async () => {
    const data = Buffer.from('picture');
    const files = [{ name: 'chart.png', data, contentType: 'image/png' }];
    const body = { content: 'count 1', attachments: [{ id: 0, description: '52 % counted' }] };
    await rest.post(messagesOf(), { body, files });
    const [message] = discord.messages();
    const [before] = message?.attachments ?? [];

    await rest.patch(`${messagesOf()}/${message?.id}`, {
      body: { content: 'count 2', attachments: [{ id: before?.id, description: '98 % counted' }] },
    });

    expect(before).toMatchObject({ description: '52 % counted' });
    expect(discord.messages()[0]).toMatchObject({
      content: 'count 2',
      attachments: [{ id: before?.id, url: before?.url, description: '98 % counted' }],
    });
  });
});

describe('where the app may not post', () => {
  it.each([
    ['in a channel it may only read', 'read-only-channel', 50_013],
    ['in a server that has not installed it', 'foreign-server', 50_001],
    ['in a private group', 'private-channel', 50_001],
    ['nowhere', undefined, 10_003],
  ] as const)('says so: %s', async (_what, where, code) => {
    const path = where === undefined ? '/channels/1/messages' : messagesOf(where);

    await expect(rest.post(path, { body: { content: 'x' } })).rejects.toMatchObject({ code });
  });

  it('says so once a permission was taken from it, or the channel is gone', async () => {
    discord.faults.withhold(['sendMessages']);
    expect(await posting({ content: 'x' })).toBe(50_013);
    discord.faults.withhold(['viewChannel']);
    expect(await posting({ content: 'x' })).toBe(50_001);
    discord.faults.closeChannel('server');
    expect(await posting({ content: 'x' })).toBe(10_003);
    discord.faults.clear();

    expect(await posting({ content: 'x' })).toBe('posted');
  });

  it('pins, clears reactions and deletes others’ messages only with the permissions for it', async () => {
    const { id } = discord.post('hello');
    const pin = `/channels/${discord.channelId}/messages/pins/${id}` as const;
    await expect(rest.put(pin)).rejects.toMatchObject({ code: 50_013 });
    await expect(rest.delete(`${messagesOf()}/${id}`)).rejects.toMatchObject({ code: 50_013 });
    await rest.put(`${messagesOf()}/${id}/reactions/${encodeURIComponent('👍')}/@me`);
    await expect(rest.delete(`${messagesOf()}/${id}/reactions`)).rejects.toMatchObject({ code: 50_013 });

    expect(discord.messages()[0]).toMatchObject({ pinned: false, reactions: [{ emoji: '👍' }] });
  });

  it('pins where it was given the permission', async () => {
    const other = await startLocalDiscord({ appPermissions: ['pinMessages'] });
    const { id } = other.post('hello');
    await new REST({ api: other.apiUrl }).setToken(other.token).put(`/channels/${other.channelId}/messages/pins/${id}`);

    expect(other.messages()[0]?.pinned).toBe(true);
    await other.close();
  });
});

describe('on the way', () => {
  const ask = (body: object = { content: 'x' }) =>
    fetch(`${discord.apiUrl}/v10${messagesOf()}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    });

  it('a limit may come without a time to wait', async () => {
    discord.faults.rateLimit({ retryAfterMs: null });
    const answer = await ask();

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, null]);
    expect((await ask()).status).toBe(200);
  });

  it('a limit may come as a page', async () => {
    discord.faults.rateLimit({ html: true, retryAfterMs: null });
    const answer = await ask();

    expect([answer.status, answer.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<html>');
  });

  it('a cut connection may have brought the message or not', async () => {
    const body = { content: 'x', nonce: 'n', enforce_nonce: true };
    discord.faults.cut({ when: 'before' });
    await expect(ask(body)).rejects.toThrow();
    expect(discord.messages()).toHaveLength(0);
    discord.faults.cut({ when: 'after' });
    await expect(ask(body)).rejects.toThrow();

    expect((await ask(body)).status).toBe(200);
    expect(discord.messages()).toHaveLength(1);
  });
});

describe('two replicas with one token', () => {
  it('both hear an interaction, and only the first answers', async () => {
    const told: string[] = [];
    const replica = (name: string): Promise<Client<true>> =>
      connectedClient(discord, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply(name).then(
          () => told.push('answered'),
          (error: { code: number }) => told.push(String(error.code)),
        );
      });
    const clients = [await replica('one'), await replica('two')];

    expect((await discord.type('/candidate x')).kind).toBe('answered');
    await expect.poll(() => told.toSorted()).toEqual(['40060', 'answered']);
    expect(discord.messages()).toHaveLength(1);
    await Promise.all(clients.map((client) => client.destroy()));
  });
});

describe('an address the local Discord does not have', () => {
  it.each([
    ['GET', '/guilds/1310000000000000010/bans', 404, 'GET on "guildBans"'],
    ['POST', '/channels/1310000000000000020/messages/1/threads', 404, 'POST on "threads"'],
    ['PATCH', '/guilds/1310000000000000010/roles', 405, 'PATCH on "guildRoles"'],
    ['GET', '/no/such/thing', 404, 'Discord has no address /no/such/thing'],
  ] as const)('is named: %s %s', async (method, path, status, name) => {
    const answer = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${discord.token}` },
    });
    const body: unknown = await answer.json();

    expect(answer.status).toBe(status);
    expect(body).toMatchObject({ message: expect.stringContaining(name) });
  });
});
