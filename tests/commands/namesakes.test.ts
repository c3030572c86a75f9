import { messageAsText } from '@election-facts/local-discord';
import { describe, expect, it } from 'vitest';
import { question } from '../../src/cards/model/ask.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { answerTo } from '../command/commands.ts';
import { catalog } from '../facts/packed-catalog.ts';

const asked = (name: string) => {
  const card = answerTo(question.candidate({ name }), catalog, 'azerbaijan-2024-presidential');
  return messageAsText(renderCard(card, { locale: 'en-GB', shareable: true }), { columns: 100_000 });
};

describe('people of one name', () => {
  it('are shown with where they stood and with how many votes', () => {
    const card = asked('ashok kumar');
    expect(card).toContain('Karnal, Haryana · 633 votes');
    expect(card).toContain('Jamshedpur, Jharkhand · 2,048 votes');
  });

  it('are one where the data knows that one stood in two constituencies', () => {
    expect(asked('rahul gandhi').match(/• Rahul Gandhi/g)).toHaveLength(1);
  });

  it('stand for the newest election that one of them stood in', () => {
    expect(asked('donald trump')).toContain('Presidential election in the United States, 2024');
    expect(asked('fidesz')).toContain('Hungary, 2022');
  });

  it('have no lines of ballots beside them', () => {
    expect(asked('alexander lukashenko')).not.toContain('Invalid or spoiled ballots');
  });
});
