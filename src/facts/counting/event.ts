import { z } from 'zod';

const gap = z.object({ candidate: z.string(), by: z.number() });

/** Something that happened between two counts of a contest. `count` is the count that shows it. */
export const countEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('first-figures'), count: z.string() }),
  z.object({ kind: z.literal('processed'), count: z.string(), percent: z.number() }),
  z.object({ kind: z.literal('lead-passed'), count: z.string(), measure: z.string(), before: gap, now: gap }),
  z.object({ kind: z.literal('majority'), count: z.string(), candidate: z.string(), majority: z.number() }),
  z.object({
    kind: z.literal('fell'),
    count: z.string(),
    candidate: z.string(),
    measure: z.string(),
    from: z.number(),
    to: z.number(),
  }),
  z.object({ kind: z.literal('status'), count: z.string(), status: z.enum(['certified', 'correction', 'recount']) }),
]);
export type CountEvent = z.infer<typeof countEvent>;
