import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchStatements } from '../../src/lookup/statement-search.ts';
import { electionNamed } from '../facts/shipped-catalog.ts';

const election = electionNamed('azerbaijan-2024-presidential');
const ids = (query: string) => searchStatements(election, query).map(({ statement }) => statement.id);

describe('a search in statements', () => {
  it.each([
    ['zakharova', 'zakharova'],
    ['Захарова', 'zakharova'],
    ['spokeswoman russian foreign ministry', 'zakharova'],
    ['ballot stuffing', 'de-ridder'],
    ['korotchenko friend', 'korotchenko'],
    ['phone call', 'putin'],
    ['hrw', 'hrw'],
  ])('finds “%s”', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('finds a word of four letters or more with a slip in it', () => {
    expect(ids('zakharva')).toContain('zakharova');
  });

  it('finds nothing for words that nobody used', () => {
    for (const query of ['zeppelin', 'ballot zeppelin', 'xyzzy', 'the of and', '', '   ', '!!!', '\u202e']) {
      expect(ids(query)).toEqual([]);
    }
  });

  it('scores who speaks above who is only spoken of', () => {
    const best = searchStatements(election, 'putin').toSorted((a, b) => b.score - a.score)[0];
    expect(best?.statement.speaker).toBe('Vladimir Putin');
  });

  it('takes any text without an error, and finds only statements of its election', () => {
    const known = new Set<string>(election.statements.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        for (const id of ids(query)) expect(known.has(id)).toBe(true);
      }),
    );
  });
});
