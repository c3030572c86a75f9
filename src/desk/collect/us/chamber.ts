import { groupBy } from '../../../collections/rows.ts';
import { Slugs } from '../../import/slugs.ts';
import { Sum } from '../parts/sums.ts';
import type { TableSet } from '../parts/table-set.ts';
import { linesOf, type StateRow } from './lines.ts';
import { electionDay } from './president.ts';
import type { UsInputs } from './us-inputs.ts';

/** One row of a table of Congress: a candidate on the line of a party, in a seat. */
export interface SeatRow extends StateRow {
  readonly district?: string | undefined;
  readonly isSpecial: boolean;
  readonly stage: 'general' | 'runoff' | 'primary';
}

/** What tells one chamber from the other. */
export interface Chamber {
  readonly id: 'senate' | 'house';
  readonly kind: string;
  readonly countOf: (year: string) => { readonly count: string; readonly source: string };
  /** Elections on another day than the first Tuesday after the first Monday of November. */
  readonly days: Readonly<Record<string, string>>;
}

/** Party lines of the whole chamber. */
const LINES = [
  {
    id: 'democratic',
    kind: 'party',
    name: 'Democratic Party',
    name_ru: 'Демократическая партия',
    name_az: 'Demokratlar Partiyası',
    name_tr: 'Demokrat Parti',
    short: 'D',
    entity: 'us-democratic',
  },
  {
    id: 'republican',
    kind: 'party',
    name: 'Republican Party',
    name_ru: 'Республиканская партия',
    name_az: 'Respublikaçılar Partiyası',
    name_tr: 'Cumhuriyetçi Parti',
    short: 'R',
    entity: 'us-republican',
  },
  {
    id: 'libertarian',
    kind: 'party',
    name: 'Libertarian Party',
    name_ru: 'Либертарианская партия',
    name_az: 'Libertarian Partiyası',
    name_tr: 'Liberteryen Parti',
    short: 'L',
    entity: 'us-libertarian',
  },
  {
    id: 'other-parties',
    kind: 'rest',
    name: 'Other parties and independents',
    name_ru: 'Прочие партии и независимые',
    name_az: 'Digər partiyalar və müstəqillər',
    name_tr: 'Diğer partiler ve bağımsızlar',
    name_de: 'Andere Parteien und Unabhängige',
  },
] as const;

/** Adds one year of a chamber: its regular seats as places of one contest, special and second votes as contests of their own. */
export function addChamberYear(
  into: TableSet,
  us: UsInputs,
  chamber: Chamber,
  year: string,
  rows: readonly SeatRow[],
): void {
  const election = `us-${year}-${chamber.id}`;
  const { count, source } = chamber.countOf(year);
  const date = chamber.days[year] ?? electionDay(year);
  into.add('elections', {
    id: election,
    kind: chamber.kind,
    country: 'US',
    dates: date,
    sources: source,
    source_key: `year ${year}`,
  });
  const seats = groupBy(rows, (row) =>
    [row.state, row.district ?? '', row.isSpecial ? 'special' : '', row.stage].join(' '),
  );
  const regular = [...seats.values()].filter(([first]) => first !== undefined && isSeat(first));
  const work = new Seats({ into, us, chamber, election, year, count });
  if (regular.length > 0)
    into.add('contests', {
      election,
      id: chamber.id,
      kind: chamber.kind,
      decided_by: 'seats',
      seats: regular.length,
      added_up: regular.length,
      added_up_type: chamber.id === 'house' ? 'constituency' : 'state',
    });
  for (const standing of seats.values()) work.add(standing, hasSecondVote(standing, seats));
  if (regular.length > 0)
    work.total.write(into, { election, contest: chamber.id, count }, '', {
      kinds: 'seats',
      withSeats: false,
      source_key: `year ${year}`,
    });
}

/** A seat of the chamber in its turn; the delegate of DC has no vote in it. */
function isSeat({ stage, isSpecial, state }: SeatRow): boolean {
  return stage === 'general' && !isSpecial && state !== 'DC';
}

function hasSecondVote([first]: readonly SeatRow[], seats: ReadonlyMap<string, readonly SeatRow[]>): boolean {
  if (first === undefined || first.stage === 'runoff') return false;
  const later = first.stage === 'primary' ? ['general', 'runoff'] : ['runoff'];
  return later.some((stage) =>
    seats.has([first.state, first.district ?? '', first.isSpecial ? 'special' : '', stage].join(' ')),
  );
}

interface Frame {
  readonly into: TableSet;
  readonly us: UsInputs;
  readonly chamber: Chamber;
  readonly election: string;
  readonly year: string;
  readonly count: string;
}

class Seats {
  readonly total = new Sum();
  readonly #frame: Frame;
  readonly #slugs = new Slugs();

  constructor(frame: Frame) {
    this.#frame = frame;
    for (const { id } of LINES) this.#slugs.make(id, id);
    for (const id of ['others', 'blank-void', 'none-of-these']) this.#slugs.make(id, id);
  }

  add(standing: readonly SeatRow[], hasSecondVote: boolean): void {
    const [first] = standing;
    if (first === undefined) return;
    const { into, us, chamber, election, year, count } = this.#frame;
    const isRegular = isSeat(first);
    const place = this.#place(first);
    const contest = isRegular ? chamber.id : this.#contest(first, place);
    const { candidates, byState } = linesOf(standing, us.people);
    const votes = byState.get(first.state) ?? new Map<string, number>();
    const key = { election, contest, place: isRegular ? place : '', count };
    const valid = [...votes.values()].reduce((sum, value) => sum + value, 0);
    into.add('counts', {
      ...key,
      valid,
      valid_computed: true,
      complete: true,
      source_key: ['year', year, first.state, first.district, first.isSpecial ? 'special' : '', first.stage]
        .filter(Boolean)
        .join(' '),
    });
    const ranked = [...votes].toSorted((a, b) => b[1] - a[1]);
    const [winner] = ranked[0] ?? [];
    if (isRegular) this.total.part({ valid });
    for (const [id, value] of ranked) {
      const who = candidates.get(id);
      if (who === undefined) continue;
      const line = lineOf(who.party);
      const candidate =
        who.pseudo === undefined ? this.#person(who.person.name, who.party, line) : this.#pseudo(who.pseudo);
      // The set does not say who was elected. More than half of the votes elects everywhere; less may not.
      const isWinner = id === winner && value * 2 > valid && !hasSecondVote && who.pseudo === undefined;
      into.add('results', { ...key, candidate, votes: value, outcome: isWinner ? 'winner' : undefined });
      if (isRegular) this.total.line(who.pseudo === undefined ? this.#line(line) : candidate, value);
    }
  }

  #place({ state, district }: SeatRow): string {
    const { into, us, year } = this.#frame;
    const parent = `us-${state.toLowerCase()}`;
    if (district === undefined) return parent;
    const id = `us-${year}-${state.toLowerCase()}-${district.padStart(2, '0')}`;
    const name = us.states.find(({ code }) => code === state)?.name ?? state;
    if (!into.has('places', id))
      into.add('places', {
        id,
        type: 'constituency',
        name: Number(district) === 0 ? `${name} at large` : `${name} ${Number(district)}`,
        spellings: `${state}-${district.padStart(2, '0')}|${state}${Number(district)}`,
        parent,
        vintage: year,
      });
    return id;
  }

  #contest({ isSpecial, stage, state, district }: SeatRow, place: string): string {
    const { into, election } = this.#frame;
    const id = [
      stage === 'general' ? undefined : stage,
      isSpecial ? 'special' : undefined,
      state.toLowerCase(),
      district,
    ]
      .filter(Boolean)
      .join('-');
    into.add('contests', {
      election,
      id,
      kind: isSpecial ? 'us-senate-special' : this.#frame.chamber.kind,
      place,
      round: stage === 'runoff' ? 2 : 1,
    });
    return id;
  }

  #person(name: string, party: string, line: string): string {
    const { into, us, election } = this.#frame;
    const id = this.#slugs.make(name, 'candidate');
    into.add('candidates', {
      election,
      id,
      kind: 'person',
      name,
      party: us.party(into, party),
      component_of: this.#line(line),
    });
    return id;
  }

  #pseudo(pseudo: { readonly id: string }): string {
    const { into } = this.#frame;
    if (!into.has('candidates', '', pseudo.id)) into.add('candidates', { election: '', ...pseudo });
    return pseudo.id;
  }

  #line(id: string): string {
    const { into } = this.#frame;
    const line = LINES.find((known) => known.id === id);
    if (line !== undefined && !into.has('candidates', '', id)) into.add('candidates', { election: '', ...line });
    return id;
  }
}

/** The line of the whole that a printed party is counted in. */
function lineOf(party: string): string {
  if (/^DEMOCRAT(?:IC)?(?:[ -](?:FARMER|NPL|NON).*)?(?: PARTY)?$/.test(party)) return 'democratic';
  if (/^REPUBLICAN(?: PARTY)?$/.test(party)) return 'republican';
  return /^LIBERTARIAN(?: PARTY)?$/.test(party) ? 'libertarian' : 'other-parties';
}
