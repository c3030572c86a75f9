import { createHash } from 'node:crypto';
import { type Ask, type GivenOptions, isCommandName, type View } from './ask.ts';
import { DISCORD_LIMITS } from './discord-limits.ts';

/**
 * What a press does: answers in place, answers anew, posts the answer for all to see (`again`: though it stands there
 * already, `choose`: after a form), or posts the card as it is shown.
 */
export type AskPurpose = keyof typeof PURPOSES;

/** Part of every custom id. Raise it when the format changes: older buttons then get a kind answer, not a wrong one. */
const VERSION = '2';
const PURPOSES = { turn: 't', open: 'o', share: 's', again: 'a', choose: 'c', repost: 'r' } as const;
const PURPOSE_BY_CODE = new Map<string, AskPurpose>(
  Object.entries(PURPOSES).map(([purpose, code]) => [code, purpose as AskPurpose]),
);

/** Ids of more than one word; anything else was typed by a person, and a fingerprint of it could not be read again. */
const ID = /^(?=.*[-./])[a-z0-9][a-z0-9./-]*$/;
/** Between the parts of an id that names more than one record: `count/cec-100`. */
const PART = '/';
const FINGERPRINT = '~';
/** Shorter ids are no longer than their fingerprint. */
const WORTH_SHORTENING = 12;

/**
 * Writes a question into a custom id of at most 100 characters, so that buttons work after a restart. Ids that do not
 * fit are shortened to fingerprints, which {@link expanded} turns back; typed text that does not fit loses its end.
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

function mapped(options: GivenOptions, change: (given: string) => string): GivenOptions {
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

export type ReadAsk =
  | { readonly ok: true; readonly purpose: AskPurpose; readonly ask: Ask }
  | { readonly ok: false; readonly reason: 'another-version' | 'unreadable' };

export function readAsk(customId: string): ReadAsk {
  const [version = '', code = '', command = '', shown = '', ...pairs] = customId.split('|');
  if (version !== VERSION) return { ok: false, reason: /^\d+$/.test(version) ? 'another-version' : 'unreadable' };
  const purpose = PURPOSE_BY_CODE.get(code);
  const view = readView(shown);
  const options = readOptions(pairs);
  if (purpose === undefined || view === undefined || options === undefined) return { ok: false, reason: 'unreadable' };
  if (!isCommandName(command)) return { ok: false, reason: 'another-version' };
  return { ok: true, purpose, ask: { command, options, view } };
}

function readOptions(pairs: readonly string[]): GivenOptions | undefined {
  const options: Record<string, string> = {};
  for (const pair of pairs) {
    const split = pair.indexOf('=');
    const given = split < 1 ? undefined : decoded(pair.slice(split + 1));
    if (given === undefined) return undefined;
    options[pair.slice(0, split)] = given;
  }
  return options;
}

function decoded(given: string): string | undefined {
  try {
    return decodeURIComponent(given);
  } catch {
    return undefined;
  }
}

function write(purpose: AskPurpose, { command, options, view = {} }: Ask): string {
  const pairs = Object.entries(options).map(
    ([name, given]) => `${name}=${given.replaceAll(/[%|]/g, encodeURIComponent)}`,
  );
  return [VERSION, PURPOSES[purpose], command, writeView(view), ...pairs].join('|');
}

/** Page, tab, sources and language by their places; empty ones at the end are left out. */
function writeView({ page, tab, sources, language }: View): string {
  return [page === 0 ? '' : (page ?? ''), tab ?? '', sources === true ? '1' : '', language ?? '']
    .join(',')
    .replace(/,+$/, '');
}

function readView(written: string): View | undefined {
  const [page = '', tab = '', sources = '', language = ''] = written.split(',');
  if (!/^\d{0,6}$/.test(page) || !/^[a-z-]{0,24}$/.test(tab) || !/^[a-z]{0,3}$/i.test(language)) return undefined;
  return {
    ...(page === '' ? {} : { page: Number(page) }),
    ...(tab === '' ? {} : { tab }),
    ...(sources === '' ? {} : { sources: true }),
    ...(language === '' ? {} : { language }),
  };
}

/** Fingerprints of ids, and the ids they stand for. */
export type KnownIds = ReadonlyMap<string, string>;

export function knownIds(ids: Iterable<string>): KnownIds {
  const known = new Map<string, string>();
  for (const id of ids) if (id.length > WORTH_SHORTENING) known.set(fingerprint(id), id);
  return known;
}

/** A value as it was before it was shortened; what is not known any more stays as it stands. */
export function expanded(given: string, known: KnownIds): string {
  if (!given.includes(FINGERPRINT)) return given;
  return given
    .split(PART)
    .map((part) => known.get(part) ?? part)
    .join(PART);
}

function shortId(id: string): string {
  return id
    .split(PART)
    .map((part) => (part.length > WORTH_SHORTENING ? fingerprint(part) : part))
    .join(PART);
}

/** Ten characters of base 64: two of a few hundred thousand ids meet with a chance below one in ten million. */
function fingerprint(id: string): string {
  return `${FINGERPRINT}${createHash('sha256').update(id).digest('base64url').slice(0, 10)}`;
}
