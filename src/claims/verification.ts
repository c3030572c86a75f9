import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Citation } from '../facts/schema/basics.ts';
import type { Tally } from '../facts/schema/tally.ts';
import { checkText } from './check.ts';
import { measureOfFact } from './comparing/facts.ts';
import type { Finding, Measure } from './finding.ts';

/** A figure of the data that names a source. */
export interface CitedFigure {
  readonly election: string;
  /** Id of the tally, turnout report, exit poll or fact. */
  readonly record: string;
  readonly measure: Measure;
  readonly subject: string | null;
  readonly value: number;
  /** The data notes that this source prints it; otherwise the source stands for the record as a whole. */
  readonly promised: boolean;
}

export interface Verification {
  readonly confirmed: readonly CitedFigure[];
  /** The data says that the source prints these, and the text does not. */
  readonly notFound: readonly CitedFigure[];
  /** Of records that cite the source without saying what it prints. */
  readonly notPromised: readonly CitedFigure[];
  /** The text states these, and the data has nothing, or something else. */
  readonly notInData: readonly Finding[];
}

/**
 * Holds an article against the data that cites it: is each figure that names it as a source stated there?
 * @returns nothing where no election has the source
 */
export function verifySource(catalog: Catalog, sourceId: string, text: string): Verification | undefined {
  const elections = catalog.elections.filter(({ sources }) => sources.some(({ id }) => id === sourceId));
  if (elections.length === 0) return undefined;
  const cited = elections.flatMap((election) => citedFigures(election, sourceId));
  const findings = elections.flatMap(
    ({ id }) => checkText(text, catalog, { electionId: id, unlicensed: true }).findings,
  );
  const isStated = (figure: CitedFigure): boolean => findings.some((finding) => states(finding, figure));
  return {
    confirmed: cited.filter(isStated),
    notFound: cited.filter((figure) => figure.promised && !isStated(figure)),
    notPromised: cited.filter((figure) => !figure.promised && !isStated(figure)),
    notInData: findings.filter(({ finding }) => finding === 'not-in-data' || finding === 'differs'),
  };
}

function states({ measure, subject, stated, known }: Finding, figure: CitedFigure): boolean {
  if (stated.value !== figure.value) return false;
  const isSameFact = known !== undefined && known.electionId === figure.election && known.record === figure.record;
  return isSameFact || (measure === figure.measure && (subject?.id ?? null) === figure.subject);
}

/** Every figure whose record cites a source; a citation that lists what it covers narrows them to those. */
export function citedFigures(election: Election, sourceId: string): readonly CitedFigure[] {
  const cited: CitedFigure[] = [];
  const collect = (record: string, sources: readonly Citation[], figures: readonly Candidate[]): void => {
    for (const { covers } of sources.filter(({ source }) => source === sourceId)) {
      for (const { coverage, measure, subject, value } of figures) {
        const isCovered = covers === undefined || coverage.some((word) => covers.includes(word));
        if (value === undefined || !isCovered) continue;
        cited.push({ election: election.id, record, measure, subject, value, promised: covers !== undefined });
      }
    }
  };
  for (const tally of election.tallies) collect(tally.id, tally.sources, tallyFigures(tally));
  for (const turnout of election.turnout) {
    collect(turnout.id, turnout.sources, [
      { coverage: ['turnout'], measure: 'turnout', subject: null, value: turnout.percent },
      { coverage: ['voters'], measure: 'turnout', subject: null, value: turnout.voters },
      { coverage: ['registered'], measure: 'voters-registered', subject: null, value: turnout.registered },
    ]);
  }
  for (const poll of election.exitPolls) {
    collect(
      poll.id,
      poll.sources,
      poll.results.map(({ candidate, percent }) => ({
        coverage: ['poll-share', `poll-share:${candidate}`],
        measure: 'exit-poll-share',
        subject: candidate,
        value: percent,
      })),
    );
  }
  for (const fact of election.facts) {
    collect(fact.id, fact.sources, [
      { coverage: ['value'], measure: measureOfFact(fact), subject: null, value: fact.value },
    ]);
  }
  return cited;
}

interface Candidate {
  /** Words a citation may list for it. */
  readonly coverage: readonly string[];
  readonly measure: Measure;
  readonly subject: string | null;
  readonly value: number | undefined;
}

function tallyFigures({ results, processed, validVotes }: Tally): readonly Candidate[] {
  return [
    ...results.flatMap(({ candidate, percent, votes, seats }): readonly Candidate[] => [
      {
        coverage: ['vote-share', `vote-share:${candidate}`],
        measure: 'vote-share',
        subject: candidate,
        value: percent,
      },
      { coverage: ['votes', `votes:${candidate}`], measure: 'votes', subject: candidate, value: votes },
      { coverage: ['seats', `seats:${candidate}`], measure: 'seats', subject: candidate, value: seats },
    ]),
    { coverage: ['processed'], measure: 'processed', subject: null, value: processed?.percent },
    { coverage: ['valid-votes'], measure: 'valid-votes', subject: null, value: validVotes?.value },
  ];
}
