import { compareAsOf } from '../facts/as-of.ts';
import { eventId, eventsBetween } from '../facts/counting/detecting.ts';
import type { Election } from '../facts/election.ts';
import type { Contest } from '../facts/schema/election.ts';
import type { Tally } from '../facts/schema/tally.ts';
import type { StoredCount, StoredEvent } from '../store/live-counts.ts';
import type { Feed } from './configuration.ts';

/** What is known before a reading. */
export interface Known {
  readonly feed: Feed;
  /** With the counts that came before. */
  readonly election: Election;
  /** The same with the places that a published set adds to it. */
  readonly withPlaces?: () => Election | undefined;
  readonly now: number;
  /** Events of this election that were kept already, by {@link passedKey}. */
  readonly passed: ReadonlySet<string>;
}

/** A count that was read and found sound, as it will be kept. */
export interface SoundCount {
  readonly tally: Tally;
  readonly body: unknown;
}

/** The same event may happen in the whole and in each place. */
export function passedKey(place: string, event: string): string {
  return `${place} ${event}`;
}

/** The histories of one contest, of the whole and of each place, while ticks are laid into them. */
export class HistoryProgress {
  readonly #contest: Contest;
  readonly #known: Known;
  readonly #histories = new Map<string, { readonly tallies: Tally[]; readonly ids: Set<string> }>();
  readonly #passed: Set<string>;
  readonly #counts: StoredCount[] = [];
  readonly #events: StoredEvent[] = [];
  #last: Tally | undefined;

  constructor(contest: Contest, known: Known) {
    this.#contest = contest;
    this.#known = known;
    this.#passed = new Set(known.passed);
  }

  get brought(): { readonly counts: readonly StoredCount[]; readonly events: readonly StoredEvent[] } {
    return { counts: this.#counts, events: this.#events };
  }

  /** Whether the source's newest count of the whole is older than one that was there before. */
  get endsBefore(): boolean {
    const newest = this.#historyAt(undefined).tallies.at(-1);
    return this.#last !== undefined && newest !== undefined && compareAsOf(this.#last.asOf, newest.asOf) < 0;
  }

  take({ tally, body }: SoundCount): void {
    if (tally.place === undefined) this.#last = tally;
    const { tallies, ids } = this.#historyAt(tally.place);
    const before = tallies.at(-1);
    if (ids.has(tally.id) || (before !== undefined && isSame(before, tally))) return;
    const { election, feed, now } = this.#known;
    // Each a moment after the one before, so that they come back in the order they came.
    const received = now + this.#counts.length;
    const place = tally.place ?? '';
    ids.add(tally.id);
    this.#counts.push({
      election: election.id,
      contest: this.#contest.id,
      place,
      id: tally.id,
      feed: feed.id,
      received,
      body,
    });
    // A count that comes late is part of the history; it is no news.
    if (before !== undefined && compareAsOf(tally.asOf, before.asOf) < 0) return;
    const scope = { election, contest: this.#contest, history: tallies };
    for (const event of eventsBetween(before, tally, scope)) {
      const id = eventId(event);
      if (this.#passed.has(passedKey(place, id))) continue;
      this.#passed.add(passedKey(place, id));
      this.#events.push({ election: election.id, place, id, happened: received, body: event });
    }
    tallies.push(tally);
  }

  #historyAt(place: Tally['place']) {
    const known = this.#histories.get(place ?? '');
    if (known !== undefined) return known;
    const { election } = this.#known;
    const before =
      place === undefined ? election.history(this.#contest.id) : election.historyAt(this.#contest.id, place);
    const history = { tallies: [...before], ids: new Set<string>(before.map(({ id }) => id)) };
    this.#histories.set(place ?? '', history);
    return history;
  }
}

/** The same figures, whatever the clock of the source says. */
function isSame(a: Tally, b: Tally): boolean {
  const figures = ({ results, processed, validVotes, status }: Tally) =>
    JSON.stringify([results, processed, validVotes, status]);
  return figures(a) === figures(b);
}
