import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Editors write in several steps; what comes within this time is one change. In milliseconds. */
const SETTLE_MS = 150;
/** Network and container mounts bring no events, so the files are looked at anyway. In milliseconds. */
const LOOK_EVERY_MS = 2_000;
/** Looking may take this part of the time at most, however many files there are. */
const SHARE_OF_TIME = 1 / 50;

/**
 * Tells when a JSON file below one of the directories has come, gone or changed.
 * @param onChange called once the files have been quiet for a moment; the next call waits until it has settled
 * @returns ends the watching
 */
export function watchFiles(directories: readonly string[], onChange: () => Promise<void>): () => void {
  const watchers = directories.flatMap((directory) => watcherOf(directory, () => look(SETTLE_MS)));
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let busy = false;
  let seen: string | undefined;

  const look = (afterMs: number): void => {
    if (closed || busy) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compare(), afterMs);
    timer.unref();
  };
  const compare = async (): Promise<void> => {
    busy = true;
    const started = performance.now();
    const now = await fingerprint(directories);
    const spent = performance.now() - started;
    if (seen !== undefined && now !== seen && !closed) await onChange();
    seen = now;
    busy = false;
    look(Math.max(LOOK_EVERY_MS, spent / SHARE_OF_TIME));
  };
  look(0);
  return () => {
    closed = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** The system's own notice of changes, where it gives one; looking at the files does without it. */
function watcherOf(directory: string, onEvent: () => void): FSWatcher[] {
  try {
    const watcher = watch(directory, { recursive: true, persistent: false }, onEvent);
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** Names, sizes and times of all JSON files. A directory that cannot be read counts as empty. */
async function fingerprint(directories: readonly string[]): Promise<string> {
  const found = await Promise.all(directories.map((directory) => filesBelow(directory)));
  return found.flat().toSorted().join('\n');
}

async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true }).catch((): string[] => []);
  const files = entries.filter((name) => name.endsWith('.json')).map((name) => join(directory, name));
  return await Promise.all(files.map(described));
}

async function described(file: string): Promise<string> {
  const facts = await stat(file).catch(() => undefined);
  return facts === undefined ? file : `${file} ${facts.size} ${facts.mtimeMs}`;
}
