/** Sharing the same again within this time is asked about first. */
const SAME_WITHIN_MS = 60 * 60_000;
/** One person may share in a channel once in this time; a channel takes so many shares in a minute. */
const PERSON_WAITS_MS = 10_000;
const CHANNEL_TAKES = 5;
const CHANNEL_WITHIN_MS = 60_000;
/** Channels remembered at once; the ones shared in longest ago are forgotten first. */
const CHANNELS_MAX = 1_000;
const SHARES_MAX = 50;

interface Share {
  readonly what: string;
  readonly person: string;
  readonly name: string;
  readonly at: number;
}

export type Shareable =
  | { readonly ok: true }
  | { readonly ok: false; readonly waitSeconds: number }
  /** It stands in the channel already. */
  | { readonly ok: false; readonly by: string; readonly minutesAgo: number };

/** What was shared where in the last hour, in memory alone: so that nobody floods a channel, or posts the same twice. */
export class ShareLog {
  readonly #now: () => number;
  readonly #byChannel = new Map<string, readonly Share[]>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @param again the sharer knows that it stands there already */
  check(channel: string, share: Pick<Share, 'what' | 'person'>, again: boolean): Shareable {
    const now = this.#now();
    const recent = (this.#byChannel.get(channel) ?? []).filter(({ at }) => now - at < SAME_WITHIN_MS);
    const wait = Math.max(personWait(recent, share.person, now), channelWait(recent, now));
    if (wait > 0) return { ok: false, waitSeconds: Math.ceil(wait / 1_000) };
    const same = again ? undefined : recent.findLast(({ what }) => what === share.what);
    if (same === undefined) return { ok: true };
    return { ok: false, by: same.name, minutesAgo: Math.max(1, Math.round((now - same.at) / 60_000)) };
  }

  note(channel: string, share: Omit<Share, 'at'>): void {
    const shares = [...(this.#byChannel.get(channel) ?? []), { ...share, at: this.#now() }];
    this.#byChannel.delete(channel);
    this.#byChannel.set(channel, shares.slice(-SHARES_MAX));
    const [oldest] = this.#byChannel.keys();
    if (this.#byChannel.size > CHANNELS_MAX && oldest !== undefined) this.#byChannel.delete(oldest);
  }
}

function personWait(recent: readonly Share[], person: string, now: number): number {
  const last = recent.findLast((share) => share.person === person);
  return last === undefined ? 0 : PERSON_WAITS_MS - (now - last.at);
}

function channelWait(recent: readonly Share[], now: number): number {
  const first = recent.filter(({ at }) => now - at < CHANNEL_WITHIN_MS).at(-CHANNEL_TAKES);
  return first === undefined ? 0 : CHANNEL_WITHIN_MS - (now - first.at);
}
