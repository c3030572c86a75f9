import type { Asker, StoredMessage } from '@election-facts/local-discord';
import { type LocalDiscord, messageAsText, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, buttonLabels, buttonOf, menuOf, shownToAll, textOf, textOfMessage } from './answers.ts';
import { type BotProcess, startBotBy, TRANSPORTS, until } from './bot-process.ts';

let discord: LocalDiscord;
let bot: BotProcess;

const moderator = { who: 'moderator', where: 'server' } as const;
const member = { who: 'member', where: 'server' } as const;
/** Writes days before months. */
const british = { ...moderator, locale: 'en-GB' } as const;

describe.each(TRANSPORTS)('the bot, asked through %s', (transport) => {
  beforeAll(async () => {
    discord = await startLocalDiscord();
    bot = await startBotBy(transport, discord);
  });

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('lists its commands for servers, direct messages and user installs', () => {
    const listed = discord.commands();
    expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(['candidate', 'exitpoll', 'results']));
    // What a server sets up is listed in servers alone; every answer can be had everywhere.
    for (const name of ['ask', 'candidate', 'check', 'compare', 'exitpoll', 'fact', 'places', 'results', 'sources']) {
      const { contexts, integration_types } = listed.find((command) => command.name === name) ?? {};
      expect([name, contexts, integration_types]).toEqual([name, [0, 1, 2], [0, 1]]);
    }
  });

  it('answers /candidate with the latest count and its sources, and has earlier counts and exit polls behind tabs', async () => {
    const message = answered(await discord.type('/candidate zahid', british));
    const text = textOfMessage(message);
    expect(text).toContain('Zahid Oruj');
    expect(text).toContain('2.17%');
    expect(text).toContain('confirmed by the Constitutional Court · official · as of 13 Feb 2024');
    expect(text).toContain('https://');
    const behind = async (tab: string) => textOf(await discord.press(message, buttonOf(message, tab), british));
    expect(await behind('All counts')).toContain('2.19%');
    expect(await behind('Exit polls')).toContain('Rey Monitoring Center: 0.37%');
  });

  it('answers /exitpoll with shares, base, what is not disclosed and the difference in points', async () => {
    const message = answered(await discord.type('/exitpoll rey'));
    const text = textOfMessage(message);
    expect(text).toContain('92.6% · Ilham Aliyev · count: 92.12%, +0.48 points');
    expect(text).toContain('Base: all who were asked.');
    const method = textOf(await discord.press(message, buttonOf(message, 'How it was done')));
    const shares = textOf(await discord.press(message, buttonOf(message, 'All shares')));
    expect(shares).toContain('The shares add up to 96.12%.');
    expect(method).toMatch(/Not disclosed:.*sample size/);
  });

  it('answers /results for an earlier count with what was processed, in its unit', async () => {
    const message = answered(await discord.type('/results count:93.35', british));
    const text = textOfMessage(message);
    expect(text).toContain('93.35% of polling stations · unofficial, partial count · as of 8 Feb 2024, 03:13 (UTC+4)');
    expect(text).toContain('92.05% · Ilham Aliyev · 4,281,625 votes');
    const details = textOf(await discord.press(message, buttonOf(message, 'All details'), british));
    expect(details).toContain('93.35% processed: 6,102 of 6,537 polling stations');
  });

  it('asks which of the two when a surname fits two candidates', async () => {
    const message = answered(await discord.type('/candidate aliyev'));
    expect(buttonLabels(message)).toEqual(['Ilham Aliyev', 'Fuad Aliyev']);
    const chosen = textOf(await discord.press(message, buttonOf(message, 'Fuad Aliyev')));
    expect(chosen).toContain('0.54%');
  });

  it('says that a strange name is not in the data, and shows nobody else', async () => {
    const text = textOf(await discord.type('/candidate Zbigniew Quasimodo'));
    expect(text).toContain('“Zbigniew Quasimodo” is not in the data');
    expect(text).not.toMatch(/\d%/);
  });

  it('suggests a near name without answering with it', async () => {
    const text = textOf(await discord.type('/candidate Elshan Musayev'));
    expect(text).toContain('“Elshan Musayev” is not in the data');
    expect(text).toContain('Elshad Musayev');
    expect(text).not.toMatch(/\d%/);
  });

  it('completes names in any script with stable ids', async () => {
    expect(await discord.complete('/candidate name:Гасан')).toContainEqual({
      name: expect.stringContaining('Gudrat Hasanguliyev'),
      value: 'hasanguliyev-gudrat',
    });
    const counts = await discord.complete('/results count:');
    expect(counts.map(({ value }) => value)).toContain('cec-93.35');
    const pollsters = await discord.complete('/exitpoll pollster:o');
    expect(pollsters.map(({ value }) => value)).toContain('oracle');
  });

  it('answers privately in a server and openly in its direct messages', async () => {
    expect(answered(await discord.type('/results', member)).ephemeral).toBe(true);
    expect(answered(await discord.type('/results', { where: 'bot-dm' })).ephemeral).toBe(false);
  });

  it('works where the person brought the app along', async () => {
    const text = textOf(await discord.type('/candidate razi', { where: 'foreign-server' }));
    expect(text).toContain('Razi Nurullayev');
  });

  it('shares a private answer in the channel, names who shared it and keeps the sources', async () => {
    const message = answered(await discord.type('/candidate razi', moderator));
    const outcome = await discord.press(message, buttonOf(message, 'Share'), moderator);
    expect(textOf(outcome)).toContain('Shared in this channel.');
    await expect.poll(() => discord.messages().at(-1)?.ephemeral).toBe(false);
    const shared = shownToAll(discord.messages());
    const text = messageAsText(shared, { columns: 10_000 });
    expect(text).toMatch(/Shared by \S/);
    expect(text).toContain('https://');
    expect(buttonLabels(shared)).toEqual(['Look into it']);
  });

  it('answers a press on a shared card privately', async () => {
    const shared = shownToAll(discord.messages());
    const answer = answered(await discord.press(shared, buttonOf(shared, 'Look into it'), member));
    expect(answer.ephemeral).toBe(true);
    expect(answer.id).not.toBe(shared.id);
  });

  it('offers sharing to those who may manage messages, and to anybody in a private channel', async () => {
    const labels = async (as: Asker) => buttonLabels(answered(await discord.type('/candidate razi', as)));
    expect(await labels(moderator)).toContain('Share');
    expect(await labels(member)).not.toContain('Share');
    expect(await labels({ who: 'member', where: 'private-channel' })).toContain('Share');
  });

  it('says so where the app may not post', async () => {
    const here = { who: 'moderator', where: 'read-only-channel' } as const;
    const message = answered(await discord.type('/candidate razi', here));
    const refused = await discord.press(message, buttonOf(message, 'Share'), here);
    expect(textOf(refused)).toContain('may not post in this channel');
  });

  it('turns its own card over when a button asks for the count before', async () => {
    const message = answered(await discord.type('/results'));
    const turned = await choose(message, 'Count before');
    expect(answered(turned).id).toBe(message.id);
    expect(textOf(turned)).toContain('final protocol');
  });

  it('draws a picture where one is asked for', async () => {
    const message = answered(await discord.type('/results'));
    await choose(message, 'Picture');
    const drawn = () =>
      discord.log.recent().some(({ files = [] }) => files.some(({ name }) => name === 'figure-1.png'));
    await until('the picture has come', drawn);
  });

  it("offers the same person's other election in a menu", async () => {
    const message = answered(await discord.type('/candidate zahid oruj'));
    expect(textOf(await choose(message, 'Azerbaijan, 2018'))).toContain('2018');
  });

  it('finds a candidate of another election and says which election it is of', async () => {
    const text = textOf(await discord.type('/candidate CDU/CSU'));
    expect(text).toContain('Federal election in Germany');
  });

  it('treats hostile text as text', async () => {
    const message = answered(
      await discord.type('/candidate @everyone <@123456789012345678> [x](https://evil.example) **b** `c`'),
    );
    const written = JSON.stringify(message.components);
    expect(written).not.toContain('@everyone');
    expect(written).not.toMatch(/<@\d/);
    expect(written).not.toContain('](https://evil.example)');
  });

  /** The answer behind a line of a card's menu. */
  async function choose(message: StoredMessage, label: string) {
    const { customId, entries } = menuOf(message);
    const entry = entries.find((listed) => listed.label.includes(label));
    return await discord.select(message, customId, [entry?.value ?? `no line with "${label}"`]);
  }
});
