import type { Word } from './fold.ts';

/** An ending that a sentence gives a name, and what the name ends in without it. In folded letters. */
type Ending = readonly [ending: string, ...without: readonly string[]];

/** By the script the word was typed in; the longer first. */
const ENDINGS: readonly { readonly script: RegExp; readonly endings: readonly Ending[] }[] = [
  {
    script: /\p{Script=Cyrillic}/u,
    endings: [
      ['ogo', 'iy', 'yy'],
      ['omu', 'iy', 'yy'],
      ['uyu', 'aya'],
      ['iyu', 'iya'],
      ['iey', 'iya'],
      ['ykh', ''],
      ['im', 'iy', ''],
      ['ym', '', 'yy'],
      ['om', '', 'o'],
      ['em', '', 'y'],
      ['oy', 'aya', 'a'],
      ['ey', 'ya', 'a'],
      ['ii', 'iya'],
      ['ya', 'y', ''],
      ['yu', 'ya', 'y', ''],
      ['ov', ''],
      ['a', ''],
      ['u', '', 'a', 'o'],
      ['e', '', 'a', 'o'],
      ['y', 'a', ''],
      ['i', 'a', 'ya', 'o'],
    ],
  },
  {
    script: /\p{Script=Georgian}/u,
    endings: [
      ['ma', 'i', ''],
      ['is', 'i', ''],
      ['it', 'i', ''],
      ['m', ''],
      ['s', 'i', ''],
      ['i', ''],
    ],
  },
  {
    // Azerbaijani and Turkish, English, German, Polish.
    script: /\p{Script=Latin}/u,
    endings: [
      ['iego', 'i'],
      ['emu', 'i'],
      ['owi', ''],
      ['dan', ''],
      ['den', ''],
      ['tan', ''],
      ['ten', ''],
      ['nin', ''],
      ['nun', ''],
      ['in', ''],
      ['un', ''],
      ['da', ''],
      ['de', ''],
      ['ya', ''],
      ['ye', ''],
      ['yi', ''],
      ['yu', ''],
      ['em', ''],
      ['s', ''],
      ['a', ''],
      ['e', '', 'a'],
      ['i', '', 'a', 'o'],
      ['u', '', 'a', 'o'],
      ['y', 'a', ''],
    ],
  },
];

/** Aliyeva is another person than Aliyev, as long as the letters are Latin. */
const FEMININE = /[eo]va$/;
/** A shorter rest says nothing. */
const LEAST_STEM = 4;

/**
 * What a word may be without the ending a sentence gives it, folded, the likeliest first: `слуцкого` gives slutskiy,
 * `Aliyevin` aliyev, `Putin's` putin. Whether it is a name at all is for the list to say.
 */
export function withoutEnding({ written, crossing, beforeApostrophe, text = '' }: Word): readonly string[] {
  const cut = beforeApostrophe === undefined ? [] : [beforeApostrophe];
  if (crossing === 'none' && FEMININE.test(written)) return cut;
  const { endings } = ENDINGS.find(({ script }) => script.test(text)) ?? { endings: [] };
  const stems = endings.flatMap(([ending, ...without]) =>
    written.endsWith(ending) ? without.map((end) => written.slice(0, -ending.length) + end) : [],
  );
  return [...cut, ...stems.filter((stem) => stem.length >= LEAST_STEM && stem !== written)];
}
