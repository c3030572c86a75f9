import { createHash } from 'node:crypto';
import { DISCORD_LIMITS } from './discord-limits.ts';

/** A question as a button or menu keeps it: the command, its options by record id or as typed, and the page. */
export interface Ask {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** How many entries of a list stand before the first one shown. */
  readonly page?: number | undefined;
}

/** What a press does: answers in place, answers anew, posts the answer for all to see, or posts the card as it is shown. */
export type AskPurpose = 'turn' | 'open' | 'share' | 'repost';

/** Part of every custom id. Raise it when the format changes: older buttons then get a kind answer, not a wrong one. */
const VERSION = '1';
const PURPOSES: Readonly<Record<AskPurpose, string>> = { turn: 't', open: 'o', share: 's', repost: 'r' };
const PURPOSE_BY_CODE = new Map(Object.entries(PURPOSES).map(([purpose, code]) => [code, purpose as AskPurpose]));

/** Ids of more than one word; anything else was typed by a person, and a fingerprint of it could not be read again. */
const ID = /^(?=.*[-./])[a-z0-9][a-z0-9./-]*$/;

/**
 * Writes a question into a custom id of at most 100 characters, so that buttons work after a restart. Ids that do not
 * fit are shortened to a fingerprint, which {@link isId} recognises; typed text that does not fit loses its end.
 */
export function writeAsk(purpose: AskPurpose, ask: Ask): string {
  const written = write(purpose, ask);
  if (written.length <= DISCORD_LIMITS.customId) return written;
  const shortened = { ...ask, options: mapped(ask.options, (given) => (ID.test(given) ? shortId(given) : given)) };
  const excess = write(purpose, shortened).length - DISCORD_LIMITS.customId;
  if (excess <= 0) return write(purpose, shortened);
  const longest = Math.max(...Object.values(shortened.options).map(({ length }) => length));
  // An escaped sign takes three places, so cutting one character frees at least one.
  const cut = { ...ask, options: mapped(shortened.options, (given) => cutTo(given, longest - excess, longest)) };
  return write(purpose, cut).slice(0, DISCORD_LIMITS.customId);
}

function mapped(options: Ask['options'], change: (given: string) => string): Ask['options'] {
  return Object.fromEntries(Object.entries(options).map(([name, given]) => [name, change(given)]));
}

function cutTo(given: string, length: number, longest: number): string {
  if (given.length < longest) return given;
  return given
    .slice(0, Math.max(1, length))
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** Whether two questions are the same: a card shows one button for both. */
export function sameAsk(a: Ask, b: Ask): boolean {
  return writeAsk('turn', a) === writeAsk('turn', b);
}

/** The same question with some options put otherwise, from its first page. */
export function askAgain(ask: Ask, options: Ask['options']): Ask {
  return { command: ask.command, options: { ...ask.options, ...options } };
}

export type ReadAsk =
  | { readonly ok: true; readonly purpose: AskPurpose; readonly ask: Ask }
  | { readonly ok: false; readonly reason: 'another-version' | 'unreadable' };

export function readAsk(customId: string): ReadAsk {
  const [version = '', code = '', command = '', page = '', ...pairs] = customId.split('|');
  if (version !== VERSION) return { ok: false, reason: /^\d+$/.test(version) ? 'another-version' : 'unreadable' };
  const purpose = PURPOSE_BY_CODE.get(code);
  if (purpose === undefined || command === '' || !/^\d{0,6}$/.test(page)) return { ok: false, reason: 'unreadable' };
  const options: Record<string, string> = {};
  for (const pair of pairs) {
    const split = pair.indexOf('=');
    if (split < 1) return { ok: false, reason: 'unreadable' };
    const given = decoded(pair.slice(split + 1));
    if (given === undefined) return { ok: false, reason: 'unreadable' };
    options[pair.slice(0, split)] = given;
  }
  return { ok: true, purpose, ask: { command, options, ...(page === '' ? {} : { page: Number(page) }) } };
}

function decoded(given: string): string | undefined {
  try {
    return decodeURIComponent(given);
  } catch {
    return undefined;
  }
}

/** Whether an id kept in a button means this record. */
export function isId(kept: string, id: string): boolean {
  return kept === id || (kept.startsWith('~') && kept === shortId(id));
}

function write(purpose: AskPurpose, { command, options, page }: Ask): string {
  const pairs = Object.entries(options).map(
    ([name, given]) => `${name}=${given.replaceAll(/[%|]/g, encodeURIComponent)}`,
  );
  return [VERSION, PURPOSES[purpose], command, page === 0 ? '' : (page ?? ''), ...pairs].join('|');
}

/** Ten characters of base 64: two of a few hundred thousand ids meet with a chance below one in ten million. */
function shortId(id: string): string {
  if (id.length <= 12) return id;
  return `~${createHash('sha256').update(id).digest('base64url').slice(0, 10)}`;
}
