import { askCard } from '../../src/cards/answers/ask/ask-card.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { Election } from '../../src/facts/election.ts';
import { languages } from '../../src/questions/languages/languages.ts';
import { readQuestion } from '../../src/questions/reading/read.ts';

const ASKED = 10_000;
const MOST_PIECES = 40;
const SIGNS = [
  '2024',
  '93 %',
  '17:00',
  '???',
  '<@1>',
  '||',
  '```',
  '\u202e',
  '🗳️',
  '\n',
  'x'.repeat(400),
  '(((((',
  '👩‍👩‍👧',
];

/** Asks ten thousand heaps of words, names and signs; what breaks, breaks here. @returns the slowest, in milliseconds of processor time */
export function slowestOfHostile(catalog: Catalog, defaultElection: Election): number {
  const words = languages.flatMap(({ tags }) => Object.values(tags).flatMap((list) => list.split(',')));
  const names = catalog.curated.flatMap(({ candidates }) => candidates.map(({ name }) => name.en));
  const pieces = [...words.map((word) => word.trim().replace('*', '')), ...names, ...SIGNS];
  const random = generator(1);
  let slowest = 0;
  for (let asked = 0; asked < ASKED; asked++) {
    const count = Math.floor(random() * MOST_PIECES);
    const text = Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)]).join(' ');
    const start = process.cpuUsage();
    askCard(readQuestion(text, { catalog, defaultElection, language: 'en' }), catalog, 'en');
    const { user, system } = process.cpuUsage(start);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  return slowest;
}

/** The same numbers every time: a linear congruential generator with the constants of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
