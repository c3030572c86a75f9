import { pick, type Random, wholeNumber } from './random.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A text with `count` slips of the finger: a letter left out, doubled up with another, exchanged, or two swapped. */
export function withSlips(random: Random, text: string, count: number): string {
  let slipped = text;
  for (let done = 0; done < count; ) {
    const next = withSlip(random, slipped);
    if (next === slipped) continue;
    slipped = next;
    done++;
  }
  return slipped;
}

function withSlip(random: Random, text: string): string {
  const letters = [...text];
  const at = wholeNumber(random, letters.length);
  if (letters[at] === ' ') return text;
  switch (wholeNumber(random, 4)) {
    case 0:
      return letters.toSpliced(at, 1).join('');
    case 1:
      return letters.toSpliced(at, 0, pick(random, LETTERS)).join('');
    case 2:
      return letters.toSpliced(at, 1, pick(random, LETTERS)).join('');
    default:
      return swapped(letters, at).join('');
  }
}

function swapped(letters: readonly string[], at: number): readonly string[] {
  const [here, next] = [letters[at], letters[at + 1]];
  return here === undefined || next === undefined || next === ' ' ? letters : letters.toSpliced(at, 2, next, here);
}
