import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../src/local-discord.ts';
import { messageAsText } from '../src/print/message-text.ts';
import { answered } from './answered.ts';
import { startForeignBot } from './foreign-bot.ts';

let discord: LocalDiscord;
let bot: Client<true>;

beforeAll(async () => {
  discord = await startLocalDiscord({
    firstResponseMs: 500,
    appName: 'Foreign',
    privilegedIntents: ['MessageContent'],
    appPermissions: ['manageMessages'],
  });
  bot = await startForeignBot(discord.apiUrl, discord.token);
  await discord.waitForCommands();
});
afterAll(async () => {
  await bot.destroy();
  await discord.close();
});

describe('a bot as many are written', () => {
  it('answers a subcommand with an embed and a picture in it', async () => {
    const { message, files } = answered(await discord.type('/tag show rules'));

    expect(message.author.global_name).toBe('Foreign');
    expect(message.embeds).toMatchObject([{ title: 'rules', image: { url: files[0]?.url } }]);
    expect(messageAsText(message)).toContain('┃ A text that was kept.');
  });

  it('waits for the form it opened', async () => {
    const opened = await discord.type('/tag admin new');
    if (opened.kind !== 'modal') throw new Error(`no form: ${opened.kind}`);

    const { message } = answered(await discord.submitModal(opened.modal, { text: 'Be kind.' }));

    expect(message).toMatchObject({ content: 'Kept: Be kind.', ephemeral: true });
  });

  it('collects presses until it has enough', async () => {
    const { message } = answered(await discord.type('/vote'));

    // The bot collects from when it has heard that its answer arrived.
    await vi.waitFor(async () => expect((await discord.press(message, 'yes')).kind).toBe('answered'));
    const last = answered(await discord.press(message, 'no', { who: 'moderator' }));

    expect(last.message.content).toBe('Leyla: yes, Tom: no');
    await vi.waitFor(() => expect(current(message.id)?.components).toEqual([]));
  });

  it('defers, edits with a file, and adds a private message', async () => {
    answered(await discord.type('/report'));

    await vi.waitFor(() => expect(discord.messages().at(-1)).toMatchObject({ content: 'Keep it.', ephemeral: true }));
    expect(discord.messages().at(-2)).toMatchObject({
      content: 'Done',
      attachments: [{ name: 'report.csv', contentType: 'text/csv', description: 'Two columns' }],
    });
  });

  it('deletes what people wrote, where it may and the person may', async () => {
    const post = discord.post('off topic');
    expect((await discord.type('/clean 1')).kind).toBe('not-sent');

    const { message } = answered(await discord.type('/clean 1', { who: 'administrator' }));

    expect(message.content).toBe('Deleted 1.');
    expect(current(post.id)).toBeUndefined();
  });

  it('knows members and their roles', async () => {
    const { message } = answered(await discord.type('/who @tom'));

    expect(message.content).toBe('Tom: @everyone, Moderators');
  });

  it('hears what people write, reacts and replies', async () => {
    const post = discord.post('!ping', { who: 'moderator' });

    await vi.waitFor(() => expect(discord.messages().at(-1)?.content).toBe('pong'));
    expect(discord.messages().at(-1)?.reference).toMatchObject({ type: 0, message: { id: post.id } });
    expect(current(post.id)?.reactions).toEqual([{ emoji: '🏓', userIds: [discord.applicationId] }]);
  });
});

function current(id: string) {
  return discord.messages().find((message) => message.id === id);
}
