import { isCue, type Passage } from '../passage.ts';

const STRONG = new Set([',', ';', '(', ')', '[', ']', '|', '\t']);
const WEAK = new Set(['-', '–', '—', '/', ':']);

/**
 * Numbers the clauses of a passage: the number of the clause each token stands in. Commas, brackets and columns always
 * separate; `and` and dashes only once a figure has been given, so that "Oruj and Mustafa got" and "Oruj – 2.17 %" hold together.
 */
export function clausesOf(passage: Passage): readonly number[] {
  const { tokens, cues, quantities, mentions } = passage;
  const figureEnds = new Set(quantities.map(({ last }) => last));
  const inside = innerPlaces([mentions, quantities]);
  const numbers: number[] = [];
  let clause = 0;
  let hasFigure = false;
  tokens.forEach((token, place) => {
    const isStrong = token.kind === 'mark' && STRONG.has(token.text);
    const isWeak = (): boolean => (token.kind === 'mark' && WEAK.has(token.text)) || isCue(cues.get(place), 'clause');
    if ((isStrong || (hasFigure && isWeak())) && !inside.has(place)) {
      clause += 1;
      hasFigure = false;
    }
    numbers.push(clause);
    if (figureEnds.has(place)) hasFigure = true;
  });
  return numbers;
}

/** Places after the first: a separator there belongs to the name or number. */
function innerPlaces(
  lists: readonly (readonly { readonly first: number; readonly last: number }[])[],
): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const list of lists)
    for (const { first, last } of list) for (let place = first + 1; place <= last; place++) inner.add(place);
  return inner;
}
