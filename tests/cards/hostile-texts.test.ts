import { messageAsText } from '@election-facts/local-discord';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { question } from '../../src/cards/model/ask.ts';
import type { Card } from '../../src/cards/model/card.ts';
import { local, quotation, strong, text } from '../../src/cards/model/words.ts';
import { escapeMarkup, linkMarkup, plainText, shortened } from '../../src/cards/render/markup.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { answerTo } from '../command/commands.ts';
import { catalogOf, generatedElection } from './generated-election.ts';
import { hostileTexts } from './hostile-texts.ts';

/** What no text of an answer may hold, unless the bot itself wrote it. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a mention of everyone', /@(?:everyone|here)/],
  ['a mention, emoji or timestamp', /(?<!\\)<[@#:t/a]/],
  ['a link of somebody else', /(?<!\\)\]\((?!https:\/\/press\.example\/)/],
  ['an address that becomes a link', /(?<!\]\()https?:\/\//],
  ['an invitation', /discord\.gg/],
  ['a code fence', /(?<!\\)`/],
  ['a spoiler', /(?<!\\)\|/],
  ['underlining', /(?<!\\)__/],
  ['a character that turns the line round', /[\u202a-\u202e\u200e\u200f]/],
  ['a line break', /[\u2028\u2029\r]/],
];

function textsOf(card: Card): readonly string[] {
  return renderCard(card, { locale: 'en', shareable: true }).components.flatMap((component) =>
    component.type === 17 ? component.components.flatMap((part) => ('content' in part ? [part.content] : [])) : [],
  );
}

describe('text from data or people', () => {
  it.each(hostileTexts.map((hostile) => [hostile] as const))('shows %j as it is', (hostile) => {
    const card: Card = {
      tone: 'answer',
      blocks: [
        { kind: 'title', words: text(hostile) },
        { kind: 'line', words: local({ en: hostile }) },
        { kind: 'list', entries: [strong(text(hostile)), quotation(hostile)] },
      ],
    };
    const written = textsOf(card).join('\n');
    for (const [what, pattern] of FORBIDDEN) expect(written, what).not.toMatch(pattern);
    const shown = messageAsText(renderCard(card, { locale: 'en' }), { columns: 100_000 });
    const bare = (given: string) => given.replaceAll(/[\u200b\u2068\u2069]/g, '');
    expect(bare(shown)).toContain(bare(plainText(hostile)));
  });

  it('holds no markup of its own on any card of any election', () => {
    fc.assert(
      fc.property(generatedElection, (election) => {
        const catalog = catalogOf(election);
        const options = { election: election.id };
        const asks = [
          question.results(options),
          question.candidate({ ...options, name: election.candidates[0]?.id ?? '' }),
          question.statement(options),
          question.sources(options),
          question.fact({ ...options, topic: 'timeline' }),
        ];
        for (const ask of asks) {
          const written = textsOf(answerTo(ask, catalog)).join('\n');
          for (const [what, pattern] of FORBIDDEN) expect(written, `${what} in /${ask.command}`).not.toMatch(pattern);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('keeps its line: a heading, list or quote in it is not understood', () => {
    for (const start of ['# a', '-# a', '- a', '+ a', '1. a', '> a', '>>> a']) {
      expect(escapeMarkup(start)).not.toMatch(/^(?:#|-|\+|\d+[.)] |>)/);
    }
  });

  it('is never empty, so that a button always has a label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(plainText(given).trim()).not.toBe('');
        expect(plainText(given)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('written from the right stands apart, so that numbers beside it keep their places', () => {
    expect(plainText('إلهام علييف')).toBe('\u2068إلهام علييف\u2069');
    expect(plainText('Ilham')).toBe('Ilham');
  });

  it('is cut between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (given, length) => {
        const cut = shortened(given, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('cannot end the address of a link early', () => {
    expect(linkMarkup('x', 'https://a.example/b) [y](https://evil.example/`c`)')).toBe(
      '[x](https://a.example/b%29%20%5by%5d%28https://evil.example/%60c%60%29)',
    );
  });
});
