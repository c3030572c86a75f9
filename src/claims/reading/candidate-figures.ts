import type { Mention } from '../names/mentions.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Passage } from './passage.ts';

/** Fewer than this many steps from its name, a number stands beside it. */
const BESIDE = 2;
const SMALL = 100;

/** Small whole numbers without a unit (`his 5th`, `top 3`) belong to nobody, unless they stand in a list of names. */
export function candidateFigures(
  passage: Passage,
  quantities: readonly Quantity[],
  subjects: readonly Mention[],
): readonly Quantity[] {
  const isBesideName = ({ first }: Quantity): boolean =>
    subjects.some(({ last }) => first - last >= 1 && first - last <= BESIDE);
  const isSmall = ({ unit, step, value }: Quantity): boolean => unit === 'bare' && step >= 1 && value < SMALL;
  const isOfSomething = ({ unit, step, value, last }: Quantity): boolean =>
    unit === 'bare' && step >= 1 && value >= SMALL && isPlainWord(passage, last + 1);
  const isList = quantities.filter((quantity) => quantity.unit === 'bare' && isBesideName(quantity)).length >= 2;
  return quantities.filter(
    (quantity) => !isOfSomething(quantity) && (!isSmall(quantity) || (isList && isBesideName(quantity))),
  );
}

/** A word that is neither a name nor one of the language's: `12,000 followers`. */
function isPlainWord({ tokens, cues, mentions }: Passage, place: number): boolean {
  const isName = mentions.some(({ first, last }) => place >= first && place <= last);
  return tokens[place]?.kind === 'word' && cues.get(place) === undefined && !isName;
}
