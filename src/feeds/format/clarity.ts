import { z } from 'zod';
import type { Feed } from '../configuration.ts';
import { jsonOf } from './counts.ts';
import { NUMBER_MAX, type ReadTicks } from './tick.ts';

const number = z.union([
  z.int().min(0).max(NUMBER_MAX),
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number),
]);

/** One contest of Clarity's `summary.json`: parallel lists of choices and their votes. */
const summary = z
  .array(z.object({ C: z.string(), CH: z.array(z.string()), V: z.array(number), PR: number, TP: number }))
  .max(5_000);

/**
 * Reads one contest of Clarity's `summary.json`.
 * @param asOf when the version was published; the document itself does not say
 */
export function readClarity(text: string, feed: Feed, wanted: string, asOf: string): ReadTicks {
  const parsed = jsonOf(text);
  if (!parsed.ok) return parsed;
  const read = summary.safeParse(parsed.value);
  if (!read.success) return { ok: false, reason: 'not a summary of Clarity' };
  const contest = read.data.find(({ C }) => C === wanted);
  if (contest === undefined) return { ok: false, reason: `there is no contest "${wanted}"` };
  const unknown = contest.CH.find((name) => !Object.hasOwn(feed.candidates, name));
  if (unknown !== undefined) return { ok: false, reason: `nobody is known as "${unknown}"` };
  if (contest.CH.length !== contest.V.length) return { ok: false, reason: 'choices and votes are of different number' };
  const results = contest.CH.flatMap((name, place) => {
    const candidate = feed.candidates[name];
    return candidate === null || candidate === undefined ? [] : [{ candidate, votes: contest.V[place] }];
  });
  const validVotes = contest.V.reduce((sum, votes) => sum + votes, 0);
  return {
    ok: true,
    ticks: [
      {
        asOf,
        status: undefined,
        processed: { counted: contest.PR, total: contest.TP },
        validVotes,
        complete: results.length === contest.CH.length,
        results,
      },
    ],
  };
}
