import { describe, expect, it } from 'vitest';
import { tell } from '../../bench/lookup/slips-and-strangers.ts';
import { candidateLookup } from '../../src/lookup/kinds/candidates.ts';
import { catalog } from '../facts/packed-catalog.ts';
import { found } from '../facts/shipped-catalog.ts';

const seven = found(catalog.find('azerbaijan-2024-presidential'));
const find = (text: string) => candidateLookup(catalog).find(text, { first: seven });
const told = tell(catalog, seven);

describe('a slip, or somebody else, in a list of seven', () => {
  it.each(['ilhm alyev', 'Fazil ustafa', 'Zahdi Oruj', 'Eshad Musayev'])('answers the slip “%s”', (text) => {
    expect(find(text).outcome).toBe('found');
  });

  it.each(['Sajid Oruj', 'Sahib Oruj', 'Ilhan Aliyev', 'Fahad Aliyev', 'Zaid Oruj'])('offers beside “%s”', (text) => {
    const outcome = find(text);
    expect(outcome.outcome).toBe('none');
    expect(outcome.outcome === 'none' && outcome.near.length).toBeGreaterThan(0);
  });

  it.each(['Elshan', 'Elshan Musayev', 'Kamal Mustafa'])('does not answer “%s”', (text) => {
    expect(find(text).outcome).toBe('none');
  });

  it('answers a slip in a whole name in 93 of 100, and never with another', () => {
    expect(told.slipsRight / told.slips).toBeGreaterThanOrEqual(0.93);
    expect(told.slipsWrong).toBe(0);
  });

  it('answers none of thousands of strangers, and of those of a candidate’s surname one in fifty at most', () => {
    expect(told.strangers).toBeGreaterThan(4000);
    expect(told.strangersAnswered).toEqual([]);
    expect(told.relativesAnswered.length).toBeLessThanOrEqual(told.relatives / 50);
  });
});
