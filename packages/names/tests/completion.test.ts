import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../src/name-index.ts';
import { candidates2024 } from './candidates-2024.ts';

const index = createNameIndex(candidates2024.map((entry, place) => ({ ...entry, prominence: -place })));
const ids = (text: string) => index.complete(text).map(({ id }) => id);

describe('completion', () => {
  it('keeps the person at every keystroke of every spelling', () => {
    for (const { id, name, aliases } of candidates2024) {
      for (const spelling of [name, ...aliases]) {
        for (let length = 1; length <= spelling.length; length++) {
          const typed = spelling.slice(0, length);
          expect(ids(typed), `${typed}| of ${spelling}`).toContain(id);
        }
      }
    }
  });

  it('shows the most prominent with nothing typed', () => {
    expect(ids('')).toEqual(candidates2024.map(({ id }) => id));
  });

  it.each([
    ['guli', 'hasanguliyev-gudrat'],
    ['гас', 'hasanguliyev-gudrat'],
    ['hesen', 'hasanguliyev-gudrat'],
    ['nurulay', 'nurullayev-razi'],
    ['zahid o', 'oruj-zahid'],
    ['oruj z', 'oruj-zahid'],
    ['elsh', 'musayev-elshad'],
    ['мусае', 'musayev-elshad'],
  ])('%s shows %s first', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('shows nobody for what resembles nobody', () => {
    expect(ids('obama')).toEqual([]);
    expect(ids('xyzzy')).toEqual([]);
  });

  it('is filtered before it is cut', () => {
    const many = createNameIndex(
      Array.from({ length: 500 }, (_, place) => ({ id: String(place), name: `Given${place} Family${place}` })),
    );
    expect(many.complete('family499').map(({ id }) => id)).toContain('499');
    expect(many.complete('f').length).toBe(25);
    expect(many.complete('f', 7).length).toBe(7);
  });

  it('puts the more prominent of equals first', () => {
    const list = createNameIndex([
      { id: 'less', name: 'Anna Berg', prominence: 1 },
      { id: 'more', name: 'Anton Berger', prominence: 9 },
    ]);
    expect(list.complete('ber').map(({ id }) => id)).toEqual(['more', 'less']);
  });
});
