import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Translation = 'az' | 'ru' | 'tr';

interface Text {
  /** `uk-2024-general/facts.json facts[3].label` */
  readonly at: string;
  /** The key it stands under: `label`. */
  readonly key: string;
  readonly texts: Readonly<Record<string, string>>;
}

const texts: readonly Text[] = dataFiles().flatMap(({ name, json }) => textsIn(json, name, ''));

/** Publishers and firms may stay as they write themselves, in small letters too: `tagesschau`, `Infratest dimap`. */
const firms: readonly string[] = [
  ...dataFiles().flatMap(({ json }) => publishersIn(json)),
  ...texts.filter(({ key, texts: { en, ru } }) => key === 'name' && en === ru).map(({ texts: { en = '' } }) => en),
].toSorted((a, b) => b.length - a.length);

/** How a language writes numbers, and which way of writing a share is not its own. */
const NUMBERS: Readonly<Record<'en' | Translation, RegExp>> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu,
  az: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/gu,
  ru: /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/gu,
  tr: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/gu,
};
const FOREIGN_SHARE: Readonly<Record<Translation, RegExp>> = { az: /%\d/u, ru: /\d%|%\d/u, tr: /\d[ \u00a0]?%/u };

/** Where a text may be spelled alike in two languages: what somebody or something is called. */
const NAME_KEYS = new Set(['name', 'short', 'office']);

describe('the texts of the data', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(900);
  });

  describe.each(['az', 'ru', 'tr'] as const)('in %s', (language) => {
    const translated = texts.filter((text) => text.texts[language] !== undefined);

    it('are all there', () => {
      expect(texts.filter((text) => text.texts[language] === undefined).map(({ at }) => at)).toEqual([]);
    });

    it('differ from English, names apart', () => {
      const same = translated.filter((text) => text.texts[language] === text.texts.en && !isName(text));
      expect(same.map(shown(language))).toEqual([]);
    });

    it('state the numbers of the English text, no more and no fewer', () => {
      const changed = translated.filter(
        (text) => numbersIn(given(text, 'en'), 'en').join() !== numbersIn(given(text, language), language).join(),
      );
      expect(changed.map(shown(language))).toEqual([]);
    });

    it('write shares as the language does', () => {
      const foreign = translated.filter((text) => FOREIGN_SHARE[language].test(given(text, language)));
      expect(foreign.map(shown(language))).toEqual([]);
    });
  });

  it('leave no English word in Russian, names and quotations apart', () => {
    const left = texts.filter((text) => !isName(text) && smallLatinWords(given(text, 'ru')).length > 0);
    expect(left.map(shown('ru'))).toEqual([]);
  });

  it('are written in Cyrillic in Russian', () => {
    const latin = texts.filter((text) => !isName(text) && !/\p{Script=Cyrillic}/u.test(given(text, 'ru')));
    expect(latin.map(shown('ru'))).toEqual([]);
  });

  it.each(['az', 'tr'] as const)('leave no English or Cyrillic word in %s, names and quotations apart', (language) => {
    const left = texts.filter((text) =>
      /\b(?:the|of|with|from|was|were)\b|\p{Script=Cyrillic}/u.test(unquoted(given(text, language))),
    );
    expect(left.map(shown(language))).toEqual([]);
  });
});

function dataFiles(): readonly { readonly name: string; readonly json: unknown }[] {
  const folders = readdirSync('data').filter((folder) => existsSync(`data/${folder}/election.json`));
  const names = folders.flatMap((folder) => readdirSync(`data/${folder}`).map((file) => `${folder}/${file}`));
  return names.map((name) => ({ name, json: JSON.parse(readFileSync(`data/${name}`, 'utf8')) }));
}

/** Every text by language below a value: the objects that have an English text. */
function textsIn(value: unknown, at: string, key: string): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${at}[${index}]`, key));
  if (!isObject(value)) return [];
  if (isTexts(value)) return [{ at, key, texts: value }];
  return Object.entries(value).flatMap(([inner, item]) => {
    return textsIn(item, at.endsWith('.json') ? `${at} ${inner}` : `${at}.${inner}`, inner);
  });
}

function publishersIn(json: unknown): readonly string[] {
  const sources = isObject(json) && Array.isArray(json.sources) ? json.sources : [];
  return sources.flatMap((source: unknown) => {
    return isObject(source) && typeof source.publisher === 'string' ? [source.publisher] : [];
  });
}

/** The numbers of a text in plain digits, in order of size; an hour of the afternoon as the clock shows it. */
function numbersIn(text: string, language: 'en' | Translation): readonly string[] {
  const clock = text.replace(/\b(\d{1,2}) pm\b/gu, (_, hour: string) => `${Number(hour) + 12}:00`);
  const written = clock.match(NUMBERS[language]) ?? [];
  const plain = written.map((number) => {
    return language === 'en' ? number.replaceAll(',', '') : number.replace(/[. \u00a0]/gu, '').replace(',', '.');
  });
  return plain.toSorted((a, b) => Number(a) - Number(b) || a.localeCompare(b));
}

/** Latin words that begin small and are neither quoted nor part of a firm's name or of an address. */
function smallLatinWords(text: string): readonly string[] {
  const rest = firms.reduce((left, firm) => left.replaceAll(firm, ' '), unquoted(text));
  const words = rest.match(/(?<![\p{L}\d.-])\p{Script=Latin}[\p{L}\d.-]*/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word) && !/\.\p{L}/u.test(word));
}

function unquoted(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»/gu, '');
}

function isName({ key, texts: { en } }: Text): boolean {
  return NAME_KEYS.has(key) && en !== undefined && en.split(' ').length <= 3;
}

function given({ texts: byLanguage }: Text, language: string): string {
  return byLanguage[language] ?? '';
}

function shown(language: string): (text: Text) => string {
  return (text) => `${text.at}: ${given(text, 'en')} -> ${given(text, language)}`;
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && typeof value.en === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
