import { constructionsOf } from '../languages/cues.ts';
import type { CueKind } from '../languages/lexicon.ts';
import type { Claim } from '../reading/claim.ts';
import { isCue } from '../reading/passage.ts';
import { clausesOf } from '../reading/scope/clauses.ts';

/** Words that make a construction what it is, in the order in which one is looked for. The others are passed over. */
const BEARING: readonly CueKind[] = [
  'exit-poll',
  'turnout',
  'took-part',
  'registered',
  'stations',
  'observers',
  'won',
  'for',
];

/** The construction that a claim is said in, where its language has a licence for it. */
export function constructionOf(claim: Claim): string | undefined {
  const form = formOf(claim);
  // A figure of somebody names whom; one of the election as a whole names nobody.
  if (claim.topics.includes('candidate') !== form.includes('NAME') && !isAnotherClause(claim)) return undefined;
  return constructionsOf(claim.passage.language).find((licensed) => licensed.form === form)?.form;
}

/** `Ilham Aliyev won, with 82 %`: the name stands in the clause before. */
function isAnotherClause({ topics, passage, quantity }: Claim): boolean {
  return topics.includes('candidate') && passage.mentions.some(({ last }) => last < quantity.first);
}

/** `NAME won FIGURE`: what bears meaning in the clause of a figure, in its order. */
function formOf({ passage, quantity }: Claim): string {
  const clauses = clausesOf(passage);
  const clause = clauses[quantity.numberFirst];
  const symbols: string[] = [];
  for (let place = 0; place < passage.tokens.length; place++) {
    if (clauses[place] !== clause && !isFirmBefore(claim(place))) continue;
    const here = symbolAt(claim(place));
    if (here === undefined) continue;
    if (here.symbol !== undefined && here.symbol !== symbols.at(-1)) symbols.push(here.symbol);
    place = here.last;
  }
  return withoutNeighbours(symbols).join(' ');

  function claim(place: number): Spot {
    return { passage, quantity, place };
  }
}

interface Spot extends Pick<Claim, 'passage' | 'quantity'> {
  readonly place: number;
}

/** `According to Rey's exit poll, 92.6 % …`: a clause without figures that names the poll. */
function isFirmBefore({ passage, quantity, place }: Spot): boolean {
  if (place > quantity.first) return false;
  const clauses = clausesOf(passage);
  const hasFigure = passage.quantities.some(({ numberFirst }) => clauses[numberFirst] === clauses[place]);
  return !hasFigure && (isCue(passage.cues.get(place), 'exit-poll') || isFirm({ passage, quantity, place }));
}

function isFirm({ passage, place }: Spot): boolean {
  const mention = passage.mentions.find(({ first }) => first === place);
  return mention?.referents.some(({ kind }) => kind === 'pollster') ?? false;
}

function symbolAt({ passage, quantity, place }: Spot): { readonly symbol?: string; readonly last: number } | undefined {
  if (place === quantity.first) return { symbol: 'FIGURE', last: quantity.last };
  const other = passage.quantities.find(({ first }) => first === place);
  if (other !== undefined) return { symbol: 'figure', last: other.last };
  const mention = passage.mentions.find(({ first }) => first === place);
  if (mention !== undefined) {
    const kinds = new Set(mention.referents.map(({ kind }) => kind));
    if (kinds.has('candidate') || kinds.has('party')) return { symbol: 'NAME', last: mention.last };
    return kinds.has('pollster') ? { symbol: 'FIRM', last: mention.last } : { last: mention.last };
  }
  const cue = passage.cues.get(place);
  const kind = isCue(cue, 'votes', 'voters', 'people') ? undefined : BEARING.find((bearing) => isCue(cue, bearing));
  return kind === undefined || cue === undefined ? undefined : { symbol: kind, last: cue.last };
}

/** Figures beside the one that is looked at: `4,567,458 votes or 92.12 %`. */
function withoutNeighbours(symbols: readonly string[]): readonly string[] {
  return symbols.filter((symbol) => symbol !== 'figure');
}
