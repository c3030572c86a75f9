import { messageAsText } from '@election-facts/local-discord';
import { describe, expect, it } from 'vitest';
import { correctionLines } from '../../src/cards/fragments/correction-lines.ts';
import type { Card } from '../../src/cards/model/card.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { electionNamed, tallyNamed } from '../facts/shipped-catalog.ts';

const election = electionNamed('azerbaijan-2024-presidential');
const tally = {
  ...tallyNamed(election, 'cec-100'),
  corrections: [
    { field: 'results.oruj-zahid.votes', was: 107_600, corrected: '2024-02-10', why: 'A digit was misread.' },
    { field: 'processed.percent', was: null, corrected: '2024-02-12', why: 'It was not known.' },
  ],
};

function said(candidate?: string): string {
  const card: Card = { tone: 'answer', blocks: correctionLines(election, tally, candidate) };
  return messageAsText(renderCard(card, { locale: 'en-GB' }), { columns: 1_000 });
}

describe('a figure that was corrected', () => {
  it('says what it was, what it is now, when it was mended and why, the last correction first', () => {
    expect(said().split('\n')).toEqual([
      '┃ Corrected on 12 Feb 2024: share processed, was not reported, now 100. Why: It was not known.',
      '┃ Corrected on 10 Feb 2024: votes of Zahid Oruj, was 107,600, now 107,877. Why: A digit was misread.',
    ]);
  });

  it('leaves out what was mended in the lines of others', () => {
    expect(said('aliyev-ilham')).not.toContain('Zahid Oruj');
    expect(said('oruj-zahid')).toContain('votes of Zahid Oruj');
  });
});
