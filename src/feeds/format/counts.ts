import { z } from 'zod';
import { resultsStatus } from '../../facts/schema/tally.ts';
import { momentOf } from './moment.ts';
import { NUMBER_MAX, type ReadTicks, ROWS_MAX, type Tick } from './tick.ts';

const number = z.int().min(0).max(NUMBER_MAX);
const figures = {
  asOf: z.string().max(60),
  /** Sources mark rehearsals so. */
  test: z.boolean().default(false),
  status: resultsStatus.optional(),
  processed: z
    .object({
      percent: z.number().min(0).max(100).optional(),
      counted: number.optional(),
      total: number.optional(),
    })
    .optional(),
  validVotes: number.optional(),
  complete: z.boolean().default(false),
  results: z
    .array(
      z.object({
        candidate: z.string().max(160),
        votes: number.optional(),
        percent: z.number().min(0).max(100).optional(),
        seats: number.optional(),
      }),
    )
    .min(1)
    .max(2_000),
};
const count = z.object({
  ...figures,
  places: z
    .array(z.object({ ...figures, asOf: figures.asOf.optional(), place: z.string().min(1).max(160) }))
    .max(ROWS_MAX)
    .optional(),
});
type Figures = Omit<z.infer<typeof count>, 'places'>;
const document = z.union([
  z.array(count).min(1).max(ROWS_MAX),
  z.object({ counts: z.array(count).min(1).max(ROWS_MAX) }),
  count,
]);

/** Reads counts as JSON: one, a list, or `{ "counts": [...] }`. */
export function readCounts(text: string): ReadTicks {
  const parsed = jsonOf(text);
  if (!parsed.ok) return parsed;
  const read = document.safeParse(parsed.value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, reason: `not a count: ${issue?.path.join('.') || 'the document'}: ${issue?.message ?? ''}` };
  }
  const counts = Array.isArray(read.data) ? read.data : 'counts' in read.data ? read.data.counts : [read.data];
  if (counts.some(({ test, places = [] }) => test || places.some((part) => part.test)))
    return { ok: false, reason: 'the source marks this as test data' };
  const ticks: Tick[] = [];
  for (const { places, ...whole } of counts) {
    const tick = tickOf(whole);
    const parts = places?.map((part) => {
      const read = tickOf({ ...part, asOf: part.asOf ?? whole.asOf });
      return read === undefined ? undefined : { ...read, place: part.place };
    });
    const sound = parts?.filter((part) => part !== undefined);
    if (tick === undefined || sound?.length !== parts?.length)
      return { ok: false, reason: `"${whole.asOf}", or the time of a place in it, is no time` };
    ticks.push(sound === undefined ? tick : { ...tick, places: sound });
  }
  return { ok: true, ticks };
}

function tickOf({ asOf, status, processed, validVotes, complete, results }: Figures): Tick | undefined {
  const moment = momentOf(asOf, 'UTC');
  return moment === undefined ? undefined : { asOf: moment, status, processed, validVotes, complete, results };
}

/** JSON with the reason where it is none. Parsed values have no code, and are only ever read by name. */
export function jsonOf(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  if (/^\s*</.test(text)) return { ok: false, reason: 'a web page came instead of data' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
}
