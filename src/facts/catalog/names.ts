import type { Election } from '../election.ts';
import type { CandidateId, ElectionId, LocalText, PlaceId } from '../schema/basics.ts';
import type { Candidate, Party } from '../schema/candidate.ts';
import type { Place } from '../schema/place.ts';
import { linesOf, standing } from '../standing.ts';

/** Everything of a name in the catalog: who or what bears it, and in which elections. */
export interface NameRow {
  readonly kind: 'election' | 'body' | 'person' | 'place';
  /** Every spelling; the English name first. */
  readonly texts: readonly string[];
  readonly short?: string | undefined;
  /** The same key is the same person or party in any election. */
  readonly entity?: string | undefined;
  /** The records of it, of the newest election first. */
  readonly in: readonly NameUse[];
  /** How well known it is among those of its kind: from 0 to 1. */
  readonly weight: number;
}

export interface NameUse {
  readonly election: ElectionId;
  readonly list: 'candidates' | 'parties' | 'places' | 'elections';
  readonly id: string;
}

/** The names of all elections of a catalog. */
export interface NameTable {
  readonly size: number;
  /** @throws when there is no such row */
  row(index: number): NameRow;
  /** What a row says of these two; most rows need then not be read. */
  kind(index: number): NameRow['kind'];
  weight(index: number): number;
  /** The row of a person or body; nothing for an entity that no election has. */
  ofEntity(entity: string): NameRow | undefined;
}

/** Candidates of places alone are many and known to few. */
const PLACE_ONLY = 0.3;
/** A party of which a candidate is a member, and which does not stand itself. */
const MEMBERS_ONLY = 0.2;

/** Gathers names over elections, one at a time, so that none has to stay in memory. */
export class NameGathering {
  readonly #rows = new Map<string, Gathered>();
  readonly #lastDays = new Map<string, string>();

  add(election: Election): void {
    const { id, about } = election;
    this.#lastDays.set(id, election.lastDay);
    this.#take(`e ${id}`, {
      kind: 'election',
      texts: [...textsOf(election.name), ...about.aliases],
      use: { election: id, list: 'elections', id },
      weight: 1,
    });
    const known = { weights: weightsOf(election), homes: homesOf(election) };
    for (const candidate of election.candidates) this.#takeCandidate(election, candidate, known);
    for (const party of election.parties) this.#takeParty(election, party);
    for (const place of election.places) this.#takePlace(election, place);
  }

  /** The rows, each with what makes it the same as a row of other elections. */
  get keyed(): readonly (readonly [key: string, row: NameRow])[] {
    return [...this.#rows].map(([key, { texts, newest: _, ...row }]) => [
      key,
      { ...row, texts: [...texts], in: row.in.toSorted((a, b) => this.#order(a, b)) },
    ]);
  }

  /** Published sets come in any order. */
  #order(a: NameUse, b: NameUse): number {
    const [dayOfA, dayOfB] = [this.#dayOf(a), this.#dayOf(b)];
    return dayOfA === dayOfB ? 0 : dayOfA < dayOfB ? 1 : -1;
  }

  #dayOf({ election }: NameUse): string {
    return this.#lastDays.get(election) ?? '';
  }

  #takeCandidate({ id: election, about }: Election, candidate: Candidate, { weights, homes }: OfCandidates): void {
    const { id, entity, kind } = candidate;
    if (kind === 'rest' || kind === 'ballots') return;
    const isPerson = kind === 'person';
    const home = isPerson && entity === undefined ? homes.get(id) : undefined;
    const own = keyOf(isPerson ? 'p' : 'b', entity, `${election} ${id}`);
    const shared =
      home === undefined ? undefined : `p ~ ${about.country.code} ${home} ${candidate.party} ${nameKey(candidate)}`;
    // Two of one name, home and party in one election are two people, or one who stands twice: both are kept.
    const isFree = shared !== undefined && this.#rows.get(shared)?.in.some((use) => use.election === election) !== true;
    this.#take(shared !== undefined && isFree ? shared : own, {
      kind: isPerson ? 'person' : 'body',
      texts: spellingsOf(candidate),
      short: candidate.short?.en,
      entity,
      use: { election, list: 'candidates', id },
      weight: weights.get(id) ?? 0,
    });
  }

  #takeParty({ id: election }: Election, party: Party): void {
    this.#take(keyOf('b', party.entity, `${election} ${party.id}`), {
      kind: 'body',
      texts: spellingsOf(party),
      short: party.short?.en,
      entity: party.entity,
      use: { election, list: 'parties', id: party.id },
      weight: MEMBERS_ONLY,
    });
  }

  /** Places of one id and the same boundaries are one place, whatever the election. */
  #takePlace({ id: election }: Election, { id, name, spellings, codes, parent, vintage }: Place): void {
    this.#take(`l ${id} ${vintage ?? ''}`, {
      kind: 'place',
      texts: [...textsOf(name), ...spellings, ...Object.values(codes ?? {})],
      use: { election, list: 'places', id },
      weight: parent === undefined ? 1 : 0.5,
    });
  }

  #take(key: string, { texts, use, weight, ...row }: Taken): void {
    const day = this.#dayOf(use);
    const known = this.#rows.get(key);
    if (known === undefined) {
      this.#rows.set(key, { ...row, texts: new Set(texts), in: [use], weight, newest: day });
      return;
    }
    // It goes by what it is called in its newest election.
    const isNewer = day > known.newest;
    known.texts = new Set(isNewer ? [...texts, ...known.texts] : [...known.texts, ...texts]);
    if (isNewer) known.newest = day;
    known.in.push(use);
    known.weight = Math.max(known.weight, weight);
    known.short = isNewer ? (row.short ?? known.short) : (known.short ?? row.short);
  }
}

interface Gathered extends Omit<NameRow, 'texts' | 'in' | 'weight' | 'short'> {
  texts: Set<string>;
  readonly in: NameUse[];
  weight: number;
  /** Day of the newest election that has it. */
  newest: string;
  short?: string | undefined;
}

/** What is worked out of an election for all its candidates. */
interface OfCandidates {
  readonly weights: ReadonlyMap<string, number>;
  readonly homes: ReadonlyMap<CandidateId, PlaceId>;
}

interface Taken extends Omit<NameRow, 'in'> {
  readonly use: NameUse;
}

function keyOf(prefix: string, entity: string | undefined, own: string): string {
  return entity === undefined ? `${prefix} ${own}` : `${prefix} = ${entity}`;
}

function nameKey({ name }: Candidate): string {
  return name.en.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/**
 * The largest place that each of those who stand in places alone stands in: their state. Who goes by the same name for the
 * same party in the same state in several elections has one line in a list, with the newest; no card says it of them.
 */
function homesOf(election: Election): ReadonlyMap<CandidateId, PlaceId> {
  const homes = new Map<CandidateId, PlaceId>();
  const several = new Set<CandidateId>();
  for (const { id } of election.contests) {
    const whole = new Set(election.latestTally(id)?.results.map(({ candidate }) => candidate));
    for (const place of election.placesOf(id)) {
      const home = outermost(election, place);
      for (const { candidate } of election.latestAt(id, place.id)?.results ?? []) {
        if (whole.has(candidate) || (homes.get(candidate) ?? home) !== home) several.add(candidate);
        homes.set(candidate, home);
      }
    }
  }
  for (const candidate of several) homes.delete(candidate);
  return homes;
}

function outermost(election: Election, place: Place): PlaceId {
  const above = place.parent === undefined ? undefined : election.findPlace(place.parent);
  return above === undefined ? place.id : outermost(election, above);
}

type Named = Pick<Candidate, 'name' | 'short' | 'spellings' | 'fullName'>;

function spellingsOf({ name, short, spellings, fullName }: Named) {
  return [
    ...textsOf(name),
    ...textsOf(short ?? {}),
    ...(fullName === undefined ? [] : [fullName]),
    ...spellings.map(({ text }) => text),
  ];
}

function textsOf(texts: Partial<LocalText>): readonly string[] {
  return Object.values(texts).filter((text) => text !== undefined);
}

/** By where each stands: the first of the deciding contest 1, the second 1/2; those of places alone less. */
function weightsOf(election: Election): ReadonlyMap<CandidateId, number> {
  const weights = new Map<CandidateId, number>();
  const take = (candidate: CandidateId, weight: number) =>
    weights.set(candidate, Math.max(weight, weights.get(candidate) ?? 0));
  for (const { id } of election.contests) {
    const latest = election.latestTally(id);
    if (latest !== undefined) {
      linesOf(standing(election, latest)).forEach(({ candidate }, rank) => {
        take(candidate, 1 / (1 + rank));
      });
    }
    for (const place of election.placesOf(id)) takePlace(election, id, place.id, take);
  }
  return weights;
}

function takePlace(
  election: Election,
  contest: Parameters<Election['latestAt']>[0],
  place: PlaceId,
  take: (candidate: CandidateId, weight: number) => void,
): void {
  const latest = election.latestAt(contest, place);
  if (latest === undefined) return;
  linesOf(standing(election, latest)).forEach(({ candidate }, rank) => {
    take(candidate, PLACE_ONLY / (1 + rank));
  });
}
