import { z } from 'zod';
import {
  about,
  aboutOverride,
  asOf,
  authorityId,
  candidateId,
  citations,
  contestId,
  count,
  exceptions,
  line,
  localText,
  percent,
  placeId,
  tallyId,
  turnoutId,
} from './basics.ts';
import { corrections } from './correction.ts';

/**
 * Results status of NIST SP 1500-100, without `pre-election`, which has no counts; and `as-compiled`, of a published set
 * that gathers results and says nothing of their status.
 */
export const resultsStatus = z.enum([
  'unofficial-partial',
  'unofficial-complete',
  'certified',
  'correction',
  'recount',
  'as-compiled',
]);
export type ResultsStatus = z.infer<typeof resultsStatus>;

export const processedUnit = z.enum([
  'polling-stations',
  'protocols',
  'constituencies',
  'ballots',
  'votes',
  'not-stated',
]);

/** How much was counted, of what, and who words it otherwise. "100 % processed" is not "final". */
export const processed = z.strictObject({
  percent: percent.optional(),
  unit: processedUnit,
  counted: count.optional(),
  total: count.optional(),
  /** Another unit or number for the same count, as other sources print it. */
  otherwise: z.array(z.strictObject({ wording: line(200), sources: citations })).default([]),
  note: line(300).optional(),
});
export type Processed = z.infer<typeof processed>;

export const outcome = z.enum([
  'winner',
  'projected-winner',
  'unopposed',
  'winner-by-lot',
  'tied',
  'advanced-to-runoff',
  'defeated',
  'withdrawn',
]);
export type Outcome = z.infer<typeof outcome>;

/** A missing number means that no page printed it: never zero. */
export const tallyResult = z.strictObject({
  candidate: candidateId,
  votes: count.optional(),
  percent: percent.optional(),
  seats: count.optional(),
  seatsWon: count.optional(),
  seatsLeading: count.optional(),
  about: about,
  outcome: outcome.optional(),
  /** Computed here and printed by nobody: says how. */
  derived: line(200).optional(),
});
export type TallyResult = z.infer<typeof tallyResult>;

/** One count of one contest: who announced it, as of when, how complete. Later counts supersede it; it stays. */
export const tally = z.strictObject({
  id: tallyId,
  contest: contestId,
  /** The place that was counted; absent: the whole contest. */
  place: placeId.optional(),
  authority: authorityId,
  announcedBy: line(200).optional(),
  channel: line(200).optional(),
  status: resultsStatus,
  /** The number's kind, of Google's civic vocabulary. */
  kind: z.enum(['preliminary', 'official', 'estimates', 'projections']),
  /** What people call this count: "93.35 % of polling stations", "final protocol". */
  stage: localText(100),
  asOf,
  supersedes: tallyId.optional(),
  processed: processed.optional(),
  stationsAnnulled: count.optional(),
  validVotes: z.strictObject({ value: count, basis: z.enum(['printed', 'computed']) }).optional(),
  turnout: turnoutId.optional(),
  /** Every line of the table is here, so that shares and seats add up. */
  complete: z.boolean(),
  /** What the seats of all lines add up to, where every line with a seat is here (even if shares of others are not). */
  seatsTotal: count.optional(),
  /** The shares' base, where it is not valid votes. */
  percentBase: line(200).optional(),
  /** Seats are leads, not declared winners. */
  leads: z.boolean().default(false),
  results: z.array(tallyResult).min(1),
  note: localText(600).optional(),
  exceptions,
  corrections,
  sources: citations,
});
export type Tally = z.infer<typeof tally>;

export const turnout = z.strictObject({
  id: turnoutId,
  contest: contestId.optional(),
  /** The place whose voters these are; absent: the whole contest. */
  place: placeId.optional(),
  authority: authorityId,
  announcedBy: line(200).optional(),
  asOf,
  stage: z.enum(['during-voting', 'close', 'preliminary', 'final', 'estimate']),
  /** A part of the country that is none of its places, by its name alone. */
  reportingUnit: z.strictObject({ name: line(160), rank: z.enum(['highest', 'lowest']).optional() }).optional(),
  percent: percent.optional(),
  about,
  voters: count.optional(),
  registered: count.optional(),
  /** How exact `voters` and `registered` are, where otherwise than the share: "65.79 %" of "96.88 crore". */
  countsAbout: aboutOverride,
  stationsReporting: count.optional(),
  note: localText(500).optional(),
  exceptions,
  corrections,
  sources: citations,
});
export type Turnout = z.infer<typeof turnout>;
