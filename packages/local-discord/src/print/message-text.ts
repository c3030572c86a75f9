import type { Button, Component, EntitySelect, Gallery, StringSelect } from '../discord/messages/component.ts';
import { everyComponent, mediaOf } from '../discord/messages/component.ts';
import { MESSAGE_FLAG } from '../discord/messages/message.ts';
import { COLOUR_STYLE, markdownLines, PLAIN_STYLE, type TextLine, type TextStyle } from '../markdown/markdown-lines.ts';

/** A message to print: a stored one, or the payload and files of an answer that was not sent anywhere. */
export interface PrintableMessage {
  readonly content?: string | null;
  readonly components?: readonly Component[] | null;
  readonly embeds?: readonly object[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly PrintableFile[];
}

export interface PrintableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description?: string;
  readonly url?: string;
}

export interface TextOptions {
  /** Width of the terminal in characters; 80 by default. */
  readonly columns?: number;
  /** Whether to use ANSI colours; plain by default. */
  readonly colour?: boolean;
}

interface Page {
  readonly columns: number;
  readonly style: TextStyle;
  readonly colour: boolean;
  readonly files: readonly PrintableFile[];
}

const NARROWEST = 20;

/**
 * Prints a message as plain text for a terminal. Control characters in the message are shown, not obeyed, so data
 * cannot move the cursor or change colours.
 */
export function messageAsText(message: PrintableMessage, { columns = 80, colour = false }: TextOptions = {}): string {
  const style = colour ? COLOUR_STYLE : PLAIN_STYLE;
  const page: Page = { columns: Math.max(columns, NARROWEST), style, colour, files: message.attachments ?? [] };
  const flags = message.flags ?? 0;
  if ((flags & MESSAGE_FLAG.loading) !== 0) return style.dim('The app is thinking…');
  const lines = [
    ...markdown(message.content ?? '', page),
    ...(message.embeds ?? []).flatMap((embed) => embedLines(embed, page)),
    ...(message.components ?? []).flatMap((component) => componentLines(component, page)),
    ...unshownFiles(message, page).map((file) => fileLine('file', file, page)),
    ...((flags & MESSAGE_FLAG.ephemeral) === 0 ? [] : [style.dim('(only you can see this)')]),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function componentLines(component: Component, page: Page): string[] {
  switch (component.type) {
    case 1:
      return component.components.every(({ type }) => type === 2)
        ? wrapped(
            [{ text: component.components.map((part) => buttonText(part as Button, page)).join('  '), ...FLUSH }],
            page,
          )
        : component.components.flatMap((part) => componentLines(part, page));
    case 2:
      return wrapped([{ text: buttonText(component, page), ...FLUSH }], page);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return selectLines(component, page);
    case 9:
      return [...component.components, component.accessory].flatMap((part) => componentLines(part, page));
    case 10:
      return markdown(component.content, page);
    case 11:
      return [pictureLine(component.media.url, component.description, page)];
    case 12:
      return galleryLines(component, page);
    case 13:
      return [fileLine('file', fileAt(component.file.url, page) ?? component.file, page)];
    case 14:
      return [component.divider === false ? '' : page.style.dim('─'.repeat(Math.min(page.columns, 40)))];
    case 17:
      return containerLines(component, page);
  }
}

const FLUSH = { first: '', further: '' } as const;

function containerLines({ components, accent_color: accent }: Extract<Component, { type: 17 }>, page: Page): string[] {
  const edge = page.colour && accent ? `${foreground(accent)}┃\u001b[39m ` : '┃ ';
  const inner = { ...page, columns: Math.max(NARROWEST, page.columns - 2) };
  return components.flatMap((component) => componentLines(component, inner)).map((line) => edge + line);
}

function foreground(rgb: number): string {
  return `\u001b[38;2;${(rgb >> 16) & 255};${(rgb >> 8) & 255};${rgb & 255}m`;
}

function buttonText(button: Button, { style }: Page): string {
  const name = withoutControls(button.label || button.emoji?.name || button.custom_id || '');
  const target = button.url ? ` <${style.dim(withoutControls(button.url))}>` : '';
  return `[ ${button.disabled ? style.dim(name) : style.bold(name)} ]${target}`;
}

function selectLines(select: StringSelect | EntitySelect, page: Page): string[] {
  const placeholder = withoutControls(select.placeholder ?? 'Choose');
  const options = select.type === 3 ? select.options : [];
  const lines = options.map(
    ({ label, description, default: chosen }): TextLine => ({
      text: withoutControls(description ? `${label}: ${description}` : label),
      first: chosen ? '  ▸ ' : '  ▹ ',
      further: '    ',
    }),
  );
  return [...wrapped([{ text: `[ ${placeholder} ▾ ]`, ...FLUSH }], page), ...wrapped(lines, page)];
}

function galleryLines({ items }: Gallery, page: Page): string[] {
  return items.map(({ media, description }) => pictureLine(media.url, description, page));
}

function pictureLine(url: string, description: string | null | undefined, page: Page): string {
  const file = fileAt(url, page);
  const alt = description ?? file?.description;
  const what = file === undefined ? { name: url } : file;
  return fileLine(alt ? `picture "${withoutControls(alt)}"` : 'picture', what, page);
}

function fileLine(kind: string, file: { name?: string; url?: string; bytes?: Uint8Array }, page: Page): string {
  const name = withoutControls(file.name ?? file.url ?? '');
  const size = file.bytes === undefined ? '' : `, ${file.bytes.byteLength.toLocaleString('en')} bytes`;
  return wrapped([{ text: `(${kind}: ${name}${size})`, first: '', further: ' ' }], page).join('\n');
}

function fileAt(url: string, { files }: Page): PrintableFile | undefined {
  return files.find((file) => file.url === url || `attachment://${file.name}` === url);
}

/** Files that no component shows: in a classic message all of them, in a V2 message those a reader will never see. */
function unshownFiles({ components }: PrintableMessage, page: Page): PrintableFile[] {
  const shown = [...everyComponent(components ?? [])].flatMap(mediaOf).map(({ media }) => fileAt(media.url, page));
  return page.files.filter((file) => !shown.includes(file));
}

interface EmbedShape {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

function embedLines(embed: EmbedShape, page: Page): string[] {
  const inner = { ...page, columns: Math.max(NARROWEST, page.columns - 2) };
  const parts = [
    embed.title ? `**${embed.title}**` : '',
    embed.url ?? '',
    embed.description ?? '',
    ...(embed.fields ?? []).map(({ name, value }) => `**${name}**\n${value}`),
    embed.footer ? `-# ${embed.footer.text}` : '',
  ];
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => markdown(part, inner))
    .map((line) => `┃ ${line}`);
}

function markdown(text: string, page: Page): string[] {
  return text === '' ? [] : wrapped(markdownLines(withoutControls(text), page.style), page);
}

/** Breaks lines between words so that none is wider than the page. */
function wrapped(lines: readonly TextLine[], { columns }: Page): string[] {
  return lines.flatMap(({ text, first, further, keep }) => {
    if (keep) return [text];
    const broken: string[] = [];
    let line = first;
    for (const word of text.split(' ')) {
      const isEmpty = line === first || line === further;
      if (!isEmpty && width(line) + 1 + width(word) > columns) {
        broken.push(line);
        line = further + word;
      } else {
        line += isEmpty ? word : ` ${word}`;
      }
    }
    return [...broken, line];
  });
}

/** Characters a text takes on screen: colours take none, wide East Asian letters take two. */
function width(text: string): number {
  const bare = text.replaceAll(OWN_CODES, '');
  return [...bare].reduce((sum, letter) => sum + (WIDE_LETTERS.test(letter) ? 2 : 1), 0);
}

const OWN_CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const WIDE_LETTERS = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** The text with line breaks kept, tabs as spaces, and every other control or text-reversing character made visible. */
export function withoutControls(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|[\u202d\u202e]/gu, '\ufffd');
}
