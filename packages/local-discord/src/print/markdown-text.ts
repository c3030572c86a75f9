import { EVERYBODY } from '../discord/world/world.ts';

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
 * Reads Discord's markdown and gives readable lines: headings, lists, quotes, code, links with their address, dates.
 * @param markdown Must be free of control characters; see `withoutControls`.
 */
export function markdownLines(markdown: string, style: TextStyle): TextLine[] {
  let inCode = false;
  return markdown.split('\n').flatMap((line): TextLine[] => {
    if (line.trimStart().startsWith('```')) {
      inCode = !inCode;
      return [];
    }
    return [inCode ? { text: line, first: '', further: '', keep: true } : textLine(line, style)];
  });
}

function textLine(line: string, style: TextStyle): TextLine {
  const heading = /^#{1,3} (.*)$/.exec(line);
  if (heading) return { text: style.bold(inline(heading[1] ?? '', style)), first: '', further: '' };
  const small = /^-# (.*)$/.exec(line);
  if (small) return { text: style.dim(inline(small[1] ?? '', style)), first: '', further: '' };
  const quote = /^> (.*)$/.exec(line);
  if (quote) return { text: inline(quote[1] ?? '', style), first: '> ', further: '> ' };
  const item = /^(\s*)(?:[-*]|(\d+\.)) (.*)$/.exec(line);
  if (item) {
    const mark = `${item[1] ?? ''}${item[2] ?? '•'} `;
    return { text: inline(item[3] ?? '', style), first: mark, further: ' '.repeat(mark.length) };
  }
  return { text: inline(line, style), first: '', further: '' };
}

type Render = (match: readonly string[], style: TextStyle) => string;

/** The forms inside a line, the first that fits wins. */
const FORMS: readonly { readonly pattern: RegExp; readonly render: Render }[] = [
  { pattern: /\\([\p{P}\p{S}])/u, render: ([, sign = '']) => sign },
  { pattern: /``(.+?)``|`([^`]+)`/, render: ([, twice, once]) => twice ?? once ?? '' },
  { pattern: /\[([^\]\n]+)\]\(<?([^\s)>]+)>?(?: "[^"]*")?\)/, render: link },
  { pattern: /<(https?:[^\s>]+)>/, render: ([, address = '']) => address },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/,
    render: ([, seconds = '', kind = 'f']) => date(Number(seconds), kind),
  },
  { pattern: /<@!?(\d+)>/, render: ([, id]) => `@${EVERYBODY.find((user) => user.id === id)?.global_name ?? id}` },
  { pattern: /<\/([^:>]+):\d+>/, render: ([, name = '']) => `/${name}` },
  { pattern: /\*\*\*(.+?)\*\*\*/, render: ([, text = ''], style) => style.bold(style.italic(inline(text, style))) },
  { pattern: /\*\*(.+?)\*\*/, render: ([, text = ''], style) => style.bold(inline(text, style)) },
  { pattern: /__(.+?)__/, render: ([, text = ''], style) => style.underline(inline(text, style)) },
  { pattern: /\*(?!\s)(.+?)(?<!\s)\*/, render: ([, text = ''], style) => style.italic(inline(text, style)) },
  { pattern: /(?<!\w)_(?!\s)(.+?)(?<!\s)_(?!\w)/, render: ([, text = ''], style) => style.italic(inline(text, style)) },
];

interface Search {
  readonly pattern: RegExp;
  readonly render: Render;
  /** The next match; `null` once there is none left, so that no pattern walks the same text twice. */
  match: RegExpExecArray | null;
}

function inline(text: string, style: TextStyle): string {
  const searches = FORMS.map(({ pattern, render }): Search => {
    const global = new RegExp(pattern, `${pattern.flags}g`);
    return { pattern: global, render, match: global.exec(text) };
  });
  let shown = '';
  let at = 0;
  for (let next = nextForm(searches, text, at); next?.match; next = nextForm(searches, text, at)) {
    shown += text.slice(at, next.match.index) + next.render(next.match, style);
    at = next.match.index + next.match[0].length;
  }
  return shown + text.slice(at);
}

function nextForm(searches: readonly Search[], text: string, from: number): Search | undefined {
  let first: Search | undefined;
  for (const search of searches) {
    if (search.match !== null && search.match.index < from) {
      search.pattern.lastIndex = from;
      search.match = search.pattern.exec(text);
    }
    if (search.match !== null && search.match.index < (first?.match?.index ?? Number.POSITIVE_INFINITY)) first = search;
  }
  return first;
}

function link([, label = '', address = '']: readonly string[], style: TextStyle): string {
  const name = inline(label, style);
  return name === address ? address : `${name} <${style.dim(address)}>`;
}

function date(seconds: number, kind: string): string {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return `<t:${seconds}>`;
  const [day = '', time = ''] = moment.toISOString().split('T');
  const hour = `${time.slice(0, 5)} UTC`;
  if (kind === 't' || kind === 'T') return hour;
  return kind === 'd' || kind === 'D' ? day : `${day} ${hour}`;
}
