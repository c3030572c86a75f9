import type { Database } from './engine/database.ts';
import { jsonOf } from './settings.ts';

/** An election that a server handed in itself: shown there alone, and reviewed by nobody else. */
export interface OwnElection {
  readonly guild: string;
  readonly id: string;
  readonly added: number;
  /** The files of its folder, as `data/` would hold them. */
  readonly files: unknown;
}

export const OWN_ELECTIONS_PER_GUILD = 20;
/** A preview that nobody confirmed within a day is forgotten. In milliseconds. */
const PROPOSAL_LASTS_MS = 24 * 60 * 60 * 1_000;

export class OwnElectionTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Those that were kept, earliest first. */
  async ofGuild(guild: string): Promise<readonly OwnElection[]> {
    const rows = await this.#database.query(
      "select guild, id, added, body from guild_elections where guild = ? and state = 'kept' order by added, id",
      [guild],
    );
    return rows.map((row) => ({
      guild: String(row.guild),
      id: String(row.id),
      added: Number(row.added),
      files: jsonOf(row.body),
    }));
  }

  /** Lays an election aside until somebody has looked at its preview. */
  async propose({ guild, id, added, files }: OwnElection): Promise<void> {
    await this.#database.batch([
      {
        sql: "delete from guild_elections where state = 'proposed' and added < ?",
        values: [added - PROPOSAL_LASTS_MS],
      },
      {
        sql: `insert into guild_elections (guild, id, state, added, body) values (?, ?, 'proposed', ?, ?)
              on conflict (guild, id, state) do update set added = excluded.added, body = excluded.body`,
        values: [guild, id, added, JSON.stringify(files)],
      },
    ]);
  }

  /**
   * Keeps what was proposed.
   * @returns `full` where the server has as many as it may, `gone` where there is no such proposal any more
   */
  async keep(guild: string, id: string): Promise<'kept' | 'full' | 'gone'> {
    const kept = await this.ofGuild(guild);
    if (kept.length >= OWN_ELECTIONS_PER_GUILD && !kept.some((election) => election.id === id)) return 'full';
    const rows = await this.#database.query(
      `insert into guild_elections (guild, id, state, added, body)
       select guild, id, 'kept', added, body from guild_elections where guild = ? and id = ? and state = 'proposed'
       on conflict (guild, id, state) do update set added = excluded.added, body = excluded.body
       returning id`,
      [guild, id],
    );
    await this.#database.query("delete from guild_elections where guild = ? and id = ? and state = 'proposed'", [
      guild,
      id,
    ]);
    return rows.length > 0 ? 'kept' : 'gone';
  }

  /** @returns whether this server had it */
  async remove(guild: string, id: string): Promise<boolean> {
    const rows = await this.#database.query(
      "delete from guild_elections where guild = ? and id = ? and state = 'kept' returning id",
      [guild, id],
    );
    return rows.length > 0;
  }
}
