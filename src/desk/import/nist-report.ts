import { z } from 'zod';

/** Each object may say of which class it is. */
const typed = { '@type': z.string().optional() };

/**
 * The part of a report of NIST SP 1500-100 version 2 that holds counts, with the fields its JSON Schema requires
 * (https://github.com/usnistgov/ElectionResultsReporting). What else a report holds is passed over.
 */
const text = z.object({
  '@type': z.literal('ElectionResults.InternationalizedText').optional(),
  Text: z.array(z.object({ ...typed, Content: z.string(), Language: z.string() })).min(1),
});
export type NistText = z.infer<typeof text>;

const externalIdentifier = z.object({
  ...typed,
  Type: z.string(),
  OtherType: z.string().optional(),
  Value: z.string(),
});

const voteCounts = z.object({
  ...typed,
  Count: z.number().min(0),
  Type: z.string(),
  GpUnitId: z.string().optional(),
});

const selection = {
  '@id': z.string(),
  VoteCounts: z.array(voteCounts).optional(),
};
const ballotSelection = z.discriminatedUnion('@type', [
  z.object({
    '@type': z.literal('ElectionResults.CandidateSelection'),
    ...selection,
    CandidateIds: z.array(z.string()).min(1).optional(),
    IsWriteIn: z.boolean().optional(),
  }),
  z.object({
    '@type': z.literal('ElectionResults.PartySelection'),
    ...selection,
    PartyIds: z.array(z.string()).min(1),
  }),
  z.object({ '@type': z.literal('ElectionResults.BallotMeasureSelection'), ...selection, Selection: text }),
]);
export type NistSelection = z.infer<typeof ballotSelection>;

const contest = {
  '@id': z.string(),
  Name: z.string(),
  ElectionDistrictId: z.string(),
  ExternalIdentifier: z.array(externalIdentifier).optional(),
  SubUnitsReported: z.int().min(0).optional(),
  TotalSubUnits: z.int().min(0).optional(),
  ContestSelection: z.array(ballotSelection).optional(),
};
const anyContest = z.discriminatedUnion('@type', [
  z.object({
    '@type': z.literal('ElectionResults.CandidateContest'),
    ...contest,
    VotesAllowed: z.int(),
    NumberElected: z.int().min(0).optional(),
  }),
  z.object({ '@type': z.literal('ElectionResults.PartyContest'), ...contest }),
  z.object({ '@type': z.literal('ElectionResults.BallotMeasureContest'), ...contest }),
  z.object({ '@type': z.literal('ElectionResults.RetentionContest'), ...contest }),
]);
export type NistContest = z.infer<typeof anyContest>;

/** Fields that drafts of version 2 called otherwise; reports with the old names are about. */
const RENAMED: Readonly<Record<string, string>> = {
  ElectoralDistrictId: 'ElectionDistrictId',
  BallotSelection: 'ContestSelection',
};

function withPublishedNames(contest: unknown): unknown {
  if (typeof contest !== 'object' || contest === null) return contest;
  return Object.fromEntries(Object.entries(contest).map(([name, value]) => [RENAMED[name] ?? name, value]));
}

const candidate = z.object({
  '@type': z.literal('ElectionResults.Candidate').optional(),
  '@id': z.string(),
  BallotName: text,
  PartyId: z.string().optional(),
  PostElectionStatus: z.enum(['advanced-to-runoff', 'defeated', 'projected-winner', 'winner', 'withdrawn']).optional(),
  ExternalIdentifier: z.array(externalIdentifier).optional(),
});

const party = z.object({
  '@type': z.enum(['ElectionResults.Party', 'ElectionResults.Coalition']).optional(),
  '@id': z.string(),
  Name: text,
  Abbreviation: z.string().optional(),
  ExternalIdentifier: z.array(externalIdentifier).optional(),
});

const gpUnit = z.object({
  '@type': z.string(),
  '@id': z.string(),
  Type: z.string().optional(),
  /** A text by language; drafts of version 2 had a plain one. */
  Name: z.union([text, z.string()]).optional(),
  ComposingGpUnitIds: z.array(z.string()).optional(),
  VotersRegistered: z.int().min(0).optional(),
  VotersParticipated: z.int().min(0).optional(),
});

const election = z.object({
  '@type': z.literal('ElectionResults.Election').optional(),
  Name: text,
  Type: z.string(),
  OtherType: z.string().optional(),
  ElectionScopeId: z.string(),
  StartDate: z.iso.date(),
  EndDate: z.iso.date(),
  Candidate: z.array(candidate).optional(),
  Contest: z.array(z.preprocess(withPublishedNames, anyContest)).optional(),
});

export const nistReport = z.object({
  '@type': z.literal('ElectionResults.ElectionReport').optional(),
  Format: z.enum(['precinct-level', 'summary-contest']),
  GeneratedDate: z.iso.datetime({ offset: true }),
  Issuer: z.string(),
  IssuerAbbreviation: z.string(),
  SequenceStart: z.int(),
  SequenceEnd: z.int(),
  Status: z.enum(['certified', 'correction', 'pre-election', 'recount', 'unofficial-complete', 'unofficial-partial']),
  VendorApplicationId: z.string(),
  Notes: z.string().optional(),
  Election: z.array(election).optional(),
  GpUnit: z.array(gpUnit).optional(),
  Party: z.array(party).optional(),
});
export type NistReport = z.infer<typeof nistReport>;
export type NistElection = z.infer<typeof election>;

/** What this program calls its own ids in `ExternalIdentifier`, so that they survive a way there and back. */
export const OWN_IDENTIFIER = 'election-facts';

export function ownId(identifiers: readonly z.infer<typeof externalIdentifier>[] | undefined): string | undefined {
  return identifiers?.find(({ OtherType }) => OtherType === OWN_IDENTIFIER)?.Value;
}
