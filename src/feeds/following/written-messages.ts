import type { Draw } from '../../bot/answering/response.ts';
import { eventCard } from '../../cards/answers/night/event-card.ts';
import { followedCard } from '../../cards/answers/night/followed-card.ts';
import type { Catalog } from '../../facts/catalog.ts';
import { countEvent } from '../../facts/counting/event.ts';
import type { Election } from '../../facts/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import type { Follow } from '../../store/follows.ts';
import type { Store } from '../../store/store.ts';
import { nonceOf, type ReadyMessage, readyMessage } from './messages.ts';

/** What messages are written from. */
export interface WrittenParts {
  readonly store: Store;
  /** With the live counts in it. */
  readonly catalog: () => Catalog;
  /** What is wrong with an election's feed, as text; a change of it is shown as well. */
  readonly troubleOf: (election: string) => string;
  readonly draw: Draw;
  readonly now: () => number;
}

/**
 * Messages of one round: each is written and drawn once, however many channels it goes to. A round of a thousand channels
 * takes a minute: those whose turn comes late are sent the newest count.
 */
export class WrittenMessages {
  readonly #parts: WrittenParts;
  #catalog: Catalog;
  readonly #ready = new Map<string, Promise<ReadyMessage | undefined>>();
  readonly #quiet = new Map<string, Promise<boolean>>();

  constructor(parts: WrittenParts) {
    this.#parts = parts;
    this.#catalog = parts.catalog();
  }

  /** What a follow's message would show now; nothing where its election is gone. */
  fingerprintOf({ election: id, place, language }: Follow): string | undefined {
    this.#renew();
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

  /**
   * What happened, as a post. `quiet`: the server wants none. Nothing where its count is not here yet: another replica has
   * kept it a moment ago, and it is read with the next look.
   */
  async event(
    { guild, election, language, place }: Follow,
    event: string,
  ): Promise<ReadyMessage | 'quiet' | undefined> {
    if (await this.#isQuiet(guild)) return 'quiet';
    this.#renew();
    return await this.#once(`event ${election} ${place} ${event} ${language}`, async () => {
      const stored = await this.#parts.store.counts.event(election, place, event);
      const read = countEvent.safeParse(stored?.body);
      const found = this.#electionOf(election, place);
      const tally = read.success ? tallyOf(found, place, read.data.count) : undefined;
      if (!read.success || found === undefined || tally === undefined) return undefined;
      return await readyMessage(eventCard(found, tally, read.data), language, this.#parts.draw);
    });
  }

  #renew(): void {
    const now = this.#parts.catalog();
    if (now === this.#catalog) return;
    this.#catalog = now;
    this.#ready.clear();
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
