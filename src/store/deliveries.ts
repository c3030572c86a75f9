import type { Database } from './engine/database.ts';

/** A claim that was not followed by a post within this time belonged to a process that died. In milliseconds. */
export const CLAIM_LASTS_MS = 20_000;

/** Posts taken up in one go. */
const DUE_AT_ONCE = 200;

/** A post still to be made: which follow, and which event of its election. */
export interface Due {
  readonly follow: string;
  readonly event: string;
  /** When it was claimed by a process that did not come to post it; 0 for the first try. */
  readonly claimedBefore: number;
}

/** Posts for events, each claimed before it is sent. */
export class DeliveryTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Events since each follow began that were not posted there, earliest first.
   * @param since older events are news no longer, and are not posted late
   */
  async due(now: number, since: number, most = DUE_AT_ONCE): Promise<readonly Due[]> {
    const rows = await this.#database.query(
      `select f.id as follow, e.id as event, coalesce(d.claimed, 0) as claimed
       from follows f
       join events e on e.election = f.election and e.place = f.place and e.happened >= f.created and e.happened >= ?
       left join deliveries d on d.follow = f.id and d.event = e.id
       where f.stopped = '' and (d.follow is null or (d.state = 'claimed' and d.claimed < ?))
       order by e.happened, e.id, f.id
       limit ?`,
      [since, now - CLAIM_LASTS_MS, most],
    );
    return rows.map(({ follow, event, claimed }) => ({
      follow: String(follow),
      event: String(event),
      claimedBefore: Number(claimed),
    }));
  }

  /** @returns false where another process has it */
  async claim({ follow, event, claimedBefore }: Due, now: number): Promise<boolean> {
    const rows =
      claimedBefore === 0
        ? await this.#database.query(
            `insert into deliveries (follow, event, state, claimed, message) values (?, ?, 'claimed', ?, '')
             on conflict (follow, event) do nothing returning follow`,
            [follow, event, now],
          )
        : await this.#database.query(
            `update deliveries set claimed = ?
             where follow = ? and event = ? and state = 'claimed' and claimed = ? returning follow`,
            [now, follow, event, claimedBefore],
          );
    return rows.length > 0;
  }

  async posted(follow: string, event: string, message: string): Promise<void> {
    await this.#database.query("update deliveries set state = 'posted', message = ? where follow = ? and event = ?", [
      message,
      follow,
      event,
    ]);
  }

  /** Gives a claim back: Discord did not take the post, and will be asked again later. */
  async release(follow: string, event: string): Promise<void> {
    await this.#database.query("delete from deliveries where follow = ? and event = ? and state = 'claimed'", [
      follow,
      event,
    ]);
  }
}
