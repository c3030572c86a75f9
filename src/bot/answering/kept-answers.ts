import type { Command } from '../../command/command.ts';
import type { Knowledge } from '../../command/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { Asking } from '../asking.ts';
import type { Audience } from '../permissions.ts';

/** Answers of one state of the data: what an election night asks again and again. */
const ANSWERS_MAX = 2_000;
/** Characters of JSON, all answers together: 10 MB at two bytes. */
const SIZE_MAX = 5_000_000;

/**
 * Finished answers. An answer is a pure function of what was asked, the language, who may see it and the data, so it is
 * composed once. When the catalog is replaced its answers go with it.
 */
export class KeptAnswers {
  readonly #byCatalog = new WeakMap<Knowledge['catalog'], Shelf>();
  #hits = 0;

  /** How often an answer was there. */
  get hits(): number {
    return this.#hits;
  }

  find({ catalog }: Knowledge, key: string): Answer | undefined {
    const found = this.#byCatalog.get(catalog)?.find(key);
    if (found !== undefined) this.#hits += 1;
    return found;
  }

  keep({ catalog }: Knowledge, key: string, answer: Answer): void {
    const shelf = this.#byCatalog.get(catalog) ?? new Shelf();
    this.#byCatalog.set(catalog, shelf);
    shelf.keep(key, answer);
  }
}

/** The least recently asked for go first. */
class Shelf {
  readonly #answers = new Map<string, { readonly answer: Answer; readonly size: number }>();
  #size = 0;

  find(key: string): Answer | undefined {
    const found = this.#answers.get(key);
    if (found === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, found);
    return found.answer;
  }

  keep(key: string, answer: Answer): void {
    if (this.#answers.has(key)) return;
    const size = key.length + JSON.stringify(answer).length;
    this.#answers.set(key, { answer, size });
    this.#size += size;
    for (const [oldest, { size: freed }] of this.#answers) {
      if (this.#answers.size <= ANSWERS_MAX && this.#size <= SIZE_MAX) return;
      this.#answers.delete(oldest);
      this.#size -= freed;
    }
  }
}

/** Longest question that is kept under its own words: a pasted text is asked once. */
const KEY_MAX = 1_000;

/**
 * What an answer is kept under, or undefined where it may differ each time: a command that looks at who asks, a share
 * that names somebody, a form, a message that was chosen.
 */
export function keptKey(
  { request, language, asker }: Asking,
  { defaultElection, preferences, server }: Knowledge,
  { alone, mayShare, mayPost }: Audience,
  commandOf: (name: string) => Command | undefined,
): string | undefined {
  if (request.kind !== 'command' && request.kind !== 'press' && request.kind !== 'autocomplete') return undefined;
  // What one server says of who won stands on its own answers alone.
  if (server !== undefined && server.calls.length > 0) return undefined;
  const asked = askedBy(request);
  if (asked === undefined || commandOf(asked[0])?.forAnyone !== true) return undefined;
  const shownTo = [language, asker.locale, preferences?.language, alone, mayShare, mayPost, defaultElection.id];
  const key = JSON.stringify([request.kind, asked, shownTo]);
  return key.length > KEY_MAX ? undefined : key;
}

type Keepable = Extract<Asking['request'], { kind: 'command' | 'press' | 'autocomplete' }>;

/** The command that answers, and all of the question that its answer depends on. */
function askedBy(request: Keepable): readonly [command: string, question: unknown] | undefined {
  if (request.kind === 'command') return [request.command, [request.options, request.inPublic]];
  if (request.kind === 'autocomplete') return [request.command, [request.option, request.typed, request.options]];
  const { purpose, ask, message } = request;
  return purpose === 'turn' || purpose === 'open' ? [ask.command, [ask, purpose, message.hidden]] : undefined;
}
