import type { Election } from '../../facts/election.ts';
import type { Figure } from '../../facts/figure.ts';
import { turnoutFigure } from '../../facts/figures.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Place, PlaceType } from '../../facts/schema/place.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { standing } from '../../facts/standing.ts';
import { shareOf } from '../fragments/counts/computed-share.ts';
import { shortName } from '../fragments/counts/headline.ts';
import { contestedLines, electionLine, toneOf } from '../fragments/election-line.ts';
import { placeWords } from '../fragments/place-words.ts';
import { type Ask, onPage, question } from '../model/ask.ts';
import type { Action, Card, Entry } from '../model/card.ts';
import { cited, joined, local, message, strong, type Words, withUnit } from '../model/words.ts';

/** What comes first in a list of places. */
export const PLACE_ORDERS = ['best', 'worst', 'closest', 'turnout'] as const;
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

/** What one screen of a phone holds. */
const ROWS = 7;

export interface PlacesAsked {
  readonly election: Election;
  readonly contest: Contest;
  readonly type: PlaceType;
  readonly order: PlaceOrder;
  /** Whose places; absent: those of whoever leads in each. */
  readonly candidate: Candidate | undefined;
  readonly page: number;
}

/** A place with the number that the list is ordered by. */
interface Ranked {
  readonly place: Place;
  readonly tally: Tally;
  readonly by: number;
  readonly words: Words;
  /** Its number was worked out here. */
  readonly computed?: boolean;
}

/** Places of an election in order: where a candidate is best or worst, where it was closest, where most voted. */
export function placesCard(asked: PlacesAsked): Card {
  const { election, contest, type, order, candidate, page } = asked;
  const ask = askFor(asked);
  const rows = ranked(asked);
  const first = rows[page]?.tally ?? rows[0]?.tally;
  const entries = rows.map(({ place, words }): Entry => joined(' · ', [words, placeWords(election, place)]));
  return {
    tone: toneOf(election),
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: titleWords(order, candidate) },
      { kind: 'subtitle', words: electionLine(election, contest) },
      { kind: 'small', words: message('places.counted', { value: rows.length, type: message(`place-type.${type}`) }) },
      { kind: 'list', entries, shownAtMost: ROWS, from: page, pages: ask },
      ...(rows.some(({ computed }) => computed === true)
        ? [{ kind: 'small', words: message('share.computed') } as const]
        : []),
      ...contestedLines(election),
      ...(first === undefined
        ? []
        : [{ kind: 'small', words: joined('', [local(first.stage), cited(sourcesOf(election, first))]) } as const]),
    ],
    actions: actionsOf(asked),
    menus: [
      {
        placeholder: message('menu.place'),
        entries: rows.slice(page, page + 25).map(({ place, words }) => ({
          label: placeWords(election, place),
          description: words,
          ask: question.results({ election: election.id, contest: contest.id, place: place.id }),
        })),
      },
    ],
  };
}

/** Said where an election has no counts by place. */
export function noPlacesCard(election: Election): Card {
  return {
    tone: 'notice',
    blocks: [
      { kind: 'title', words: local(election.name) },
      { kind: 'line', words: message('places.none') },
    ],
  };
}

function askFor({ election, contest, type, order, candidate }: PlacesAsked): Ask {
  const several = election.contests.length > 1;
  return question.places({
    election: election.id,
    contest: several ? contest.id : undefined,
    candidate: candidate?.id,
    type,
    sort: order,
  });
}

function titleWords(order: PlaceOrder, candidate: Candidate | undefined): Words {
  if (candidate === undefined || order === 'closest' || order === 'turnout') return message(`places.${order}`);
  return joined(' · ', [local(shortName(candidate)), message(`places.${order}`)]);
}

function ranked(asked: PlacesAsked): readonly Ranked[] {
  const { election, contest, type, order } = asked;
  const rows = election.placesOf(contest.id, type).flatMap((place) => {
    const tally = election.latestAt(contest.id, place.id);
    const row = tally === undefined ? undefined : rowOf(asked, place, tally);
    return row === undefined ? [] : [row];
  });
  const up = order === 'worst' || order === 'closest';
  return rows.toSorted((a, b) => (up ? a.by - b.by : b.by - a.by));
}

function rowOf({ election, contest, order, candidate }: PlacesAsked, place: Place, tally: Tally): Ranked | undefined {
  if (order === 'closest') return closestRow(election, place, tally);
  if (order === 'turnout') {
    const turnout = election.turnoutAt(contest.id, place.id).at(-1);
    const share = turnout === undefined ? undefined : turnoutFigure(election, turnout, 'percent');
    return share === undefined ? undefined : { place, tally, by: middleOf(share), words: strong(withUnit(share)) };
  }
  const leader = standing(election, tally).leaders[0]?.candidate;
  const subject = candidate?.id ?? leader;
  if (subject === undefined) return undefined;
  const share = shareOf(election, tally, subject);
  if (share === undefined) return undefined;
  const who = candidate === undefined ? local(shortName(election.candidate(subject))) : undefined;
  return { place, tally, by: share.value, words: joined(' ', [strong(share.words), who]), computed: share.computed };
}

/** What a figure is ordered by: a printed range by its middle. */
function middleOf({ quantity }: Figure): number {
  return quantity.kind === 'exact' ? quantity.value : (quantity.min + quantity.max) / 2;
}

/** By how much the first is ahead of the second, in points. */
function closestRow(election: Election, place: Place, tally: Tally): Ranked | undefined {
  const [first, second] = standing(election, tally).places.map(({ result }) => result);
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [shareOf(election, tally, first.candidate), shareOf(election, tally, second.candidate)];
  if (a === undefined || b === undefined) return undefined;
  const by = Math.abs(a.value - b.value);
  const points: Words = { kind: 'derived', value: Math.round(by * 100) / 100, unit: 'points', from: [] };
  const nameOf = (id: Candidate['id']) => local(shortName(election.candidate(id)));
  const ahead = message('places.ahead', { first: nameOf(first.candidate), second: nameOf(second.candidate) });
  return { place, tally, by, words: joined(' · ', [strong(points), ahead]), computed: a.computed };
}

function sourcesOf(election: Election, { sources }: Tally) {
  return sources.map(({ source }) => election.source(source));
}

/** The other orders, and the other kinds of places. */
function actionsOf(asked: PlacesAsked): readonly Action[] {
  const { election, contest, type, order } = asked;
  const orders = PLACE_ORDERS.filter((other) => other !== order && !isEmpty({ ...asked, order: other }));
  const types = typesOf(election, contest).filter((other) => other !== type);
  return [
    ...orders.map((other) => ({ label: message(`places.${other}`), ask: askFor({ ...asked, order: other }) })),
    ...types.map((other) => ({ label: message(`place-type.${other}`), ask: askFor({ ...asked, type: other }) })),
  ].map((action) => ({ kind: 'ask', ...action }));
}

/** Whether the first places have nothing to be ordered by: where one has a turnout, all have. */
function isEmpty({ election, contest, type, order }: PlacesAsked): boolean {
  if (order !== 'turnout') return false;
  const [first] = election.placesOf(contest.id, type);
  return first === undefined || election.turnoutAt(contest.id, first.id).length === 0;
}

/** The kinds of places that a contest has counts of: those that lie in no other first, then the fewest. */
export function typesOf(election: Election, contest: Contest): readonly PlaceType[] {
  const kinds = new Map<PlaceType, { count: number; within: boolean }>();
  for (const { type, parent } of election.placesOf(contest.id)) {
    const { count, within } = kinds.get(type) ?? { count: 0, within: true };
    kinds.set(type, { count: count + 1, within: within && parent !== undefined });
  }
  const order = ({ count, within }: { count: number; within: boolean }) => [Number(within), count] as const;
  return [...kinds]
    .toSorted(([, a], [, b]) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1])
    .map(([type]) => type);
}
