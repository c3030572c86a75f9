import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from './answers.ts';
import { type BotProcess, startBotBy } from './bot-process.ts';

let discord: LocalDiscord;
let bot: BotProcess;
let address: string;

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await startBotBy('HTTP', discord);
  address = `http://127.0.0.1:${/"port":(\d+)/.exec(bot.log())?.[1] ?? ''}`;
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

describe('a bot over HTTP', () => {
  it('tells an operator that it is alive, ready, and what it did', async () => {
    expect(textOf(await discord.type('/candidate zahid'))).toContain('Zahid Oruj');
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready\n');
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/election_facts_interactions_total\{command="candidate",outcome="answered"\} [1-9]/);
    expect(metrics).toContain('election_facts_data_current 1');
  });

  it('refuses every wrong signature that Discord tries', async () => {
    const check = await discord.useEndpoint(`${address}/interactions`);
    expect(check).toMatchObject({ ok: true });
  });

  it('never opens a gateway session', () => {
    expect(discord.log.recent().some(({ what }) => what === 'op 2')).toBe(false);
  });
});
