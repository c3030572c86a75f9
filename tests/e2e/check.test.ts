import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, buttonLabels, buttonOf, textOf } from './answers.ts';
import { type BotProcess, startBotOn } from './bot-process.ts';

const moderator = { who: 'moderator', where: 'server' } as const;
const member = { who: 'member', where: 'server' } as const;
const WRONG = 'Zahid Oruj got 21.7% and Fazil Mustafa 1.98%, with 92.12 percent for Ilham Aliyev.';

describe('Check figures on a message', () => {
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

  it('tells the moderator alone which figures match, which are of an earlier count and which differ', async () => {
    const outcome = await discord.openMessageMenu('Check figures', discord.post(WRONG, member), moderator);
    const text = textOf(outcome);
    expect(answered(outcome).ephemeral).toBe(true);
    expect(text).toContain('“21.7%” ≠ differs from the data by 19.53 points');
    expect(text).toContain('“1.98%” ↶ matches an earlier count');
    expect(text).toContain('“92.12 percent” = matches');
    expect(text).toContain('https://');
    expect(text).not.toMatch(/\b(true|false|lie|wrong)\b/i);
  });

  it('shares what the moderator sees, with who shared it, and nothing to press', async () => {
    const message = answered(await discord.openMessageMenu('Check figures', discord.post(WRONG, member), moderator));
    const outcome = await discord.press(message, buttonOf(message, 'Share'), moderator);
    expect(answered(outcome).ephemeral).toBe(false);
    expect(textOf(outcome)).toContain('“21.7%” ≠ differs from the data by 19.53 points');
    expect(textOf(outcome)).toMatch(/Shared by \S/);
    expect(buttonLabels(answered(outcome))).toEqual([]);
  });

  it('offers no sharing to members', async () => {
    const message = answered(await discord.openMessageMenu('Check figures', discord.post(WRONG, member), member));
    expect(buttonLabels(message)).not.toContain('Share');
  });

  it('says so when a message states no figure it can read', async () => {
    const outcome = await discord.openMessageMenu(
      'Check figures',
      discord.post('What a long night! <@123456789012345678>', member),
    );
    expect(textOf(outcome)).toContain('No figure in this text could be read with enough certainty');
  });

  it('checks pasted text, against the election asked for', async () => {
    const text = textOf(
      await discord.invoke({
        command: 'check',
        options: { text: 'Aliyev won with 86.02%', election: 'azerbaijan-2018-presidential' },
      }),
    );
    expect(text).toContain('“86.02%” = matches');
    expect(text).toContain('2018');
  });

  it('reads a message full of hostile text without showing it as markup', async () => {
    const hostile = `@everyone **Zahid Oruj** got [21.7%](https://evil.example) \`\`\`x\`\`\` ${'9'.repeat(1500)}`;
    const outcome = await discord.openMessageMenu('Check figures', discord.post(hostile, member), moderator);
    const written = JSON.stringify(answered(outcome).components);
    expect(written).not.toContain('](https://evil.example');
    expect(written).not.toContain('@everyone');
  });
});
