import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { feed, feedFile, feedsFile } from './configuration.ts';
import type { ConfiguredFeed } from './feed-runner.ts';

export interface ReadFeeds {
  readonly feeds: readonly ConfiguredFeed[];
  /** One line each: which file, where in it, what is wrong. */
  readonly problems: readonly string[];
}

/**
 * Reads what the operator configured: `feeds.json` in a directory of elections, and `feed.json` in an election's folder.
 * A file that cannot be used is told; the others serve.
 */
export async function readFeeds(directories: readonly string[]): Promise<ReadFeeds> {
  const found: ConfiguredFeed[] = [];
  const problems: string[] = [];
  for (const directory of directories) {
    const read = await readOne(join(directory, 'feeds.json'), feedsFile);
    if (read.ok) found.push(...(read.value?.feeds ?? []).map((each) => ({ feed: each, file: read.file })));
    else problems.push(read.problem);
    for (const election of await readdir(directory).catch(() => [])) {
      const own = await readOne(join(directory, election, 'feed.json'), feedFile);
      if (!own.ok) problems.push(own.problem);
      else if (own.value !== undefined) found.push({ feed: feedOf(own.value, election), file: own.file });
    }
  }
  const twice = found.filter((each, place) => found.findIndex((other) => other.feed.id === each.feed.id) !== place);
  problems.push(...twice.map(({ file, feed: { id } }) => `${file}: there is another feed "${id}"`));
  return { feeds: found.filter((each) => !twice.includes(each)), problems };
}

type ReadFile<T> =
  | { readonly ok: true; readonly file: string; readonly value: T | undefined }
  | { readonly ok: false; readonly problem: string };

async function readOne<T>(file: string, schema: z.ZodType<T>): Promise<ReadFile<T>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { ok: true, file, value: undefined };
  try {
    const read = schema.safeParse(JSON.parse(text));
    if (read.success) return { ok: true, file, value: read.data };
    const [issue] = read.error.issues;
    return { ok: false, problem: `${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a feed'}` };
  } catch {
    return { ok: false, problem: `${file}: not JSON` };
  }
}

function feedOf({ $schema: _, ...described }: z.infer<typeof feedFile>, election: string) {
  return feed.parse({ ...described, election });
}
