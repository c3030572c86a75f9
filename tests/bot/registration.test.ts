import { checkPayload } from '@election-facts/local-discord';
import { describe, expect, it, vi } from 'vitest';
import { commandPayloads } from '../../src/bot/command-payloads.ts';
import { register, unregister } from '../../src/bot/registration.ts';
import { commands } from './bot.ts';

const everywhere = { applicationId: '1', guildId: undefined };

describe('the list of commands', () => {
  it("is what Discord's official description accepts", () => {
    expect(checkPayload('command-list', commandPayloads(commands, true))).toMatchObject({ ok: true });
  });

  it('is usable in servers, direct messages and private channels, however the app is installed', () => {
    const everywhereUsable = commands.filter(({ access }) => access.serversOnly !== true);
    expect(everywhereUsable.length).toBeGreaterThan(9);
    for (const payload of commandPayloads(everywhereUsable, true)) {
      expect(payload).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('keeps to servers what makes sense in servers only, and shows it to those who may use it', () => {
    const follow = commandPayloads(commands, true).find(({ name }) => name === 'follow');
    expect(follow).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '8192' });
  });

  it('says nothing of places in the list of one server, where Discord takes no such words', () => {
    for (const payload of commandPayloads(commands, false)) {
      expect(payload).not.toHaveProperty('contexts');
      expect(payload).not.toHaveProperty('integration_types');
    }
  });

  it('never shows options that only buttons fill in', () => {
    const written = JSON.stringify(commandPayloads(commands, true));
    expect(written).not.toContain('"name":"contest"');
    expect(written).not.toContain('"name":"poll"');
  });
});

describe('registering', () => {
  /** What Discord answers: the same commands with ids, versions and defaults of its own. */
  const asListed = () =>
    commandPayloads(commands, true).map((payload, index) => ({
      description: '',
      default_member_permissions: null,
      ...payload,
      id: String(index),
      version: '9',
      application_id: '1',
      nsfw: false,
      name_localizations: null,
    }));

  it('writes nothing when Discord already lists the same', async () => {
    const put = vi.fn(async () => undefined);
    expect(await register({ get: async () => asListed(), put }, everywhere, commands)).toBe(false);
    expect(put).not.toHaveBeenCalled();
  });

  it('writes the whole list once when a description changed', async () => {
    const put = vi.fn(async () => undefined);
    const listed = asListed().map((payload, index) =>
      index === 0 ? { ...payload, description: 'older words' } : payload,
    );
    expect(await register({ get: async () => listed, put }, everywhere, commands)).toBe(true);
    expect(put).toHaveBeenCalledExactlyOnceWith('/applications/1/commands', { body: commandPayloads(commands, true) });
  });

  it('writes to one server where one is named', async () => {
    const put = vi.fn(async () => undefined);
    await register({ get: async () => [], put }, { applicationId: '1', guildId: '77' }, commands);
    expect(put).toHaveBeenCalledExactlyOnceWith('/applications/1/guilds/77/commands', expect.anything());
  });

  it('takes the commands off again', async () => {
    const put = vi.fn(async () => undefined);
    await unregister({ get: async () => [], put }, everywhere);
    expect(put).toHaveBeenCalledExactlyOnceWith('/applications/1/commands', { body: [] });
  });
});
