import { tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Place, PlaceType } from '../../../facts/schema/place.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { question as ask } from '../../model/ask.ts';
import { joined, local, message, type Words } from '../../model/words.ts';
import { type Answered, nameOf, ranking, type Subject } from './answered.ts';

const SHOWN = 5;
/** Fewer are no ranking. */
const LEAST_PLACES = 3;
/** The larger parts of a country first. */
const TYPES: readonly PlaceType[] = ['state', 'region', 'province', 'constituency', 'county', 'district'];

interface Ranked {
  readonly place: Place;
  readonly share: number;
  readonly words: Words;
}

/** Where somebody, or whoever came first, did best or worst, by share of the votes. */
export function placesAnswer(subject: Subject): Answered {
  const { election, contest, question } = subject;
  const full = ask.results({ election: election.id });
  const latest = election.latestTally(contest.id);
  const id =
    (question.bodies[0] as CandidateId | undefined) ??
    (latest === undefined ? undefined : ranking(election, latest)[0]);
  const ranked = id === undefined ? [] : rankedBy(subject, id);
  if (id === undefined || ranked.length < LEAST_PLACES)
    return { sentences: [message('ask.places-missing', { election: local(election.name) })], missing: true, full };
  const worst = question.intent === 'worst-places';
  const ordered = ranked.toSorted((a, b) => (worst ? a.share - b.share : b.share - a.share));
  const lines = ordered.slice(0, SHOWN).map(({ place, words }) => joined(': ', [local(place.name), words]));
  const [first, ...others] = lines;
  const key = worst ? 'ask.worst-place' : 'ask.best-place';
  const sentence = message(key, {
    election: local(election.name),
    who: nameOf(election, id),
    value: ranked.length,
    first: joined('', [first]),
  });
  return { sentences: [sentence], rows: others, full };
}

/** Places of the largest kind that the election has enough of. */
function rankedBy(subject: Subject, id: CandidateId): readonly Ranked[] {
  const { election, contest } = subject;
  for (const type of TYPES) {
    const ranked = election.placesOf(contest.id, type).flatMap((place) => {
      const tally = election.latestAt(contest.id, place.id);
      return tally === undefined ? [] : shareAt(subject, place, tally, id);
    });
    if (ranked.length >= LEAST_PLACES) return ranked;
  }
  return [];
}

function shareAt({ election }: Subject, place: Place, tally: Tally, id: CandidateId): readonly Ranked[] {
  const printed = tallyFigure(election, tally, id, 'percent');
  if (printed?.quantity.kind === 'exact')
    return [{ place, share: printed.quantity.value, words: { kind: 'figure', figure: printed, form: 'unit' } }];
  const votes = tallyFigure(election, tally, id, 'votes');
  const all = tally.validVotes?.value ?? 0;
  if (votes?.quantity.kind !== 'exact' || all === 0) return [];
  const share = Math.round((votes.quantity.value / all) * 10_000) / 100;
  return [{ place, share, words: { kind: 'derived', value: share, unit: 'percent', from: [votes] } }];
}
