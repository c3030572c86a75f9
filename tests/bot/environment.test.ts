import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/bot/environment.ts';

describe('the environment', () => {
  it('needs nothing: every variable has a sensible default', () => {
    expect(readEnvironment({})).toEqual({
      ok: true,
      environment: {
        DISCORD_API_URL: 'https://discord.com/api',
        DEFAULT_ELECTION: 'azerbaijan-2024-presidential',
        HOST: '127.0.0.1',
        DRAIN_SECONDS: 5,
      },
    });
  });

  it('counts an empty value as not set', () => {
    expect(readEnvironment({ DISCORD_TOKEN: ' ', DISCORD_GUILD_ID: '', LOG_LEVEL: '' })).toMatchObject({ ok: true });
  });

  it('takes any server that speaks the protocol, without a slash at the end', () => {
    const read = readEnvironment({ DISCORD_API_URL: 'http://127.0.0.1:4000/api/' });
    expect(read).toMatchObject({ ok: true, environment: { DISCORD_API_URL: 'http://127.0.0.1:4000/api' } });
  });

  it('names every variable that cannot be used, not only the first', () => {
    const read = readEnvironment({ DISCORD_API_URL: 'ftp://x', DISCORD_GUILD_ID: 'my server', LOG_LEVEL: 'loud' });
    if (read.ok) throw new Error('it was accepted');
    expect(read.lines.join('\n')).toMatch(/DISCORD_GUILD_ID[\s\S]*DISCORD_API_URL[\s\S]*LOG_LEVEL/);
  });
});
