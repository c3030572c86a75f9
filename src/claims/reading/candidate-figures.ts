import type { Mention } from '../names/mentions.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { isCue, type Passage } from './passage.ts';

/** So many words may stand between a name and the number of a list: `the Liberal Democrats rose to 72`. */
const LINKS = 3;
const SMALL = 100;

/**
 * Small whole numbers without a unit (`his 5th`, `top 3`) belong to nobody, unless they stand in a list of names, or
 * beside another figure of the same name (`53.93 %  89`).
 */
export function candidateFigures(
  passage: Passage,
  quantities: readonly Quantity[],
  subjects: readonly Mention[],
): readonly Quantity[] {
  const isSmall = ({ unit, step, value }: Quantity): boolean => unit === 'bare' && step >= 1 && value < SMALL;
  const isOfSomething = ({ unit, step, value, last }: Quantity): boolean =>
    unit === 'bare' && step >= 1 && value >= SMALL && isPlainWord(passage, last + 1);
  const listed = quantities.filter((quantity) => isListed(passage, quantity, subjects));
  return quantities.filter((quantity, index) => {
    if (isOfSomething(quantity)) return false;
    if (!isSmall(quantity)) return true;
    return (
      ((listed.length >= 2 || passage.goesOn) && listed.includes(quantity)) ||
      isInRow(passage, quantities, index, subjects)
    );
  });
}

/** A name stands before it, and nothing but words of the language between. */
function isListed(passage: Passage, { first, unit, step }: Quantity, subjects: readonly Mention[]): boolean {
  const name = subjects.findLast(({ last }) => last < first);
  if (name === undefined || (unit !== 'bare' && step >= 1 && unit !== 'seats')) return false;
  const between = passage.tokens.slice(name.last + 1, first);
  const words = between.filter(({ kind }) => kind === 'word').length;
  return (
    words <= LINKS &&
    between.every(({ kind }, index) => kind !== 'number' && (kind !== 'word' || isLink(passage, name.last + 1 + index)))
  );
}

function isLink({ cues }: Passage, place: number): boolean {
  const cue = cues.get(place);
  return cue === undefined ? false : !isCue(cue, 'clause') || isCue(cue, 'reaching');
}

/** `Georgian Dream  53.93%  89`, `Reform has 5 on 14.3%`: a share of the same name stands beside it. */
function isInRow(
  { tokens }: Passage,
  quantities: readonly Quantity[],
  index: number,
  subjects: readonly Mention[],
): boolean {
  const quantity = quantities[index];
  if (quantity === undefined) return false;
  return [quantities[index - 1], quantities[index + 1]].some((other) => {
    if (other === undefined || (other.unit !== 'percent' && other.step >= 1)) return false;
    const [from, to] = other.last < quantity.first ? [other.last, quantity.first] : [quantity.last, other.first];
    const words = tokens.slice(from + 1, to).filter(({ kind }) => kind === 'word').length;
    return (
      words <= 1 &&
      !subjects.some(({ first }) => first > from && first < to) &&
      subjects.some(({ last }) => last < from)
    );
  });
}

/** A word that is neither a name nor one of the language's: `12,000 followers`. A list goes on with a name and a number. */
function isPlainWord({ tokens, cues, mentions }: Passage, place: number): boolean {
  const isName = mentions.some(({ first, last }) => place >= first && place <= last);
  const isItem = tokens[place + 1]?.kind === 'number';
  return tokens[place]?.kind === 'word' && cues.get(place) === undefined && !isName && !isItem;
}
