import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Endpoint, listen } from '../../../src/bot/http/endpoint.ts';
import { signatureCheck } from '../../../src/bot/http/signature.ts';
import { createLog } from '../../../src/bot/log.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const check = signatureCheck(publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex'));
let endpoint: Endpoint;
let asked: unknown[];

beforeEach(async () => {
  asked = [];
  if (check === undefined) throw new Error('the key just made is one');
  endpoint = await listen('127.0.0.1', 0, {
    check,
    answer: async (raw, respond) => {
      asked.push(raw);
      if (typeof raw === 'object' && raw !== null && 'silent' in raw) return;
      respond({ type: 4, data: { content: 'an answer' } });
      respond({ type: 4, data: { content: 'a second one' } });
    },
    pages: { '/healthz': () => ({ status: 200, type: 'text/plain', text: 'ok' }) },
    log: createLog('silent'),
  });
});
afterEach(async () => endpoint.close());

const address = (path: string) => `http://127.0.0.1:${endpoint.port}${path}`;

async function post(text: string, change: Record<string, string> = {}): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + text), privateKey).toString('hex');
  const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp, ...change };
  return await fetch(address('/interactions'), { method: 'POST', body: text, headers });
}

describe('the endpoint of interactions', () => {
  it('answers a ping by itself', async () => {
    expect(await (await post('{"type":1}')).json()).toEqual({ type: 1 });
    expect(asked).toEqual([]);
  });

  it('answers an interaction in the response, once', async () => {
    const response = await post('{"type":2,"id":"1"}');
    expect(await response.json()).toEqual({ type: 4, data: { content: 'an answer' } });
    expect(asked).toEqual([{ type: 2, id: '1' }]);
  });

  it('ends a request that nobody answers', async () => {
    expect((await post('{"type":2,"silent":true}')).status).toBe(204);
  });

  it.each([
    ['a wrong signature', async () => post('{"type":1}', { 'x-signature-ed25519': '0'.repeat(128) }), 401],
    ['a signed text that is not JSON', async () => post('hello'), 400],
    ['more than a megabyte', async () => post('x'.repeat(1_000_001)), 413],
    ['a GET', async () => fetch(address('/interactions')), 405],
    ['another path', async () => fetch(address('/constructor')), 404],
  ])('refuses %s', async (_, send, status) => {
    expect((await send()).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it('serves the pages for operators', async () => {
    expect(await (await fetch(address('/healthz'))).text()).toBe('ok');
    expect((await fetch(address('/healthz'), { method: 'POST' })).status).toBe(405);
  });
});
