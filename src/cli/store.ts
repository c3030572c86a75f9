import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { backup, restore } from '../store/backup.ts';
import type { Database } from '../store/engine/database.ts';
import { StoreFailure } from '../store/engine/engine.ts';
import { SCHEMA_VERSION } from '../store/engine/migrating.ts';
import { Store } from '../store/store.ts';
import { environmentOrFail, StartFailure } from './startup.ts';
import { storeOf } from './store-address.ts';

const USAGE = `usage: npm run store -- COMMAND

  backup [FILE]       write everything that is kept, as lines of JSON (to the terminal without FILE)
  restore FILE        put a backup in the place of everything that is kept, on either engine
  erase --guild ID    forget everything of one server
  migrate             bring the tables to the newest step (a start of the bot does it as well)
`;
/** Exit codes: done, failed, not understood. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  if (call === undefined) {
    process.stderr.write(USAGE);
    return EXIT.usage;
  }
  let store: Store | undefined;
  try {
    store = new Store(storeOf(environmentOrFail()));
    return await run(call, store);
  } catch (cause) {
    if (!(cause instanceof StoreFailure || cause instanceof StartFailure || isFileFailure(cause))) throw cause;
    process.stderr.write(`store: ${cause.message}\n`);
    return EXIT.failed;
  } finally {
    await store?.close();
  }
}

type Call =
  | { readonly name: 'backup'; readonly file: string | undefined }
  | { readonly name: 'restore'; readonly file: string }
  | { readonly name: 'erase'; readonly guild: string }
  | { readonly name: 'migrate' };

function readCall(args: readonly string[]): Call | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { guild: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, file] = positionals;
    if (name === 'backup') return { name, file };
    if (name === 'restore' && file !== undefined) return { name, file };
    if (name === 'erase' && /^\d{1,22}$/.test(values.guild ?? '')) return { name, guild: values.guild ?? '' };
    return name === 'migrate' ? { name } : undefined;
  } catch {
    return undefined;
  }
}

async function run(call: Call, store: Store): Promise<number> {
  switch (call.name) {
    case 'backup':
      return await writeBackup(store.database, call.file);
    case 'restore':
      return await readBackup(store.database, call.file);
    case 'erase':
      await store.eraseGuild(call.guild);
      process.stdout.write(`everything of server ${call.guild} is erased\n`);
      return EXIT.done;
    case 'migrate':
      await store.database.engine();
      process.stdout.write(`the tables are at step ${SCHEMA_VERSION}\n`);
      return EXIT.done;
  }
}

async function writeBackup(database: Database, file: string | undefined): Promise<number> {
  const lines = Readable.from(withBreaks(backup(database)));
  if (file === undefined) await pipeline(lines, process.stdout, { end: false });
  else await pipeline(lines, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  return EXIT.done;
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function readBackup(database: Database, file: string): Promise<number> {
  const input = createReadStream(file, 'utf8');
  const restored = await restore(database, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }));
  if (restored.ok) {
    process.stdout.write(`${restored.rows} rows restored\n`);
    return EXIT.done;
  }
  process.stderr.write(`store: ${file}, line ${restored.line}: ${restored.reason}; nothing was changed\n`);
  return EXIT.failed;
}

function isFileFailure(cause: unknown): cause is Error {
  return cause instanceof Error && 'code' in cause && /^E[A-Z]+$/.test(String(cause.code));
}
