import { type Ask, writeAsk } from './ask.ts';
import type { Action, Block, Card, Menu, Tone } from './card.ts';
import { BUTTON_STYLE, COMPONENT, DISCORD_LIMITS, MESSAGE_FLAGS } from './discord-limits.ts';
import { shortened } from './markup.ts';
import type { ActionRow, Button, Component, Part, Payload, Picture } from './payload.ts';
import { say } from './wording/languages.ts';
import { message, text, type Words } from './words.ts';
import { Writer } from './writing.ts';

export interface RenderOptions {
  /** Discord's locale of the asker, or a language code. */
  readonly locale: string;
  /** Whether to offer `Share in channel`. */
  readonly shareable?: boolean;
  /** Who shared the card; shown on it. */
  readonly sharedBy?: string;
}

/** Stripes. Words say the same: colour is never the only signal. */
const COLOUR: Readonly<Record<Tone, number>> = {
  answer: 0x3b6ea5,
  contested: 0xb7791f,
  question: 0x6b7280,
  notice: 0x6b7280,
};

/** How generous a rendering is; the first that fits Discord's limits is sent. */
const FITS = [
  { items: 30, sources: 8, links: 3, text: 900 },
  { items: 30, sources: 6, links: 2, text: 700 },
  { items: 20, sources: 4, links: 1, text: 500 },
  { items: 15, sources: 3, links: 1, text: 400 },
  { items: 10, sources: 3, links: 1, text: 250 },
  { items: 6, sources: 2, links: 1, text: 150 },
  { items: 3, sources: 2, links: 1, text: 90 },
  { items: 1, sources: 1, links: 1, text: 50 },
] as const;
type Fit = (typeof FITS)[number];

/** Rows of actions and menus a card may carry; with the container, texts and picture it stays far below 40 components. */
const ACTION_ROWS_MAX = 4;

/** Turns a card into Discord's JSON in a language, within Discord's limits whatever the data holds. */
export function renderCard(card: Card, options: RenderOptions): Payload {
  const [widest, ...narrower] = FITS;
  let payload = renderWith(card, options, widest);
  for (const fit of narrower) {
    if (fits(payload)) break;
    payload = renderWith(card, options, fit);
  }
  return payload;
}

function renderWith(card: Card, options: RenderOptions, fit: Fit): Payload {
  const writer = new Writer({ locale: options.locale, textMax: fit.text, linksMax: fit.links });
  const pictures: Picture[] = [];
  const body: Part[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) body.push({ type: COMPONENT.textDisplay, content: lines.join('\n') });
    lines = [];
  };
  for (const block of card.blocks) {
    if (block.kind === 'rule') {
      flush();
      body.push({ type: COMPONENT.separator });
    } else if (block.kind === 'picture') {
      flush();
      const name = `figure-${pictures.length + 1}.png`;
      const alt = shortened(
        new Writer({ locale: options.locale, markup: 'plain' }).write(block.alt),
        DISCORD_LIMITS.altText,
      );
      pictures.push({ name, chart: block.chart, locale: options.locale, alt });
      body.push({
        type: COMPONENT.mediaGallery,
        items: [{ media: { url: `attachment://${name}` }, description: alt }],
      });
    } else lines.push(...blockLines(block, writer, fit));
  }
  lines.push(...footer(writer, options, fit));
  flush();
  return {
    flags: MESSAGE_FLAGS.componentsV2,
    components: [
      { type: COMPONENT.container, accent_color: COLOUR[card.tone], components: body },
      ...actionRows(card, options),
    ],
    allowed_mentions: { parse: [] },
    pictures,
  };
}

const PREFIX = { title: '## ', answer: '# ', heading: '### ', line: '', small: '-# ' } as const;

function blockLines(block: Exclude<Block, { kind: 'rule' | 'picture' }>, writer: Writer, fit: Fit): string[] {
  if (block.kind !== 'list') return [`${PREFIX[block.kind]}${writer.write(block.words)}`];
  const most = Math.min(block.shownAtMost ?? fit.items, fit.items);
  // One more line is never replaced by a line that says "and 1 more".
  const shown = block.items.length <= most + 1 ? block.items : block.items.slice(0, most);
  const written = shown.map((item) => `- ${writer.write(item)}`);
  const rest = block.items.length - shown.length;
  return rest === 0 ? written : [...written, `-# ${say(writer.locale, 'more', { value: rest })}`];
}

function footer(writer: Writer, { sharedBy, locale }: RenderOptions, fit: Fit): string[] {
  const sources = writer.unlinkedSources;
  const shown = sources.slice(0, fit.sources).map((source) => writer.sourceLink(source));
  const rest = sources.length - shown.length;
  if (rest > 0) shown.push(say(locale, 'sources-more', { value: rest }));
  return [
    ...(sources.length === 0
      ? []
      : [`-# ${say(locale, 'sources', { value: sources.length, links: shown.join(' · ') })}`]),
    ...(sharedBy === undefined ? [] : [`-# ${writer.write(message('shared-by', { who: text(sharedBy) }))}`]),
  ];
}

function actionRows(card: Card, options: RenderOptions): ActionRow[] {
  const label = new Writer({ locale: options.locale, markup: 'plain' });
  const used = new Set<string>();
  const menus = (card.menus ?? [])
    .filter(({ entries }) => entries.length > 0)
    .map((menu, index) => menuRow(menu, index, label));
  const buttons = [
    ...(options.shareable === true && card.ask !== undefined ? [shareButton(card.ask, label, used)] : []),
    ...(card.actions ?? []).map((action) => button(action, label, used)),
  ].slice(0, DISCORD_LIMITS.buttonsPerRow);
  const rows: ActionRow[] =
    buttons.length === 0 ? menus : [...menus, { type: COMPONENT.actionRow, components: buttons }];
  return rows.slice(-ACTION_ROWS_MAX);
}

function shareButton(ask: Ask, label: Writer, used: Set<string>): Button {
  return {
    type: COMPONENT.button,
    style: BUTTON_STYLE.primary,
    label: label.write(message('button.share')),
    custom_id: unique(writeAsk('share', ask), used),
  };
}

function button(action: Action, label: Writer, used: Set<string>): Button {
  const words = shortened(label.write(action.label), DISCORD_LIMITS.buttonLabel);
  if (action.kind === 'link')
    return { type: COMPONENT.button, style: BUTTON_STYLE.link, label: words, url: action.url };
  const style = action.primary === true ? BUTTON_STYLE.primary : BUTTON_STYLE.secondary;
  return { type: COMPONENT.button, style, label: words, custom_id: unique(writeAsk('turn', action.ask), used) };
}

function menuRow({ placeholder, entries }: Menu, index: number, label: Writer): ActionRow {
  const values = new Set<string>();
  const options = entries
    .map((entry) => ({
      label: shortened(label.write(entry.label), DISCORD_LIMITS.selectLabel),
      value: writeAsk('turn', entry.ask),
      ...described(entry.description, label),
    }))
    .filter(({ value }) => !values.has(value) && values.add(value))
    .slice(0, DISCORD_LIMITS.selectOptions);
  return {
    type: COMPONENT.actionRow,
    components: [
      {
        type: COMPONENT.stringSelect,
        custom_id: `menu|${index}`,
        placeholder: shortened(label.write(placeholder), DISCORD_LIMITS.selectPlaceholder),
        options,
      },
    ],
  };
}

function described(description: Words | undefined, label: Writer): { description?: string } {
  const written = description === undefined ? '' : shortened(label.write(description), DISCORD_LIMITS.selectLabel);
  return written === '' ? {} : { description: written };
}

/** Discord refuses a message in which a custom id stands twice; two ways to one answer get a number each. */
function unique(id: string, used: Set<string>): string {
  const free = used.has(id) ? `${id}|n=${used.size}` : id;
  used.add(free);
  return free;
}

function fits({ components }: Payload): boolean {
  const written = components.flatMap(textsOf).join('');
  const number = components.reduce((sum, component) => sum + 1 + component.components.length, 0);
  return (
    number <= DISCORD_LIMITS.components &&
    written.length <= DISCORD_LIMITS.textCharacters &&
    Buffer.byteLength(written) <= DISCORD_LIMITS.textBytes
  );
}

function textsOf(component: Component): readonly string[] {
  if (component.type !== COMPONENT.container) return [];
  return component.components.flatMap((part) => (part.type === COMPONENT.textDisplay ? [part.content] : []));
}
