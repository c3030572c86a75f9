import type { Knowledge, Preferences, ServerKnowledge } from '../../command/knowledge.ts';
import type { Election } from '../../facts/election.ts';
import { StoreFailure } from '../../store/engine/engine.ts';
import type { OwnElection } from '../../store/own-elections.ts';
import { DEFAULT_SETTINGS, type Owner, type Settings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import type { Asking } from '../asking.ts';
import type { Log } from '../log.ts';

/** What another process changed is seen after this time at most, in milliseconds. */
const KEPT_FOR_MS = 5_000;
/** Servers whose things are held at once; those that asked last. */
const SERVERS_MAX = 500;

export interface KeptParts {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => number;
  /** A server's own elections as they were handed in, checked again. */
  readonly electionsOf: (kept: readonly OwnElection[]) => Promise<readonly Election[]>;
  /** Lays a server's own elections over what everybody is answered from. */
  readonly withOwn: (base: Knowledge, own: readonly Election[]) => Knowledge;
}

interface Kept {
  readonly until: number;
  readonly server: ServerKnowledge;
  readonly own: readonly Election[];
  /** The server's own elections laid over a catalog, once for each. */
  readonly laid: WeakMap<Knowledge, Knowledge>;
}

/** What is known to somebody who asks in a place: what everybody knows, and what this place keeps. */
export class KeptKnowledge {
  readonly #parts: KeptParts;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(parts: KeptParts) {
    this.#parts = parts;
  }

  async of({ asker }: Asking, base: Knowledge): Promise<Knowledge> {
    const owner = ownerOf(asker.server, asker.person?.id);
    if (owner === undefined || this.#parts.store.isEmpty) return base;
    const kept = await this.#read(owner);
    const { server } = kept;
    const laid = this.#laidOver(base, kept);
    const { settings } = server;
    const chosen = settings.election === undefined ? undefined : laid.catalog.find(settings.election);
    return {
      ...laid,
      defaultElection: chosen ?? laid.defaultElection,
      preferences: preferencesOf(settings),
      server,
    };
  }

  /** Something of this owner was changed here: the next question sees it. */
  forget(owner: Owner): void {
    this.#kept.delete(`${owner.kind}:${owner.id}`);
  }

  #laidOver(base: Knowledge, { own, laid }: Kept): Knowledge {
    if (own.length === 0) return base;
    const known = laid.get(base) ?? this.#parts.withOwn(base, own);
    laid.set(base, known);
    return known;
  }

  async #read(owner: Owner): Promise<Kept> {
    const key = `${owner.kind}:${owner.id}`;
    const known = await this.#kept.get(key);
    if (known !== undefined && known.until > this.#parts.now()) return known;
    const reading = this.#ask(owner, known);
    this.#kept.delete(key);
    this.#kept.set(key, reading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > SERVERS_MAX && oldest !== undefined) this.#kept.delete(oldest);
    return await reading;
  }

  async #ask(owner: Owner, before: Kept | undefined): Promise<Kept> {
    const { store, now, log, electionsOf } = this.#parts;
    const until = now() + KEPT_FOR_MS;
    try {
      if (owner.kind === 'user')
        return { until, server: only(await store.settings.read(owner)), own: [], laid: new WeakMap() };
      const [settings, follows, calls, elections] = await Promise.all([
        store.settings.read(owner),
        store.follows.ofGuild(owner.id),
        store.calls.ofGuild(owner.id),
        store.ownElections.ofGuild(owner.id),
      ]);
      const own = await electionsOf(elections);
      const ownElections = elections.map(({ id }) => id);
      const same = before?.own.length === own.length && own.every((election, place) => election === before.own[place]);
      const laid = same && before !== undefined ? before.laid : new WeakMap<Knowledge, Knowledge>();
      return { until, server: { settings, follows, calls, ownElections, unreadable: false }, own, laid };
    } catch (err) {
      if (err instanceof StoreFailure)
        log.error({ reason: err.message }, 'the store cannot be read; facts are answered');
      else log.error({ err }, 'what a server keeps cannot be read; facts are answered');
      return { until, server: { ...only(DEFAULT_SETTINGS), unreadable: true }, own: [], laid: new WeakMap() };
    }
  }
}

/** Whose things are meant: the server's, or in direct messages the person's. */
function ownerOf(server: string | undefined, person: string | undefined): Owner | undefined {
  if (server !== undefined) return { kind: 'guild', id: server };
  return person === undefined ? undefined : { kind: 'user', id: person };
}

function only(settings: Settings): ServerKnowledge {
  return { settings, follows: [], calls: [], ownElections: [], unreadable: false };
}

function preferencesOf({ language, share }: Settings): Preferences {
  return {
    language,
    sharing: share.who === 'everybody' ? 'everyone' : 'moderators',
    sharingRole: share.who === 'role' ? share.role : undefined,
  };
}
