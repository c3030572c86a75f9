import type { Cells } from './cells.ts';
import { clean, wholeNumber } from './cells.ts';
import { type FileContext, type TableFormat, UNITED_STATES } from './format.ts';
import { pseudoCandidate } from './pseudo-candidates.ts';
import { type ContestReading, type Reading, type Unusable, unusable } from './reading.ts';

/** Ways of voting whose columns add up to a candidate's votes where there is no column of the sum. */
const MODES: readonly string[] = [
  'election_day',
  'early_voting',
  'early',
  'absentee',
  'absentee_by_mail',
  'advance_in_person',
  'mail',
  'mail_in',
  'provisional',
  'av_counting_boards',
  'pre_process_absentee',
  'limited',
  'military',
  'one_stop',
];

/**
 * OpenElections: one row per candidate and precinct, or county; the columns in any order. A row whose precinct is empty
 * or "Total" is the sum of its county.
 */
export const openElections: TableFormat = {
  name: 'openelections',
  publisher: 'OpenElections',
  url: 'https://github.com/openelections',
  country: UNITED_STATES,
  timezone: 'America/New_York',
  recognises: (columns) =>
    columns.has('office') &&
    columns.has('candidate') &&
    !columns.has('candidatevotes') &&
    (columns.has('votes') ||
      columns.has('total_votes') ||
      columns.has('total') ||
      MODES.some((mode) => columns.has(mode))) &&
    !columns.has('state_po'),
  read(cells, file) {
    const office = cells.text('office');
    const candidate = cells.text('candidate');
    if (office === '') return [unusable('no office')];
    const contest = contestOf(cells, file);
    const votes = votesOf(cells, contest);
    const where = placeOf(cells);
    const asOffice = pseudoCandidate(office);
    if (asOffice?.kind === 'aside') return [asOffice];
    if (asOffice?.kind === 'registered' || asOffice?.kind === 'voters') {
      if (typeof votes !== 'number') return [{ ...votes, contest: undefined }];
      return [{ kind: 'ballots', measure: asOffice.kind, value: votes, repeated: false, ...where }];
    }
    if (candidate === '') return [unusable('no candidate', undefined, contest)];
    if (typeof votes !== 'number') return [votes, ...unread(candidate, contest, cells, where)];
    return [standing(candidate, contest, cells, votes, where)];
  },
};

function standing(
  name: string,
  contest: ContestReading,
  cells: Cells,
  votes: number,
  where: { place: string; isTotal: boolean },
): Reading {
  const pseudo = pseudoCandidate(name);
  if (pseudo?.kind === 'aside') return pseudo;
  if (pseudo?.kind === 'registered' || pseudo?.kind === 'voters')
    return { kind: 'ballots', measure: pseudo.kind, contest, value: votes, repeated: false, ...where };
  const party = cells.text('party');
  const kind = pseudo?.as ?? 'person';
  return {
    kind: 'votes',
    contest,
    candidate: { name: pseudo?.name ?? name, kind, party: kind === 'person' && party !== '' ? party : undefined },
    votes,
    ...where,
  };
}

/** The candidate of a row whose votes could not be read stands all the same. */
function unread(
  name: string,
  contest: ContestReading,
  cells: Cells,
  where: { place: string; isTotal: boolean },
): readonly Reading[] {
  const reading = standing(name, contest, cells, 0, where);
  return reading.kind === 'votes' ? [{ ...reading, votes: 'unreadable' }] : [];
}

/** In a primary each party's voters have a contest of their own. */
function contestOf(cells: Cells, { name: fileName, date, dayInName }: FileContext): ContestReading {
  const party = /primary/i.test(fileName) ? cells.text('party') : '';
  const district = cells.text('district');
  const name = clean([cells.text('office'), district, party].filter(Boolean).join(' '));
  return { key: name.toLowerCase(), name, date: date ?? dayInName };
}

function placeOf(cells: Cells): { place: string; isTotal: boolean } {
  const precincts = ['precinct', 'ward', 'polling_place'].filter((column) => cells.has(column));
  const precinct = cells.text(...precincts);
  const county = cells.text('county', 'parish', 'town');
  const isTotal = precincts.length > 0 && (precinct === '' || /^(?:county |grand )?totals?:?$/i.test(precinct));
  return /^(?:state ?wide|totals?)$/i.test(county) ? { place: '', isTotal: true } : { place: county, isTotal };
}

function votesOf(cells: Cells, contest: ContestReading): number | Unusable {
  const column = ['votes', 'total_votes', 'total'].find((name) => cells.has(name));
  if (column !== undefined) {
    const text = cells.text(column);
    return wholeNumber(text) ?? unusable(`${column} is no whole number`, text, contest);
  }
  const parts = MODES.filter((mode) => cells.text(mode) !== '').map((mode) => [mode, cells.text(mode)] as const);
  if (parts.length === 0) return unusable('no votes', undefined, contest);
  const numbers = parts.map(([, text]) => wholeNumber(text));
  const wrong = parts[numbers.indexOf(undefined)];
  if (wrong !== undefined) return unusable(`${wrong[0]} is no whole number`, wrong[1], contest);
  return numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
