import { describe, expect, it } from 'vitest';
import { en } from '../../src/cards/wording/en.ts';
import { languageOf, languages, say, type Wording } from '../../src/cards/wording/languages.ts';
import { argumentsWritten, literalsOf, pluralFormsOf } from './messages.ts';

const translations = await Promise.all(
  languages
    .filter((language) => language !== 'en')
    .map(async (language) => {
      const file: Record<string, Wording> = await import(`../../src/cards/wording/${language}.ts`);
      return { language, wording: file[language] ?? en };
    }),
);
const all = [{ language: 'en', wording: en satisfies Wording }, ...translations];

/** Messages without words of their own, and words two languages share. */
const ALIKE = /^(?:[\p{P}\p{S}\s]|\{[^}]*\})*$/u;
/** Words that languages took over as they are. */
const LOANED = new Set<string>(['side.media']);
/** Places in a count are ordinal numbers, which languages bend by rules of their own. */
const ORDINAL = new Set(['rank', 'rank.tied']);
/** Named as Discord lists them, which is English everywhere. */
const ENGLISH_NAMES = /Check figures|\/[a-z]+|CSV|JSON|«(?:candidate|votes)»/g;
/** Discord's limits of descriptions, button labels, menu placeholders and choice names. */
const LONGEST = { 'command.': 100, 'option.': 100, 'button.': 80, 'tab.': 80, 'menu.': 150, 'language.': 100 } as const;
/** Sentences of the bot that share a prefix with what Discord lists. */
const SENTENCES = new Set(['command.unknown', 'option.missing', 'option.unreadable']);
const SENTENCES_OF_BUTTONS = /^button\.(?:from-another-version|unreadable)$/;

describe('the languages', () => {
  it('are found by their files, English first', () => {
    expect(languages[0]).toBe('en');
    expect(languages).toEqual(expect.arrayContaining(['az', 'de', 'ru', 'tr']));
  });

  it.each([
    ['en-GB', 'en'],
    ['tr', 'tr'],
    ['az-Latn-AZ', 'az'],
    ['ru_RU', 'ru'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('answer the locale %j in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe.each(translations)('the wording of $language', ({ language, wording }) => {
  const messages = entriesOf(wording);

  it('has the messages of English, no fewer and no more', () => {
    expect(Object.keys(wording).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('writes the arguments that English writes', () => {
    const differing = messages.filter(
      ([key, text]) => String(argumentsWritten(text, language)) !== String(argumentsWritten(en[key], 'en')),
    );
    expect(differing).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    expect(messages.filter(([key, text]) => text === en[key] && !ALIKE.test(text) && !LOANED.has(key))).toEqual([]);
  });
});

describe.each(all)('the wording of $language', ({ language, wording }) => {
  const messages = entriesOf(wording);

  it('has every plural form of the language wherever a word is bent', () => {
    const needed = {
      cardinal: String(new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()),
      ordinal: String(
        new Intl.PluralRules(language, { type: 'ordinal' }).resolvedOptions().pluralCategories.toSorted(),
      ),
    };
    const lacking = messages.filter(([key, text]) =>
      pluralFormsOf(text, language)
        .map((forms) => forms.filter((form) => !form.startsWith('=')).toSorted())
        .some((forms) => forms.length > 1 && String(forms) !== needed[ORDINAL.has(key) ? 'ordinal' : 'cardinal']),
    );
    expect(lacking).toEqual([]);
  });

  it("fits Discord's limits of descriptions, labels and placeholders", () => {
    const tooLong = Object.entries(LONGEST).flatMap(([prefix, most]) =>
      messages.filter(
        ([key, text]) =>
          key.startsWith(prefix) && !SENTENCES.has(key) && !SENTENCES_OF_BUTTONS.test(key) && text.length > most,
      ),
    );
    expect(tooLong).toEqual([]);
  });

  it('fills in every message without a fault', () => {
    for (const [key, text] of messages) {
      const filled = argumentsOf(text, language);
      expect(() => say(language, key, filled), key).not.toThrow();
    }
  });
});

describe('Russian', () => {
  it('is written in Cyrillic, but for what Discord lists in English', () => {
    const { wording = en } = translations.find(({ language }) => language === 'ru') ?? {};
    const latin = entriesOf(wording).filter(([, text]) =>
      /[a-z]/i.test(literalsOf(text, 'ru').join(' ').replace(ENGLISH_NAMES, '')),
    );
    expect(latin).toEqual([]);
  });

  it('ends no sentence on a date, which brings a full stop of its own', () => {
    const { wording = en } = translations.find(({ language }) => language === 'ru') ?? {};
    expect(entriesOf(wording).filter(([, text]) => /\{(?:date|dates|days|moment)\}\./.test(text))).toEqual([]);
  });

  it.each([
    [1, '1 голос'],
    [3, '3 голоса'],
    [11, '11 голосов'],
    [21, '21 голос'],
    [4_567_458, '4\u00a0567\u00a0458 голосов'],
  ])('counts %i as %s', (value, written) => {
    expect(say('ru', 'unit.votes', { value })).toBe(written);
  });

  it('bends the word after a fraction', () => {
    expect(say('ru', 'unit.points', { number: '+0,48', value: 0.48 })).toBe('+0,48 процентного пункта');
  });

  it('names one source in the singular and twenty-one in the plural', () => {
    expect(say('ru', 'sources', { value: 1, links: 'ТАСС' })).toBe('Источник: ТАСС');
    expect(say('ru', 'sources', { value: 21, links: 'ТАСС' })).toBe('Источники: ТАСС');
  });
});

function entriesOf(wording: Wording): readonly (readonly [keyof Wording, string])[] {
  // The keys of a catalog are its message keys, which Object.entries forgets.
  return Object.entries(wording) as [keyof Wording, string][];
}

function argumentsOf(text: string, language: string): Record<string, string | number> {
  const names = new Set([...argumentsWritten(text, language), 'value']);
  return Object.fromEntries([...names].map((name) => [name, name === 'value' ? 2 : name]));
}
