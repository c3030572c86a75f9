/** A value of a stored column. Both engines give texts and numbers; a moment is milliseconds since 1970. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** One statement. Its parameters are question marks in the order in which they stand. */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly Cell[];
}

/** A database that speaks the one SQL text of the store. */
export interface Engine {
  readonly kind: 'libsql' | 'postgres';
  readonly query: (sql: string, values?: readonly Cell[]) => Promise<readonly Row[]>;
  /** All of them or none. */
  readonly batch: (statements: readonly Statement[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why nothing can be stored or read: said to people in words, never a reason to stop answering facts. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string, cause?: unknown) {
    super(`${FAILURE_WORDS[reason]}: ${detail}`, { cause });
    this.reason = reason;
  }
}

export type FailureReason = 'locked' | 'broken' | 'full' | 'unreachable' | 'newer' | 'other';

/** For the operator: what happened, and what to do about it. */
const FAILURE_WORDS: Readonly<Record<FailureReason, string>> = {
  locked: 'the store is held by another program; end that program or wait',
  broken: 'the store is damaged; put a backup in its place (npm run store -- restore FILE)',
  full: 'the store cannot be written; check the disk and the rights of its folder',
  unreachable: 'the database cannot be reached; check DATABASE_URL and the network',
  newer: 'the store was written by a newer version; update the bot, or restore a backup of this version',
  other: 'the store failed',
};
