import { randomUUID } from 'node:crypto';
import type { Database } from './engine/database.ts';
import type { Cell, Row } from './engine/engine.ts';

/** A channel that follows a count. */
export interface Follow {
  readonly id: string;
  readonly guild: string;
  readonly channel: string;
  readonly election: string;
  /** Empty: the whole contest. */
  readonly place: string;
  /** Mentioned with each event; empty: nobody. */
  readonly role: string;
  readonly language: string;
  /** Who set it up: told once if it has to stop, and forgotten with the follow. */
  readonly setter: string;
  readonly created: number;
  /** Why it stopped; empty while it runs. */
  readonly stopped: StopReason | '';
  /** The message that is edited; empty before it was posted. */
  readonly message: string;
  /** What the message shows, as a fingerprint. */
  readonly shown: string;
  /** When an edit was last claimed. */
  readonly edited: number;
}
export type StopReason = 'message-deleted' | 'no-permission' | 'channel-gone';

export type NewFollow = Pick<Follow, 'guild' | 'channel' | 'election' | 'place' | 'role' | 'language' | 'setter'>;

/** More would make one server's follows a load for everybody's. */
export const FOLLOWS_PER_GUILD = 25;

const COLUMNS = 'id, guild, channel, election, place, role, language, setter, created, stopped, message, shown, edited';

export class FollowTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Sets a follow up. The same channel, election and place again takes the old one's place: with a new message, and
   * with the role and language now given.
   */
  async add(follow: NewFollow, now: number): Promise<Follow> {
    const { guild, channel, election, place, role, language, setter } = follow;
    const rows = await this.#database.query(
      `insert into follows (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', 0)
       on conflict (channel, election, place) do update set
         id = excluded.id, role = excluded.role, language = excluded.language, setter = excluded.setter,
         created = excluded.created, stopped = '', message = '', shown = '', edited = 0
       returning ${COLUMNS}`,
      [randomUUID(), guild, channel, election, place, role, language, setter, now],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('a follow that was written is not there');
    return followOf(row);
  }

  async ofGuild(guild: string): Promise<readonly Follow[]> {
    return await this.#select('where guild = ? order by created, id', [guild]);
  }

  /** Those that run, of every server. */
  async running(): Promise<readonly Follow[]> {
    return await this.#select("where stopped = '' order by created, id", []);
  }

  /** @returns whether this server had it */
  async remove(guild: string, id: string): Promise<boolean> {
    const gone = await this.#database.query('delete from follows where guild = ? and id = ? returning id', [guild, id]);
    await this.#database.query('delete from deliveries where follow = ?', [id]);
    return gone.length > 0;
  }

  /**
   * Takes the next edit of the followed message, unless it was taken in the meantime.
   * @param seen when it was last taken, as this process read it
   */
  async claimEdit({ id, edited: seen }: Follow, now: number): Promise<boolean> {
    const claimed = await this.#database.query(
      "update follows set edited = ? where id = ? and edited = ? and stopped = '' returning id",
      [now, id, seen],
    );
    return claimed.length > 0;
  }

  async edited(id: string, message: string, shown: string): Promise<void> {
    await this.#database.query('update follows set message = ?, shown = ? where id = ?', [message, shown, id]);
  }

  /** @returns true for the one who stopped it, who then tells its setter */
  async stop(id: string, reason: StopReason): Promise<boolean> {
    const stopped = await this.#database.query(
      "update follows set stopped = ? where id = ? and stopped = '' returning id",
      [reason, id],
    );
    return stopped.length > 0;
  }

  async #select(where: string, values: readonly Cell[]): Promise<readonly Follow[]> {
    return (await this.#database.query(`select ${COLUMNS} from follows ${where}`, values)).map(followOf);
  }
}

function followOf(row: Row): Follow {
  const written = (column: string) => String(row[column] ?? '');
  return {
    id: written('id'),
    guild: written('guild'),
    channel: written('channel'),
    election: written('election'),
    place: written('place'),
    role: written('role'),
    language: written('language'),
    setter: written('setter'),
    created: Number(row.created),
    // Written by `stop` alone, which takes nothing else.
    stopped: written('stopped') as StopReason | '',
    message: written('message'),
    shown: written('shown'),
    edited: Number(row.edited),
  };
}
