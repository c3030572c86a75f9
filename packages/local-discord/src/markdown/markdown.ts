/** Discord's markdown as a tree, from https://support.discord.com/hc/en-us/articles/210298617 and the client itself. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly inner: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly inner: readonly Inline[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly of: 'user' | 'channel' | 'role'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string };

export type Block =
  /** May hold line breaks; they are shown. */
  | { readonly kind: 'text'; readonly inner: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inner: readonly Inline[] }
  | { readonly kind: 'small'; readonly inner: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] };

/** Marks inside marks are read this deep; what is deeper stays as typed. */
const DEEPEST = 8;

/** Reads a message's text. Nothing is lost: what is no mark stays as it was typed. */
export function readMarkdown(text: string): readonly Block[] {
  return readBlocks(text.split('\n'), 0);
}

function readBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ kind: 'text', inner: readInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const special = depth < DEEPEST ? specialBlock(lines, at, depth) : undefined;
    if (special === undefined) {
      plain.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    flush();
    blocks.push(special.block);
    at = special.next;
  }
  flush();
  return blocks;
}

interface Special {
  readonly block: Block;
  /** The first line behind it. */
  readonly next: number;
}

function specialBlock(lines: readonly string[], at: number, depth: number): Special | undefined {
  const line = lines[at] ?? '';
  const heading = /^(#{1,3}) +(.*\S.*)$/.exec(line);
  if (heading) {
    const level = heading[1]?.length === 1 ? 1 : heading[1]?.length === 2 ? 2 : 3;
    return { block: { kind: 'heading', level, inner: readInline(heading[2] ?? '') }, next: at + 1 };
  }
  const small = /^-# +(.*\S.*)$/.exec(line);
  if (small) return { block: { kind: 'small', inner: readInline(small[1] ?? '') }, next: at + 1 };
  return codeBlock(lines, at) ?? quoteBlock(lines, at, depth) ?? listBlock(lines, at, depth);
}

function codeBlock(lines: readonly string[], at: number): Special | undefined {
  if (!/^```[\w+-]*$/.test(lines[at] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > at && line.trimEnd().endsWith('```'));
  if (end < 0) return undefined;
  const last = (lines[end] ?? '').trimEnd().slice(0, -3);
  const text = [...lines.slice(at + 1, end), ...(last === '' ? [] : [last])].join('\n');
  return { block: { kind: 'code', text }, next: end + 1 };
}

function quoteBlock(lines: readonly string[], at: number, depth: number): Special | undefined {
  const line = lines[at] ?? '';
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { kind: 'quote', blocks: readBlocks(rest, depth + 1) }, next: lines.length };
  }
  if (!line.startsWith('> ')) return undefined;
  let next = at;
  while (lines[next]?.startsWith('> ')) next += 1;
  const quoted = lines.slice(at, next).map((one) => one.slice(2));
  return { block: { kind: 'quote', blocks: readBlocks(quoted, depth + 1) }, next };
}

const LIST_ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/;

/** A list with its items' further lines: those indented deeper belong to the item above. */
function listBlock(lines: readonly string[], at: number, depth: number): Special | undefined {
  const first = LIST_ITEM.exec(lines[at] ?? '');
  if (!first) return undefined;
  const indent = (first[1] ?? '').length;
  const numbered = first[2] !== undefined;
  const items: string[][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const item = LIST_ITEM.exec(line);
    const own = (item?.[1] ?? '').length <= indent;
    if (item && own && (item[2] !== undefined) === numbered) items.push([item[3] ?? '']);
    else if (/^ {2,}\S/.test(line) && !(item && own))
      items.at(-1)?.push(line.slice(Math.min(indent + 2, indentOf(line))));
    else break;
  }
  const blocks = items.map((item) => readBlocks(item, depth + 1));
  return { block: { kind: 'list', start: numbered ? Number(first[2]) : undefined, items: blocks }, next };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

type Read = (match: RegExpExecArray, depth: number) => Inline;

const spanning = (kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'): Read => {
  return (match, depth) => ({ kind, inner: readInline(match[1] ?? '', depth + 1) });
};
const plainLink: Read = ([, href = '']) => ({ kind: 'link', href, inner: [{ kind: 'text', text: href }] });

/** The marks inside a line: where a pattern fits, the first that does wins. Each is anchored to its place. */
const MARKS: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, read: ([, text = '']) => ({ kind: 'text', text }) },
  {
    pattern: /(`{1,2})(?!`)([\s\S]*?[^`])\1(?!`)/y,
    read: ([, , text = '']) => ({ kind: 'code', text: text.trim() || text }),
  },
  {
    pattern:
      /\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(\s*<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"[^"]*")?\s*\)/y,
    read: ([, label = '', href = ''], depth) => ({ kind: 'link', href, inner: readInline(label, depth + 1) }),
  },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, read: plainLink },
  { pattern: /(https?:\/\/[^\s<]*[^\s<.,:;!?"')\]*_~|])/y, read: plainLink },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    read: ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  { pattern: /<@!?(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', of: 'user', id }) },
  { pattern: /<#(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', of: 'channel', id }) },
  { pattern: /<@&(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', of: 'role', id }) },
  { pattern: /<\/([^:<>]{1,100}):\d{1,20}>/y, read: ([, name = '']) => ({ kind: 'command', name }) },
  { pattern: /<a?(:\w{2,32}:)\d{1,20}>/y, read: ([, text = '']) => ({ kind: 'text', text }) },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, read: spanning('bold') },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, read: spanning('underline') },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y, read: spanning('strike') },
  { pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, read: spanning('spoiler') },
  { pattern: /\*(?![\s*])((?:\*\*|\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/y, read: spanning('italic') },
  {
    pattern: /(?<![\p{L}\p{N}])_(?![\s_])((?:__|\\[\s\S]|[^_\\])+?)(?<!\s)_(?![\p{L}\p{N}])/uy,
    read: spanning('italic'),
  },
];
/** Where a mark may begin. Anything else is passed over in one go. */
const BEGINS = /[\\`[<*_~|]|https?:\/\//g;

/** Reads the marks inside text. */
export function readInline(text: string, depth = 0): readonly Inline[] {
  if (depth >= DEEPEST) return [{ kind: 'text', text }];
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    BEGINS.lastIndex = at;
    const start = BEGINS.exec(text)?.index ?? text.length;
    plain += text.slice(at, start);
    at = start;
    if (start === text.length) break;
    const hit = markAt(text, start, depth);
    if (hit === undefined) {
      plain += text.charAt(start);
      at += 1;
      continue;
    }
    at += hit.length;
    if (hit.inline.kind === 'text') {
      plain += hit.inline.text;
      continue;
    }
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
    found.push(hit.inline);
  }
  if (plain !== '') found.push({ kind: 'text', text: plain });
  return found;
}

function markAt(text: string, at: number, depth: number): { inline: Inline; length: number } | undefined {
  for (const { pattern, read } of MARKS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // Reading what is inside uses the same patterns again; the match is complete before that.
    if (match) return { inline: read(match, depth), length: match[0].length };
  }
  return undefined;
}
