import { type LocalDiscord, messageAsText, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, buttonOf, shownToAll, textOf } from './answers.ts';
import { type BotProcess, startBotOn } from './bot-process.ts';

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

const russian = { who: 'moderator', where: 'server', locale: 'ru' } as const;
const turkish = { who: 'member', where: 'server', locale: 'tr' } as const;

describe('the bot, asked through Discord in another language', () => {
  it('answers in that of the asker, with its plurals, numbers and dates', async () => {
    const text = textOf(await discord.type('/results', russian));
    expect(text).toContain('Ильхам Алиев · 4\u00a0567\u00a0458 голосов');
    expect(text).toContain('официально · на 13 февр. 2024');
  });

  it('answers in Azerbaijani, which Discord does not know, by the option', async () => {
    const text = textOf(await discord.type('/results language:Azərbaycanca', russian));
    expect(text).toContain('92,12% · İlham Əliyev · 4.567.458 səs');
    expect(text).toContain('rəsmi · 13 fev 2024 vəziyyətinə');
  });

  it('stays in the chosen language from button to button, and when it is shared', async () => {
    const results = answered(await discord.type('/results language:az', russian));
    const counts = await discord.press(results, buttonOf(results, 'Bütün sayımlar'), russian);
    expect(textOf(counts)).toContain('seçki məntəqələrinin 93,35 faizi');
    const told = await discord.press(answered(counts), buttonOf(answered(counts), 'Paylaş'), russian);
    expect(textOf(told)).toContain('Bu kanalda paylaşıldı.');
    await expect.poll(() => discord.messages().at(-1)?.ephemeral).toBe(false);
    const shared = shownToAll(discord.messages());
    expect(messageAsText(shared, { columns: 10_000 })).toContain('Paylaşan:');
    const pressed = await discord.press(shared, buttonOf(shared, 'Ətraflı bax'), turkish);
    expect(textOf(pressed)).toContain('seçki məntəqələrinin 93,35 faizi');
  });

  it("answers everybody in their own language on a card that was shared in its sharer's", async () => {
    const shared = answered(await discord.type('/results private:False', russian));
    const pressed = await discord.press(shared, buttonOf(shared, 'Все подсчёты'), turkish);
    expect(textOf(pressed)).toContain('sandıkların %93,35');
  });
});
