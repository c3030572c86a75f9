import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from './answers.ts';
import { type BotProcess, startBot, startBotOn, until } from './bot-process.ts';

describe('the bot, when things go wrong', () => {
  let discord: LocalDiscord;
  let bot: BotProcess;

  beforeAll(async () => {
    discord = await startLocalDiscord();
    bot = await startBotOn(discord);
  });

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('resumes after the connection drops, and answers what was asked meanwhile', async () => {
    discord.faults.dropGateway();
    expect(textOf(await discord.type('/candidate zahid'))).toContain('Zahid Oruj');
    await until('the session is resumed', () => bot.log().includes('gateway session resumed'));
  });

  it('starts a new session when the old one is invalid', async () => {
    discord.faults.invalidateSession();
    await until('a second session starts', () => bot.log().split('gateway session started').length === 3);
    expect(textOf(await discord.type('/candidate zahid'))).toContain('Zahid Oruj');
  });

  it('reconnects when Discord asks it to', async () => {
    discord.faults.reconnect();
    expect(textOf(await discord.type('/candidate zahid'))).toContain('Zahid Oruj');
  });

  it('answers although Discord limits or fails a request once', async () => {
    discord.faults.rateLimit({ matching: /callback/, times: 1, retryAfterMs: 50 });
    expect(textOf(await discord.type('/candidate zahid'))).toContain('Zahid Oruj');
  });

  it('goes on serving after interactions that cannot be read', async () => {
    for (const broken of [
      {},
      { type: 2 },
      { id: '1', token: 't', type: 2, data: { name: 5 } },
      { id: '2', token: 't', type: 99 },
      null,
      [],
      'x',
    ]) {
      discord.dispatch(broken).catch(() => undefined);
    }
    expect(textOf(await discord.type('/candidate zahid'))).toContain('Zahid Oruj');
    expect(bot.log()).toContain('cannot be read');
  });

  it('tells somebody whose interaction it cannot read', async () => {
    const raw = {
      ...pressOf(discord, '1', 'x'),
      type: 5,
      data: { custom_id: 'a form of another time', components: [] },
    };
    expect(textOf(await discord.dispatch(raw))).toContain('This cannot be read.');
  });

  it('answers kindly when a command is unknown or a button is from another version', async () => {
    const answer = await discord.invoke({ command: 'candidate', options: { name: 'zahid' } });
    if (answer.kind !== 'answered') throw new Error('no answer');
    const old = textOf(await discord.dispatch(pressOf(discord, answer.message.id, '0|t|candidate||name=x')));
    expect(old).toContain('This button is from another version of the bot.');
    const unreadable = textOf(await discord.dispatch(pressOf(discord, answer.message.id, 'hello')));
    expect(unreadable).toContain('This button cannot be read.');
  });

  it('refuses a text that is far too long', async () => {
    const text = textOf(await discord.invoke({ command: 'candidate', options: { name: 'x'.repeat(6000) } }));
    expect(text).toContain('That text is too long: at most 500 characters.');
  });

  it('writes no token and no question into its log', async () => {
    await discord.type('/candidate name:Unmistakable Question');
    await discord
      .dispatch({ id: '1', token: 'very-secret-interaction-token', type: 2, data: {} })
      .catch(() => undefined);
    await until('the answer is logged', () => bot.log().includes('answered'));
    expect(bot.log()).not.toContain(discord.token);
    expect(bot.log()).not.toContain('very-secret');
    expect(bot.log()).not.toContain('Unmistakable');
    expect(bot.log()).toContain('"respondedMs":');
  });
});

describe('stopping', () => {
  it('ends quietly on SIGTERM, and still answers what it had received', async () => {
    const discord = await startLocalDiscord();
    const bot = await startBotOn(discord);
    // Discord takes a second to take the answer; the signal comes in the middle.
    discord.faults.delay({ matching: /callback/, ms: 1_000 });
    const asked = discord.type('/candidate zahid');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const code = bot.stop('SIGTERM');
    expect(textOf(await asked)).toContain('Zahid Oruj');
    expect(await code).toBe(0);
    await discord.close();
  });
});

describe('a start that cannot succeed', () => {
  it('says in one line that the token was refused', async () => {
    const discord = await startLocalDiscord();
    const bot = startBot({ DISCORD_TOKEN: 'not-the-token', DISCORD_API_URL: discord.apiUrl });
    expect(await bot.ended()).toBe(1);
    expect(bot.log().trim()).toBe('election-facts: Discord refused the token: check DISCORD_TOKEN');
    await discord.close();
  });

  it('says in one line that the server cannot be reached', async () => {
    const environment = { DISCORD_TOKEN: 'x', DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    const bot = startBot(environment, 'open', ['--once']);
    expect(await bot.ended()).toBe(1);
    expect(bot.log().trim()).toBe(
      'election-facts: cannot reach http://127.0.0.1:9/api: check the network and DISCORD_API_URL',
    );
  });

  it('waits for a server that cannot be reached yet', async () => {
    const bot = startBot({ DISCORD_TOKEN: 'x', DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    await expect.poll(() => bot.log(), { timeout: 15_000 }).toContain('waiting for Discord');
    expect(bot.child.exitCode).toBeNull();
    await bot.stop('SIGKILL');
  });

  it('names the variable that cannot be used', async () => {
    const bot = startBot({ DISCORD_API_URL: 'nonsense' });
    expect(await bot.ended()).toBe(1);
    expect(bot.log()).toContain('DISCORD_API_URL');
    expect(bot.log()).not.toContain('    at ');
  });

  it('names the data directory that is not there', async () => {
    const bot = startBot({ DATA_DIR: '/no/such/place' });
    expect(await bot.ended()).toBe(1);
    expect(bot.log()).toContain('/no/such/place');
    expect(bot.log()).not.toContain('    at ');
  });
});

/** A press on any custom id, as Discord would send it. */
function pressOf(discord: LocalDiscord, messageId: string, customId: string) {
  return {
    id: String(Math.floor(performance.now() * 1000)),
    token: `press-${customId}`,
    application_id: discord.applicationId,
    type: 3,
    version: 1,
    locale: 'en-US',
    context: 0,
    guild_id: discord.guildId,
    channel_id: discord.channelId,
    app_permissions: '2048',
    entitlements: [],
    authorizing_integration_owners: {},
    member: {
      user: { id: '1', username: 'somebody', discriminator: '0', avatar: null },
      permissions: '2048',
      roles: [],
    },
    data: { custom_id: customId, component_type: 2 },
    message: { id: messageId, channel_id: discord.channelId, flags: 64 },
  };
}
