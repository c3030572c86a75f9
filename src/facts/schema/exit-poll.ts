import { z } from 'zod';
import {
  about,
  asOf,
  candidateId,
  citations,
  contestId,
  count,
  entityKey,
  exceptions,
  exitPollId,
  isoDate,
  language,
  line,
  localText,
  percent,
  pollsterId,
} from './basics.ts';
import { corrections } from './correction.ts';

export const pollster = z.strictObject({
  id: pollsterId,
  entity: entityKey.optional(),
  name: localText(160),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  spellings: z.array(z.strictObject({ text: line(160), language, sources: citations })).default([]),
  note: localText(600).optional(),
});
export type Pollster = z.infer<typeof pollster>;

/** A disclosed number, with the other values other sources print for it. */
const disclosedCount = z.strictObject({
  value: count,
  about,
  basis: line(200).optional(),
  sources: citations,
});

/** `null` means: looked for, not disclosed. The card says so. */
export const exitPoll = z.strictObject({
  id: exitPollId,
  contest: contestId,
  kind: z.enum(['exit-poll', 'exit-poll-adjusted', 'projection']),
  pollster: pollsterId,
  partners: z.array(pollsterId).default([]),
  commissioner: line(200).nullable(),
  presentedBy: z.array(line(120)).default([]),
  /** Days of interviewing; empty where the vote lasted several days and no page says on which of them. */
  fieldwork: z.array(isoDate),
  announced: asOf,
  area: line(200).optional(),
  mode: line(200).nullable(),
  /** Several values where sources differ; the first is shown first. */
  sample: z.array(disclosedCount).nullable(),
  stations: z.array(disclosedCount).nullable(),
  constituencies: disclosedCount.nullable(),
  responseRatePercent: percent.nullable(),
  refused: z.strictObject({ percent, note: line(400).optional(), sources: citations }).nullable(),
  marginOfErrorPoints: z.number().min(0).max(100).nullable(),
  marginNote: line(200).optional(),
  /** Whose answers make 100 %. */
  base: z.enum(['all-asked', 'those-who-answered', 'not-disclosed']),
  baseNote: localText(300).optional(),
  complete: z.boolean(),
  results: z
    .array(
      z.strictObject({
        candidate: candidateId,
        percent: percent.optional(),
        seats: count.optional(),
        seatsMin: count.optional(),
        seatsMax: count.optional(),
        about,
      }),
    )
    .min(1),
  breakdown: z.array(z.strictObject({ group: line(80), percent })).default([]),
  note: localText(600).optional(),
  exceptions,
  corrections,
  sources: citations,
});
export type ExitPoll = z.infer<typeof exitPoll>;
