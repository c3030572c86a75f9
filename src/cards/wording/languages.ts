import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from './en.ts';

export type Wording = Readonly<Record<MessageKey, string>>;

/** A language file is named by its code, `ru.ts`, and exports its catalog under that code. Adding a language is adding one. */
const LANGUAGE_FILE = /^([a-z]{2})\.(?:ts|js)$/;
const wordings = new Map<string, Wording>([['en', en]]);
for (const name of readdirSync(import.meta.dirname)) {
  const code = LANGUAGE_FILE.exec(name)?.[1];
  if (code === undefined || code === 'en') continue;
  const catalog: Record<string, Wording> = await import(new URL(name, import.meta.url).href);
  const wording = catalog[code];
  if (wording !== undefined) wordings.set(code, wording);
}

/** Codes of the languages the bot speaks, English first. */
export const languages: readonly string[] = [...wordings.keys()];

/** The language a Discord locale is answered in: `pt-BR` has none, so English. */
export function languageOf(locale: string): string {
  const code = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return wordings.has(code) ? code : 'en';
}

/** Numbers, dates and words in English, for everybody the bot does not speak to. */
export const DEFAULT_LOCALE = 'en';

/**
 * A locale the bot writes whole in: words, numbers and dates. Whatever else comes (`ja`, `en_US`, nothing) is answered in
 * English, with English digits.
 */
export function writableLocale(given: string | undefined): string {
  const tag = canonical((given ?? '').replaceAll('_', '-'));
  if (tag === undefined || !wordings.has(tag.split('-')[0] ?? '')) return DEFAULT_LOCALE;
  return tag;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A message's text in a language, before its arguments are filled in. */
export function wordingOf(language: string, key: MessageKey): string {
  return wordings.get(language)?.[key] ?? en[key];
}

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Fills in a message.
 * @param locale decides plural rules and digits; its language decides the words
 * @param args already written out, numbers apart
 */
export function say(locale: string, key: MessageKey, args: Readonly<Record<string, string | number>>): string {
  const id = `${locale} ${key}`;
  const known = compiled.get(id);
  // `ignoreTag`: people's text may hold "<", and our own messages hold no tags.
  const format =
    known ?? new IntlMessageFormat(wordingOf(languageOf(locale), key), locale, undefined, { ignoreTag: true });
  if (known === undefined) compiled.set(id, format);
  return String(format.format(args));
}
