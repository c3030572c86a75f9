import { randomUUID } from 'node:crypto';
import type { Database } from './engine/database.ts';
import type { Row } from './engine/engine.ts';

export const CALL_KINDS = ['elected', 'projected', 'advances', 'recount', 'too-early'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** Somebody said who won. A server's own are seen in that server alone; the bot itself never calls. */
export interface Call {
  readonly id: string;
  readonly guild: string;
  readonly election: string;
  readonly contest: string;
  readonly place: string;
  /** Empty for `too-early` and `recount`. */
  readonly candidate: string;
  readonly kind: CallKind;
  /** Who called it, as people name them: "AP". */
  readonly calledBy: string;
  readonly called: number;
  /** 0 while it stands. */
  readonly retracted: number;
}

const COLUMNS = 'id, guild, election, contest, place, candidate, kind, called_by, called, retracted';

export class CallTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(call: Omit<Call, 'id' | 'retracted'>): Promise<Call> {
    const id = randomUUID();
    const { guild, election, contest, place, candidate, kind, calledBy, called } = call;
    await this.#database.query(`insert into calls (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`, [
      id,
      guild,
      election,
      contest,
      place,
      candidate,
      kind,
      calledBy,
      called,
    ]);
    return { ...call, id, retracted: 0 };
  }

  /** All of one server, retracted ones included, earliest first. */
  async ofGuild(guild: string): Promise<readonly Call[]> {
    const rows = await this.#database.query(`select ${COLUMNS} from calls where guild = ? order by called, id`, [
      guild,
    ]);
    return rows.map(callOf);
  }

  /** @returns whether this server had it, and it stood */
  async retract(guild: string, id: string, now: number): Promise<boolean> {
    const rows = await this.#database.query(
      'update calls set retracted = ? where guild = ? and id = ? and retracted = 0 returning id',
      [now, guild, id],
    );
    return rows.length > 0;
  }
}

function callOf(row: Row): Call {
  const written = (column: string) => String(row[column] ?? '');
  return {
    id: written('id'),
    guild: written('guild'),
    election: written('election'),
    contest: written('contest'),
    place: written('place'),
    candidate: written('candidate'),
    kind: CALL_KINDS.find((kind) => kind === row.kind) ?? 'too-early',
    calledBy: written('called_by'),
    called: Number(row.called),
    retracted: Number(row.retracted),
  };
}
