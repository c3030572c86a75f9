import { z } from 'zod';
import { readAsOf } from '../as-of.ts';

/** Ids travel in Discord's custom ids (100 characters), so they are short, lower case and plain ASCII. */
export const ID_MAX_LENGTH = 48;
const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const slug = z.string().max(ID_MAX_LENGTH).regex(SLUG, 'lower-case letters, digits, "-" and "." only');

export const electionId = slug.brand<'ElectionId'>();
export const contestId = slug.brand<'ContestId'>();
export const candidateId = slug.brand<'CandidateId'>();
export const placeId = slug.brand<'PlaceId'>();
export const partyId = slug.brand<'PartyId'>();
export const authorityId = slug.brand<'AuthorityId'>();
export const tallyId = slug.brand<'TallyId'>();
export const turnoutId = slug.brand<'TurnoutId'>();
export const pollsterId = slug.brand<'PollsterId'>();
export const exitPollId = slug.brand<'ExitPollId'>();
export const statementId = slug.brand<'StatementId'>();
export const factId = slug.brand<'FactId'>();
export const measureId = slug.brand<'MeasureId'>();
/** A word statements are filed under: "observation", "turnout". */
export const topicKey = slug.brand<'TopicKey'>();
export const eventId = slug.brand<'EventId'>();
export const sourceId = slug.brand<'SourceId'>();
export const disagreementId = slug.brand<'DisagreementId'>();
/** The same key in two elections means the same person, party or firm. */
export const entityKey = slug.brand<'EntityKey'>();

export type ElectionId = z.infer<typeof electionId>;
export type ContestId = z.infer<typeof contestId>;
export type CandidateId = z.infer<typeof candidateId>;
export type PlaceId = z.infer<typeof placeId>;
export type PollsterId = z.infer<typeof pollsterId>;
export type ExitPollId = z.infer<typeof exitPollId>;
export type SourceId = z.infer<typeof sourceId>;

/** A printable line: no control characters, nothing invisible at its ends. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'no control characters or line breaks')
    .refine((text) => text === text.trim(), 'no white space at the ends');

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'a language code such as "az"');

/** A translation from English runs longer than its original: up to half as much again in Russian. */
const TRANSLATION_GROWTH = 1.5;

/** A text by language. English is required; the others are shown to people who read them. */
export const localText = (max: number) =>
  z
    .object({ en: line(max) })
    .catchall(line(Math.ceil(max * TRANSLATION_GROWTH)))
    .superRefine((texts, context) => {
      for (const code of Object.keys(texts)) {
        if (!language.safeParse(code).success) {
          context.addIssue({
            code: 'unrecognized_keys',
            keys: [code],
            input: texts,
            message: `"${code}" is not a language code`,
          });
        }
      }
    });
export type LocalText = z.infer<ReturnType<typeof localText>>;

export const isoDate = z.iso.date();
const asOfText = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?)?)?$/,
    'a date such as "2024-02-07", or a time with its offset such as "2024-02-08T03:13+04:00"',
  )
  .refine((text) => !Number.isNaN(Date.parse(text)), 'no such date');

/**
 * The moment a figure describes, as exactly as it was printed: `"2024-02-07"`, `"2024-02-08T03:13+04:00"`, or
 * `"not-stated"` where no page says. A note tells how it is known.
 */
export const asOf = z
  .union([
    z.literal('not-stated'),
    asOfText,
    z.strictObject({
      at: z.union([z.literal('not-stated'), asOfText]),
      precision: z.enum(['hour', 'minute']).optional(),
      note: line(500).optional(),
    }),
  ])
  .transform(readAsOf);

/** What a source states of a record: a measure, or one candidate's measure (`vote-share:oruj-zahid`). */
export const coverageMeasures = [
  'votes',
  'vote-share',
  'seats',
  'processed',
  'stations',
  'valid-votes',
  'turnout',
  'voters',
  'registered',
  'poll-share',
  'poll-seats',
  'sample',
  'poll-stations',
  'constituencies',
  'refused',
  'fieldwork',
  'base',
  'quote',
  'value',
  'name',
] as const;
const coverage = z
  .string()
  .regex(
    new RegExp(`^(?:${coverageMeasures.join('|')})(?::[a-z0-9]+(?:[.-][a-z0-9]+)*)?$`),
    `one of ${coverageMeasures.join(', ')}; for one candidate "vote-share:candidate-id"`,
  );

/** A reference to a source: its id, or its id with what it states of this record and how it puts it. */
export const citation = z
  .union([
    sourceId,
    z.strictObject({ source: sourceId, covers: z.array(coverage).min(1).optional(), note: line(300).optional() }),
  ])
  .transform((given): Citation => (typeof given === 'string' ? { source: given } : given));
export interface Citation {
  readonly source: SourceId;
  /** Absent: the source reports the record; which of its figures it prints was not noted. */
  readonly covers?: readonly string[] | undefined;
  readonly note?: string | undefined;
}
export const citations = z.array(citation).min(1, 'a record without a source is not loaded');

/** How exact a number was meant to be, in the words of the source. */
const aboutWord = z.enum(['exactly', 'approximately', 'over', 'under']);
export const about = aboutWord.default('exactly');
/** Where a record is as exact as its other numbers unless it says otherwise. */
export const aboutOverride = aboutWord.optional();
export type About = z.infer<typeof about>;

export const percent = z.number().min(0).max(100);
export const count = z.int().min(0).max(10_000_000_000);

/** An identity that does not hold in the sources, known and explained, so that a new one stands out. */
export const exceptions = z.array(z.strictObject({ check: line(60), reason: line(500) })).default([]);
