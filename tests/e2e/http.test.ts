import { generateKeyPairSync, sign } from 'node:crypto';
import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BotProcess, startBot } from './bot-process.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
let discord: LocalDiscord;
let bot: BotProcess;
let address: string;

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = startBot({
    DISCORD_PUBLIC_KEY: key,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    DRAIN_SECONDS: '0',
    LOG_LEVEL: 'info',
  });
  await vi.waitFor(() => expect(bot.log()).toContain('commands registered'), { timeout: 20_000 });
  const port = /"port":(\d+)/.exec(bot.log())?.[1] ?? '';
  address = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

async function post(body: string, seal = privateKey): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), seal).toString('hex');
  const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
  return await fetch(`${address}/interactions`, { method: 'POST', body, headers });
}

function question(name: string): string {
  return JSON.stringify({
    id: '1',
    token: 'token-of-a-question',
    application_id: discord.applicationId,
    type: 2,
    locale: 'en-GB',
    data: { name: 'candidate', type: 1, options: [{ name: 'name', type: 3, value: name }] },
    user: { id: '2', username: 'somebody' },
    context: 1,
  });
}

describe('interactions over HTTP', () => {
  it('answers a ping', async () => {
    expect(await (await post('{"type":1}')).json()).toEqual({ type: 1 });
  });

  it('answers a command in the response', async () => {
    const text = await (await post(question('zahid'))).text();
    expect(text).toContain('Zahid Oruj');
    expect(text).toContain('2.17');
  });

  it('refuses what another key signed', async () => {
    expect((await post('{"type":1}', generateKeyPairSync('ed25519').privateKey)).status).toBe(401);
  });

  it('tells an operator that it is alive, ready, and what it did', async () => {
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready\n');
    await post(question('zahid'));
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/election_facts_interactions_total\{command="candidate",outcome="answered"\} [1-9]/);
    expect(metrics).toContain('election_facts_data_current 1');
  });

  it('never opens a gateway session', () => {
    expect(discord.log.recent().some(({ what }) => what === 'op 2')).toBe(false);
  });
});
