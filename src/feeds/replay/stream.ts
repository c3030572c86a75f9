import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Election } from '../../facts/election.ts';
import { type Problem, problemLine } from '../../facts/problem.ts';
import { loadElection } from '../../facts/reading/election-loading.ts';
import { type Feed, feed as feedSchema } from '../configuration.ts';
import { readDocument } from '../format/reading.ts';
import type { Tick } from '../format/tick.ts';
import { fetchFile } from '../source/file.ts';

/** A real night that was written down: an election, and every count as it came. */
export interface Stream {
  readonly id: string;
  readonly feed: Feed;
  /** Without a count: they come as they came then. */
  readonly election: Election;
  /** Earliest first. */
  readonly ticks: readonly Tick[];
}

export type ReadStream =
  | { readonly ok: true; readonly stream: Stream }
  | { readonly ok: false; readonly reason: string };

const streamFile = z.object({ feed: feedSchema });

/** @param folder with `stream.json`, the file of counts it names, and the election's folder under its id */
export async function readStream(folder: string): Promise<ReadStream> {
  const file = join(folder, 'stream.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { ok: false, reason: `${file}: there is no such file` };
  const described = streamFile.safeParse(JSON.parse(text));
  if (!described.success)
    return { ok: false, reason: `${file}: ${described.error.issues[0]?.message ?? 'unreadable'}` };
  const { feed } = described.data;
  if (feed.source.kind !== 'file') return { ok: false, reason: `${file}: a stream is read from a file` };
  const loaded = await loadElection(join(folder, feed.election), feed.election, 'errors');
  if (!loaded.ok)
    return { ok: false, reason: loaded.problems.map((problem: Problem) => problemLine(problem)).join('\n') };
  const fetched = await fetchFile(join(folder, feed.source.path), {});
  if (fetched.kind !== 'document') return { ok: false, reason: `${feed.source.path}: cannot be read` };
  const read = readDocument(fetched.text, feed, fetched.published);
  if (!read.ok) return { ok: false, reason: `${feed.source.path}: ${read.reason}` };
  return { ok: true, stream: { id: feed.id, feed, election: loaded.election, ticks: read.ticks } };
}
