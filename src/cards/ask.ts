import { createHash } from 'node:crypto';
import { DISCORD_LIMITS } from './discord-limits.ts';

/** A question as a button or menu keeps it: the command, its options by record id, and the page. */
export interface Ask {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly page?: number | undefined;
}

/** What a press does: answers in place, answers anew, or posts the answer for all to see. */
export type AskPurpose = 'turn' | 'open' | 'share';

/** Part of every custom id. Raise it when the format changes: older buttons then get a kind answer, not a wrong one. */
const VERSION = '1';
const PURPOSES: Readonly<Record<AskPurpose, string>> = { turn: 't', open: 'o', share: 's' };
const PURPOSE_BY_CODE = new Map(Object.entries(PURPOSES).map(([purpose, code]) => [code, purpose as AskPurpose]));

/**
 * Writes a question into a custom id of at most 100 characters, so that buttons work after a restart. Ids that do not
 * fit are shortened to a fingerprint, which {@link isId} recognises.
 */
export function writeAsk(purpose: AskPurpose, ask: Ask): string {
  const written = write(purpose, ask, (id) => id);
  return written.length <= DISCORD_LIMITS.customId ? written : write(purpose, ask, shortId);
}

export type ReadAsk =
  | { readonly ok: true; readonly purpose: AskPurpose; readonly ask: Ask }
  | { readonly ok: false; readonly reason: 'another-version' | 'unreadable' };

export function readAsk(customId: string): ReadAsk {
  const [version = '', code = '', command = '', page = '', ...pairs] = customId.split('|');
  if (version !== VERSION) return { ok: false, reason: /^\d+$/.test(version) ? 'another-version' : 'unreadable' };
  const purpose = PURPOSE_BY_CODE.get(code);
  if (purpose === undefined || command === '' || !/^\d{0,4}$/.test(page)) return { ok: false, reason: 'unreadable' };
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

function write(purpose: AskPurpose, { command, options, page }: Ask, shorten: (id: string) => string): string {
  const pairs = Object.entries(options).map(([name, given]) => `${name}=${encodeURIComponent(shorten(given))}`);
  return [VERSION, PURPOSES[purpose], command, page ?? '', ...pairs].join('|');
}

/** Ten characters of base 64: two of a few hundred thousand ids meet with a chance below one in ten million. */
function shortId(id: string): string {
  if (id.length <= 12) return id;
  return `~${createHash('sha256').update(id).digest('base64url').slice(0, 10)}`;
}
