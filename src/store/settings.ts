import { z } from 'zod';
import type { Database } from './engine/database.ts';

/** Discord's ids are numbers too long for JavaScript's; they stay text. */
export const snowflake = z.string().regex(/^\d{1,22}$/, 'an id of Discord');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(48);

/** What a server has chosen, or a person for direct messages. Everything may be left as it comes. */
export const settings = z.object({
  election: slug.optional(),
  language: z.string().max(10).optional(),
  /** Who may post an answer for all to see: those who may manage messages, a role besides them, or everybody. */
  share: z
    .discriminatedUnion('who', [
      z.object({ who: z.literal('moderators') }),
      z.object({ who: z.literal('role'), role: snowflake }),
      z.object({ who: z.literal('everybody') }),
    ])
    .default({ who: 'moderators' }),
  /** Where counts are followed when `/follow` names no channel. */
  followChannel: snowflake.optional(),
  /** Where reports of wrong figures are shown to the server's own people. */
  reportChannel: snowflake.optional(),
  /** Who may add calls besides those who manage the server. */
  callRole: snowflake.optional(),
  /** No new posts for events: the followed message is edited, and that is all. */
  quiet: z.boolean().default(false),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = settings.parse({});

/** Whose settings: a server's, or one person's in direct messages. */
export type Owner = { readonly kind: 'guild'; readonly id: string } | { readonly kind: 'user'; readonly id: string };

export class SettingsTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What was chosen; what cannot be read (an older or a newer version's) is as it comes. */
  async read(owner: Owner): Promise<Settings> {
    const [row] = await this.#database.query('select body from settings where owner = ?', [keyOf(owner)]);
    return row === undefined ? DEFAULT_SETTINGS : readSettings(row.body);
  }

  async write(owner: Owner, chosen: Settings, now: number): Promise<void> {
    await this.#database.query(
      `insert into settings (owner, body, changed) values (?, ?, ?)
       on conflict (owner) do update set body = excluded.body, changed = excluded.changed`,
      [keyOf(owner), JSON.stringify(chosen), now],
    );
  }

  async reset(owner: Owner): Promise<void> {
    await this.#database.query('delete from settings where owner = ?', [keyOf(owner)]);
  }
}

function keyOf({ kind, id }: Owner): string {
  return `${kind}:${id}`;
}

function readSettings(body: unknown): Settings {
  const read = settings.safeParse(jsonOf(body));
  return read.success ? read.data : DEFAULT_SETTINGS;
}

/** JSON of a column; nothing where it is none. */
export function jsonOf(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}
