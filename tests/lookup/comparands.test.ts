import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparandById, comparandsNamed, comparandsOf, comparandsTyped } from '../../src/lookup/comparands.ts';
import { catalog, electionNamed } from '../facts/shipped-catalog.ts';

const election = electionNamed('azerbaijan-2024-presidential');
const named = (text: string) => comparandsNamed(catalog, election, text).map(({ id }) => id);

describe('a side of a comparison', () => {
  it.each([
    ['zahid', ['candidate/oruj-zahid']],
    ['93.35', ['count/cec-93.35']],
    ['rey', ['poll/rey-2024']],
    ['result', ['count/court-validated']],
    ['the official result', ['count/court-validated']],
    ['результат', ['count/court-validated']],
    ['aliyev', ['candidate/aliyev-ilham', 'candidate/aliyev-fuad']],
    ['nobody at all', []],
  ])('“%s” means %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it('has an id that leads back to it, in every election', () => {
    for (const other of catalog.elections) {
      for (const comparand of comparandsOf(other)) expect(comparandById(other, comparand.id)).toEqual(comparand);
    }
  });

  it('is completed from anything without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        expect(Array.isArray(comparandsTyped(catalog, election, typed))).toBe(true);
      }),
    );
  });
});
