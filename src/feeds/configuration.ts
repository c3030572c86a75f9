import { z } from 'zod';
import {
  authorityId,
  candidateId,
  contestId,
  electionId,
  ID_MAX_LENGTH,
  line,
  sourceId,
} from '../facts/schema/basics.ts';
import { processedUnit, resultsStatus, tally } from '../facts/schema/tally.ts';

const placeId = z
  .string()
  .max(ID_MAX_LENGTH)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);

/** A source is asked this often at most, whatever the file says. In seconds. */
const LEAST_INTERVAL_S = 5;

const source = z.discriminatedUnion('kind', [
  /** A file, read again when it changes. A path is seen from the folder of the configuration. */
  z.strictObject({ kind: z.literal('file'), path: line(400) }),
  /** The newest file of a folder, by its name. */
  z.strictObject({ kind: z.literal('folder'), path: line(400) }),
  z.strictObject({
    kind: z.literal('address'),
    url: z.url({ protocol: /^https?$/ }),
    /** The operator's own network: refused unless it is said here. */
    allowPrivate: z.boolean().default(false),
  }),
]);

const column = line(200);

/** Where a table says which candidate a number is of: a column for each, or a column that names one. */
const tableLine = z.strictObject({
  candidate: candidateId.optional(),
  /** A column with the candidate's printed name; `candidates` of the feed says who that is. */
  named: column.optional(),
  votes: column.optional(),
  percent: column.optional(),
  seats: column.optional(),
});

const moment = z.strictObject({
  column: column.optional(),
  /** Of times printed without one: an IANA zone. */
  zone: line(60).default('UTC'),
});

const format = z.discriminatedUnion('kind', [
  /** The record of a count as a data file holds it, or a list of them. */
  z.strictObject({ kind: z.literal('counts') }),
  z.strictObject({
    kind: z.literal('table'),
    delimiter: z.enum([',', ';', '\t']).default(','),
    /** What one row is: the whole count; one part that is added to those before; the newest count of one part. */
    rows: z.enum(['whole', 'added', 'newest-of-place']).default('whole'),
    place: column.optional(),
    /** What the count of each part is: told where each row is one, and they are to be shown and followed. */
    placeStatus: resultsStatus.optional(),
    /** A part prints zeros for whom nobody could vote for there: no line is shown for them in its count. */
    zeroIsAbsent: z.boolean().default(false),
    asOf: moment.default({ zone: 'UTC' }),
    lines: z.array(tableLine).min(1),
    /** The seat goes to whoever this column names. */
    winner: column.optional(),
    validVotes: column.optional(),
    /** All that `lines` do not name goes to this candidate. */
    rest: candidateId.optional(),
    counted: column.optional(),
    total: column.optional(),
    /** Parts there are in all, where each row is one part. */
    parts: z.int().positive().optional(),
  }),
  /** `summary.json` of Clarity's election night reporting, found by its `current_ver.txt`. */
  z.strictObject({ kind: z.literal('clarity'), contest: line(200) }),
]);
export type TableFormat = Extract<z.infer<typeof format>, { kind: 'table' }>;

/** A source of counts, as an operator describes it. */
export const feed = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and "-" only')
    .max(40),
  election: electionId,
  /** Absent: the contest that decides. */
  contest: contestId.optional(),
  source,
  format,
  /** Who the counts are by, one of the election's authorities. */
  authority: authorityId,
  /** A source of the election that is cited; absent: one is made of the next three lines. */
  cites: sourceId.optional(),
  publisher: line(160),
  url: z.url({ protocol: /^https?$/ }),
  publisherKind: z.enum(['primary', 'wire', 'news']).default('news'),
  unit: processedUnit.default('not-stated'),
  status: resultsStatus.default('unofficial-partial'),
  kind: tally.shape.kind.default('preliminary'),
  /** Printed names, and who is meant; `null` is left out knowingly. */
  candidates: z.record(line(160), candidateId.nullable()).default({}),
  /** Printed places, and which is meant, where it is neither the place's id nor a code nor its name. */
  places: z.record(line(160), placeId).default({}),
  everySeconds: z.int().min(LEAST_INTERVAL_S).max(86_400).default(60),
});
export type Feed = z.infer<typeof feed>;

export const feedsFile = z.strictObject({ $schema: z.string().optional(), feeds: z.array(feed).max(100) });
/** `data/ID/feed.json` describes one feed of its election. */
export const feedFile = feed.omit({ election: true }).extend({ $schema: z.string().optional() });
