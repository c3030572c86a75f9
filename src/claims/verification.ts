import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { coverageWords, type FigureMeasure, type FigureRow, figureRowsOf } from '../facts/figure-rows.ts';
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
  return figureRowsOf(election).flatMap((row): readonly CitedFigure[] => {
    const measure = measureOf(row);
    if (measure === undefined) return [];
    const words = coverageWords(row.measure, row.subject);
    const citations = row.citations.filter(({ source }) => source === sourceId);
    return citations
      .filter(({ covers }) => covers === undefined || words.some((word) => covers.includes(word)))
      .map(({ covers }) => ({
        election: election.id,
        record: row.record.id,
        measure,
        subject: row.subject,
        value: row.value,
        promised: covers !== undefined,
      }));
  });
}

/** How a text speaks of a number; nothing of seats in exit polls, which it mostly gives as ranges. */
const MEASURES: Readonly<Record<Exclude<FigureMeasure, 'value'>, Measure | undefined>> = {
  votes: 'votes',
  'vote-share': 'vote-share',
  seats: 'seats',
  processed: 'processed',
  'valid-votes': 'valid-votes',
  turnout: 'turnout',
  voters: 'turnout',
  registered: 'voters-registered',
  'poll-share': 'exit-poll-share',
  'poll-seats': undefined,
};

function measureOf({ measure, record }: FigureRow): Measure | undefined {
  if (measure !== 'value') return MEASURES[measure];
  return 'label' in record ? measureOfFact(record) : undefined;
}
