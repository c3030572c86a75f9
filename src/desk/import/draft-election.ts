import { say } from '../../facts/checks/arithmetic/printed.ts';
import type { ResultsStatus } from '../../facts/schema/tally.ts';
import type { ElectionFilesContent } from '../folder-writing.ts';
import { clean } from './cells.ts';
import { type Ballots, type GatheredContest, type Gathering, type Standing, votesOf } from './gathering.ts';
import { Slugs } from './slugs.ts';

/** What is known of a file besides its rows. */
export interface Provenance {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly publisher: string;
  readonly url: string;
  readonly country: { readonly code: string; readonly name: string };
  readonly timezone: string;
  /** Days of the vote, first to last. */
  readonly dates: readonly string[];
  /** The day of the import. */
  readonly today: string;
  readonly name?: string | undefined;
  readonly status: ResultsStatus;
  readonly asOf: string | { readonly at: string; readonly note: string };
}

const SOURCE = 'imported-file';
const AUTHORITY = 'publisher';

/** Makes the first draft of an election's folder of what was read of a file. It says where everything is from. */
export function draftElection(gathering: Gathering, from: Provenance): ElectionFilesContent {
  const draft = new Draft(from);
  for (const contest of gathering.contests.values()) draft.contest(contest, gathering.lacksRows || contest.lacksRows);
  draft.ballots(gathering.ballots);
  for (const poll of gathering.polls) draft.poll(poll);
  return draft.files();
}

interface TallyTerms {
  readonly turnout: string | undefined;
  /** One vote for each voter, so that votes and voters can be held against each other. */
  readonly comparable: boolean;
  readonly lacksRows: boolean;
}

interface DraftTally {
  turnout: string | undefined;
  readonly comparable: boolean;
  readonly [field: string]: unknown;
}

type Identified = { readonly id: string } & Readonly<Record<string, unknown>>;

class Draft {
  readonly #from: Provenance;
  readonly #slugs = {
    contest: new Slugs(),
    candidate: new Slugs(),
    party: new Slugs(),
    turnout: new Slugs(),
    fact: new Slugs(),
  };
  readonly #contests: (Identified & { readonly name: { readonly en: string } })[] = [];
  readonly #candidates = new Map<string, Identified>();
  readonly #parties = new Map<string, Identified>();
  readonly #tallies: DraftTally[] = [];
  readonly #turnout: object[] = [];
  readonly #facts: object[] = [];

  constructor(from: Provenance) {
    this.#from = from;
  }

  /** @param lacksRows some row that may be of this contest could not be used */
  contest(contest: GatheredContest, lacksRows: boolean): void {
    if (contest.standing.size === 0) return;
    const id = this.#slugs.contest.make(contest.id ?? contest.name, 'contest');
    const standing = [...contest.standing].map(([key, line]) => ({ line, id: this.#candidate(contest, key, line) }));
    const dates = contest.date === undefined ? this.#from.dates : [contest.date];
    this.#contests.push({
      id,
      name: { en: cut(contest.name, 160) },
      dates,
      candidates: standing.map((one) => one.id),
      seats: contest.seats,
    });
    const turnout = this.#turnoutOf(contest.ballots, id, id);
    // Where several are elected, people have several votes, and there may be more votes than voters.
    const comparable = contest.seats === undefined || contest.seats < 2;
    this.#tally(id, contest, standing, { turnout: comparable ? turnout : undefined, comparable, lacksRows });
  }

  /** Numbers of the whole election: a turnout for all contests. */
  ballots(ballots: Ballots): void {
    const turnout = this.#turnoutOf(ballots, 'all', undefined);
    if (turnout === undefined) return;
    for (const tally of this.#tallies) if (tally.turnout === undefined && tally.comparable) tally.turnout = turnout;
  }

  poll({ contest, pollster, day, sample, shares, note }: Gathering['polls'][number]): void {
    const interviews = sample === undefined ? '' : `; ${say(sample)} asked`;
    for (const { candidate, percent } of shares) {
      const label = cut(`Poll before the vote, ${contest.name}: ${candidate.name}`, 160);
      this.#facts.push({
        id: this.#slugs.fact.make(`poll ${contest.name} ${candidate.name} ${day}`, 'poll'),
        measure: 'poll-before-the-vote',
        label: { en: label },
        topic: 'other',
        value: percent,
        unit: 'percent',
        attribution: cut(pollster, 200),
        asOf: day,
        note: { en: `A poll before the vote, not an exit poll${interviews}.${note === undefined ? '' : ` ${note}`}` },
        sources: [SOURCE],
      });
    }
  }

  files(): ElectionFilesContent {
    const { id, name, country, timezone, dates, today, publisher } = this.#from;
    const title = cut(name ?? `${country.name}, ${dates.join(' to ')}`, 160);
    const parts = {
      'tallies.json': { tallies: this.#tallies.map(({ comparable: _, ...tally }) => tally) },
      'turnout.json': { turnout: this.#turnout },
      'facts.json': { facts: this.#facts },
    };
    return {
      'election.json': {
        election: {
          id,
          name: { en: title },
          type: 'general',
          office: { en: this.#office() },
          country: { code: country.code, name: { en: country.name } },
          dates,
          timezone,
          disputed: null,
          authorities: [{ id: AUTHORITY, role: 'other', name: { en: cut(publisher, 160) } }],
          contests: this.#contests,
          reviewed: today,
          note: { en: cut(`A first draft, imported from ${this.#from.file} and not reviewed yet.`, 600) },
          sources: [SOURCE],
        },
      },
      'candidates.json': { candidates: [...this.#candidates.values()], parties: [...this.#parties.values()] },
      ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.values(part).flat().length > 0)),
      'sources.json': { sources: [this.#source()] },
    };
  }

  #office(): string {
    const [only, ...more] = this.#contests;
    return only === undefined || more.length > 0 ? 'Several offices' : cut(only.name.en, 120);
  }

  #source(): object {
    const { publisher, file, url, today, rows, sha256 } = this.#from;
    return {
      id: SOURCE,
      publisher: cut(publisher, 160),
      title: cut(file, 400),
      kind: 'reference',
      language: 'en',
      url,
      published: null,
      retrieved: today,
      note: `Imported from the file ${cut(file, 200)}: ${say(rows)} rows, SHA-256 ${sha256}.`,
    };
  }

  /** Votes for nobody in particular are one candidate in all contests; a name alone is a person of its contest. */
  #candidate(contest: GatheredContest, key: string, { candidate, lines }: Standing): string {
    const shared = candidate.key !== undefined || (candidate.kind !== 'person' && candidate.kind !== 'party');
    const identity = shared ? key : `${contest.key}\n${key}`;
    const known = this.#candidates.get(identity);
    if (known !== undefined) return known.id;
    const id = this.#slugs.candidate.make(candidate.id ?? candidate.name, 'candidate');
    const parties = [candidate.party, ...lines.keys()].filter((party) => party !== undefined && party !== '');
    const [party, ...others] = [...new Set(parties)];
    this.#candidates.set(identity, {
      id,
      kind: candidate.kind,
      name: { en: cut(candidate.name, 160) },
      party: party === undefined ? undefined : this.#party(party),
      note: others.length === 0 ? undefined : { en: cut(`Also on the lines of: ${others.join(', ')}.`, 500) },
      sources: [SOURCE],
    });
    return id;
  }

  #party(name: string): string {
    const key = name.toLowerCase();
    const known = this.#parties.get(key);
    if (known !== undefined) return known.id;
    const id = this.#slugs.party.make(name, 'party');
    this.#parties.set(key, { id, name: { en: cut(name, 160) } });
    return id;
  }

  #turnoutOf({ registered, voters }: Ballots, name: string, contest: string | undefined): string | undefined {
    const [list, taken] = [registered, voters].map((sums) => (sums.places.length > 0 ? sums.total : undefined));
    if (list === undefined && taken === undefined) return undefined;
    const id = this.#slugs.turnout.make(`turnout ${name}`, 'turnout');
    this.#turnout.push({
      id,
      contest,
      authority: AUTHORITY,
      asOf: this.#from.asOf,
      stage: this.#from.status === 'certified' ? 'final' : 'preliminary',
      voters: taken,
      registered: list,
      sources: [SOURCE],
    });
    return id;
  }

  #tally(
    id: string,
    { processed, standing: all }: GatheredContest,
    standing: readonly { readonly line: Standing; readonly id: string }[],
    { turnout, comparable, lacksRows }: TallyTerms,
  ): void {
    const results = standing
      .map((one) => {
        const votes = votesOf(one.line);
        return {
          candidate: one.id,
          votes: votes?.value,
          percent: one.line.percent,
          about: votes?.about === 'over' ? 'over' : undefined,
          outcome: one.line.candidate.outcome,
          counts: one.line.candidate.kind !== 'option' && one.line.candidate.kind !== 'ballots',
        };
      })
      .filter(({ votes, percent, outcome }) => votes !== undefined || percent !== undefined || outcome === 'unopposed');
    if (results.length === 0) return;
    const isExact = results.every(({ votes, about }) => votes !== undefined && about === undefined);
    const complete = results.length === all.size && isExact && !lacksRows;
    const valid = results.filter(({ counts }) => counts).reduce((sum, { votes }) => sum + (votes ?? 0), 0);
    this.#tallies.push({
      id,
      contest: id,
      authority: AUTHORITY,
      status: this.#from.status,
      kind: this.#from.status === 'certified' ? 'official' : 'preliminary',
      stage: { en: 'imported count' },
      asOf: this.#from.asOf,
      processed: processed === undefined ? undefined : { unit: 'not-stated', ...processed },
      validVotes: complete && valid > 0 ? { value: valid, basis: 'computed' } : undefined,
      turnout,
      comparable,
      complete,
      results: results.map(({ counts: _, ...line }) => line),
      note: lacksRows
        ? { en: 'Some rows of the imported file could not be used, so votes may be missing.' }
        : undefined,
      sources: [SOURCE],
    });
  }
}

function cut(text: string, max: number): string {
  return clean(clean(text).slice(0, max));
}
