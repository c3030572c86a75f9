import type { NameEntry } from '../lookup/name-index.ts';

/** Names as a query in another script has them: each script is read by code of its own. */
const ABROAD: readonly string[] = [
  'Ильхам Алиев',
  'Владимир Александрович Зеленский',
  'Κυριάκος Μητσοτάκης',
  'محمد علي حسن',
  'בנימין נתניהו',
  'नरेन्द्र मोदी',
  '习近平',
  '安格拉·默克尔',
  'アンゲラ・メルケル',
  '문재인',
];

const MOST_FOR_EACH_NAME = 3;

/**
 * Asks a list for its own names, whole, misspelt and half, and for some it does not have, so that the engine has compiled
 * what the first queries need. Small lists are soon through.
 * @param milliseconds most time to take
 */
export function rehearse(ask: (query: string) => unknown, entries: readonly NameEntry[], milliseconds: number): void {
  const end = performance.now() + milliseconds;
  let left = entries.length * MOST_FOR_EACH_NAME;
  // Neighbours in a list are alike; steps of a prime number mix them.
  for (let at = 0; left > 0; at += 7919) {
    const { name } = entries[at % entries.length] ?? { name: '' };
    for (const query of [...variants(name), ABROAD[at % ABROAD.length] ?? '']) {
      ask(query);
      left--;
      if (performance.now() > end) return;
    }
  }
}

/** A name; with a slip, with two; its words swapped; a stranger; the beginning of it. */
function variants(name: string): readonly string[] {
  const middle = name.length >> 1;
  const slip = name.slice(0, middle) + name.slice(middle + 1);
  return [
    name,
    slip,
    slip.slice(1),
    name.split(' ').toReversed().join(' '),
    [...name].toReversed().join(''),
    name.slice(0, middle),
  ];
}
