import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/bot/answer.ts';
import { commandPayloads } from '../../src/bot/command-payloads.ts';
import { register } from '../../src/bot/registration.ts';
import { question } from '../../src/cards/model/ask.ts';
import { readAsk, writeAsk } from '../../src/cards/model/custom-id.ts';
import { DISCORD_LIMITS } from '../../src/cards/model/discord-limits.ts';
import { controlsIn, partsOf } from '../cards/controls.ts';
import { commands, isPrivate, routerWith, written } from './bot.ts';
import { member, moderator, press, slash, typing } from './interactions.ts';

const router = routerWith();
const turkish = { ...moderator, locale: 'tr' };

describe('the option for the language', () => {
  it('is part of every command, with each language in its own name', async () => {
    for (const payload of commandPayloads(commands, true).filter(({ type }) => type === 1)) {
      for (const options of innermost(payload.options)) {
        expect(options, payload.name).toContainEqual(
          expect.objectContaining({
            name: 'language',
            choices: expect.arrayContaining([
              { name: 'English', value: 'en' },
              { name: 'Azərbaycanca', value: 'az' },
              { name: 'Русский', value: 'ru' },
              { name: 'Türkçe', value: 'tr' },
              { name: 'Deutsch', value: 'de' },
            ]),
          }),
        );
      }
    }
  });

  it('is described in the languages Discord knows', async () => {
    const [first] = commandPayloads(commands, true);
    expect(JSON.stringify(first)).toContain('"ru":"На каком языке ответить"');
    expect(JSON.stringify(first)).not.toContain('Cavabın dili');
  });

  it.each([
    ['the language asked for', { language: 'az' }, turkish, 'Azərbaycanda növbədənkənar prezident seçkiləri'],
    ['English, to somebody who reads Turkish', { language: 'en' }, turkish, 'Extraordinary presidential election'],
    ["the asker's own without it", {}, turkish, 'Azerbaycan erken cumhurbaşkanlığı seçimi'],
    ["the asker's own for one the bot does not speak", { language: 'fr' }, turkish, 'erken cumhurbaşkanlığı'],
    ['English to a locale the bot does not speak', {}, { ...moderator, locale: 'ja' }, 'Extraordinary presidential'],
  ])('answers in %s', async (_, options, place, expected) => {
    expect(written(await router.answer(slash('results', options, place)))).toContain(expected);
  });

  it('also rules questions back, refusals and suggestions', async () => {
    expect(written(await router.answer(slash('candidate', { name: 'aliyev', language: 'az' })))).toContain(
      'Birini seçin',
    );
    expect(written(await router.answer(slash('candidate', { language: 'az' })))).toContain('parametri çatışmır');
    expect(written(await router.answer(slash('results', { private: false, language: 'az' }, member)))).toContain(
      'mesajları idarə edə bilən',
    );
    const suggested = await router.answer(typing('candidate', 'name', 'zahid', moderator, { language: 'az' }));
    expect(written(suggested)).toContain('Zahid Oruc');
  });
});

describe('the buttons of an answer in a chosen language', async () => {
  const asked = await router.answer(slash('candidate', { name: 'zahid', language: 'az' }, turkish));

  it('all carry it on', async () => {
    const ids = idsOf(asked);
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) expect(readAsk(id), id).toMatchObject({ ok: true, ask: { view: { language: 'az' } } });
  });

  it('answer in it, and so do the buttons of that answer', async () => {
    let ids = idsOf(asked);
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await router.answer(press(ids[1] ?? '', 'one', turkish));
      expect(written(answer)).toContain('Azərbaycanda');
      ids = idsOf(answer);
    }
  });

  it('share in it', async () => {
    const shared = await router.answer(press(idsOf(asked).find((id) => id.startsWith('2|s|')) ?? '', 'one', turkish));
    expect(isPrivate(shared)).toBe(false);
    expect(written(shared)).toContain('Paylaşan: A Tester');
  });

  it('refuse in it', async () => {
    const refused = await router.answer(
      press(idsOf(asked).find((id) => id.startsWith('2|s|')) ?? '', 'one', { ...member, locale: 'tr' }),
    );
    expect(written(refused)).toContain('Bu kanalda paylaşmaq');
  });

  it("stay within Discord's length, and name no id twice", async () => {
    for (const { name } of commands) {
      const answer = await router.answer(slash(name, { ...SAMPLES[name], language: 'az' }));
      const buttons = buttonsOf(answer);
      expect(new Set(buttons).size, name).toBe(buttons.length);
      for (const id of idsOf(answer)) expect(id.length, id).toBeLessThanOrEqual(DISCORD_LIMITS.customId);
    }
  });

  it("carry nothing when no language was chosen, so that each press is answered in the presser's own", async () => {
    for (const id of idsOf(await router.answer(slash('candidate', { name: 'zahid' }, turkish)))) {
      expect(readAsk(id)).not.toMatchObject({ ask: { view: { language: expect.anything() } } });
    }
    const results = writeAsk('turn', question.results());
    expect(written(await router.answer(press(results, 'all', { ...moderator, locale: 'ru' })))).toContain(
      'Внеочередные',
    );
  });
});

describe('registering choices', () => {
  const everywhere = { applicationId: '1', guildId: undefined };
  const listed = (name: string) =>
    JSON.parse(JSON.stringify(commandPayloads(commands, true)), (key, value) =>
      key === 'choices'
        ? value.map((choice: { value: string }) => ({
            name_localizations: null,
            ...choice,
            ...(choice.value === 'tr' ? { name } : {}),
          }))
        : value,
    );

  it('writes nothing when Discord lists the same ones', async () => {
    const put = vi.fn(async () => undefined);
    expect(await register({ get: async () => listed('Türkçe'), put }, everywhere, commands)).toBe(false);
  });

  it('writes the list when one of them was called otherwise', async () => {
    const put = vi.fn(async () => undefined);
    expect(await register({ get: async () => listed('Turkish'), put }, everywhere, commands)).toBe(true);
  });
});

/** What each command is asked where it needs something. */
const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  candidate: { name: 'zahid' },
  fact: { topic: 'turnout' },
  compare: { first: 'zahid', second: 'razi' },
  check: { text: 'Zahid Oruj got 3.17%' },
};

/** The custom ids of buttons and the values of menus, in the order they stand. */
function idsOf(answer: Answer): readonly string[] {
  return 'pictures' in answer ? controlsIn(answer.data.components).map(({ id }) => id) : [];
}

function buttonsOf(answer: Answer): readonly string[] {
  if (!('pictures' in answer)) return [];
  return partsOf(answer.data.components).flatMap((part) => ('label' in part ? [part.custom_id] : []));
}

/** The options people fill in: of the command, or of each of its subcommands. */
function innermost(options: unknown): readonly unknown[] {
  const listed: readonly { type: number; options?: unknown }[] = Array.isArray(options) ? options : [];
  const nested = listed.filter(({ type }) => type === 1 || type === 2);
  return nested.length === 0 ? [listed] : nested.flatMap((sub) => innermost(sub.options));
}
