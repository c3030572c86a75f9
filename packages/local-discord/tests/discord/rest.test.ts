import { request } from 'node:http';
import { createConnection } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLACES } from '../../src/discord/world/world.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord({ firstResponseMs: 300, tokenLifetimeMs: 600 });
});

afterEach(() => discord.close());

async function ask(method: string, path: string, body?: string | FormData, headers: Record<string, string> = {}) {
  const response = await fetch(`${discord.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

const json = { 'content-type': 'application/json' };
const commandsPath = () => `/v10/applications/${discord.applicationId}/commands`;

/** Sends an interaction and gives the address of its first response. */
function openInteraction() {
  const outcome = discord.dispatch({
    id: '1500000000000000001',
    token: 'token',
    type: 2,
    channel_id: PLACES.server.channelId,
  });
  return { outcome, callback: '/v10/interactions/1500000000000000001/token/callback' };
}

describe('the API', () => {
  it('knows who is asking', async () => {
    expect((await ask('GET', '/v10/users/@me')).body).toMatchObject({ id: discord.applicationId, bot: true });
    expect((await ask('GET', '/v10/applications/@me')).body).toMatchObject({ id: discord.applicationId });
    expect((await ask('GET', '/v10/gateway/bot')).body).toMatchObject({
      shards: 1,
      session_start_limit: { total: 1000 },
    });
    expect((await ask('GET', '/gateway')).body.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/);
  });

  it.each([
    ['without a token', 'GET', '/v10/users/@me', 401, 0, { authorization: '' }],
    ['with a wrong token', 'GET', '/v10/users/@me', 401, 0, { authorization: 'Bot wrong' }],
    ['where there is nothing', 'GET', '/v10/nowhere', 404, 0, {}],
    ['with a broken escape', 'GET', '/v10/users/%ff', 404, 10_013, {}],
    ['by a wrong method', 'DELETE', '/v10/users/@me', 405, 0, {}],
    ['in an old version', 'GET', '/v6/users/@me', 400, 50_041, {}],
    ['for another application', 'GET', '/v10/applications/1/commands', 404, 10_002, {}],
    ['for another server', 'GET', '/v10/applications/1310000000000000001/guilds/1/commands', 403, 50_001, {}],
    ['for an unknown webhook', 'POST', '/v10/webhooks/1310000000000000001/nothing', 404, 10_015, {}],
  ])('refuses whoever asks %s', async (_how, method, path, status, code, headers: Record<string, string>) => {
    const answer = await ask(method, path, undefined, headers);

    expect(answer).toMatchObject({ status, body: { code, message: expect.any(String) } });
  });

  it('tells where the limits are, and enforces them', async () => {
    const path = `/v10/channels/${discord.channelId}/messages`;
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await ask('POST', path, '{"content":"x"}', json));

    expect(Object.fromEntries(answers[0]?.headers ?? [])).toMatchObject({
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.body).toEqual({
      message: 'You are being rate limited.',
      retry_after: expect.any(Number),
      global: false,
    });
  });

  it.each([
    ['broken JSON', '{', json, 400, 50_109],
    ['a body of another kind', 'x', { 'content-type': 'text/plain' }, 400, 50_035],
    ['a form without its boundary', 'x', { 'content-type': 'multipart/form-data' }, 400, 50_035],
    [
      'a form that breaks off',
      '--b\r\nContent-Disp',
      { 'content-type': 'multipart/form-data; boundary=b' },
      400,
      50_035,
    ],
    ['too much JSON', `"${'x'.repeat(1024 * 1024)}"`, json, 413, 40_005],
    ['no body', '', json, 400, 50_035],
    ['an object where a list belongs', '{}', json, 400, 50_035],
  ])('answers %s and lives on', async (_what, body, headers, status, code) => {
    expect(await ask('PUT', commandsPath(), body, headers)).toMatchObject({ status, body: { code } });
    expect((await ask('GET', '/v10/users/@me')).status).toBe(200);
  });

  it('turns away files that are too large', async () => {
    const { callback } = openInteraction();
    const form = new FormData();
    form.set('payload_json', '{"type":4,"data":{}}');
    form.set('files[0]', new Blob([new Uint8Array(11 * 1024 * 1024)]), 'big.png');

    expect(await ask('POST', callback, form)).toMatchObject({ status: 413, body: { code: 40_005 } });
  });

  it('answers only programs and pages of this machine', async () => {
    const { port } = new URL(discord.apiUrl);
    const status = (headers: Record<string, string>) =>
      new Promise((resolve) => {
        const get = request({ port, path: '/api/gateway', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        get.end();
      });

    expect(await status({})).toBe(200);
    expect(await status({ host: 'evil.example' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: `http://localhost:${port}` })).toBe(200);
  });

  it('survives requests that are hardly requests', async () => {
    const { port } = new URL(discord.apiUrl);
    const sent = (path: string) =>
      new Promise((resolve) => {
        const get = request({ port, path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        get.end();
      });

    expect(await Promise.all(['//', '/api//', '/api/v10', '*', '/attachments/1/2/x'].map(sent))).toEqual([
      404, 404, 404, 404, 404,
    ]);
  });
});

describe('a connection that speaks nonsense', () => {
  it.each([
    ['bytes that are no HTTP', '\u0000\u0001\u0002\r\n\r\n'],
    [
      'an upgrade to nowhere',
      'GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    [
      'an upgrade without a key',
      'GET /gateway?v=10 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    [
      'a body that never comes',
      'POST /api/v10/interactions/1/t/callback HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
    ],
  ])('%s is survived', async (_what, text) => {
    const { port } = new URL(discord.apiUrl);
    const socket = createConnection({ port: Number(port), host: '127.0.0.1' });
    socket.on('error', () => {});
    await new Promise<void>((resolve) => socket.write(text, () => resolve()));
    socket.resetAndDestroy();

    expect((await ask('GET', '/v10/users/@me')).status).toBe(200);
  });
});

describe('the clocks of an interaction', () => {
  it('let the token live its time and no longer', async () => {
    const { outcome, callback } = openInteraction();
    const original = `/v10/webhooks/${discord.applicationId}/token/messages/@original`;

    expect((await ask('PATCH', original, '{"content":"early"}', json)).body.code).toBe(10_015);
    expect((await ask('POST', callback, '{"type":5}', json)).status).toBe(204);
    expect((await ask('PATCH', original, '{"content":"in time"}', json)).status).toBe(200);
    expect(await outcome).toMatchObject({ kind: 'answered', deferred: true, message: { content: 'in time' } });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await ask('PATCH', original, '{"content":"late"}', json)).toMatchObject({
      status: 401,
      body: { code: 50_027 },
    });
  });

  it('end a deferral that is never kept', async () => {
    const { outcome, callback } = openInteraction();
    await ask('POST', callback, '{"type":5}', json);

    expect(await outcome).toEqual({ kind: 'no-response' });
  });

  it('end a deferral whose answer is refused', async () => {
    const { outcome, callback } = openInteraction();
    await ask('POST', callback, '{"type":5}', json);
    const original = `/v10/webhooks/${discord.applicationId}/token/messages/%40original`;
    await ask('PATCH', original, '{"content":""}', json);

    expect(await outcome).toEqual({
      kind: 'refused',
      problem: { code: 50_006, message: 'Cannot send an empty message' },
    });
  });

  it('refuse a response that does not fit the interaction', async () => {
    const { outcome, callback } = openInteraction();
    expect((await ask('POST', callback, '{"type":8,"data":{"choices":[]}}', json)).body.code).toBe(50_035);

    expect(await outcome).toMatchObject({ kind: 'refused', problem: { code: 50_035 } });
  });
});

describe('an edit', () => {
  it('keeps what it leaves out, and drops the files it does not name', async () => {
    const { callback } = openInteraction();
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({ type: 4, data: { content: 'x', attachments: [{ id: '0', description: 'alt' }] } }),
    );
    form.set('files[0]', new Blob(['a']), 'a.csv');
    expect((await ask('POST', callback, form)).status).toBe(204);
    const original = `/v10/webhooks/${discord.applicationId}/token/messages/@original`;

    const kept = await ask('PATCH', original, '{"content":"y"}', json);
    expect(kept.body).toMatchObject({
      content: 'y',
      attachments: [{ filename: 'a.csv', content_type: 'text/csv', description: 'alt' }],
    });
    const dropped = await ask('PATCH', original, '{"attachments":[]}', json);
    expect(dropped.body).toMatchObject({ content: 'y', attachments: [] });
  });
});
