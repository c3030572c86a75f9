import type { Mention } from '../names/mentions.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import type { Frame } from './frames.ts';
import { type Passage, placesOf } from './passage.ts';

/** Words that may stand between a name and its figure in a list: `Aliyev with 92.12 %`, `Oruc isə 2,17 faiz`. */
const LINK_WORDS = new Set([
  'with',
  'on',
  'at',
  'ise',
  'isa',
  'to',
  'a',
  's',
  'ile',
  'uzra',
  'po',
  'u',
  'za',
  'yuzde',
  'in',
]);
const MAX_LINKS = 2;

/**
 * Whether something says that a candidate's figure is one of votes: a word of voting or winning beside it, a result or
 * poll it is said to be of, or that name and figure stand side by side as in a list. A politician's other percentages
 * (of growth, of mines cleared) have none of these.
 */
export function isOfVotes(
  passage: Passage,
  clauses: readonly number[],
  quantity: Quantity,
  mention: Mention,
  frame: Frame,
): boolean {
  if (quantity.unit === 'votes' || quantity.unit === 'seats') return true;
  const clause = clauses[quantity.numberFirst];
  const here = placesOf(passage, 'votes', 'voters', 'took-part', 'won').some((place) => clauses[place] === clause);
  const isPeople = quantity.unit === 'people' || quantity.unit === 'voters';
  if (isPeople) return isOfVoters(passage, clauses, quantity);
  return here || frame.kind === 'result' || frame.kind === 'exit-poll' || isSideBySide(passage, quantity, mention);
}

/** `4.5 million people voted for`, and not `spoke for two hours to 1,000 people`. */
function isOfVoters(passage: Passage, clauses: readonly number[], { last, numberFirst }: Quantity): boolean {
  const inClause = (place: number): boolean => clauses[place] === clauses[numberFirst];
  return (
    placesOf(passage, 'votes', 'took-part', 'won').some(inClause) ||
    placesOf(passage, 'for').some((place) => place > last && inClause(place))
  );
}

function isSideBySide({ tokens, cues }: Passage, quantity: Quantity, mention: Mention): boolean {
  const isBefore = mention.last < quantity.first;
  const between = isBefore
    ? tokens.slice(mention.last + 1, quantity.first)
    : tokens.slice(quantity.last + 1, mention.first);
  const words = between.filter(({ kind }) => kind === 'word');
  const isLink = (place: number): boolean => {
    const cue = cues.get(place);
    return cue?.value.some((value) => value.role === 'cue' && value.kind === 'for') ?? false;
  };
  const start = isBefore ? mention.last + 1 : quantity.last + 1;
  return (
    words.length <= MAX_LINKS &&
    between.every(({ kind, folded }, index) => kind !== 'word' || LINK_WORDS.has(folded) || isLink(start + index))
  );
}
