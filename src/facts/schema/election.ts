import { z } from 'zod';
import {
  asOf,
  authorityId,
  candidateId,
  citations,
  contestId,
  count,
  electionId,
  isoDate,
  language,
  line,
  localText,
  percent,
  placeId,
} from './basics.ts';
import { placeType } from './place.ts';

/** Who publishes counts, certifies them or rules on them. */
export const authority = z.strictObject({
  id: authorityId,
  role: z.enum(['election-commission', 'court', 'parliament', 'media', 'other']),
  name: localText(160),
  short: localText(40).optional(),
  aliases: z.array(line(160)).default([]),
});
export type Authority = z.infer<typeof authority>;

/** How a contest ended that no count tells, or that a count alone did not end. */
const contestOutcome = z.strictObject({
  kind: z.enum(['unopposed', 'by-lot', 'tied', 'annulled']),
  /** Who is elected; of a tie, who is level; of an annulled contest, nobody. */
  candidates: z.array(candidateId).default([]),
  asOf,
  note: localText(400).optional(),
  sources: citations,
});

/** One decision of the voters: an office or a chamber, in one round. Its candidates are listed in ballot or table order. */
export const contest = z.strictObject({
  id: contestId,
  name: localText(160),
  round: z.int().min(1).default(1),
  /** The contest of the first round, where this one is its runoff. */
  runoffOf: contestId.optional(),
  /** The part of the country that votes in it; absent: the whole. */
  place: placeId.optional(),
  dates: z.array(isoDate).min(1),
  countDate: isoDate.optional(),
  candidates: z.array(candidateId).min(1),
  /** What decides and is shown first. The lines of a count give electors as `seats`. */
  decidedBy: z.enum(['votes', 'seats', 'electors']).default('votes'),
  /** The seats of the house, or the electors, that are to be had. */
  seats: count.optional(),
  /** How many are elected, where it is more than one of those who stand. */
  numberElected: count.optional(),
  majority: count.optional(),
  thresholdPercent: percent.optional(),
  /** Nobody printed the total of the whole: it was added up here from this many places. */
  addedUp: z.strictObject({ places: count, type: placeType }).optional(),
  outcome: contestOutcome.optional(),
  note: localText(500).optional(),
});
export type Contest = z.infer<typeof contest>;

export const election = z.strictObject({
  id: electionId,
  name: localText(160),
  aliases: z.array(line(160)).default([]),
  type: z.enum(['presidential', 'parliamentary', 'general', 'local', 'referendum']),
  office: localText(120),
  country: z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2'), name: localText(80) }),
  /** Voting days, first to last. */
  dates: z.array(isoDate).min(1),
  /** `data check` asks whether there is such a zone: a first use of Intl costs every start of the bot 10 MB. */
  timezone: z
    .string()
    .regex(/^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]*\d*)+)$/, 'an IANA time zone such as "Asia/Baku"'),
  pollsClose: asOf.optional(),
  /** Somebody of weight rejects the result or the vote; the card says so in words. */
  disputed: z.strictObject({ note: localText(400), sources: citations }).nullable(),
  authorities: z.array(authority).min(1),
  contests: z.array(contest).min(1),
  /** Languages in which names are usually printed, most local first. */
  languages: z.array(language).default([]),
  /** The day the data was last reviewed. */
  reviewed: isoDate,
  note: localText(600).optional(),
  sources: citations,
});
