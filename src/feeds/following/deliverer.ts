import type { Draw } from '../../bot/answering/response.ts';
import type { Log } from '../../bot/log.ts';
import { eventCard } from '../../cards/answers/night/event-card.ts';
import { followedCard, stoppedCard } from '../../cards/answers/night/followed-card.ts';
import type { Catalog } from '../../facts/catalog.ts';
import { countEvent } from '../../facts/counting/event.ts';
import type { Election } from '../../facts/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import type { Due } from '../../store/deliveries.ts';
import type { Follow, StopReason } from '../../store/follows.ts';
import type { Store } from '../../store/store.ts';
import type { ChannelApi, Sent } from './channel-api.ts';
import { mentioning, nonceOf, type ReadyMessage, readyMessage } from './messages.ts';

/** A followed message changes this often at most. */
export const EDIT_EVERY_MS = 30_000;
/** Posts and edits on their way at once. */
const AT_ONCE = 12;
/** An event that could not be posted for so long is news no longer. */
const NEWS_FOR_MS = 6 * 60 * 60 * 1_000;

export interface DelivererParts {
  readonly store: Store;
  /** With the live counts in it. */
  readonly catalog: () => Catalog;
  /** What is wrong with an election's feed, as text; a change of it is shown as well. */
  readonly troubleOf: (election: string) => string;
  readonly api: ChannelApi;
  readonly draw: Draw;
  readonly log: Log;
  readonly now: () => number;
}

/**
 * Keeps followed channels up to date. Whatever is posted was claimed in the store before, so that of any number of
 * processes one posts it; what a process died over is taken up by another, with the same nonce.
 */
export class Deliverer {
  readonly #parts: DelivererParts;

  constructor(parts: DelivererParts) {
    this.#parts = parts;
  }

  /** One round: what changed is edited, what happened is posted. @returns how many messages were sent */
  async round(): Promise<number> {
    const { store, now } = this.#parts;
    const follows = await store.follows.running();
    if (follows.length === 0) return 0;
    const written = new Written(this.#parts);
    const edits = await pooled(follows, (follow) => this.#edit(follow, written));
    const due = await store.deliveries.due(now(), now() - NEWS_FOR_MS);
    const byId = new Map(follows.map((follow) => [follow.id, follow]));
    const posts = await pooled(due, async (each) => {
      const follow = byId.get(each.follow);
      return follow === undefined ? false : await this.#post(follow, each, written);
    });
    return [...edits, ...posts].filter(Boolean).length;
  }

  async #edit(follow: Follow, written: Written): Promise<boolean> {
    const { store, api, now } = this.#parts;
    const shown = written.fingerprintOf(follow);
    if (shown === undefined || (shown === follow.shown && follow.message !== '')) return false;
    if (now() - follow.edited < EDIT_EVERY_MS || !(await store.follows.claimEdit(follow, now()))) return false;
    const ready = await written.followed(follow);
    if (ready === undefined) return false;
    const sent =
      follow.message === ''
        ? await api.post(follow.channel, ready.body, nonceOf('followed', follow.id), ready.files)
        : await api.edit(follow.channel, follow.message, ready.body, ready.files);
    if (!sent.ok) {
      await this.#notTaken(follow, sent);
      return false;
    }
    // A process may have posted before and died: Discord then gives back that post, which shows an older count.
    const mayBeOlder = follow.message === '' && follow.edited !== 0;
    await store.follows.edited(follow.id, sent.id === '' ? follow.message : sent.id, mayBeOlder ? '' : shown);
    return true;
  }

  async #post(follow: Follow, due: Due, written: Written): Promise<boolean> {
    const { store, api, now } = this.#parts;
    if (!(await store.deliveries.claim(due, now()))) return false;
    const ready = await written.event(follow, due.event);
    if (ready === undefined) {
      await store.deliveries.posted(due.follow, due.event, '');
      return false;
    }
    const message = follow.role === '' ? ready : mentioning(ready, follow.role);
    const sent = await api.post(follow.channel, message.body, nonceOf(follow.id, due.event), message.files);
    if (sent.ok) await store.deliveries.posted(due.follow, due.event, sent.id);
    else if (sent.gone === undefined) await store.deliveries.release(due.follow, due.event);
    else await this.#notTaken(follow, sent);
    return sent.ok;
  }

  async #notTaken(follow: Follow, { gone }: Extract<Sent, { ok: false }>): Promise<void> {
    if (gone === undefined) return;
    const { store, log } = this.#parts;
    if (!(await store.follows.stop(follow.id, gone))) return;
    log.info({ follow: follow.id, reason: gone }, 'a follow stopped');
    await this.#tellSetter(follow, gone);
  }

  async #tellSetter({ election: id, channel, setter, language }: Follow, reason: StopReason): Promise<void> {
    const { catalog, api, draw } = this.#parts;
    const election = catalog().find(id);
    if (election === undefined || setter === '') return;
    const { body } = await readyMessage(stoppedCard(election, channel, reason), language, draw);
    await api.tell(setter, body);
  }
}

/** Messages of one round: each is written and drawn once, however many channels it goes to. */
class Written {
  readonly #parts: DelivererParts;
  readonly #catalog: Catalog;
  readonly #ready = new Map<string, Promise<ReadyMessage | undefined>>();
  readonly #quiet = new Map<string, Promise<boolean>>();

  constructor(parts: DelivererParts) {
    this.#parts = parts;
    this.#catalog = parts.catalog();
  }

  /** What a follow's message would show now; nothing where its election is gone. */
  fingerprintOf({ election: id, place, language }: Follow): string | undefined {
    const election = this.#electionOf(id, place);
    if (election === undefined) return undefined;
    const tally = latestOf(election, place);
    return nonceOf(tally?.id ?? '', JSON.stringify(tally?.results ?? ''), this.#parts.troubleOf(id), language);
  }

  followed({ election, place, language }: Follow): Promise<ReadyMessage | undefined> {
    return this.#once(`followed ${election} ${place} ${language}`, async () => {
      const found = this.#electionOf(election, place);
      if (found === undefined) return undefined;
      const card = followedCard(found, found.findPlace(place), this.#parts.now());
      return await readyMessage(card, language, this.#parts.draw);
    });
  }

  /** Nothing where the server wants no posts, or the count is no longer there. */
  async event({ guild, election, language, place }: Follow, event: string): Promise<ReadyMessage | undefined> {
    if (await this.#isQuiet(guild)) return undefined;
    return await this.#once(`event ${election} ${place} ${event} ${language}`, async () => {
      const stored = await this.#parts.store.counts.event(election, place, event);
      const read = countEvent.safeParse(stored?.body);
      const found = this.#electionOf(election, place);
      const tally = read.success ? tallyOf(found, place, read.data.count) : undefined;
      if (!read.success || found === undefined || tally === undefined) return undefined;
      return await readyMessage(eventCard(found, tally, read.data), language, this.#parts.draw);
    });
  }

  /** A follow of a place needs those that a published set may add. */
  #electionOf(id: string, place: string): Election | undefined {
    const election = this.#catalog.find(id);
    if (election === undefined || place === '') return election;
    return this.#catalog.withPlaces(election) ?? election;
  }

  #isQuiet(guild: string): Promise<boolean> {
    const known =
      this.#quiet.get(guild) ??
      this.#parts.store.settings.read({ kind: 'guild', id: guild }).then(({ quiet }) => quiet);
    this.#quiet.set(guild, known);
    return known;
  }

  #once(key: string, write: () => Promise<ReadyMessage | undefined>): Promise<ReadyMessage | undefined> {
    const known = this.#ready.get(key) ?? write();
    this.#ready.set(key, known);
    return known;
  }
}

/** The newest count that a follow is of. @param place empty: of the whole */
function latestOf(election: Election, place: string): Tally | undefined {
  const { id } = election.mainContest;
  const counted = election.findPlace(place);
  if (counted !== undefined) return election.latestAt(id, counted.id);
  return place === '' ? election.latestTally(id) : undefined;
}

function tallyOf(election: Election | undefined, place: string, count: string): Tally | undefined {
  const counted = election?.findPlace(place);
  return counted === undefined ? election?.findTally(count) : election?.findTallyAt(counted.id, count);
}

/** Works through a list with some at once. */
async function pooled<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const rest = items.values();
  const workers = Array.from({ length: Math.min(AT_ONCE, items.length) }, async () => {
    for (const item of rest) results.push(await work(item));
  });
  await Promise.all(workers);
  return results;
}
