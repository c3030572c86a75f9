import type { Figure, Quantity } from '../../facts/figure.ts';
import { bySourceRank } from '../../facts/precedence.ts';
import type { Source } from '../../facts/schema/account.ts';
import type { LocalText } from '../../facts/schema/basics.ts';
import type { FigureForm, Words } from '../model/words.ts';
import { languageOf, say } from '../wording/languages.ts';
import { escapeMarkup, linkMarkup, plainText, shortened } from './markup.ts';
import { asOfText, countText, dateText, languageName, percentText, signedText, withPercentOf } from './numbers.ts';

export interface WriterOptions {
  readonly locale: string;
  /** `plain` where Discord shows no markdown: buttons, menus, alt text. */
  readonly markup?: 'markdown' | 'plain';
  /** Longest single text of data or people, in characters; longer ones end in an ellipsis. */
  readonly textMax?: number;
  /** Most links written for one figure or record; the others are listed below the card. */
  readonly linksMax?: number;
}

/** Writes words in one locale, and remembers the sources of every figure it wrote. */
export class Writer {
  readonly locale: string;
  readonly #language: string;
  readonly #linksMax: number;
  readonly #plain: boolean;
  readonly #escape: (text: string) => string;
  readonly #strong: (text: string) => string;
  readonly #link: (label: string, url: string) => string;
  readonly #sources = new Map<string, Source>();
  readonly #linked = new Set<string>();

  constructor({ locale, markup = 'markdown', textMax = 900, linksMax = 3 }: WriterOptions) {
    this.locale = locale;
    this.#language = languageOf(locale);
    this.#linksMax = linksMax;
    const plain = markup === 'plain';
    this.#plain = plain;
    const made = plain ? plainText : escapeMarkup;
    this.#escape = (text) => made(shortened(text, textMax));
    this.#strong = plain ? (text) => text : (text) => `**${text}**`;
    this.#link = plain ? (label) => label : linkMarkup;
  }

  /** The sources of what was written that no link stands for yet, the best first within each figure. */
  get unlinkedSources(): readonly Source[] {
    return [...this.#sources.values()].filter(({ id }) => !this.#linked.has(id));
  }

  write(words: Words): string {
    switch (words.kind) {
      case 'text':
        return this.#escape(words.text);
      case 'local':
        return this.#escape(this.#pick(words.text));
      case 'message':
        return say(this.locale, words.key, this.#writeAll(words.args));
      case 'figure':
        this.#remember(words.figure.sources.slice(0, 1));
        return this.#figure(words.figure, words.form);
      case 'points':
        this.#rememberFigures(words.of);
        return this.#points(words.points, signedText);
      case 'change':
        this.#rememberFigures(words.of);
        return this.#unitText(words.of[0].quantity, words.by, signedText(this.locale, words.by));
      case 'gap':
        this.#rememberFigures(words.of);
        return this.#gap(words.by, words.of[0].quantity);
      case 'derived':
        this.#rememberFigures(words.from);
        return this.#derived(words.value, words.unit);
      case 'amount':
        return say(this.locale, `unit.${words.unit}`, { value: words.value });
      case 'number':
        return countText(this.locale, words.number);
      case 'as-of':
        return asOfText(this.locale, words.asOf);
      case 'moment':
        return this.#plain ? new Date(words.at).toISOString() : `<t:${Math.floor(words.at / 1_000)}:${words.style}>`;
      case 'mention':
        return this.#mention(words.of, words.id);
      case 'language':
        return this.#escape(languageName(this.locale, words.code));
      case 'cited':
        return this.#cite(words.sources, words.shown, words.most);
      case 'source':
        this.#linked.add(words.source.id);
        return this.sourceLink(words.source);
      case 'strong':
        return this.#strong(this.write(words.words));
      case 'quotation':
        return say(this.locale, 'quotation', { text: this.#escape(words.text) });
      case 'joined':
        return words.parts
          .map((part) => this.write(part))
          .filter((part) => part !== '')
          .join(words.by);
    }
  }

  /** Publisher and date of a source, linked to it. */
  sourceLink(source: Source): string {
    const publisher = this.#escape(source.publisher);
    const named =
      source.via === undefined
        ? publisher
        : say(this.locale, 'source.via', { publisher, via: this.#escape(source.via) });
    const date = source.dateline ?? source.published;
    const label =
      date === null
        ? say(this.locale, 'source.undated', { publisher: named })
        : say(this.locale, 'source.link', { publisher: named, date: dateText(this.locale, date) });
    return this.#link(label, source.url);
  }

  #cite(sources: readonly Source[], shown: 'link' | 'hidden', most = 1): string {
    const ranked = bySourceRank(sources);
    if (shown === 'hidden') {
      this.#remember(ranked);
      return '';
    }
    const links = ranked.slice(0, Math.min(most, this.#linksMax));
    if (links.length === 0) {
      this.#remember(ranked);
      return '';
    }
    for (const { id } of links) this.#linked.add(id);
    const written = links.map((source) => this.#link(this.#escape(source.publisher), source.url)).join(', ');
    const rest = ranked.length - links.length;
    return rest === 0 ? written : say(this.locale, 'sources-plus', { links: written, value: rest });
  }

  #mention(of: 'channel' | 'role', id: string): string {
    if (this.#plain || !/^\d+$/.test(id)) return this.#escape(id);
    return of === 'channel' ? `<#${id}>` : `<@&${id}>`;
  }

  #writeAll(args: Readonly<Record<string, Words | number>>): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(args).map(([name, arg]) => [name, typeof arg === 'number' ? arg : this.write(arg)]),
    );
  }

  #pick(text: LocalText): string {
    return withPercentOf(this.locale, text[this.#language] ?? text.en);
  }

  #figure({ quantity }: Figure, form: FigureForm): string {
    if (quantity.kind === 'range') {
      const [min, max] = [countText(this.locale, quantity.min), countText(this.locale, quantity.max)];
      return this.#unit(quantity, form, quantity.max, say(this.locale, 'range', { min, max }));
    }
    const number =
      quantity.unit === 'percent' ? percentText(this.locale, quantity.value) : countText(this.locale, quantity.value);
    const shown = this.#unit(quantity, form, quantity.value, number);
    return quantity.about === 'exactly' ? shown : say(this.locale, `about.${quantity.about}`, { figure: shown });
  }

  #unit({ unit }: Quantity, form: FigureForm, value: number, number: string): string {
    if (form === 'value' || unit === 'percent') return number;
    return this.#unitText({ unit }, value, number);
  }

  /** The plural message writes the number itself; a range or a signed number is put in its place. */
  #unitText({ unit }: Pick<Quantity, 'unit'>, value: number, number: string): string {
    const size = Math.abs(value);
    return say(this.locale, `unit.${unit}`, { value: size }).replace(countText(this.locale, size), number);
  }

  #points(points: number, written: (locale: string, number: number) => string): string {
    return say(this.locale, 'unit.points', { number: written(this.locale, points), value: Math.abs(points) });
  }

  #gap(by: number, { unit }: Quantity): string {
    return unit === 'percent' ? this.#points(by, countText) : this.#unitText({ unit }, by, countText(this.locale, by));
  }

  #derived(value: number, unit: 'percent' | 'count' | 'points'): string {
    if (unit === 'percent') return percentText(this.locale, value);
    return unit === 'count' ? countText(this.locale, value) : this.#points(value, countText);
  }

  #rememberFigures(figures: readonly Figure[]): void {
    for (const { sources } of figures) this.#remember(sources.slice(0, 1));
  }

  #remember(sources: readonly Source[]): void {
    for (const source of bySourceRank(sources)) this.#sources.set(source.id, source);
  }
}
