import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askCard } from '../../src/cards/answers/ask/ask-card.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { languages } from '../../src/questions/languages/languages.ts';
import { readQuestion } from '../../src/questions/reading/read.ts';
import { catalog, electionNamed } from '../facts/shipped-catalog.ts';

const defaultElection = electionNamed('azerbaijan-2024-presidential');
/** `npm run bench:ask` asks ten thousand. */
const RUNS = 300;

/** Words that mean something, in any order, with names, signs and rubbish between them. */
const known = languages.flatMap(({ tags }) => Object.values(tags).flatMap((list) => list.split(',')));
const names = catalog.elections.flatMap(({ name, candidates }) => [
  ...Object.values(name),
  ...candidates.map((candidate) => candidate.name.en),
]);
const piece = fc.oneof(
  fc.constantFrom(...known.map((word) => word.trim().replace('*', ''))),
  fc.constantFrom(...names.filter((name) => name !== undefined)),
  fc.constantFrom(
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
    'https://x.example',
    '@everyone',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 2_000 }),
);

describe('any text as a question', () => {
  it('is answered without a fault, by a card that pings nobody', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ru', 'az', 'tr', 'de'), (text, language) => {
        const card = askCard(readQuestion(text, { catalog, defaultElection, language }), catalog, language);
        const payload = renderCard(card, { locale: language, shareable: true });
        expect(payload.allowed_mentions).toEqual({ parse: [] });
        expect(card.blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
