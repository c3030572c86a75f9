import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const REGISTER = join(import.meta.dirname, '../../dist/src/cli/register.js');

describe('the register and unregister scripts', () => {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await startLocalDiscord();
  });
  afterAll(async () => {
    await discord.close();
  });

  it('lists the commands everywhere, then finds nothing to change, then takes them off', async () => {
    expect((await run(discord, 'register')).out).toBe('The commands are now listed everywhere.\n');
    expect(discord.commands().map(({ name }) => name)).toContain('candidate');
    expect((await run(discord, 'register')).out).toBe('Nothing had changed everywhere.\n');
    expect((await run(discord, 'unregister')).out).toBe('The commands were taken off the list everywhere.\n');
    expect(discord.commands()).toEqual([]);
  });

  it('works for one server', async () => {
    const one = { DISCORD_GUILD_ID: discord.guildId };
    expect((await run(discord, 'register', one)).out).toBe(
      `The commands are now listed in server ${discord.guildId}.\n`,
    );
    expect((await run(discord, 'register', one)).out).toBe(`Nothing had changed in server ${discord.guildId}.\n`);
    await run(discord, 'unregister', one);
    expect(discord.commands()).toEqual([]);
  });

  it('says in one line that the token is missing or refused', async () => {
    const missing = await run(discord, 'register', { DISCORD_TOKEN: '' });
    expect(missing).toMatchObject({
      code: 1,
      err: 'election-facts: DISCORD_TOKEN is not set: there is no list of commands to change\n',
    });
    const refused = await run(discord, 'register', { DISCORD_TOKEN: 'wrong' });
    expect(refused.code).toBe(1);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
    expect(refused.err).toContain('DISCORD_TOKEN');
  });
});

function run(
  discord: LocalDiscord,
  action: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [REGISTER, action], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
