import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { question } from '../../src/cards/model/ask.ts';
import type { List } from '../../src/cards/model/card.ts';
import { text, type Words } from '../../src/cards/model/words.ts';
import { shownOf } from '../../src/cards/render/lists.ts';

const pages = question.results();
const entriesOf = (length: number): Words[] => Array.from({ length }, (_, place) => text(String(place)));
const listOf = (length: number, rest: Partial<List> = {}): List => ({
  kind: 'list',
  entries: entriesOf(length),
  pages,
  ...rest,
});

describe('a list that is longer than a card', () => {
  it('shows every entry to somebody who turns its pages, however few fit on each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1 }),
        (length, rooms) => {
          const seen: unknown[] = [];
          let from: number | undefined = 0;
          for (let turn = 0; from !== undefined && turn < 300; turn++) {
            const shown = shownOf(listOf(length, { from }), rooms[turn % rooms.length] ?? 1);
            seen.push(...shown.entries);
            from = shown.next?.view?.page;
          }
          expect(seen).toEqual(entriesOf(length));
        },
      ),
    );
  });

  it('comes back to its first entry', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 20 }),
        (length, start, room) => {
          let shown = shownOf(listOf(length, { from: start }), room);
          for (let turn = 0; shown.back !== undefined && turn < 200; turn++) {
            shown = shownOf(listOf(length, { from: shown.back.view?.page ?? 0 }), room);
          }
          expect(shown.first).toBe(1);
        },
      ),
    );
  });

  it('opens its last page for a button that is older than the data', () => {
    const shown = shownOf(listOf(7, { from: 40 }), 3);
    expect(shown).toMatchObject({ first: 5, total: 7 });
    expect(shown.next).toBeUndefined();
  });

  it('leads from a glimpse to all of it', () => {
    const shown = shownOf(listOf(9, { shownAtMost: 2 }), 20);
    expect(shown.entries).toHaveLength(2);
    expect(shown.all).toEqual(pages);
  });

  it('shows one entry more rather than say that there is one more', () => {
    expect(shownOf(listOf(3, { shownAtMost: 2 }), 20).entries).toHaveLength(3);
    expect(shownOf(listOf(3, { shownAtMost: 2 }), 20).all).toBeUndefined();
  });
});
