import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database } from './engine/database.ts';
import type { Row } from './engine/engine.ts';
import { jsonOf } from './settings.ts';

/** What somebody says is wrong. */
export const reportBody = z.object({
  /** The question whose answer is meant, as its button holds it. */
  about: z.string().max(200).default(''),
  election: z.string().max(48).default(''),
  wrong: z.string().max(1_000),
  right: z.string().max(500).default(''),
  source: z.string().max(400).default(''),
  dataVersion: z.string().max(40).default(''),
});
export type ReportBody = z.infer<typeof reportBody>;

export const REPORT_STATES = ['open', 'mended', 'declined'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export interface Report {
  readonly id: string;
  readonly guild: string;
  readonly filed: number;
  readonly state: ReportState;
  /** Who wants an answer; empty where nobody asked for one. */
  readonly answerTo: string;
  readonly body: ReportBody;
}

/** More from one server in a day are not taken. */
export const REPORTS_PER_GUILD_AND_DAY = 20;
/** All direct messages count as one place, so many people share it. */
const REPORTS_OF_MESSAGES_AND_DAY = 200;
const DAY_MS = 24 * 60 * 60 * 1_000;

const COLUMNS = 'id, guild, filed, state, answer_to, body';

export class ReportTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @returns the report's id, or nothing where the server has filed too many today */
  async file(report: Pick<Report, 'guild' | 'answerTo' | 'body'>, now: number): Promise<string | undefined> {
    const [today] = await this.#database.query('select count(*) as filed from reports where guild = ? and filed > ?', [
      report.guild,
      now - DAY_MS,
    ]);
    const most = report.guild === '' ? REPORTS_OF_MESSAGES_AND_DAY : REPORTS_PER_GUILD_AND_DAY;
    if (Number(today?.filed ?? 0) >= most) return undefined;
    const id = `r-${randomBytes(4).toString('hex')}`;
    await this.#database.query(`insert into reports (${COLUMNS}) values (?, ?, ?, 'open', ?, ?)`, [
      id,
      report.guild,
      now,
      report.answerTo,
      JSON.stringify(report.body),
    ]);
    return id;
  }

  /** Newest first. */
  async list(state?: ReportState): Promise<readonly Report[]> {
    const rows =
      state === undefined
        ? await this.#database.query(`select ${COLUMNS} from reports order by filed desc, id`)
        : await this.#database.query(`select ${COLUMNS} from reports where state = ? order by filed desc, id`, [state]);
    return rows.flatMap(reportOf);
  }

  async find(id: string): Promise<Report | undefined> {
    const rows = await this.#database.query(`select ${COLUMNS} from reports where id = ?`, [id]);
    return rows.flatMap(reportOf)[0];
  }

  /** Closing forgets who asked for an answer. */
  async close(id: string, state: Exclude<ReportState, 'open'>): Promise<boolean> {
    const rows = await this.#database.query("update reports set state = ?, answer_to = '' where id = ? returning id", [
      state,
      id,
    ]);
    return rows.length > 0;
  }
}

function reportOf(row: Row): readonly Report[] {
  const body = reportBody.safeParse(jsonOf(row.body));
  if (!body.success) return [];
  return [
    {
      id: String(row.id),
      guild: String(row.guild),
      filed: Number(row.filed),
      state: REPORT_STATES.find((state) => state === row.state) ?? 'open',
      answerTo: String(row.answer_to),
      body: body.data,
    },
  ];
}
