import { z } from 'zod';
import {
  about,
  asOf,
  candidateId,
  citations,
  disagreementId,
  eventId,
  factId,
  isoDate,
  language,
  line,
  localText,
  measureId,
  sourceId,
  statementId,
  topicKey,
} from './basics.ts';
import { corrections } from './correction.ts';

/** Quotations stay short: a pointer to what was said, not a copy of it. */
const QUOTE_MAX_WORDS = 20;

export const side = z.enum([
  'candidate',
  'winner',
  'loser',
  'party',
  'opposition',
  'government',
  'head-of-state',
  'parliament',
  'election-authority',
  'court',
  'observer-mission',
  'foreign-government',
  'foreign-organisation',
  'foreign-politician',
  'ngo',
  'expert',
  'pollster',
  'media',
]);
export type Side = z.infer<typeof side>;

/** An assessment is never a fact: it has a speaker, a role and a side. */
export const statement = z.strictObject({
  id: statementId,
  /** `null`: the organisation itself speaks. */
  speaker: line(160).nullable(),
  role: line(200).nullable(),
  organisation: line(200).nullable(),
  country: line(80).nullable(),
  side,
  /** The day it was said; `not-stated` where the page prints none. */
  said: asOf,
  channel: line(200).nullable(),
  summary: localText(500),
  quote: z
    .strictObject({
      text: line(300).refine(
        (text) => text.split(/\s+/u).length <= QUOTE_MAX_WORDS,
        `at most ${QUOTE_MAX_WORDS} words`,
      ),
      language,
      /** The source had translated it. */
      translated: z.boolean(),
    })
    .nullable(),
  topics: z.array(topicKey).min(1),
  candidates: z.array(candidateId).default([]),
  note: localText(400).optional(),
  sources: citations,
});
export type Statement = z.infer<typeof statement>;

/**
 * What facts are mostly about. The figure check knows these: the whole under the word itself, its parts under
 * `polling-stations-abroad`. Any other word may be used for what it does not know.
 */
export const knownMeasures = [
  'registered-voters',
  'voters',
  'polling-stations',
  'protocols',
  'observers',
  'constituencies',
  'registered-candidates',
  'seats',
  'valid-votes',
  'invalid-votes',
] as const;

/** A number with its unit, or a text. Competing values of one measure are separate facts. */
export const fact = z
  .strictObject({
    id: factId,
    measure: z.union([z.enum(knownMeasures), measureId]),
    label: localText(160),
    aliases: z.array(line(80)).default([]),
    topic: z.enum([
      'voters',
      'turnout',
      'polling-stations',
      'constituencies',
      'observers',
      'media',
      'candidates',
      'procedure',
      'result',
      'votes',
      'other',
    ]),
    value: z.number().min(0).max(10_000_000_000).optional(),
    unit: z
      .enum([
        'people',
        'voters',
        'votes',
        'ballots',
        'polling-stations',
        'protocols',
        'constituencies',
        'seats',
        'percent',
        'years',
        'days',
        'lists',
        'outlets',
        'machines',
        'phases',
        'regions',
        'signatures',
        'candidates',
      ])
      .optional(),
    about,
    text: localText(400).optional(),
    /** Who says it, where it is not the publisher of the source. */
    attribution: line(200),
    asOf,
    note: localText(600).optional(),
    exceptions: z.array(z.strictObject({ check: line(60), reason: line(500) })).default([]),
    corrections,
    sources: citations,
  })
  .refine((given) => (given.value === undefined) === (given.unit === undefined), {
    message: 'a value needs a unit, and a unit a value',
    path: ['unit'],
  })
  .refine((given) => given.value !== undefined || given.text !== undefined, {
    message: 'a fact has a value with its unit, or a text',
    path: ['value'],
  });
export type Fact = z.infer<typeof fact>;

export const timelineEvent = z.strictObject({
  id: eventId,
  at: asOf,
  event: localText(300),
  note: localText(300).optional(),
  sources: citations,
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

/** What kind of publisher stands behind a source; decides which value is shown first. */
export const sourceKind = z.enum(['primary', 'wire', 'news', 'pollster', 'ngo', 'reference', 'reprint', 'social']);
export type SourceKind = z.infer<typeof sourceKind>;

export const source = z.strictObject({
  id: sourceId,
  publisher: line(160),
  /** Who republished it, where the page read is a reprint. */
  via: line(120).optional(),
  title: line(400).optional(),
  /** The title was rebuilt from the address, not read on the page. */
  titleFromAddress: z.boolean().default(false),
  kind: sourceKind,
  language,
  url: z.url({ protocol: /^https?$/ }).max(500),
  /** The date line inside the text, the date the page shows, and the day it was read are three dates. */
  dateline: isoDate.optional(),
  published: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .nullable(),
  publishedTime: line(60).optional(),
  retrieved: isoDate.optional(),
  wasQuotedFrom: sourceId.optional(),
  wasRevisionOf: sourceId.optional(),
  note: line(400).optional(),
});
export type Source = z.infer<typeof source>;

/** Values of one measure that differ between sources. Nothing is averaged. */
/** A value of a disagreement as a figure, so that a number in a text can be held against it. */
export const disagreeingFigure = z.strictObject({
  value: z.number(),
  unit: z.enum(['percent', 'votes', 'seats', 'voters', 'people', 'polling-stations']),
  /** What kind of number it is: an exit poll's never passes for another source's result. */
  kind: z.enum(['count', 'exit-poll', 'estimate']).default('count'),
  about: z.enum(['exactly', 'approximately', 'over']).default('exactly'),
});
export type DisagreeingFigure = z.infer<typeof disagreeingFigure>;

export const disagreement = z.strictObject({
  id: disagreementId,
  subject: localText(200),
  kind: z.enum(['figure', 'name', 'wording', 'date']),
  /** The records it touches: ids of tallies, turnout, exit polls, facts, candidates, parties, pollsters, statements, events. */
  about: z.array(line(60)).default([]),
  values: z
    .array(
      z.strictObject({
        value: z.union([z.number(), line(300)]),
        figure: disagreeingFigure.optional(),
        asOf: asOf.optional(),
        sources: citations,
      }),
    )
    .min(2),
  note: localText(500).optional(),
  sources: citations.optional(),
});
export type Disagreement = z.infer<typeof disagreement>;
