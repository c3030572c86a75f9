import { existsSync } from 'node:fs';
import type { Engine } from './engine.ts';
import { migrate } from './migrating.ts';

/** Where things are kept. */
export type StoreAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** @param databaseUrl `DATABASE_URL`; without it the file is used */
export function storeAddress(databaseUrl: string | undefined, file: string): StoreAddress {
  return databaseUrl === undefined ? { kind: 'file', path: file } : { kind: 'postgres', url: databaseUrl };
}

/** The store's engine, opened when it is first needed and brought to the newest step. */
export class Database {
  readonly address: StoreAddress;
  #opening: Promise<Engine> | undefined;

  constructor(address: StoreAddress) {
    this.address = address;
  }

  /** Whether anything can have been kept yet. Asking opens nothing: a bot that keeps nothing loads no engine. */
  get mayHoldSomething(): boolean {
    return this.#opening !== undefined || this.address.kind === 'postgres' || existsSync(this.address.path);
  }

  /** @throws StoreFailure where it cannot be opened; the next call tries again */
  async engine(): Promise<Engine> {
    this.#opening ??= open(this.address).catch((cause: unknown) => {
      this.#opening = undefined;
      throw cause;
    });
    return await this.#opening;
  }

  async query(...call: Parameters<Engine['query']>): ReturnType<Engine['query']> {
    return await (await this.engine()).query(...call);
  }

  async batch(...call: Parameters<Engine['batch']>): Promise<void> {
    await (await this.engine()).batch(...call);
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    const engine = await opening?.catch(() => undefined);
    await engine?.close();
  }
}

async function open(address: StoreAddress): Promise<Engine> {
  const engine = await openUnmigrated(address);
  try {
    await migrate(engine);
    return engine;
  } catch (cause) {
    await engine.close();
    throw cause;
  }
}

async function openUnmigrated(address: StoreAddress): Promise<Engine> {
  if (address.kind === 'postgres') return await (await import('./postgres.ts')).openPostgres(address.url);
  return await (await import('./libsql.ts')).openLibsql(address.path);
}
