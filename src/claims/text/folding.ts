import { foldText } from '@election-facts/names';

/** Words repeat within a message and from message to message; folding one anew costs more than remembering it. */
const REMEMBERED = 20_000;
const ASCII = /^[a-z0-9]+$/;

const folded = new Map<string, string>();

/** One word in lower-case ASCII, whatever its script. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const known = folded.get(word);
  if (known !== undefined) return known;
  const fresh = foldText(word).replaceAll(' ', '');
  if (folded.size >= REMEMBERED) folded.clear();
  folded.set(word, fresh);
  return fresh;
}
