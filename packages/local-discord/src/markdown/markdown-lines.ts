import { EVERYBODY, PLACES, ROLES } from '../discord/world/world.ts';
import { type Block, type Inline, readMarkdown } from './markdown.ts';

/** How a terminal shows emphasis; without colour everything stays plain. */
export interface TextStyle {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly italic: (text: string) => string;
  readonly underline: (text: string) => string;
}

const plain = (text: string) => text;
export const PLAIN_STYLE: TextStyle = { bold: plain, dim: plain, italic: plain, underline: plain };

/** Emphasis by ANSI codes, word by word, so that lines may be broken between words. */
export const COLOUR_STYLE: TextStyle = {
  bold: byWord(1, 22),
  dim: byWord(2, 22),
  italic: byWord(3, 23),
  underline: byWord(4, 24),
};

function byWord(on: number, off: number): (text: string) => string {
  return (text) => text.replace(/\S+/g, (word) => `\u001b[${on}m${word}\u001b[${off}m`);
}

/** One line of text, broken or not, with what stands before its first and its further lines. */
export interface TextLine {
  readonly text: string;
  readonly first: string;
  readonly further: string;
  /** Code is shown as it is. */
  readonly keep?: true;
}

/**
 * Discord's markdown as readable lines: headings, lists, quotes, code, links with their address, dates.
 * @param markdown Must be free of control characters; see `withoutControls`.
 */
export function markdownLines(markdown: string, style: TextStyle): TextLine[] {
  return readMarkdown(markdown).flatMap((block) => blockLines(block, style));
}

function blockLines(block: Block, style: TextStyle): TextLine[] {
  switch (block.kind) {
    case 'text':
      return inlineText(block.inner, style)
        .split('\n')
        .map((text) => ({ text, first: '', further: '' }));
    case 'heading':
      return [{ text: style.bold(inlineText(block.inner, style)), first: '', further: '' }];
    case 'small':
      return [{ text: style.dim(inlineText(block.inner, style)), first: '', further: '' }];
    case 'code':
      return block.text.split('\n').map((text) => ({ text, first: '', further: '', keep: true }));
    case 'quote':
      return block.blocks.flatMap((inner) => blockLines(inner, style)).map((line) => behind('> ', '> ', line));
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.start === undefined ? '• ' : `${block.start + index}. `;
        const margin = ' '.repeat(mark.length);
        const lines = item.flatMap((inner) => blockLines(inner, style));
        return lines.map((line, at) => behind(at === 0 ? mark : margin, margin, line));
      });
  }
}

/** A line of something inside a quote or a list, with the mark of what it stands in before its own. */
function behind(first: string, further: string, line: TextLine): TextLine {
  if (line.keep) return { ...line, text: first + line.text };
  return { text: line.text, first: first + line.first, further: further + line.further };
}

function inlineText(inner: readonly Inline[], style: TextStyle): string {
  return inner.map((inline) => oneInline(inline, style)).join('');
}

function oneInline(inline: Inline, style: TextStyle): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'link':
      return linkText(inline.href, inlineText(inline.inner, style), style);
    case 'time':
      return dateText(inline.seconds, inline.style);
    case 'mention':
      return mentionText(inline.of, inline.id);
    case 'command':
      return `/${inline.name}`;
    case 'bold':
    case 'italic':
    case 'underline':
      return style[inline.kind](inlineText(inline.inner, style));
    case 'strike':
    case 'spoiler':
      return inlineText(inline.inner, style);
  }
}

function linkText(href: string, name: string, style: TextStyle): string {
  return name === href ? href : `${name} <${style.dim(href)}>`;
}

/** The name behind a mention, as Discord's client shows it. */
export function mentionText(of: 'user' | 'channel' | 'role', id: string): string {
  if (of === 'user') return `@${EVERYBODY.find((user) => user.id === id)?.global_name ?? 'unknown-user'}`;
  if (of === 'role') return `@${ROLES.find((role) => role.id === id)?.name.replace(/^@/, '') ?? 'unknown-role'}`;
  return `#${Object.values(PLACES).find(({ channelId }) => channelId === id)?.name ?? 'unknown'}`;
}

function dateText(seconds: number, kind: string): string {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return `<t:${seconds}>`;
  const [day = '', time = ''] = moment.toISOString().split('T');
  const hour = `${time.slice(0, 5)} UTC`;
  if (kind === 't' || kind === 'T') return hour;
  return kind === 'd' || kind === 'D' ? day : `${day} ${hour}`;
}
