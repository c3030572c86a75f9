import type { NameEntry } from '@election-facts/names';

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

/** Neighbours in a list are alike; steps of a prime number mix them. */
const STEP = 7919;

/**
 * Asks a list for its own names, whole, misspelt and half, and for some it does not have, so that the engine has compiled
 * what the first queries need. Small lists are soon through.
 * @param milliseconds most time to take
 */
export function rehearse(ask: (query: string) => unknown, entries: readonly NameEntry[], milliseconds: number): void {
  const end = performance.now() + milliseconds;
  for (let place = 0; place < entries.length; place++) {
    const name = entries[(place * STEP) % entries.length]?.name ?? '';
    for (const query of [...variants(name), ABROAD[place % ABROAD.length] ?? '']) {
      ask(query);
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
