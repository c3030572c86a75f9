import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameIndex, type Verdict } from '../src/name-index.ts';
import { candidates2024 } from './candidates-2024.ts';

const index = createNameIndex(candidates2024);
const known = new Set(candidates2024.map(({ id }) => id));
const spellings = candidates2024.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ id, text })));
const anySpelling = fc.constantFrom(...spellings);

function offered(verdict: Verdict): readonly string[] {
  switch (verdict.outcome) {
    case 'found':
      return [verdict.match.id];
    case 'ambiguous':
      return verdict.matches.map(({ id }) => id);
    case 'none':
      return [];
  }
}

const name = fc
  .tuple(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), fc.stringMatching(/^[A-Z][a-z]{3,10}$/))
  .map(([given, family]) => `${given} ${family}`);
const list = fc
  .uniqueArray(name, { minLength: 1, maxLength: 40 })
  .map((names) => names.map((each, place) => ({ id: `id-${place}`, name: each })));

describe('whatever the list', () => {
  it('every name in it is found or offered', () => {
    fc.assert(
      fc.property(list, (entries) => {
        const names = createNameIndex(entries);
        for (const entry of entries) expect(offered(names.find(entry.name))).toContain(entry.id);
      }),
      { numRuns: 60 },
    );
  });

  it('the words of a name may stand in any order', () => {
    fc.assert(
      fc.property(list, (entries) => {
        const names = createNameIndex(entries);
        for (const entry of entries) {
          expect(offered(names.find(entry.name.split(' ').reverse().join(' ')))).toContain(entry.id);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('whoever is found or offered is in it', () => {
    fc.assert(
      fc.property(list, fc.string({ unit: 'grapheme', maxLength: 30 }), (entries, query) => {
        const ids = new Set(entries.map(({ id }) => id));
        const names = createNameIndex(entries);
        for (const id of offered(names.find(query))) expect(ids).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whatever the query', () => {
  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const shown = [...index.rank(query), ...index.complete(query)];
        for (const { id, score } of shown) {
          expect(known).toContain(id);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        index.find(query);
      }),
    );
  });

  it('case does not matter', () => {
    fc.assert(
      fc.property(anySpelling, ({ text }) => {
        expect(offered(index.find(text.toUpperCase()))).toEqual(offered(index.find(text)));
      }),
    );
  });

  it('marks over Latin letters do not matter', () => {
    fc.assert(
      fc.property(anySpelling, ({ id, text }) => {
        const bare = text.normalize('NFD').replace(/\p{Mn}/gu, '');
        fc.pre(/^[\p{Script=Latin}\p{Mn}\s-]+$/u.test(text));
        expect(offered(index.find(bare))).toContain(id);
      }),
    );
  });

  it('spaces around and between do not matter', () => {
    fc.assert(
      fc.property(anySpelling, ({ text }) => {
        expect(offered(index.find(`  ${text.replaceAll(' ', '   ')}\n`))).toEqual(offered(index.find(text)));
      }),
    );
  });

  it('is answered alike each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), anySpelling, (other, { text }) => {
        const first = index.find(text);
        index.find(other);
        index.complete(other);
        expect(index.find(text)).toEqual(first);
      }),
    );
  });
});
