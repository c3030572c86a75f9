import { join, resolve } from 'node:path';
import type { Environment } from '../bot/environment.ts';
import { type StoreAddress, storeAddress } from '../store/engine/database.ts';
import { projectRoot } from './project.ts';

/** Beside the program, outside of what git keeps. */
const DEFAULT_FILE = join(projectRoot, 'var', 'election-facts.db');

/** Where this bot keeps things: `DATABASE_URL`, or a file. */
export function storeOf({ DATABASE_URL, STORE_FILE }: Environment): StoreAddress {
  return storeAddress(DATABASE_URL, STORE_FILE === undefined ? DEFAULT_FILE : resolve(STORE_FILE));
}
