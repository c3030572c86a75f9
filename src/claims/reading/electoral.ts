import type { CueKind } from '../languages/lexicon.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { type Passage, placesOf } from './passage.ts';
import { clausesOf } from './scope/clauses.ts';

/** Words of votes. `Got`, `leads` and `result` are said of games and prices too. */
const OF_VOTES: readonly CueKind[] = [
  'votes',
  'voters',
  'seats',
  'took-part',
  'turnout',
  'exit-poll',
  'opinion-poll',
  'voting-day',
];

/** Whether a text speaks of votes at all: by a word of voting, or by an election or authority of the data. */
export function speaksOfVotes(passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) =>
      placesOf(passage, ...OF_VOTES).length > 0 ||
      passage.mentions.some(({ referents }) => referents.some(({ kind }) => kind !== 'country')),
  );
}

/** `Macron won with 58.55 %`, `58 % of the votes`: somebody the data does not know got something. */
export function isSaidOfSomebody(passage: Passage, quantity: Quantity): boolean {
  if (placesOf(passage, 'change').length > 0) return false;
  const clauses = clausesOf(passage);
  const isHere = (place: number): boolean => clauses[place] === clauses[quantity.numberFirst];
  if (placesOf(passage, 'votes', 'voters', 'took-part').some(isHere)) return true;
  return placesOf(passage, 'won').some(isHere);
}

/** Somebody, or some place, that the data may not know. */
export function namesSomebody(passage: Passage): boolean {
  return passage.strangers.length > 0 || passage.mentions.length > 0 || startsWithName(passage);
}

/** The first word of a sentence has a capital anyway; before a verb it is a name unless the language knows the word. */
function startsWithName({ tokens, cues }: Passage): boolean {
  const [first] = tokens;
  return first?.kind === 'word' && first.capital && first.folded.length > 2 && cues.get(0) === undefined;
}
