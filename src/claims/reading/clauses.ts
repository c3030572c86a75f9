import { isCue, type Passage } from './passage.ts';

const STRONG = new Set([',', ';', '(', ')', '[', ']', '|', '\t']);
const WEAK = new Set(['-', '–', '—', '/', ':']);

/**
 * Numbers the clauses of a passage: the number of the clause each token stands in. Commas, brackets and columns always
 * separate; `and` and dashes only once a figure has been given, so that "Oruj and Mustafa got" and "Oruj – 2.17 %" hold together.
 */
export function clausesOf(passage: Passage): readonly number[] {
  const { tokens, cues, quantities, mentions } = passage;
  const figureEnds = new Set(quantities.map(({ last }) => last));
  const inside = new Set([...mentions, ...quantities].flatMap(({ first, last }) => innerPlaces(first, last)));
  const numbers: number[] = [];
  let clause = 0;
  let hasFigure = false;
  tokens.forEach((token, place) => {
    const isStrong = token.kind === 'mark' && STRONG.has(token.text);
    const isWeak = (token.kind === 'mark' && WEAK.has(token.text)) || isCue(cues.get(place), 'clause');
    if (!inside.has(place) && (isStrong || (isWeak && hasFigure))) {
      clause += 1;
      hasFigure = false;
    }
    numbers.push(clause);
    if (figureEnds.has(place)) hasFigure = true;
  });
  return numbers;
}

/** Places after the first: a separator there belongs to the name or number. */
function innerPlaces(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first }, (_, index) => first + 1 + index);
}
