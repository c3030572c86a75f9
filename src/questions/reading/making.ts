import type { Catalog, ElectionHeading } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { Place } from '../../facts/schema/place.ts';
import { ofKind } from '../names/referent.ts';
import type { Intent, Question, Reading } from '../question.ts';
import type { Read } from './asking.ts';
import { countNamed } from './counts.ts';
import { factsNamed } from './facts-named.ts';
import type { Mark } from './marks.ts';
import type { Feature } from './rules.ts';
import type { Named } from './settling.ts';

const MOST_CHOICES = 10;
/** Elections that are offered together. */
const MOST_ELECTIONS = 25;

export function understood(question: Question, assumed: boolean): Reading {
  return { kind: 'understood', question, assumed };
}

/** The question in one election, which is opened: one for each whom a name may mean there. */
export function understoodIn(
  read: Read,
  intent: Intent,
  { id }: Pick<ElectionHeading, 'id'>,
  named: Named,
): readonly Question[] {
  return combined(read, intent, { id, opened: read.asking.catalog.find(id) }, named);
}

/** The question in each of several elections, unopened: what is offered is looked into when it is chosen. */
export function offeredIn(
  read: Read,
  intent: Intent,
  elections: readonly ElectionHeading[],
  named: Named,
): readonly Question[] {
  return elections
    .slice(0, MOST_ELECTIONS)
    .flatMap(({ id, tier }) =>
      combined(read, intent, { id, opened: tier === 'curated' ? read.asking.catalog.find(id) : undefined }, named),
    );
}

interface Where {
  readonly id: string;
  readonly opened: Election | undefined;
}

function combined(read: Read, intent: Intent, place: Where, named: Named): readonly Question[] {
  const bodies = named.map((of) => bodiesHere(of, place));
  if (bodies.some((of) => of.length === 0)) return [];
  const combinations = bodies.reduce<readonly (readonly BodyHere[])[]>(
    (before, of) => before.flatMap((chosen) => of.map((body) => [...chosen, body])),
    [[]],
  );
  const kept = presupposed(intent, place, combinations).slice(0, MOST_CHOICES);
  return kept.map((chosen) => questionOf(read, intent, place, chosen));
}

interface BodyHere {
  readonly id: string;
  readonly via?: string;
}

function bodiesHere(named: Named[number], { id: election, opened }: Where): readonly BodyHere[] {
  const here = named.filter((body) => body.election === election);
  const seen = new Map<string, BodyHere>();
  for (const { id, via } of here) seen.set(id, { id, ...(via === undefined ? {} : { via }) });
  // A leader of a list speaks for the whole alliance too: the nearest list is meant.
  const ids = [...seen.keys()];
  const parts = ids.filter((id) => {
    const whole = opened?.findCandidate(id)?.componentOf;
    return whole !== undefined && seen.has(whole);
  });
  return parts.length === 0 ? [...seen.values()] : parts.flatMap((id) => seen.get(id) ?? []);
}

/** "How much did Aliyev win by" is about the one of that name who won. */
function presupposed(
  intent: Intent,
  { opened }: Where,
  combinations: readonly (readonly BodyHere[])[],
): readonly (readonly BodyHere[])[] {
  if (intent !== 'margin' || combinations.length < 2 || opened === undefined) return combinations;
  const leader = opened
    .latestTally(opened.mainContest.id)
    ?.results.toSorted((a, b) => (b.votes ?? b.percent ?? 0) - (a.votes ?? a.percent ?? 0))[0];
  const won = combinations.filter((chosen) => chosen[0]?.id === leader?.candidate);
  return won.length === 1 ? won : combinations;
}

function questionOf(
  read: Read,
  intent: Intent,
  { id: election, opened }: Where,
  chosen: readonly BodyHere[],
): Question {
  const { slots, features, marked } = read;
  const via = chosen.find((body) => body.via !== undefined)?.via;
  const tally = COUNTED.has(intent) && opened !== undefined ? countNamed(opened, slots, features) : undefined;
  const measure = measureOf(features);
  const nth = features.has('last') && intent === 'nth' ? -1 : slots.nth;
  const facts = intent === 'fact' ? factsNamed(marked.marks, features, election) : undefined;
  const place = placeIn(marked.marks, opened, read.asking.catalog);
  const pollster = marked.marks
    .flatMap(({ referents }) => referents)
    .find((referent) => referent.kind === 'pollster' && referent.election === election);
  return {
    intent,
    election,
    bodies: chosen.length > 0 ? chosen.map(({ id }) => id) : bodiesBefore(read, intent, election),
    ...(measure === undefined ? {} : { measure }),
    ...(nth === undefined ? {} : { nth }),
    ...(tally === undefined ? {} : { tally: tally === 'none' ? 'none' : tally.id }),
    ...(slots.hour === undefined ? {} : { hour: slots.hour }),
    ...(facts === undefined ? {} : { facts }),
    ...(pollster?.kind === 'pollster' ? { pollster: pollster.id } : {}),
    ...(via === undefined ? {} : { via }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The larger first: a state before the county and the city of its name. */
const LARGER: readonly Place['type'][] = [
  'country',
  'state',
  'region',
  'province',
  'constituency',
  'county',
  'district',
  'city',
];

/** The place that is named; of several of that name the larger, where one is. */
function placeIn(marks: readonly Mark[], opened: Election | undefined, catalog: Catalog): string | undefined {
  const named = marks.some(({ referents }) => referents.some(({ kind }) => kind === 'place'));
  const election = opened === undefined || !named ? undefined : catalog.withPlaces(opened);
  const places = marks.flatMap(({ referents }) =>
    ofKind(referents, 'place').flatMap((referent) => {
      const place = referent.election === election?.id ? election.findPlace(referent.id) : undefined;
      return place === undefined ? [] : [place];
    }),
  );
  const size = ({ type }: Place): number => (LARGER.includes(type) ? LARGER.indexOf(type) : LARGER.length);
  const [first, second] = [...new Set(places)].toSorted((a, b) => size(a) - size(b));
  if (first === undefined) return undefined;
  return second !== undefined && size(first) === size(second) ? SEVERAL_PLACES : first.id;
}

/** Places of one name and size, of which none is meant more than another. */
export const SEVERAL_PLACES = 'several';

/** Whom the answer before was about, for what is asked of somebody. */
function bodiesBefore({ asking: { before } }: Read, intent: Intent, election: string): readonly string[] {
  return before?.election === election && OF_SOMEBODY.has(intent) ? before.bodies : [];
}

function measureOf(features: ReadonlySet<Feature>): Question['measure'] {
  if (features.has('seats')) return 'seats';
  if (features.has('share')) return 'percent';
  return features.has('votes') ? 'votes' : undefined;
}

const OF_SOMEBODY = new Set<Intent>(['figure', 'did-win', 'margin', 'counts', 'change', 'entered', 'exit-polls']);
const COUNTED = new Set<Intent>(['figure', 'winner', 'margin', 'versus', 'nth']);
