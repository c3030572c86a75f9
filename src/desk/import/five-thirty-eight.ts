import type { Cells } from './cells.ts';
import { isoDay, share, wholeNumber } from './cells.ts';
import { type TableFormat, UNITED_STATES } from './format.ts';
import { type CandidateReading, type ContestReading, type Reading, unusable, type VotesReading } from './reading.ts';

/**
 * FiveThirtyEight's polls of the last weeks before a vote, with the result beside them: two candidates a row. The other
 * table of theirs, one candidate a row, is read as well.
 */
export const fiveThirtyEight: TableFormat = {
  name: 'fivethirtyeight-polls',
  publisher: 'FiveThirtyEight',
  url: 'https://github.com/fivethirtyeight/data',
  country: UNITED_STATES,
  timezone: 'America/New_York',
  recognises: (columns) =>
    columns.has('pollster') && (columns.has('cand1_pct') || (columns.has('pct') && columns.has('poll_id'))),
  read(cells, { date }) {
    const day = isoDay(cells.text('electiondate', 'election_date'));
    if (day === undefined) return [unusable('electiondate is no day', cells.text('electiondate', 'election_date'))];
    if (date !== undefined && day !== date) return [{ kind: 'aside', reason: 'of another day' }];
    const pollster = cells.text('pollster');
    if (pollster === '') return [unusable('no pollster')];
    const polled = isoDay(cells.text('polldate', 'end_date'));
    if (polled === undefined) return [unusable('polldate is no day', cells.text('polldate', 'end_date'))];
    const contest = contestOf(cells, day);
    const lines = cells.has('cand1_pct')
      ? ['cand1', 'cand2'].map((column) => twoALine(cells, column))
      : [oneALine(cells)];
    const wrong = lines.find((line) => line.percent === undefined || line.candidate.name === '');
    if (wrong !== undefined) return [unusable('a share is no number from 0 to 100, or has no candidate', wrong.text)];
    return [
      {
        kind: 'poll',
        contest,
        pollster,
        day: polled,
        sample: wholeNumber(cells.text('samplesize', 'sample_size')),
        shares: lines.flatMap(({ candidate, percent }) => (percent === undefined ? [] : [{ candidate, percent }])),
        note: partisanNote(cells.text('partisan')),
      },
      ...lines.flatMap((line) => actual(contest, line)),
    ];
  },
};

interface PollLine {
  readonly candidate: CandidateReading;
  readonly percent: number | undefined;
  readonly actual: number | undefined;
  readonly text: string;
}

function twoALine(cells: Cells, column: string): PollLine {
  const party = cells.text(`${column}_party`);
  const name = cells.text(`${column}_name`);
  const text = cells.text(`${column}_pct`);
  return {
    candidate: {
      name: name === 'Generic Candidate' ? `Generic ${party} candidate` : name,
      kind: 'person',
      party: party || undefined,
    },
    percent: share(text),
    actual: share(cells.text(`${column}_actual`)),
    text,
  };
}

function oneALine(cells: Cells): PollLine {
  const text = cells.text('pct');
  const name = cells.text('candidate_name', 'answer');
  return {
    candidate: { name, kind: 'person', party: cells.text('party') || undefined },
    percent: share(text),
    actual: undefined,
    text,
  };
}

function actual(contest: ContestReading, { candidate, actual: percent }: PollLine): readonly Reading[] {
  if (percent === undefined) return [];
  const result: VotesReading = { kind: 'votes', contest, candidate, percent, place: '', isTotal: false };
  return [result];
}

function contestOf(cells: Cells, date: string): ContestReading {
  const race =
    cells.text('race') ||
    [cells.text('office_type'), cells.text('state'), cells.text('stage')].filter(Boolean).join(' ');
  const name = race.replaceAll('_', ' ') || 'Race';
  return { key: name.toLowerCase(), name, date };
}

function partisanNote(partisan: string): string | undefined {
  return partisan === '' ? undefined : `A poll for or by a party (${partisan}).`;
}
