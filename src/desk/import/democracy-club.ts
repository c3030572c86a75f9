import type { Cells } from './cells.ts';
import { isoDay, share, wholeNumber } from './cells.ts';
import type { TableFormat } from './format.ts';
import { type BallotsReading, type ContestReading, type Reading, unusable } from './reading.ts';

/** Democracy Club: one row per candidate of a British ballot paper, with votes where they were collected. */
export const democracyClub: TableFormat = {
  name: 'democracy-club',
  publisher: 'Democracy Club',
  url: 'https://candidates.democracyclub.org.uk',
  country: { code: 'GB', name: 'United Kingdom' },
  timezone: 'Europe/London',
  recognises: (columns) => columns.has('person_id') && (columns.has('ballot_paper_id') || columns.has('election_id')),
  read(cells, { date }) {
    const name = cells.text('person_name', 'name');
    const day = isoDay(cells.text('election_date'));
    if (day === undefined) return [unusable('election_date is no day', cells.text('election_date'), contestOf(cells))];
    if (date !== undefined && day !== date) return [{ kind: 'aside', reason: 'of another day' }];
    const isCancelled = /^(?:t|true|1)$/i.test(cells.text('cancelled_poll'));
    const isElected = outcomeOf(cells.text('elected')) === 'winner';
    if (isCancelled && !isElected) return [{ kind: 'aside', reason: 'of a cancelled poll' }];
    if (name === '') return [unusable('no person_name', undefined, contestOf(cells, day))];
    const contest = contestOf(cells, day);
    if (contest.key === '') return [unusable('no ballot_paper_id')];
    const text = cells.text('votes_cast');
    const votes = wholeNumber(text);
    if (text !== '' && votes === undefined) return [unusable('votes_cast is no whole number', text, contest)];
    const party = cells.text('party_name');
    const person = cells.text('person_id');
    return [
      {
        kind: 'votes',
        contest,
        candidate: {
          name,
          kind: 'person',
          key: person === '' ? undefined : `person ${person}`,
          party: party === '' || party === 'Independent' ? undefined : party,
          outcome: isCancelled ? 'unopposed' : outcomeOf(cells.text('elected')),
        },
        votes,
        percent: share(cells.text('vote_percentage')),
        place: '',
        isTotal: false,
      },
      ...ballotsOf(cells, contest),
    ];
  },
};

function contestOf(cells: Cells, date?: string): ContestReading {
  const key = cells.text('ballot_paper_id', 'election_id');
  const [organisation, post] = [cells.text('organisation_name'), cells.text('post_label')];
  return {
    key,
    name: [post, organisation].filter(Boolean).join(', ') || key,
    date,
    seats: wholeNumber(cells.text('seats_contested')),
  };
}

function outcomeOf(elected: string): 'winner' | 'defeated' | undefined {
  if (/^(?:t|true|1)$/i.test(elected)) return 'winner';
  return /^(?:f|false|0)$/i.test(elected) ? 'defeated' : undefined;
}

function ballotsOf(cells: Cells, contest: ContestReading): readonly Reading[] {
  const measures = [
    ['registered', 'total_electorate'],
    ['voters', 'turnout_reported'],
  ] as const;
  return measures.flatMap(([measure, column]): BallotsReading[] => {
    const value = wholeNumber(cells.text(column));
    return value === undefined
      ? []
      : [{ kind: 'ballots', measure, contest, value, place: '', isTotal: false, repeated: true }];
  });
}
