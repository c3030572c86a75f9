import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { View } from '../model/ask.ts';
import { type Block, type Card, type Entry, isLines, type List, type TextFile, type Tone } from '../model/card.ts';
import { DISCORD_LIMITS } from '../model/discord-limits.ts';
import type { Words } from '../model/words.ts';
import { say } from '../wording/languages.ts';
import { fittedAlt } from './alt-text.ts';
import { controlRows } from './controls.ts';
import { type Shown, shownOf } from './lists.ts';
import { countText } from './numbers.ts';
import type { Component, Part, Payload, Picture } from './payload.ts';
import { Writer } from './writing.ts';

export interface RenderOptions {
  /** Discord's locale of the asker, or a language code. */
  readonly locale: string;
  /** Whether to offer `Share`. */
  readonly shareable?: boolean | 'again';
  /** Who shared the card; shown on top of it. */
  readonly sharedBy?: Words;
  /** What every button and menu of the card carries on: the language that was asked for. */
  readonly carried?: View;
}

/** Stripes. Words say the same: colour is never the only signal. */
const COLOUR: Readonly<Record<Tone, number>> = {
  answer: 0x3b6ea5,
  contested: 0xb7791f,
  question: 0x6b7280,
  notice: 0x6b7280,
};

/**
 * How generous a rendering is; the first that fits Discord's limits is sent. Lists are cut first, since their rest is a
 * page away; texts last, since half a sentence may say the opposite of the whole.
 */
const FITS = [
  { entries: 20, sources: 2, links: 3, text: 900 },
  { entries: 15, sources: 2, links: 2, text: 900 },
  { entries: 12, sources: 2, links: 1, text: 900 },
  { entries: 9, sources: 2, links: 1, text: 900 },
  { entries: 6, sources: 1, links: 1, text: 900 },
  { entries: 4, sources: 1, links: 1, text: 600 },
  { entries: 3, sources: 1, links: 1, text: 400 },
  { entries: 2, sources: 1, links: 1, text: 300 },
  { entries: 1, sources: 1, links: 1, text: 160 },
  { entries: 1, sources: 1, links: 1, text: 80 },
  { entries: 1, sources: 1, links: 0, text: 40 },
] as const;
type Fit = (typeof FITS)[number];

/** Turns a card into Discord's JSON in a language, within Discord's limits whatever the data holds. */
export function renderCard(card: Card, options: RenderOptions): Payload {
  const [widest, ...narrower] = FITS;
  let payload = new Rendering(card, options, widest).payload();
  for (const fit of narrower) {
    if (fits(payload)) break;
    payload = new Rendering(card, options, fit).payload();
  }
  return payload;
}

const PREFIX = {
  title: '## ',
  answer: '# ',
  heading: '### ',
  line: '',
  small: '-# ',
  subtitle: '-# ',
  status: '',
  contested: '-# ',
  item: '- ',
  subitem: '  - ',
} as const;

class Rendering {
  readonly #card: Card;
  readonly #options: RenderOptions;
  readonly #fit: Fit;
  readonly #writer: Writer;
  readonly #parts: Part[] = [];
  readonly #pictures: Picture[] = [];
  readonly #files: TextFile[] = [];
  readonly #lists: Shown[] = [];
  #lines: string[] = [];

  constructor(card: Card, options: RenderOptions, fit: Fit) {
    this.#card = card;
    this.#options = options;
    this.#fit = fit;
    this.#writer = new Writer({ locale: options.locale, textMax: fit.text, linksMax: fit.links });
  }

  payload(): Payload {
    const { sharedBy } = this.#options;
    if (sharedBy !== undefined) this.#lines.push(...this.#line('small', this.#writer.write(sharedBy)));
    for (const block of this.#card.blocks) this.#block(block);
    this.#lines.push(...this.#footer());
    this.#flush();
    if (this.#parts.at(-1)?.type === ComponentType.Separator) this.#parts.pop();
    const rows = controlRows(this.#card, this.#lists, this.#options);
    return {
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: ComponentType.Container,
          accent_color: COLOUR[this.#card.tone],
          components: [...this.#parts, ...rows],
        },
      ],
      allowed_mentions: { parse: [] },
      pictures: this.#pictures,
      files: this.#files,
    };
  }

  #block(block: Block): void {
    if (block.kind === 'rule') this.#rule();
    else if (block.kind === 'picture') this.#picture(block);
    else if (block.kind === 'file') this.#file(block.file);
    else if (block.kind === 'list') this.#list(block);
    else this.#lines.push(...this.#line(block.kind, this.#writer.write(block.words)));
  }

  #line(kind: keyof typeof PREFIX, written: string): string[] {
    return written === '' ? [] : [`${PREFIX[kind]}${written}`];
  }

  #list(list: List): void {
    const shown = shownOf(list, this.#fit.entries);
    this.#lists.push(shown);
    this.#lines.push(...shown.entries.flatMap((entry) => this.#entry(entry)), ...this.#position(shown));
  }

  #entry(entry: Entry): string[] {
    if (isLines(entry)) return entry.flatMap(({ kind, words }) => this.#line(kind, this.#writer.write(words)));
    return [`- ${this.#writer.write(entry)}`];
  }

  /** `5–8 of 64` on a page, `… and 26 more` where only the beginning is shown. */
  #position({ entries, first, total, paged }: Shown): string[] {
    if (entries.length === total) return [];
    const { locale } = this.#writer;
    if (!paged) return [`-# ${say(locale, 'more', { value: total - entries.length })}`];
    const [from, to, of] = [first, first + entries.length - 1, total].map((place) => countText(locale, place));
    return [`-# ${say(locale, 'page', { from: from ?? '', to: to ?? '', of: of ?? '' })}`];
  }

  #rule(): void {
    this.#flush();
    const last = this.#parts.at(-1);
    if (last !== undefined && last.type !== ComponentType.Separator)
      this.#parts.push({ type: ComponentType.Separator });
  }

  #picture({ chart, alt: words }: Extract<Block, { kind: 'picture' }>): void {
    this.#flush();
    const { locale } = this.#options;
    const name = `figure-${this.#pictures.length + 1}.png`;
    const alt = fittedAlt(new Writer({ locale, markup: 'plain' }).write(words));
    this.#pictures.push({ name, chart, locale, alt });
    this.#parts.push({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${name}` }, description: alt }],
    });
  }

  #file(file: TextFile): void {
    this.#flush();
    this.#files.push(file);
    this.#parts.push({ type: ComponentType.File, file: { url: `attachment://${file.name}` } });
  }

  #footer(): string[] {
    const { locale } = this.#options;
    const sources = this.#writer.unlinkedSources;
    const shown = sources.slice(0, this.#fit.sources).map((source) => this.#writer.sourceLink(source));
    const rest = sources.length - shown.length;
    if (rest > 0) shown.push(say(locale, 'sources-more', { value: rest }));
    return [
      ...(sources.length === 0
        ? []
        : [`-# ${say(locale, 'sources', { value: sources.length, links: shown.join(' · ') })}`]),
    ];
  }

  #flush(): void {
    if (this.#lines.length > 0) this.#parts.push({ type: ComponentType.TextDisplay, content: this.#lines.join('\n') });
    this.#lines = [];
  }
}

function fits({ components }: Payload): boolean {
  const written = components.flatMap(textsOf).join('');
  const number = components.reduce((sum, container) => sum + 1 + container.components.reduce(countOf, 0), 0);
  return (
    number <= DISCORD_LIMITS.components &&
    written.length <= DISCORD_LIMITS.textCharacters &&
    Buffer.byteLength(written) <= DISCORD_LIMITS.textBytes
  );
}

/** A part and what it holds. */
function countOf(sum: number, part: Part): number {
  return sum + 1 + (part.type === ComponentType.ActionRow ? part.components.length : 0);
}

function textsOf(component: Component): readonly string[] {
  return component.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}
