import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLACES } from '../src/discord/world/world.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local-discord.ts';
import type { Outcome } from '../src/people/outcome.ts';
import { connectedClient } from './connected-client.ts';

let discord: LocalDiscord;
const clients: Client[] = [];

beforeEach(async () => {
  discord = await startLocalDiscord({ firstResponseMs: 800 });
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
  await discord.close();
});

async function app(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<Client<true>> {
  const client = await connectedClient(discord, onInteraction);
  clients.push(client);
  return client;
}

/** An app that answers slash commands only. */
function onCommand(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Promise<Client<true>> {
  return app(async (interaction) => (interaction.isChatInputCommand() ? answer(interaction) : undefined));
}

function answered(outcome: Outcome): Extract<Outcome, { kind: 'answered' }> {
  if (outcome.kind !== 'answered') throw new Error(`not answered: ${JSON.stringify(outcome)}`);
  return outcome;
}

const button = { type: 2, style: 1, label: 'Share', custom_id: 'share' } as const;

describe('an unmodified discord.js client', () => {
  it('answers a typed line', async () => {
    await onCommand((command) =>
      command.reply(`${command.options.getString('name')} ${command.memberPermissions?.bitfield}`),
    );

    const outcome = await discord.type('/candidate zahid at 17:00');

    expect(outcome).toMatchObject({
      kind: 'answered',
      callbackType: 4,
      deferred: false,
      refusals: [],
      message: { content: 'zahid at 17:00 1126176932613184', ephemeral: false, author: { bot: true } },
    });
  });

  it('answers privately, for the person who asked alone', async () => {
    await onCommand((command) =>
      command.reply({
        content: 'psst',
        flags: MessageFlags.Ephemeral,
        components: [{ type: 1, components: [button] }],
      }),
    );

    const { message } = answered(await discord.type('/candidate x'));

    expect(message).toMatchObject({ ephemeral: true, visibleTo: expect.any(String) });
    expect(await discord.press(message, 'share', { who: 'moderator' })).toEqual({
      kind: 'not-sent',
      reason: 'Only another person sees this message.',
    });
  });

  it('offers choices while a person types', async () => {
    await app(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const focused = interaction.options.getFocused();
      await interaction.respond([{ name: `Zahid (${focused})`, value: 'az/zahid' }]);
    });

    expect(await discord.complete('/candidate zah')).toEqual([{ name: 'Zahid (zah)', value: 'az/zahid' }]);
  });

  it('defers, then answers with a picture', async () => {
    const bytes = Buffer.from('a picture');
    await onCommand(async (command) => {
      await command.deferReply();
      await command.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 12, items: [{ media: { url: 'attachment://chart.png' }, description: 'Shares' }] }],
        files: [new AttachmentBuilder(bytes, { name: 'chart.png', description: 'Shares' })],
      });
    });

    const { message, deferred, files } = answered(await discord.type('/candidate x'));

    expect(deferred).toBe(true);
    expect(message).toMatchObject({ loading: false, flags: MessageFlags.IsComponentsV2 });
    expect(files).toMatchObject([{ name: 'chart.png', description: 'Shares', contentType: 'image/png' }]);
    expect(Buffer.from(files[0]?.bytes ?? [])).toEqual(bytes);
    const served = await fetch(files[0]?.url ?? '');
    expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes);
  });

  it('adds messages to its answer, edits them and takes them back', async () => {
    await onCommand(async (command) => {
      await command.reply('first');
      const second = await command.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
      await command.webhook.editMessage(second, 'second, mended');
      const third = await command.followUp('third');
      await command.deleteReply(third);
      await command.editReply(`first, ${(await command.fetchReply()).id === command.id ? 'odd' : 'done'}`);
    });

    await discord.type('/candidate x');
    await expect
      .poll(() => discord.messages().map(({ content }) => content))
      .toEqual(['first, done', 'second, mended']);

    expect(discord.messages().map(({ ephemeral }) => ephemeral)).toEqual([false, true]);
  });

  it('lets the first later message take the place of a deferred answer, as private as that was', async () => {
    await onCommand(async (command) => {
      await command.deferReply({ flags: MessageFlags.Ephemeral });
      await command.followUp('here it is');
    });

    expect(answered(await discord.type('/candidate x')).message).toMatchObject({
      content: 'here it is',
      ephemeral: true,
    });
    expect(discord.messages()).toHaveLength(1);
  });

  it('gets the message it made along with the first response', async () => {
    const ids: (string | undefined)[] = [];
    await onCommand(async (command) => {
      const response = await command.reply({ content: 'x', withResponse: true });
      ids.push(response.resource?.message?.id);
    });

    const { message } = answered(await discord.type('/candidate x'));

    await expect.poll(() => ids).toEqual([message.id]);
  });

  it('changes its message when a button is pressed or a choice is made', async () => {
    await app(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const options = [1, 2].map((n) => ({ label: `Count ${n}`, value: `${n}` }));
        await interaction.reply({
          content: 'first count',
          components: [
            { type: 1, components: [button] },
            { type: 1, components: [{ type: 3, custom_id: 'count', options }] },
          ],
        });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.update(`count ${interaction.values.join()}`);
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.followUp(`shared ${interaction.message.content}`);
      }
    });
    const { message } = answered(await discord.type('/candidate x'));

    expect(answered(await discord.select(message, 'count', ['2'])).message).toMatchObject({
      id: message.id,
      content: 'count 2',
    });
    expect(answered(await discord.press(message, 'share')).message.content).toBe('shared count 2');
    expect(await discord.select(message, 'count', ['9'])).toEqual({
      kind: 'not-sent',
      reason: '"count" has no option "9".',
    });
    expect(await discord.select(message, 'count', ['1', '2'])).toEqual({
      kind: 'not-sent',
      reason: '"count" takes 1, not 2.',
    });
    expect(await discord.press(message, 'count')).toEqual({ kind: 'not-sent', reason: '"count" is a select.' });
    expect(await discord.press(message, 'gone')).toEqual({
      kind: 'not-sent',
      reason: 'The message has no control "gone".',
    });
  });

  it('may take note of a button without changing anything', async () => {
    await app(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'x', components: [{ type: 1, components: [button] }] });
      if (interaction.isButton()) await interaction.deferUpdate();
    });
    const { message } = answered(await discord.type('/candidate x'));

    expect(answered(await discord.press(message, 'share'))).toMatchObject({
      callbackType: 6,
      message: { content: 'x' },
    });
  });

  it('hears of a button where its message stands', async () => {
    const channels: (string | null)[] = [];
    await app(async (interaction) => {
      channels.push(interaction.channelId);
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'x', components: [{ type: 1, components: [button] }] });
      if (interaction.isButton()) await interaction.reply('y');
    });
    const { message } = answered(await discord.type('/candidate x', { where: 'bot-dm' }));
    await discord.press(message, 'share');

    expect(channels).toEqual([PLACES['bot-dm'].channelId, PLACES['bot-dm'].channelId]);
  });

  it('opens a form and gets it back filled in', async () => {
    await app(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const note = { type: 18, label: 'Note', component: { type: 4, custom_id: 'note', style: 1 } } as const;
        await interaction.showModal({ custom_id: 'notes', title: 'Notes', components: [note] });
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(`noted: ${interaction.fields.getTextInputValue('note')}`);
      }
    });
    const opened = await discord.type('/candidate x');
    if (opened.kind !== 'modal') throw new Error('no modal');

    expect(await discord.submitModal(opened.modal, {})).toEqual({ kind: 'not-sent', reason: 'note is required.' });
    expect(answered(await discord.submitModal(opened.modal, { note: 'recount' })).message.content).toBe(
      'noted: recount',
    );
  });

  it('reads the message it is asked about', async () => {
    await app(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`checked: ${interaction.targetMessage.content}`);
    });
    const message = discord.post('He got 92 %', { who: 'moderator' });

    expect(answered(await discord.openMessageMenu('Check figures', message)).message.content).toBe(
      'checked: He got 92 %',
    );
    expect(answered(await discord.type('check figures Turnout was 76 %')).message.content).toBe(
      'checked: Turnout was 76 %',
    );
  });
});

describe('places and people', () => {
  const seen: Interaction[] = [];
  beforeEach(async () => {
    seen.length = 0;
    await onCommand(async (command) => {
      seen.push(command);
      await command.reply('x');
    });
  });

  it.each([
    ['server', 0, true, '0'],
    ['read-only-channel', 0, true, '0'],
    ['foreign-server', 0, true, '1'],
    ['bot-dm', 1, false, '0'],
    ['private-channel', 2, false, '1'],
  ] as const)('in %s the interaction says so', async (where, context, inServer, installedFor) => {
    const outcome = answered(await discord.type('/candidate x', { where, locale: 'de' }));

    expect(outcome.message.channelId).toBe(PLACES[where].channelId);
    expect(seen[0]).toMatchObject({ context, locale: 'de', channelId: PLACES[where].channelId });
    expect(seen[0]?.guildId !== null).toBe(inServer);
    expect(seen[0]?.user.username).toBe('leyla');
    expect(Object.keys(seen[0]?.authorizingIntegrationOwners.toJSON() ?? {})).toEqual([installedFor]);
  });

  it('a moderator has the bit for managing messages, a member has not', async () => {
    await discord.type('/candidate x', { who: 'moderator' });
    await discord.type('/candidate x', { who: 'member' });

    expect(seen.map((one) => one.memberPermissions?.has('ManageMessages'))).toEqual([true, false]);
  });

  it('commands are offered only where and to whom they are registered for', async () => {
    expect(answered(await discord.type('/settings', { who: 'moderator' })).message.content).toBe('x');
    expect((await discord.type('/settings')).kind).toBe('not-sent');
    expect((await discord.type('/settings', { who: 'moderator', where: 'bot-dm' })).kind).toBe('not-sent');
    expect((await discord.type('/settings', { who: 'moderator', where: 'foreign-server' })).kind).toBe('not-sent');
  });
});

describe('commands', () => {
  it('are kept with their translations and their ids', async () => {
    const client = await app(async () => {});
    const named = { name: 'results', description: 'Results', nameLocalizations: { de: 'ergebnisse' } };
    const [first] = (await client.application.commands.set([named])).values();
    const [again] = (await client.application.commands.set([{ ...named, description: 'The results' }])).values();
    const fetched = await client.application.commands.fetch({ withLocalizations: true });

    expect(again?.id).toBe(first?.id);
    expect(fetched.map(({ description, nameLocalizations }) => ({ description, nameLocalizations }))).toEqual([
      { description: 'The results', nameLocalizations: { de: 'ergebnisse' } },
    ]);
  });

  it('can be created, changed and deleted one by one, for a server too', async () => {
    const client = await app(async () => {});
    const created = await client.application.commands.create(
      { name: 'trial', description: 'A trial' },
      discord.guildId,
    );
    const changed = await client.application.commands.edit(created, { description: 'Changed' }, discord.guildId);

    expect(changed).toMatchObject({ id: created.id, description: 'Changed', guildId: discord.guildId });
    expect(discord.commands().map(({ name }) => name)).toContain('trial');
    await client.application.commands.delete(created, discord.guildId);
    expect(discord.commands().map(({ name }) => name)).not.toContain('trial');
    await expect(client.application.commands.delete(created, discord.guildId)).rejects.toMatchObject({ code: 10_063 });
  });

  it('are refused with the place of the fault', async () => {
    const client = await app(async () => {});

    await expect(client.application.commands.set([{ name: 'Not lower', description: 'x' }])).rejects.toMatchObject({
      code: 50_035,
      message: expect.stringContaining('Command name is invalid'),
    });
  });
});

describe('what Discord refuses', () => {
  /** The error code that comes of doing this in answer to a command. */
  async function codeOf(act: (command: ChatInputCommandInteraction) => Promise<unknown>): Promise<unknown[]> {
    const codes: unknown[] = [];
    await onCommand((command) => act(command).catch((error) => codes.push(error.code)));
    await discord.type('/candidate x');
    await expect.poll(() => codes).not.toEqual([]);
    return codes;
  }

  it('a second first response', async () => {
    expect(
      await codeOf(async (command) => {
        await command.reply('first');
        command.replied = false;
        await command.reply('second');
      }),
    ).toEqual([40_060]);
  });

  it('a first response that comes too late', async () => {
    expect(
      await codeOf(async (command) => {
        await new Promise((resolve) => setTimeout(resolve, 900));
        await command.reply('late');
      }),
    ).toEqual([10_062]);
  });

  it('an edit before the first response', async () => {
    expect(
      await codeOf(async (command) => {
        command.deferred = true;
        await command.editReply('early');
      }),
    ).toEqual([10_015]);
  });

  it('an empty message', async () => {
    expect(await codeOf((command) => command.reply({ content: '' }))).toEqual([50_006]);
  });

  it('a message it never had', async () => {
    expect(
      await codeOf(async (command) => {
        await command.reply('x');
        await command.webhook.editMessage('1310000000000009999', 'y');
      }),
    ).toEqual([10_008]);
  });

  it('a payload beyond the limits, of which the person sees nothing', async () => {
    await onCommand((command) => command.reply({ content: 'x'.repeat(2001) }).catch(() => {}));

    expect(await discord.type('/candidate x')).toMatchObject({
      kind: 'refused',
      problem: {
        code: 50_035,
        errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
      },
    });
  });

  it('a payload beyond the limits, after which a better one is taken', async () => {
    await onCommand((command) => command.reply('x'.repeat(2001)).catch(() => command.reply('sorry')));

    expect(answered(await discord.type('/candidate x'))).toMatchObject({
      message: { content: 'sorry' },
      refusals: [{ code: 50_035 }],
    });
  });

  it('more than five later messages where only the person installed the app', async () => {
    const codes: unknown[] = [];
    await onCommand(async (command) => {
      await command.reply('x');
      for (let count = 1; count <= 6; count += 1) {
        await command.followUp(`${count}`).catch((error) => codes.push([count, error.code]));
      }
    });
    await discord.type('/candidate x', { where: 'foreign-server' });

    await expect.poll(() => codes, { timeout: 8000 }).toEqual([[6, 40_094]]);
  });

  it('silence: the application did not respond', async () => {
    await onCommand(async () => {});

    expect(await discord.type('/candidate x')).toEqual({ kind: 'no-response' });
  });

  it('a message in a channel where the app may not write, or is not a member', async () => {
    const client = await app(async () => {});
    const post = (where: keyof typeof PLACES) =>
      client.rest.post(`/channels/${PLACES[where].channelId}/messages`, { body: { content: 'x' } });

    await expect(post('server')).resolves.toMatchObject({ content: 'x' });
    await expect(post('read-only-channel')).rejects.toMatchObject({ code: 50_013 });
    await expect(post('foreign-server')).rejects.toMatchObject({ code: 50_001 });
  });

  it('a wrong token', async () => {
    const other = await startLocalDiscord({ token: 'another' });
    const wrong = connectedClient({ ...other, token: 'wrong.token.here' });

    await expect(wrong).rejects.toMatchObject({ code: 'TokenInvalid' });
    await other.close();
  });
});

describe('faults', () => {
  it('a limit and a server error are waited out', async () => {
    await onCommand((command) => command.reply('patience'));
    discord.faults.rateLimit({ matching: '/callback', retryAfterMs: 50 });
    discord.faults.fail({ matching: /callback$/, status: 502 });

    expect(answered(await discord.type('/candidate x')).message.content).toBe('patience');
    const statuses = discord.log
      .recent()
      .filter(({ what }) => what.endsWith('callback'))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 502, 204]);
  });

  it('a delay beyond the first window is a missed answer', async () => {
    await onCommand((command) => command.reply('late').catch(() => {}));
    discord.faults.delay({ matching: '/callback', ms: 850 });

    expect(await discord.type('/candidate x')).toEqual({ kind: 'no-response' });
  });
});

describe('closing', () => {
  it('ends all waiting', async () => {
    await onCommand(async () => {});
    const outcome = discord.type('/candidate x');
    await discord.close();

    expect(await outcome).toEqual({ kind: 'no-response' });
  });
});

describe('the log', () => {
  it('has every payload both ways and never a token', async () => {
    const heard: string[] = [];
    discord.log.subscribe(({ what }) => heard.push(what));
    await onCommand((command) => command.reply('x'));
    await discord.type('/candidate x');

    expect(heard).toEqual(
      expect.arrayContaining([
        'op 2',
        'READY',
        'INTERACTION_CREATE',
        'PUT /api/v10/applications/1310000000000000001/commands',
      ]),
    );
    expect(heard.at(-1)).toMatch(/^POST \/api\/v10\/interactions\/\d+\/…\/callback$/);
    const text = JSON.stringify(discord.log.recent());
    expect(text).not.toContain(discord.token);
    expect(text).not.toMatch(/"token":"[^…]/);
  });
});

describe('a client that asked for guild events', () => {
  it('gets the server with its channels before it is ready', async () => {
    const client = await connectedClient(discord, async () => {}, { intents: ['Guilds'] });
    clients.push(client);

    expect(client.guilds.cache.get(discord.guildId)?.channels.cache.has(discord.channelId)).toBe(true);
    expect(client.isReady()).toBe(true);
    expect(client.listenerCount(Events.Error)).toBe(1);
  });
});
