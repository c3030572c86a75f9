import type { Words } from '../cards/model/words.ts';
import { Writer } from '../cards/render/writing.ts';
import { languages } from '../cards/wording/languages.ts';
import type { LocalText } from '../facts/schema/basics.ts';

/** Words as a record holds them: written out in every language of the bot. */
export function inEveryLanguage(words: Words): LocalText {
  const written = languages.map((locale) => [locale, new Writer({ locale, markup: 'plain' }).write(words)] as const);
  return { en: '', ...Object.fromEntries(written) };
}
