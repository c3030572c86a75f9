import { readFile } from 'node:fs/promises';
import { schemaProblems } from '../../facts/reading/schema-problems.ts';
import { clean } from './cells.ts';
import { NotReadable } from './csv-rows.ts';
import {
  type NistContest,
  type NistElection,
  type NistReport,
  type NistSelection,
  type NistText,
  nistReport,
  ownId,
} from './nist-report.ts';
import type { CandidateReading, ContestReading, Reading } from './reading.ts';

/** Reports are read as a whole, so their size is bounded. */
const REPORT_MAX_BYTES = 256 * 1024 * 1024;

/** What a report says besides its counts. */
export interface NistFile {
  readonly readings: readonly Reading[];
  readonly issuer: string;
  readonly name: string;
  readonly dates: readonly string[];
  readonly status: Exclude<NistReport['Status'], 'pre-election'>;
  readonly generated: string;
}

/**
 * Reads a report of NIST SP 1500-100 version 2, as JSON.
 * @throws NotReadable when it is none, is too large, or has no counts
 */
export async function readNistReport(path: string, bytes: number): Promise<NistFile> {
  if (bytes > REPORT_MAX_BYTES) throw new NotReadable(`larger than ${REPORT_MAX_BYTES / 1024 / 1024} MB`);
  const report = parseReport(await readFile(path, 'utf8'));
  const [election, ...more] = report.Election ?? [];
  if (election === undefined) throw new NotReadable('the report holds no Election');
  if (more.length > 0) throw new NotReadable(`the report holds ${more.length + 1} elections; one is read at a time`);
  if (report.Status === 'pre-election')
    throw new NotReadable('the report is from before the election and has no counts');
  return {
    readings: [...contestReadings(report, election), ...turnoutReadings(report, election)],
    issuer: report.Issuer,
    name: english(election.Name),
    dates: [...new Set([election.StartDate, election.EndDate])],
    status: report.Status,
    generated: report.GeneratedDate,
  };
}

function parseReport(content: string): NistReport {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new NotReadable(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const parsed = nistReport.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = schemaProblems('', json, nistReport, parsed.error).map(({ path, reason }) => `${path}: ${reason}`);
  throw new NotReadable(['no report of NIST SP 1500-100 version 2:', ...problems.slice(0, 20)].join('\n  '));
}

function contestReadings(report: NistReport, election: NistElection): readonly Reading[] {
  const nested = nestedUnits(report);
  return (election.Contest ?? []).flatMap((contest) => {
    const reading = contestOf(contest, election);
    const selections = contest.ContestSelection ?? [];
    const counted = new Set(
      selections.flatMap(({ VoteCounts: counts = [] }) => counts.map(({ GpUnitId: unit }) => unit ?? '')),
    );
    return selections.flatMap((selection) =>
      selectionReadings(selection, contest, reading, { report, election, nested, counted }),
    );
  });
}

interface Surroundings {
  readonly report: NistReport;
  readonly election: NistElection;
  readonly nested: ReadonlyMap<string, readonly string[]>;
  /** Units the contest has counts of. */
  readonly counted: ReadonlySet<string>;
}

/** Counts of a unit whose parts are counted as well would be counted twice. */
function selectionReadings(
  selection: NistSelection,
  contest: NistContest,
  reading: ContestReading,
  around: Surroundings,
): readonly Reading[] {
  const candidate = candidateOf(selection, around);
  const counts = (selection.VoteCounts ?? []).filter(({ GpUnitId: unit = '' }) => {
    const parts = around.nested.get(unit) ?? [];
    return unit === contest.ElectionDistrictId || !parts.some((part) => around.counted.has(part));
  });
  if (counts.length === 0) return [{ kind: 'votes', contest: reading, candidate, place: '', isTotal: false }];
  return counts.map(({ Count: votes, Type: type, GpUnitId: unit }) => ({
    kind: 'votes',
    contest: reading,
    candidate,
    votes: Math.round(votes),
    place: unit === undefined || unit === contest.ElectionDistrictId ? '' : unit,
    isTotal: type === 'total',
  }));
}

function contestOf(contest: NistContest, election: NistElection): ContestReading {
  const { SubUnitsReported: counted, TotalSubUnits: total } = contest;
  return {
    key: contest['@id'],
    id: ownId(contest.ExternalIdentifier),
    name: clean(contest.Name) || contest['@id'],
    date: election.EndDate,
    seats: contest['@type'] === 'ElectionResults.CandidateContest' ? contest.NumberElected : undefined,
    processed: counted === undefined || total === undefined || counted > total ? undefined : { counted, total },
  };
}

function candidateOf(selection: NistSelection, { report, election }: Surroundings): CandidateReading {
  switch (selection['@type']) {
    case 'ElectionResults.BallotMeasureSelection':
      return { name: english(selection.Selection), kind: 'option' };
    case 'ElectionResults.PartySelection': {
      const party = report.Party?.find((one) => one['@id'] === selection.PartyIds[0]);
      const key = selection.PartyIds.join(' ');
      return {
        name: party === undefined ? key : english(party.Name),
        kind: 'party',
        key,
        id: ownId(party?.ExternalIdentifier),
      };
    }
    case 'ElectionResults.CandidateSelection': {
      const standing = (selection.CandidateIds ?? []).map((id) => election.Candidate?.find((one) => one['@id'] === id));
      const names = standing.flatMap((one) => (one === undefined ? [] : [english(one.BallotName)]));
      const [first] = standing;
      if (first === undefined) return { name: selection.IsWriteIn ? 'Write-ins' : selection['@id'], kind: 'rest' };
      const party = report.Party?.find((one) => one['@id'] === first.PartyId);
      return {
        name: names.join(' / '),
        kind: 'person',
        key: (selection.CandidateIds ?? []).join(' '),
        id: ownId(first.ExternalIdentifier),
        party: party === undefined ? undefined : english(party.Name),
        outcome: first.PostElectionStatus,
      };
    }
  }
}

function turnoutReadings(report: NistReport, { ElectionScopeId: scope }: NistElection): readonly Reading[] {
  const unit = report.GpUnit?.find((one) => one['@id'] === scope);
  const numbers = [
    ['registered', unit?.VotersRegistered],
    ['voters', unit?.VotersParticipated],
  ] as const;
  return numbers.flatMap(([measure, value]): Reading[] =>
    value === undefined ? [] : [{ kind: 'ballots', measure, value, place: '', isTotal: true, repeated: false }],
  );
}

/** All units inside a unit, however deep. */
function nestedUnits({ GpUnit: units = [] }: NistReport): ReadonlyMap<string, readonly string[]> {
  const parts = new Map(units.map((unit) => [unit['@id'], unit.ComposingGpUnitIds ?? []]));
  const inside = (id: string, seen: Set<string>): Set<string> => {
    for (const part of parts.get(id) ?? []) {
      if (seen.has(part)) continue;
      seen.add(part);
      inside(part, seen);
    }
    return seen;
  };
  return new Map([...parts.keys()].map((id) => [id, [...inside(id, new Set())]]));
}

function english({ Text: texts }: NistText): string {
  const text = texts.find(({ Language: language }) => language.startsWith('en')) ?? texts[0];
  return clean(text?.Content ?? '') || 'Unnamed';
}
