import type { Word } from './fold.ts';

/** Shorter words are not cut: their halves would be names by chance. */
const LEAST_CUT = 6;
const LEAST_HALF = 3;

/**
 * Another reading of words whose spaces are in the wrong places: `ilhamaliyev`, `ilhamxaliyev`, `ilham ali yev`. Two words
 * are joined where some name has the whole; one that no name has is cut in two that names have. Nothing where that does not
 * come out. It is for texts that make no sense as they stand: others it would spoil.
 * @param has whether some name has a word written so
 */
export function respaced(words: readonly Word[], has: (written: string) => boolean): readonly Word[] | undefined {
  const spelt = withInitialsJoined(words, has);
  const read: Word[] = [];
  let joined = false;
  for (const [at, word] of spelt.entries()) {
    const whole = word.written + (spelt[at + 1]?.written ?? '');
    if (joined) joined = false;
    else if (whole !== word.written && has(whole)) {
      read.push(wordLike(word, whole));
      joined = true;
    } else read.push(...(has(word.written) ? [word] : (cut(word, has) ?? [word])));
  }
  return read.length === words.length ? undefined : read;
}

/** Letters that stand by themselves, joined where they are what a name is called by: `B.J.P.`, `C D U`. */
function withInitialsJoined(words: readonly Word[], has: (written: string) => boolean): readonly Word[] {
  const read: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (words[end]?.written.length === 1) end++;
    const whole = words
      .slice(at, end)
      .map(({ written }) => written)
      .join('');
    const first = words[at];
    if (first === undefined) break;
    const isCalledSo = end - at > 1 && has(whole);
    read.push(isCalledSo ? wordLike(first, whole) : first);
    at = isCalledSo ? end : at + 1;
  }
  return read;
}

/** The two words that one may be, the letter between them being a slip for the space or not there. */
function cut(word: Word, has: (written: string) => boolean): readonly Word[] | undefined {
  const { written } = word;
  if (written.length < LEAST_CUT) return undefined;
  for (const between of [0, 1]) {
    for (let end = written.length - LEAST_HALF - between; end >= LEAST_HALF; end--) {
      const halves = [written.slice(0, end), written.slice(end + between)];
      if (halves.every(has)) return halves.map((half) => wordLike(word, half));
    }
  }
  return undefined;
}

function wordLike({ crossing }: Word, written: string): Word {
  return { written, spoken: written, crossing };
}
