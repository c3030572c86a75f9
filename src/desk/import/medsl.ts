import type { Cells } from './cells.ts';
import { clean, wholeNumber } from './cells.ts';
import { type TableFormat, UNITED_STATES } from './format.ts';
import { pseudoCandidate } from './pseudo-candidates.ts';
import { type ContestReading, unusable } from './reading.ts';

/**
 * MIT Election Data and Science Lab: one row per candidate and state, county or precinct, many years in one file. Rows
 * of the mode TOTAL are sums of the other modes of their place.
 */
export const medsl: TableFormat = {
  name: 'medsl',
  publisher: 'MIT Election Data and Science Lab',
  url: 'https://electionlab.mit.edu/data',
  country: UNITED_STATES,
  timezone: 'America/New_York',
  recognises: (columns) =>
    columns.has('office') &&
    columns.has('year') &&
    (columns.has('candidatevotes') || (columns.has('votes') && columns.has('state_po'))),
  read(cells, { date }) {
    const year = cells.text('year');
    if (!/^\d{4}$/.test(year)) return [unusable('year is no year', year)];
    const day = cells.text('date') || date;
    if (day === undefined) return [unusable('the file names only years: give the day with --date YYYY-MM-DD', year)];
    if (date !== undefined && year !== date.slice(0, 4)) return [{ kind: 'aside', reason: 'of another year' }];
    const office = cells.text('office');
    if (office === '') return [unusable('no office')];
    const text = cells.text('candidatevotes', 'votes');
    const votes = wholeNumber(text);
    const contest = contestOf(cells, day);
    const wrong = votes === undefined ? [unusable('votes is no whole number', text, contest)] : [];
    const where = placeOf(cells);
    const name = candidateName(cells);
    const pseudo = pseudoCandidate(name) ?? pseudoCandidate(office);
    if (pseudo?.kind === 'aside') return [pseudo];
    if (pseudo?.kind === 'registered' || pseudo?.kind === 'voters')
      return votes === undefined
        ? wrong
        : [{ kind: 'ballots', measure: pseudo.kind, value: votes, repeated: false, ...where }];
    const kind = pseudo?.as ?? 'person';
    const party = cells.text('party_detailed', 'party', 'party_simplified');
    return [
      ...wrong,
      {
        kind: 'votes',
        contest,
        candidate: { name: pseudo?.name ?? name, kind, party: kind === 'person' && party !== '' ? party : undefined },
        votes: votes ?? 'unreadable',
        ...where,
      },
    ];
  },
};

/** A write-in without a name, or the rows the files keep for votes without a candidate. */
function candidateName(cells: Cells): string {
  return cells.text('candidate') || (/^true$/i.test(cells.text('writein')) ? 'Write-ins' : 'Others');
}

/** The president is chosen in one contest; other offices have one per state and district. */
function contestOf(cells: Cells, day: string): ContestReading {
  const office = cells.text('office');
  const state = /president/i.test(office) ? '' : cells.text('state_po', 'state');
  const district = cells.text('district').replace(/^(?:statewide|0+)$/i, '');
  const stage = cells.text('stage').replace(/^gen(?:eral)?$/i, '');
  const special = /^true$/i.test(cells.text('special')) ? 'special' : '';
  const name = clean([state, office, district, stage, special].filter(Boolean).join(' '));
  return { key: name.toLowerCase(), name, date: day };
}

function placeOf(cells: Cells): { place: string; isTotal: boolean } {
  const place = [
    cells.text('state_po', 'state'),
    cells.text('county_fips', 'county_name', 'county', 'jurisdiction_name'),
  ];
  return {
    place: place.filter(Boolean).join(' '),
    isTotal: cells.has('mode') && /^totals?$/i.test(cells.text('mode')),
  };
}
