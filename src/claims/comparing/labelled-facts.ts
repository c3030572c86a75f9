import type { Election } from '../../facts/election.ts';
import { factFigure } from '../../facts/figures.ts';
import type { CatalogNames, FactName } from '../names/catalog-names.ts';
import type { Claim } from '../reading/claim.ts';
import type { Found } from '../text/phrases.ts';
import { agrees, clearlyDiffers, differenceOf, type Held, known, statedOf } from './comparison.ts';

/** Words between a number and the label of what it counts: `seven registered candidates`, `constituencies: 125`. */
const REACH = 3;

/** Holds a number against a fact whose label or alias stands beside it. */
export function holdLabelled(claim: Claim, elections: readonly Election[], names: CatalogNames): Held | undefined {
  const base = { measure: 'other', subject: null } as const;
  const stated = statedOf(claim.quantity, claim.quantity.unit === 'percent');
  const found = labelBeside(claim, names);
  const facts = (found?.value ?? []).filter(({ election }) => elections.includes(election));
  const options = facts.flatMap(({ election, fact }) => {
    const figure = factFigure(election, fact);
    return figure === undefined || (figure.quantity.unit === 'percent') !== stated.isShare
      ? []
      : [{ election, figure, record: fact.id }];
  });
  const match = options.find((option) => agrees(stated, option));
  if (match !== undefined) return { ...base, outcome: 'matches', known: known(match.election, match) };
  const [only] = options.filter(({ election }) => election === elections[0]);
  if (only === undefined || options.length > 1 || found === undefined) return undefined;
  const isBeside = found.first === claim.quantity.numberLast + 1;
  const quantity = only.figure.quantity;
  const isSameThing =
    quantity.kind === 'exact' && stated.value <= quantity.value * 2 && stated.value >= quantity.value / 2;
  if (!isBeside || !isSameThing || !clearlyDiffers(stated, only)) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(only.election, only), difference: differenceOf(stated, only) };
}

function labelBeside({ passage, quantity }: Claim, names: CatalogNames): Found<readonly FactName[]> | undefined {
  for (let place = quantity.numberLast + 1; place <= quantity.numberLast + REACH; place++) {
    if (passage.tokens[place]?.kind === 'mark') break;
    const found = names.facts.at(passage.tokens, place);
    if (found !== undefined) return found;
  }
  for (let place = Math.max(0, quantity.numberFirst - REACH * 2); place < quantity.numberFirst; place++) {
    const found = names.facts.at(passage.tokens, place);
    if (found !== undefined && found.last < quantity.numberFirst && quantity.numberFirst - found.last <= REACH)
      return found;
  }
  return undefined;
}
