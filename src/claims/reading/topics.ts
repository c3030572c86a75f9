import type { CueKind } from '../languages/lexicon.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { isCue, placesOf } from './passage.ts';
import type { Setting, Topic } from './setting.ts';
import { turnoutShare } from './turnout-shares.ts';

type Rule = (setting: Setting, quantity: Quantity) => readonly Topic[] | undefined;

const NOUN_REACH = 6;
const THING_REACH = 3;
const LABEL_REACH = 5;
const BACK_REACH = 4;
/** A bare number below this is a count of something else: `seven candidates`. */
const SMALLEST_LABELLED = 10;
/** `790 registered` are observers, candidates or guests. */
const SMALLEST_ROLL = 100_000;

/** In order; the first that knows decides. */
const rules: readonly Rule[] = [
  processedShare,
  shareOfStations,
  shareOfCountBefore,
  shareOfCount,
  labelled,
  turnoutShare,
  countedThings,
  voters,
  votesAndSeats,
];

/**
 * What a figure may be about. Several topics mean that the words leave it open: such a figure may be confirmed by one
 * of them and is contradicted by none.
 */
export function topicsOf(setting: Setting, quantity: Quantity): readonly Topic[] {
  for (const rule of rules) {
    const topics = rule(setting, quantity);
    if (topics !== undefined) return topics;
  }
  return ['candidate'];
}

/** `after the processing of 93.35 %`, `93.35 % of the ballots counted`, `oyların yüzde 93'ü sayıldı`. */
function processedShare(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'percent') return undefined;
  const { passage } = setting;
  const before = placesOf(passage, 'processing').some(
    (place) =>
      place < quantity.first && quantity.first - place <= BACK_REACH && isClear(setting, place, quantity.first),
  );
  if (before) return ['processed'];
  const after = placesOf(passage, 'processed').some(
    (place) => place > quantity.last && place - quantity.last <= NOUN_REACH && isClear(setting, quantity.last, place),
  );
  if (!after) return undefined;
  const subjectBefore = setting.subjectPlaces.some(
    (place) => place < quantity.first && sameClause(setting, place, quantity.first),
  );
  return subjectBefore ? ['processed', 'candidate'] : ['processed'];
}

/** `məntəqələrin 54,47 faizi`, `sandıkların %93'ü`, `protokolların 93,35 faizi`: what is counted stands before its share. */
function shareOfCountBefore({ passage }: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'percent' || (passage.language !== 'az' && passage.language !== 'tr')) return undefined;
  const isThing = placesOf(passage, 'counted-thing').some(
    (place) => (passage.cues.get(place)?.last ?? place) === quantity.first - 1,
  );
  return isThing ? ['processed'] : undefined;
}

/** `after 93.35 % of stations`: nobody receives polling stations, whoever is named beside them. */
function shareOfStations({ passage, clauses }: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'percent') return undefined;
  const isThing = placesOf(passage, 'counted-thing').some((place) => {
    const isNear = place > quantity.last && place - quantity.last <= THING_REACH;
    return isNear && clauses[place] === clauses[quantity.last] && !isCue(passage.cues.get(place), 'votes');
  });
  return isThing ? ['processed'] : undefined;
}

/** `100 percent of the ballots`, with nobody named who might have got them. */
function shareOfCount(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  const { passage, clauses, subjectPlaces } = setting;
  const clause = clauses[quantity.last];
  if (quantity.unit !== 'percent' || subjectPlaces.some((place) => clauses[place] === clause)) return undefined;
  const isOfThings = placesOf(passage, 'counted-thing').some(
    (place) => place > quantity.last && place - quantity.last <= THING_REACH && clauses[place] === clause,
  );
  const isTurnout = placesOf(passage, 'took-part', 'turnout').some((place) => clauses[place] === clause);
  if (!isOfThings || isTurnout) return undefined;
  return subjectPlaces.some((place) => place < quantity.first) ? ['processed', 'candidate'] : ['processed'];
}

/** A label before the figure: `Turnout: 76.43 %`, `Observers – 90,372`, `registered voters: 6,478,623`. */
function labelled(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'bare' && quantity.unit !== 'people' && quantity.unit !== 'voters') return undefined;
  if (quantity.unit === 'bare' && quantity.value < SMALLEST_LABELLED) return undefined;
  return labelBefore(setting, quantity) ?? registeredBehind(setting, quantity) ?? peopleBehind(setting, quantity);
}

/** `968.8 million Indians were eligible`, `642 million Indians voted`: a country's people, called by its name. */
function peopleBehind({ passage, subjectPlaces }: Setting, { last, value }: Quantity): readonly Topic[] | undefined {
  const people = passage.mentions.find(({ first }) => first === last + 1);
  if (value < SMALLEST_ROLL || subjectPlaces.length > 0) return undefined;
  if (people === undefined || !people.referents.every(({ kind }) => kind === 'country')) return undefined;
  const behind = (kind: CueKind): boolean => [1, 2].some((step) => isCue(passage.cues.get(people.last + step), kind));
  return behind('registered') ? ['registered'] : behind('took-part') ? ['turnout'] : undefined;
}

/** `6.5 million on the rolls`. */
function registeredBehind({ passage }: Setting, { last, value }: Quantity): readonly Topic[] | undefined {
  const isBehind = [1, 2].some((step) => isCue(passage.cues.get(last + step), 'registered'));
  return isBehind && value >= SMALLEST_ROLL ? ['registered'] : undefined;
}

/** What a label stands for. The number of voters may be of those on the lists or of those who came. */
const LABELS: readonly (readonly [kind: CueKind, topics: readonly Topic[]])[] = [
  ['turnout', ['turnout']],
  ['registered', ['registered']],
  ['stations', ['stations']],
  ['observers', ['observers']],
  ['sample', ['sample']],
  ['valid', ['valid-votes']],
  ['voters', ['registered', 'turnout']],
];

function labelBefore({ passage, subjectPlaces }: Setting, quantity: Quantity): readonly Topic[] | undefined {
  for (let place = quantity.first - 1; place >= Math.max(0, quantity.first - LABEL_REACH); place--) {
    if (subjectPlaces.includes(place) || passage.quantities.some(({ last }) => last === place)) return undefined;
    const label = LABELS.find(([kind]) => isCue(passage.cues.get(place), kind));
    if (label !== undefined) return label[1];
  }
  return undefined;
}

function countedThings(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit === 'stations') return ['stations'];
  if (quantity.unit === 'observers') return ['observers'];
  if (quantity.unit === 'bare' && isCue(setting.passage.cues.get(quantity.last + 1), 'sample')) return ['sample'];
  return undefined;
}

function voters(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'people' && quantity.unit !== 'voters') return undefined;
  const near = (...kinds: Parameters<typeof isCue>[1][]): boolean =>
    placesOf(setting.passage, ...kinds).some(
      (place) => Math.abs(place - quantity.last) <= NOUN_REACH && isClear(setting, quantity.last, place),
    );
  const withinFigure = placesOf(setting.passage, 'registered').some(
    (place) => place > quantity.numberLast && place <= quantity.last,
  );
  if (withinFigure || near('registered')) return ['registered'];
  if (near('observers')) return ['observers'];
  if (near('sample')) return ['sample'];
  const clause = setting.clauses[quantity.first];
  if (setting.subjectPlaces.some((place) => setting.clauses[place] === clause)) return ['candidate'];
  if (near('took-part', 'turnout')) return ['turnout'];
  return setting.hasPollster ? ['sample'] : ['registered', 'turnout'];
}

function votesAndSeats(setting: Setting, quantity: Quantity): readonly Topic[] | undefined {
  if (quantity.unit !== 'votes') return undefined;
  const isValid = placesOf(setting.passage, 'valid').some(
    (place) => place > quantity.numberLast && place <= quantity.last + 2,
  );
  const clause = setting.clauses[quantity.first];
  const hasSubject = setting.subjectPlaces.some((place) => setting.clauses[place] === clause);
  return isValid && !hasSubject ? ['valid-votes'] : undefined;
}

/** Neither another figure nor a candidate nor a separator stands between two places. */
function isClear({ passage, clauses, subjectPlaces }: Setting, from: number, to: number): boolean {
  const [low, high] = from < to ? [from, to] : [to, from];
  const isFigureBetween = passage.quantities.some(({ numberFirst }) => numberFirst > low && numberFirst < high);
  return (
    !isFigureBetween && !subjectPlaces.some((place) => place > low && place < high) && clauses[low] === clauses[high]
  );
}

function sameClause({ clauses }: Setting, a: number, b: number): boolean {
  return clauses[a] === clauses[b];
}
