import type { Database } from './engine/database.ts';
import type { Row, Statement } from './engine/engine.ts';
import { jsonOf } from './settings.ts';

/** A count that a feed brought. Its body is the record, as a data file would hold it. */
export interface StoredCount {
  readonly election: string;
  readonly contest: string;
  readonly place: string;
  readonly id: string;
  readonly feed: string;
  readonly received: number;
  readonly body: unknown;
}

/** Something that happened between two counts. */
export interface StoredEvent {
  readonly election: string;
  readonly place: string;
  readonly id: string;
  readonly happened: number;
  readonly body: unknown;
}

/** What is remembered of a feed between two readings. */
export interface FeedMemory {
  readonly id: string;
  readonly body: unknown;
  readonly readAt: number;
}

export class LiveCountTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps what one reading brought, whole or not at all: counts, what happened, and what the feed remembers. */
  async keep(counts: readonly StoredCount[], events: readonly StoredEvent[], memory: FeedMemory): Promise<void> {
    await this.#database.batch([
      ...counts.map(insertCount),
      ...events.map(insertEvent),
      {
        sql: `insert into feeds (id, body, read_at, lease) values (?, ?, ?, 0)
              on conflict (id) do update set body = excluded.body, read_at = excluded.read_at`,
        values: [memory.id, JSON.stringify(memory.body), memory.readAt],
      },
    ]);
  }

  /** Counts received from a moment on, earliest first. */
  async since(received: number): Promise<readonly StoredCount[]> {
    const rows = await this.#database.query(
      `select election, contest, place, id, feed, received, body from counts
       where received >= ? order by received, id`,
      [received],
    );
    return rows.map(countOf);
  }

  async event(election: string, place: string, id: string): Promise<StoredEvent | undefined> {
    const [row] = await this.#database.query(
      'select election, place, id, happened, body from events where election = ? and place = ? and id = ?',
      [election, place, id],
    );
    return row === undefined ? undefined : eventOf(row);
  }

  async eventsOf(election: string): Promise<readonly StoredEvent[]> {
    const rows = await this.#database.query(
      'select election, place, id, happened, body from events where election = ? order by happened, id',
      [election],
    );
    return rows.map(eventOf);
  }

  async memory(feed: string): Promise<FeedMemory | undefined> {
    const [row] = await this.#database.query('select id, body, read_at from feeds where id = ?', [feed]);
    return row === undefined ? undefined : { id: String(row.id), body: jsonOf(row.body), readAt: Number(row.read_at) };
  }

  /**
   * Takes the next reading of a feed for this process, so that two replicas do not both ask its source.
   * @param until when the claim ends by itself, should the process die
   */
  async claimReading(feed: string, now: number, until: number): Promise<boolean> {
    const rows = await this.#database.query(
      `insert into feeds (id, body, read_at, lease) values (?, '{}', 0, ?)
       on conflict (id) do update set lease = excluded.lease where feeds.lease <= ? returning id`,
      [feed, until, now],
    );
    return rows.length > 0;
  }

  /** Forgets everything that a feed of this election brought: a replay begins anew. */
  async forget(election: string): Promise<void> {
    await this.#database.batch([
      { sql: 'delete from counts where election = ?', values: [election] },
      { sql: 'delete from events where election = ?', values: [election] },
    ]);
  }
}

function insertCount({ election, contest, place, id, feed, received, body }: StoredCount): Statement {
  return {
    sql: `insert into counts (election, contest, place, id, feed, received, body) values (?, ?, ?, ?, ?, ?, ?)
          on conflict (election, contest, place, id) do nothing`,
    values: [election, contest, place, id, feed, received, JSON.stringify(body)],
  };
}

function insertEvent({ election, place, id, happened, body }: StoredEvent): Statement {
  return {
    sql: `insert into events (election, place, id, happened, body) values (?, ?, ?, ?, ?)
          on conflict (election, place, id) do nothing`,
    values: [election, place, id, happened, JSON.stringify(body)],
  };
}

function countOf(row: Row): StoredCount {
  return {
    election: String(row.election),
    contest: String(row.contest),
    place: String(row.place),
    id: String(row.id),
    feed: String(row.feed),
    received: Number(row.received),
    body: jsonOf(row.body),
  };
}

function eventOf(row: Row): StoredEvent {
  return {
    election: String(row.election),
    place: String(row.place),
    id: String(row.id),
    happened: Number(row.happened),
    body: jsonOf(row.body),
  };
}
