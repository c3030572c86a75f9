import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { connectedClient } from '../connected-client.ts';

let discord: LocalDiscord;
const sockets: WebSocket[] = [];

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await discord.close();
});

interface Line {
  readonly socket: WebSocket;
  readonly heard: { op: number; t?: string; s?: number; d?: Record<string, unknown> }[];
  send(message: unknown): void;
  closed: Promise<number>;
}

/** A bare connection to the gateway. */
async function connect(query = 'v=10&encoding=json'): Promise<Line> {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?${query}`);
  sockets.push(socket);
  const heard: Line['heard'] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('open', resolve));
  const send = (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  return { socket, heard, send, closed };
}

const identify = (extra: object = {}) => ({ op: 2, d: { token: discord.token, intents: 0, properties: {}, ...extra } });

async function session(): Promise<Line & { id: string }> {
  const line = await connect();
  line.send(identify());
  await expect.poll(() => line.heard.find(({ t }) => t === 'READY')).toBeDefined();
  return { ...line, id: String(line.heard.find(({ t }) => t === 'READY')?.d?.session_id) };
}

describe('the gateway', () => {
  it('says hello, answers heartbeats and is ready after identify, without the server at intents 0', async () => {
    const line = await session();
    line.send({ op: 1, d: 1 });
    await expect.poll(() => line.heard.map(({ op }) => op)).toEqual([10, 0, 11]);

    expect(line.heard[0]?.d).toEqual({ heartbeat_interval: 41_250 });
    expect(line.heard[1]).toMatchObject({
      t: 'READY',
      s: 1,
      d: {
        v: 10,
        resume_gateway_url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/),
        application: { id: discord.applicationId, flags: 0 },
        guilds: [{ id: discord.guildId, unavailable: true }],
      },
    });
  });

  it.each([
    ['an unknown op', 4001, () => ({ op: 99 })],
    ['no JSON', 4002, () => '{'],
    ['JSON without an op', 4002, () => '[]'],
    ['an identify without a token', 4002, () => ({ op: 2, d: {} })],
    ['anything before identify', 4003, () => ({ op: 3, d: {} })],
    ['a wrong token', 4004, () => identify({ token: 'wrong' })],
    ['a wrong token on resume', 4004, () => ({ op: 6, d: { token: 'wrong', session_id: 'x', seq: 1 } })],
    ['a shard that is not there', 4010, () => identify({ shard: [2, 2] })],
    ['intents that do not exist', 4013, () => identify({ intents: 2 ** 30 })],
    ['intents that were not switched on', 4014, () => identify({ intents: 1 << 15 })],
  ])('closes on %s with %i', async (_what, code, message) => {
    const line = await connect();
    line.send(message());
    expect(await line.closed).toBe(code);
  });

  it('closes on a second identify, on an old version and on too many messages', async () => {
    const twice = await session();
    twice.send(identify());
    const old = await connect('v=6&encoding=json');
    const eager = await session();
    for (let count = 0; count < 121; count += 1) eager.send({ op: 1, d: null });

    expect(await Promise.all([twice.closed, old.closed, eager.closed])).toEqual([4005, 4012, 4008]);
  });

  it('closes a connection whose heart has stopped', async () => {
    await discord.close();
    discord = await startLocalDiscord({ heartbeatMs: 20 });
    const line = await session();

    expect(await line.closed).toBe(4009);
  });

  it('sends again what a lost connection missed, then says resumed', async () => {
    const lost = await session();
    lost.socket.terminate();
    await lost.closed;
    void discord.dispatch({ id: '1', token: 't', type: 2, marker: 'missed' });
    const line = await connect();
    line.send({ op: 6, d: { token: discord.token, session_id: lost.id, seq: 1 } });
    await expect.poll(() => line.heard.at(-1)?.t).toBe('RESUMED');

    expect(line.heard.slice(1)).toMatchObject([
      { t: 'INTERACTION_CREATE', s: 2, d: { marker: 'missed' } },
      { t: 'RESUMED', s: 3 },
    ]);
  });

  it('cannot resume what it does not know, what was said goodbye to, or what lies ahead', async () => {
    const left = await session();
    left.socket.close(1000);
    await left.closed;
    const [unknown, gone] = await Promise.all([connect(), connect()]);
    unknown.send({ op: 6, d: { token: discord.token, session_id: 'nobody', seq: 1 } });
    gone.send({ op: 6, d: { token: discord.token, session_id: left.id, seq: 1 } });
    await expect
      .poll(() => [unknown.heard.at(-1), gone.heard.at(-1)])
      .toEqual([
        { op: 9, d: false },
        { op: 9, d: false },
      ]);

    const known = await session();
    const ahead = await connect();
    ahead.send({ op: 6, d: { token: discord.token, session_id: known.id, seq: 99 } });
    expect(await ahead.closed).toBe(4007);
  });

  it('tells only the shard a server belongs to', async () => {
    const lines = await Promise.all([connect(), connect()]);
    for (const [index, line] of lines.entries()) line.send(identify({ shard: [index, 2] }));
    await expect.poll(() => lines.every(({ heard }) => heard.length === 2)).toBe(true);
    void discord.dispatch({ id: '1', token: 't', type: 2 });
    const mine = Number((BigInt(discord.guildId) >> 22n) % 2n);

    await expect.poll(() => lines[mine]?.heard.length).toBe(3);
    expect(lines[1 - mine]?.heard).toHaveLength(2);
  });
});

describe('a discord.js client whose connection is disturbed', () => {
  let client: Client<true>;
  beforeEach(async () => {
    client = await connectedClient(discord, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('still here');
    });
  });
  afterEach(() => client.destroy());

  const stillAnswers = async () => {
    expect(await discord.type('/candidate x')).toMatchObject({ kind: 'answered', message: { content: 'still here' } });
  };
  const resumed = () => new Promise((resolve) => client.once(Events.ShardResume, resolve));

  it('loses no interaction when the connection drops', async () => {
    const back = resumed();
    discord.faults.dropGateway();
    await stillAnswers();
    await back;
  });

  it('loses no interaction when it is asked to reconnect', async () => {
    const back = resumed();
    discord.faults.reconnect();
    await stillAnswers();
    await back;
  });

  it('begins anew when its session is invalid', async () => {
    const back = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.faults.invalidateSession();
    await back;
    await stillAnswers();
  });

  it('resumes a session that is called invalid but resumable', async () => {
    const back = resumed();
    discord.faults.invalidateSession(true);
    await back;
    await stillAnswers();
  });
});

describe('a discord.js client', () => {
  it('takes a connection for dead that answers no heartbeats, and resumes', async () => {
    await discord.close();
    discord = await startLocalDiscord({ heartbeatMs: 100 });
    const client = await connectedClient(discord);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.faults.ignoreHeartbeats(true);
    await expect.poll(() => discord.log.recent().some(({ what }) => what === 'op 6'), { timeout: 5000 }).toBe(true);
    discord.faults.clear();
    await resumed;

    expect(client.isReady()).toBe(true);
    await client.destroy();
  });

  it('gives up when the gateway refuses it for good', async () => {
    discord.faults.refuseIdentify(4014);
    await expect(connectedClient(discord)).rejects.toThrow('disallowed intents');
  });
});
