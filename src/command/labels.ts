import { DISCORD_LIMITS } from '../cards/model/discord-limits.ts';
import { shortened } from '../cards/render/markup.ts';
import { toldApart } from '../cards/render/told-apart.ts';
import { Writer } from '../cards/render/writing.ts';
import { languages } from '../cards/wording/languages.ts';
import type { Choice, Option, Scope } from './option.ts';

/** A line of an autocomplete list as Discord shows it. */
export interface NamedChoice {
  readonly name: string;
  readonly value: string;
}

/** Choices in a language, no two of them alike. */
export function namedChoices(choices: readonly Choice[], locale: string): readonly NamedChoice[] {
  const writer = new Writer({ locale, markup: 'plain' });
  const lines = choices
    .filter(({ value }) => value.length <= DISCORD_LIMITS.choiceValue)
    .slice(0, DISCORD_LIMITS.choices)
    .map(({ label, value }) => ({ label: shortened(writer.write(label), DISCORD_LIMITS.choiceName), value }));
  return toldApart(lines, DISCORD_LIMITS.choiceName).map(({ label, value }) => ({ name: label, value }));
}

/** What only labels hold: the joint of their parts, an ellipsis where they were cut, a number that tells two apart. */
const LABEL = /\s·\s|…$|\(\d+\)$/u;
/** Plain English dates differ between the two sides of the Atlantic. */
const ENGLISH = ['en-GB', 'en-US'];

/**
 * The value behind a label that came back instead of it. Discord's clients send a choice's text at times, and people
 * paste old commands, in whatever language they were shown.
 */
export function valueOfLabel(option: Option<unknown>, given: string, scope: Scope): string | undefined {
  if (option.complete === undefined || !LABEL.test(given)) return undefined;
  const [head = ''] = given.split(' · ');
  return valueIn(offers(option, head, scope), given, scope);
}

/** The same of a label without any mark of one, among what the option offers to somebody who types it. */
export function valueOfPlainLabel({ complete }: Option<unknown>, given: string, scope: Scope): string | undefined {
  return complete === undefined ? undefined : valueIn([complete(given, scope), complete('', scope)], given, scope);
}

function valueIn(lists: Iterable<readonly Choice[]>, given: string, scope: Scope): string | undefined {
  const locales = [...new Set([scope.asker.locale, ...languages, ...ENGLISH])];
  for (const choices of lists) {
    for (const locale of locales) {
      const meant = namedChoices(choices, locale).find(({ name }) => same(name, given));
      if (meant !== undefined) return meant.value;
    }
  }
  return undefined;
}

/** What the option offers to somebody who types the beginning of the label, or nothing; then everything it ever offers. */
function* offers({ complete, everything }: Option<unknown>, head: string, scope: Scope): Generator<readonly Choice[]> {
  yield complete?.(head, scope) ?? [];
  yield complete?.('', scope) ?? [];
  const all = everything?.(scope) ?? [];
  for (let from = 0; from < all.length; from += DISCORD_LIMITS.choices)
    yield all.slice(from, from + DISCORD_LIMITS.choices);
}

function same(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** Spaces are of several kinds, and pasting changes them. */
function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
