import type { Election } from '../facts/election.ts';
import type { LocalText } from '../facts/schema/basics.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { Contest } from '../facts/schema/election.ts';
import type { Tally, TallyResult } from '../facts/schema/tally.ts';
import {
  type NistContest,
  type NistReport,
  type NistSelection,
  type NistText,
  nistReport,
  OWN_IDENTIFIER,
} from './import/nist-report.ts';

export type Exported =
  | { readonly ok: true; readonly report: NistReport; readonly omitted: readonly string[] }
  | { readonly ok: false; readonly omitted: readonly string[] };

const SCOPE = 'gp-scope';

/** The least final of several comes first: a report says of itself what is true of all it holds. */
const FINALITY = ['unofficial-partial', 'unofficial-complete', 'recount', 'correction', 'certified'] as const;

/**
 * Puts the latest counts of an election in the form of NIST SP 1500-100 version 2. It holds numbers of votes only:
 * what has shares or seats alone is left out, and told.
 * @param now when the report is made, as an ISO date-time
 */
export function nistExport(election: Election, now: string): Exported {
  const omitted: string[] = [];
  const counts = election.contests.flatMap((contest) => {
    const tally = latestWithVotes(election, contest);
    if (tally === undefined) omitted.push(`contest ${contest.id}: no count of it has numbers of votes`);
    return tally === undefined ? [] : [{ contest, tally, lines: countedLines(election, tally, omitted) }];
  });
  const [first] = counts;
  if (first === undefined) return { ok: false, omitted };
  const standing = [...new Set(counts.flatMap(({ lines }) => lines.map(({ candidate }) => candidate)))];
  const authority = election.authority(first.tally.authority);
  const report = nistReport.parse({
    '@type': 'ElectionResults.ElectionReport',
    Format: 'summary-contest',
    GeneratedDate: now.replace(/\.\d+/, ''),
    Issuer: authority.name.en,
    IssuerAbbreviation: authority.short?.en ?? authority.id,
    SequenceStart: 1,
    SequenceEnd: 1,
    Status: statusOf(counts),
    VendorApplicationId: 'election-facts',
    Notes: notes(counts.map(({ tally }) => tally)),
    Election: [
      {
        '@type': 'ElectionResults.Election',
        Name: text(election.name),
        ...electionType(counts),
        ElectionScopeId: SCOPE,
        StartDate: election.about.dates[0],
        EndDate: election.lastDay,
        Candidate: standing.filter(isPerson).map((candidate) => candidateOf(candidate, counts)),
        Contest: counts.map(contestOf),
      },
    ],
    GpUnit: [scope(election, first.tally)],
    Party: [...partiesOf(election, standing)],
  });
  return { ok: true, report, omitted };
}

interface Line {
  readonly result: TallyResult;
  /** Absent: stood, and no page prints the number. */
  readonly votes: number | undefined;
  readonly candidate: Candidate;
}

interface Count {
  readonly contest: Contest;
  readonly tally: Tally;
  readonly lines: readonly Line[];
}

function latestWithVotes(election: Election, contest: Contest): Tally | undefined {
  return election.history(contest.id).findLast((tally) => tally.results.some(({ votes }) => votes !== undefined));
}

/** Lists inside an alliance that is counted as well would be counted twice, so they are left out. */
function countedLines(election: Election, tally: Tally, omitted: string[]): readonly Line[] {
  return tally.results.flatMap((result): Line[] => {
    const candidate = election.candidate(result.candidate);
    const whole = candidate.componentOf;
    if (whole !== undefined && tally.results.some((other) => other.candidate === whole)) {
      omitted.push(`${candidate.id} in ${tally.id}: counted inside ${whole}`);
      return [];
    }
    if (result.votes === undefined) omitted.push(`votes of ${candidate.id} in ${tally.id}: no number of them is known`);
    return [{ result, votes: result.votes, candidate }];
  });
}

/** A set that gathers results says nothing of their status: of the words of the standard, complete is all that holds. */
function statusOf(counts: readonly Count[]): NistReport['Status'] {
  return FINALITY.find((status) => counts.some(({ tally }) => tally.status === status)) ?? 'unofficial-complete';
}

function notes(tallies: readonly Tally[]): string {
  return tallies
    .map(({ id, stage, status, asOf }) => {
      const moment = asOf.kind === 'at' ? asOf.at : 'a time not stated';
      return `${id}: ${stage.en}, ${status}, as of ${moment}.`;
    })
    .join(' ');
}

function electionType(counts: readonly Count[]): { Type: string } {
  return { Type: counts.every(({ contest }) => contest.round > 1) ? 'runoff' : 'general' };
}

function isPerson({ kind }: Candidate): boolean {
  return kind === 'person';
}

function isList({ kind }: Candidate): boolean {
  return kind === 'party' || kind === 'bloc';
}

function candidateOf(candidate: Candidate, counts: readonly Count[]) {
  const lines = counts.flatMap((count) => count.lines).filter((line) => line.candidate === candidate);
  const outcome = lines
    .map(({ result }) => result.outcome)
    .find((known) => known !== undefined && known !== 'defeated');
  return {
    '@type': 'ElectionResults.Candidate',
    '@id': `candidate-${candidate.id}`,
    BallotName: text(candidate.name),
    PartyId: candidate.party ? `party-${candidate.party}` : undefined,
    PostElectionStatus: outcome,
    ExternalIdentifier: own(candidate.id),
  };
}

function contestOf({ contest, tally, lines }: Count): NistContest {
  const { counted, total } = tally.processed ?? {};
  const common = {
    '@id': `contest-${contest.id}`,
    Name: contest.name.en,
    ElectionDistrictId: SCOPE,
    ExternalIdentifier: own(contest.id),
    SubUnitsReported: counted,
    TotalSubUnits: total,
    ContestSelection: lines.map((line) => selectionOf(contest, line)),
  };
  if (lines.every(({ candidate }) => !isPerson(candidate)) && lines.some(({ candidate }) => isList(candidate)))
    return { '@type': 'ElectionResults.PartyContest', ...common };
  if (lines.some(({ candidate }) => isPerson(candidate)))
    return { '@type': 'ElectionResults.CandidateContest', ...common, VotesAllowed: 1, NumberElected: contest.seats };
  return { '@type': 'ElectionResults.BallotMeasureContest', ...common };
}

function selectionOf(contest: Contest, { votes, candidate }: Line): NistSelection {
  const common = {
    '@id': `selection-${contest.id}-${candidate.id}`,
    VoteCounts:
      votes === undefined
        ? undefined
        : [{ '@type': 'ElectionResults.VoteCounts', Count: votes, Type: 'total', GpUnitId: SCOPE }],
  };
  if (isPerson(candidate))
    return { '@type': 'ElectionResults.CandidateSelection', ...common, CandidateIds: [`candidate-${candidate.id}`] };
  if (isList(candidate))
    return { '@type': 'ElectionResults.PartySelection', ...common, PartyIds: [`party-list-${candidate.id}`] };
  return { '@type': 'ElectionResults.BallotMeasureSelection', ...common, Selection: text(candidate.name) };
}

function scope({ about, turnout }: Election, tally: Tally) {
  const taken = turnout.find(({ id }) => id === tally.turnout);
  return {
    '@type': 'ElectionResults.ReportingUnit',
    '@id': SCOPE,
    Type: 'country',
    Name: text(about.country.name),
    VotersRegistered: taken?.registered,
    VotersParticipated: taken?.voters,
  };
}

/** Lists that stand are parties of the report, as are the parties of persons. */
function* partiesOf(election: Election, standing: readonly Candidate[]) {
  for (const { id, name, kind } of standing.filter(isList))
    yield {
      '@type': kind === 'bloc' ? 'ElectionResults.Coalition' : 'ElectionResults.Party',
      '@id': `party-list-${id}`,
      Name: text(name),
      ExternalIdentifier: own(id),
    };
  const named = new Set(standing.filter(isPerson).flatMap(({ party }) => party ?? []));
  for (const id of named)
    yield { '@type': 'ElectionResults.Party', '@id': `party-${id}`, Name: text(election.party(id).name) };
}

function text(local: LocalText): NistText {
  return {
    '@type': 'ElectionResults.InternationalizedText',
    Text: Object.entries(local).map(([language, content]) => ({
      '@type': 'ElectionResults.LanguageString',
      Language: language,
      Content: content,
    })),
  };
}

function own(id: string) {
  return [{ '@type': 'ElectionResults.ExternalIdentifier', Type: 'other', OtherType: OWN_IDENTIFIER, Value: id }];
}
