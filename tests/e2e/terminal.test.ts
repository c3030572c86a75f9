import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBot, until } from './bot-process.ts';

const ASK = join(import.meta.dirname, '../../dist/src/cli/ask.js');

describe('npm start without a token', () => {
  it('answers piped lines through the local Discord, and ends', async () => {
    const bot = startBot({}, '/exitpoll rey\n/candidate aliyev\n/nonsense\n');
    expect(await bot.ended()).toBe(0);
    expect(bot.out()).toContain('Exit poll: Rey Monitoring Center');
    expect(bot.out()).toContain('Which “aliyev”?');
    expect(bot.out()).toContain('/nonsense');
  });

  it('keeps serving on an empty input until it is told to stop', async () => {
    const bot = startBot({ LOG_LEVEL: 'info' }, 'closed');
    await until('the commands are registered', () => bot.log().includes('commands registered'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(bot.child.exitCode).toBeNull();
    expect(await bot.stop()).toBe(0);
  });
});

describe('ask', () => {
  it('prints the callback as it would be posted', async () => {
    const { code, out } = await ask('--json', '/candidate name:zahid oruj');
    expect(code).toBe(0);
    const callback = JSON.parse(out);
    expect(callback.type).toBe(4);
    expect(callback.data.flags & 64).toBe(64);
    expect(JSON.stringify(callback.data.components)).toContain('2.17%');
  });

  it('gives the answer as Discord gets it, as JSON', async () => {
    const { out } = await ask('--json', '/results');
    expect(JSON.parse(out)).toMatchObject({ type: 4, data: { components: [{ type: 17 }] } });
  });

  it('writes numbers as the asker is used to', async () => {
    expect((await ask('--locale', 'ru', '/candidate zahid oruj')).out).toContain('2,17\u00a0%');
    expect((await ask('--locale', 'tr', '/candidate zahid oruj')).out).toContain('%2,17');
  });

  it('offers sharing to a moderator and not to a member', async () => {
    expect((await ask('--as', 'moderator', '/results')).out).toContain('[ Share ]');
    expect((await ask('--as', 'member', '/results')).out).not.toContain('[ Share ]');
  });

  it.each([
    { name: 'no question', given: [], says: 'what do you want to ask?' },
    { name: 'an unknown command', given: ['/candidat zahid'], says: 'candidate' },
    { name: 'a missing name', given: ['/candidate'], says: 'name' },
    { name: 'an unknown role', given: ['--as', 'king', '/results'], says: 'member, moderator or administrator' },
    { name: 'an unknown flag', given: ['--colour', '/results'], says: '--colour' },
  ])('ends with 2 and a plain line for $name', async ({ given, says }) => {
    const { code, err } = await ask(...given);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
  });

  it('ends with 1 and names the file when the data is broken', async () => {
    const { code, err } = await ask('--data', join(import.meta.dirname, '../e2e'), '/results');
    expect(code).toBe(1);
    expect(err).toContain('holds no election');
  });
});

function ask(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [ASK, ...given], { env: { PATH: process.env.PATH } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
