import { z } from 'zod';
import { citations, isoDate, line } from './basics.ts';

/** A figure of the record that was changed here: what it was, when it was mended and why. The old value stays told. */
export const correction = z.strictObject({
  /** `percent`, `processed.counted`, `validVotes.value`, or one line's number: `results.oruj-zahid.votes`. */
  field: line(120),
  /** The value before; `null` where there was none. */
  was: z.union([z.number(), line(200), z.null()]),
  corrected: isoDate,
  why: line(300),
  /** What shows that the old value was wrong, where it is not among the record's sources. */
  sources: citations.optional(),
});
export type Correction = z.infer<typeof correction>;

export const corrections = z.array(correction).default([]);
