import type { Quantity } from '../text/numbers/quantity.ts';
import { isCue, type Passage, placesOf } from './passage.ts';
import type { Setting, Topic } from './setting.ts';

const CUE_REACH = 8;

/** Each word for turnout speaks of one figure: the next one, or the one just before it. */
export function turnoutShare(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'percent') return undefined;
  if (isShareOfCountBeside(setting, quantity)) return ['turnout'];
  const isSpokenOf = placesOf(setting.passage, 'turnout').some((place) => figureOfTurnout(setting, place) === quantity);
  if (isSpokenOf || isAnnouncedTurnout(setting, quantity)) return ['turnout'];
  return isShareThatTookPart(setting, quantity) ? ['turnout'] : undefined;
}

/** `1,259,371 voters (19.44 %) had voted`: of nobody who is named. */
function isShareOfCountBeside({ passage, subjectPlaces }: Setting, { first }: Quantity): boolean {
  if (passage.tokens[first - 1]?.text !== '(' || subjectPlaces.length > 0) return false;
  const count = passage.quantities.find(({ last }) => last === first - 2);
  return (
    (count?.unit === 'voters' || count?.unit === 'people') &&
    placesOf(passage, 'took-part', 'turnout').length > 0 &&
    !passage.places.has('registered')
  );
}

/** `Turnout: Germany 82.5 %, UK 59.7 %`, `turnout was 22.22 % at 12:00, 41.62 % at 15:00`. */
function isAnnouncedTurnout({ passage, clauses, subjectPlaces, announced }: Setting, quantity: Quantity): boolean {
  if (subjectPlaces.some((place) => clauses[place] === clauses[quantity.numberFirst])) return false;
  const isOnlyTopic = subjectPlaces.length === 0;
  if (
    isOnlyTopic &&
    (announced.kinds.has('turnout') || placesOf(passage, 'turnout').some((place) => place < quantity.first))
  )
    return true;
  const hasHour = passage.tokens.some(
    ({ kind }, place) => kind === 'time' && clauses[place] === clauses[quantity.numberFirst],
  );
  return hasHour && placesOf(passage, 'turnout').some((place) => place < quantity.first);
}

function figureOfTurnout({ passage, subjectPlaces }: Setting, place: number): Quantity | undefined {
  const previous = passage.quantities.findLast(({ last }) => last < place);
  const next = passage.quantities.find(({ first }) => first > place);
  const between = (from: number, to: number): boolean =>
    subjectPlaces.some((subject) => subject > from && subject < to);
  const previousIsNear = previous !== undefined && place - previous.last <= 3 && !between(previous.last, place);
  const nextIsNear = next !== undefined && next.first - place <= CUE_REACH && !between(place, next.first);
  if (previousIsNear && (!nextIsNear || (place - previous.last <= 2 && hasComma(passage, place, next?.first ?? place))))
    return previous;
  return nextIsNear ? next : undefined;
}

function hasComma({ tokens }: Passage, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',' || text === ';' || text === '(' || text === '|');
}

/** `76.43 % of voters took part`, with nobody named whom they voted for. */
function isShareThatTookPart({ passage, clauses, subjectPlaces }: Setting, quantity: Quantity): boolean {
  const clause = clauses[quantity.first];
  if (subjectPlaces.some((place) => clauses[place] === clause)) return false;
  return placesOf(passage, 'took-part').some((place) => {
    const end = passage.cues.get(place)?.last ?? place;
    const who = passage.tokens[place - 1]?.folded;
    return clauses[place] === clause && !isCue(passage.cues.get(end + 1), 'for') && who !== 'who';
  });
}
