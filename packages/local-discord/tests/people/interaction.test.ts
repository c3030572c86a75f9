import { describe, expect, it } from 'vitest';
import { asRegistered } from '../../src/discord/world/command.ts';
import { PEOPLE, PLACES } from '../../src/discord/world/world.ts';
import { autocompleteInteraction, commandInteraction } from '../../src/people/interaction.ts';

const names = { id: '1500000000000000001', token: 'token' };
const command = asRegistered(
  {
    name: 'settings',
    description: 'Settings',
    options: [
      {
        type: 2,
        name: 'show',
        description: 'Shows',
        options: [
          {
            type: 1,
            name: 'one',
            description: 'One',
            options: [
              { type: 3, name: 'key', description: 'Which', autocomplete: true },
              { type: 4, name: 'page', description: 'Page', autocomplete: true },
              { type: 6, name: 'who', description: 'Whose' },
              { type: 7, name: 'channel', description: 'Where' },
            ],
          },
        ],
      },
    ],
  },
  { id: '7', applicationId: '1310000000000000001' },
);
const invocation = { command: 'settings', path: ['show', 'one'], options: { key: 'election' } };

describe('an interaction', () => {
  it('is the same JSON for the same question and names', () => {
    const once = JSON.stringify(commandInteraction(invocation, command, {}, names));

    expect(JSON.stringify(commandInteraction(invocation, command, {}, names))).toBe(once);
  });

  it('carries what Discord always sends', () => {
    expect(commandInteraction(invocation, command, { locale: 'de' }, names)).toMatchObject({
      ...names,
      version: 1,
      application_id: '1310000000000000001',
      type: 2,
      locale: 'de',
      guild_locale: 'en-US',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: { 0: PLACES.server.guildId },
      context: 0,
      channel: { id: PLACES.server.channelId, type: 0 },
      member: { user: { id: PEOPLE.member.id } },
      data: { id: '7', name: 'settings', type: 1 },
    });
  });

  it('nests subcommands', () => {
    expect(commandInteraction(invocation, command, {}, names).data).toMatchObject({
      options: [
        {
          name: 'show',
          type: 2,
          options: [{ name: 'one', type: 1, options: [{ name: 'key', type: 3, value: 'election' }] }],
        },
      ],
    });
  });

  it('marks the option that is being typed, which is text whatever its kind', () => {
    const typing = autocompleteInteraction(
      { ...invocation, focused: { option: 'page', typed: '1' } },
      command,
      {},
      names,
    );

    expect(typing).toMatchObject({
      type: 4,
      data: {
        options: [
          {
            options: [
              {
                options: [
                  { name: 'key', value: 'election' },
                  { name: 'page', type: 4, value: '1', focused: true },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('brings the people and channels it names', () => {
    const options = { who: PEOPLE.moderator.id, channel: PLACES.server.channelId };
    const { data } = commandInteraction({ ...invocation, options }, command, {}, names);

    expect(data).toMatchObject({
      resolved: {
        users: { [PEOPLE.moderator.id]: { username: 'tom' } },
        channels: { [PLACES.server.channelId]: { name: 'general', type: 0 } },
      },
    });
  });

  it('has a user instead of a member outside servers', () => {
    const inDm = commandInteraction(invocation, command, { where: 'bot-dm' }, names);

    expect(inDm).toMatchObject({
      user: { id: PEOPLE.member.id },
      context: 1,
      authorizing_integration_owners: { 0: '0' },
    });
    expect(inDm).not.toHaveProperty('member');
    expect(inDm).not.toHaveProperty('guild_id');
  });
});
