import { WRONG_SIGNATURES, type WrongSignature } from '../world/faults.ts';
import type { RingLog } from '../world/payload-log.ts';
import { APPLICATION_ID } from '../world/world.ts';
import { type SignatureHeaders, SigningKey } from './signing-key.ts';

/** What the app's endpoint answered to one request. */
export type EndpointResponse =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly contentType: string;
      readonly body: Buffer;
      readonly ms: number;
    }
  /** It could not be reached, or said nothing in time. */
  | { readonly kind: 'silence'; readonly reason: string };

/** One question that shows whether the endpoint may be trusted with interactions. */
export interface EndpointProbe {
  readonly what: 'ping' | WrongSignature;
  /** HTTP status of the answer; 0 where none came. */
  readonly status: number;
  readonly ok: boolean;
}

/** What Discord would say of an endpoint. */
export interface EndpointCheck {
  /** Whether Discord would take the address: it answers PING, and refuses what is not signed by Discord. */
  readonly ok: boolean;
  readonly probes: readonly EndpointProbe[];
}

/** Discord itself does not ask for this one; an app that cares for replays refuses it. */
const OPTIONAL: ReadonlySet<string> = new Set<WrongSignature>(['stale']);
/** Largest answer read, in bytes: the files of a message and some more. */
const LARGEST_ANSWER = 26 * 1024 * 1024;

/** The address at which an app takes interactions over HTTP, and the key they are signed with. */
export class Endpoint {
  url: string | undefined;
  #key = new SigningKey();
  #wrong: WrongSignature[] = [];
  #log: RingLog;

  constructor(log: RingLog, url: string | undefined) {
    this.#log = log;
    this.url = url;
  }

  get publicKey(): string {
    return this.#key.publicKey;
  }

  /** Signs the next requests wrongly. */
  signWrongly(how: WrongSignature, times: number): void {
    this.#wrong.push(...Array.from({ length: times }, () => how));
  }

  clearFaults(): void {
    this.#wrong = [];
  }

  /** Sends an interaction. @param patienceMs How long Discord waits for the answer. */
  async send(interaction: unknown, patienceMs: number): Promise<EndpointResponse> {
    const body = JSON.stringify(interaction);
    const how = this.#wrong.shift();
    const headers = how === undefined ? this.#key.headers(body) : this.#key.wrongHeaders(how, body);
    const response = await this.#post(this.url ?? '', body, headers, patienceMs);
    const what = how === undefined ? 'POST interaction' : `POST interaction (signed wrongly: ${how})`;
    this.#note(what, interaction, response, how);
    return response;
  }

  /** Asks an address what Discord asks before it takes one, and every kind of wrong signature besides. */
  async check(url: string, patienceMs: number): Promise<EndpointCheck> {
    const body = JSON.stringify({ version: 1, id: '1', application_id: APPLICATION_ID, type: 1, token: 'ping' });
    const pong = await this.#post(url, body, this.#key.headers(body), patienceMs);
    const probes: EndpointProbe[] = [{ what: 'ping', status: statusOf(pong), ok: isPong(pong) }];
    for (const what of WRONG_SIGNATURES) {
      const status = statusOf(await this.#post(url, body, this.#key.wrongHeaders(what, body), patienceMs));
      probes.push({ what, status, ok: status === 401 });
    }
    return { ok: probes.every(({ what, ok }) => ok || OPTIONAL.has(what)), probes };
  }

  async #post(url: string, body: string, headers: SignatureHeaders, patienceMs: number): Promise<EndpointResponse> {
    const startedAt = performance.now();
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          ...headers,
          'Content-Type': 'application/json',
          'User-Agent': 'Discord-Interactions/1.0 (+https://discord.com)',
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      });
      const answer = Buffer.from(await response.arrayBuffer());
      if (answer.byteLength > LARGEST_ANSWER) return { kind: 'silence', reason: 'The answer is too large.' };
      const contentType = response.headers.get('content-type') ?? '';
      return {
        kind: 'response',
        status: response.status,
        contentType,
        body: answer,
        ms: performance.now() - startedAt,
      };
    } catch (cause) {
      return { kind: 'silence', reason: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  #note(what: string, payload: unknown, response: EndpointResponse, how: WrongSignature | undefined): void {
    this.#log.add({
      direction: 'to-app',
      line: 'http',
      what,
      payload,
      ...(response.kind === 'response' ? { status: response.status, ms: response.ms } : {}),
      problems: problemsOf(response, how),
    });
  }
}

function problemsOf(response: EndpointResponse, how: WrongSignature | undefined): readonly string[] {
  if (response.kind === 'silence') return [`The endpoint gave no answer: ${response.reason}`];
  const { status } = response;
  if (how !== undefined) return status === 401 ? [] : [`A wrong signature must be answered 401, not ${status}.`];
  return status >= 200 && status < 300 ? [] : [`The endpoint answered ${status}.`];
}

function statusOf(response: EndpointResponse): number {
  return response.kind === 'response' ? response.status : 0;
}

function isPong(response: EndpointResponse): boolean {
  if (response.kind !== 'response' || response.status !== 200) return false;
  try {
    const answer: unknown = JSON.parse(response.body.toString('utf8'));
    return typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 1;
  } catch {
    return false;
  }
}
