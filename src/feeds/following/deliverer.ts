import type { Log } from '../../bot/log.ts';
import { stoppedCard } from '../../cards/answers/night/followed-card.ts';
import type { Due } from '../../store/deliveries.ts';
import type { Follow, StopReason } from '../../store/follows.ts';
import type { ChannelApi, Sent } from './channel-api.ts';
import { mentioning, nonceOf, readyMessage } from './messages.ts';
import { WrittenMessages, type WrittenParts } from './written-messages.ts';

/** A followed message changes this often at most. */
export const EDIT_EVERY_MS = 30_000;
/** Posts and edits on their way at once. */
const AT_ONCE = 12;
/** An event that could not be posted for so long is news no longer. */
const NEWS_FOR_MS = 6 * 60 * 60 * 1_000;

export interface DelivererParts extends WrittenParts {
  readonly api: ChannelApi;
  readonly log: Log;
}

/**
 * Keeps followed channels up to date. Whatever is posted was claimed in the store before, so that of any number of
 * processes one posts it; what a process died over is taken up by another, with the same nonce.
 */
export class Deliverer {
  readonly #parts: DelivererParts;
  #ending = false;

  constructor(parts: DelivererParts) {
    this.#parts = parts;
  }

  /** Sends nothing more; what is on its way is waited for by the round. The next process takes up the rest. */
  end(): void {
    this.#ending = true;
  }

  /** One round: what changed is edited, what happened is posted. @returns how many messages were sent */
  async round(): Promise<number> {
    const follows = await this.#parts.store.follows.running();
    if (follows.length === 0) return 0;
    const written = new WrittenMessages(this.#parts);
    const edit = (follow: Follow) => this.#edit(follow, written);
    const begun = await this.#pooled(
      follows.filter(({ message }) => message === ''),
      edit,
    );
    // What happened comes before messages that are brought up to date: those can wait, and show more then.
    const posted = await this.#news(follows, written);
    const edits = await this.#pooled(
      follows.filter(({ message }) => message !== ''),
      edit,
    );
    return posted + [...begun, ...edits].filter(Boolean).length;
  }

  /** Posts what happened, some at a time, until nothing is left or Discord takes no more. */
  async #news(follows: readonly Follow[], written: WrittenMessages): Promise<number> {
    const { store, now } = this.#parts;
    const byId = new Map(follows.map((follow) => [follow.id, follow]));
    let posted = 0;
    for (;;) {
      const due = await store.deliveries.due(now(), now() - NEWS_FOR_MS);
      const sent = await this.#pooled(due, async (each) => {
        const follow = byId.get(each.follow);
        return follow === undefined ? false : await this.#post(follow, each, written);
      });
      const taken = sent.filter(Boolean).length;
      posted += taken;
      if (taken === 0) return posted;
    }
  }

  async #edit(follow: Follow, written: WrittenMessages): Promise<boolean> {
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

  async #post(follow: Follow, due: Due, written: WrittenMessages): Promise<boolean> {
    const { store, api, now } = this.#parts;
    if (!(await store.deliveries.claim(due, now()))) return false;
    const ready = await written.event(follow, due.event);
    if (ready === undefined) {
      await store.deliveries.release(due.follow, due.event);
      return false;
    }
    if (ready === 'quiet') {
      await store.deliveries.posted(due.follow, due.event, '');
      return true;
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

  /** Works through a list with some at once, until the process is to end. */
  async #pooled<T>(items: readonly T[], work: (item: T) => Promise<boolean>): Promise<readonly boolean[]> {
    const results: boolean[] = [];
    const rest = items.values();
    const workers = Array.from({ length: Math.min(AT_ONCE, items.length) }, async () => {
      for (const item of rest) {
        if (this.#ending) return;
        results.push(await work(item));
      }
    });
    await Promise.all(workers);
    return results;
  }
}
