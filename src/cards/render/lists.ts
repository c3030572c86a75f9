import { type Ask, onPage } from '../model/ask.ts';
import type { Entry, List } from '../model/card.ts';

/** The part of a list that is shown, and where the rest is. */
export interface Shown {
  readonly entries: readonly Entry[];
  /** Place of the first entry shown, from 1. */
  readonly first: number;
  readonly total: number;
  /** This card is a page of the list. */
  readonly paged: boolean;
  readonly back?: Ask;
  readonly next?: Ask;
  /** The first page, where this card shows only the beginning. */
  readonly all?: Ask;
}

/**
 * Cuts a list to what may be shown at once.
 * @param most entries that fit
 */
export function shownOf(list: List, most: number): Shown {
  const total = list.entries.length;
  const room = Math.max(1, Math.min(list.shownAtMost ?? most, most));
  const { pages } = list;
  if (list.from === undefined) {
    // One more entry is never replaced by a line that says "and 1 more".
    const shown = total <= room + 1 ? list.entries : list.entries.slice(0, room);
    const cut = shown.length < total;
    return { entries: shown, first: 1, total, paged: false, ...(cut && pages !== undefined ? { all: pages } : {}) };
  }
  // A button may be older than the data: a page past the end is the last one.
  const from = list.from < total ? list.from : Math.max(0, total - room);
  const shown = list.entries.slice(from, from + room);
  const end = from + shown.length;
  return {
    entries: shown,
    first: from + 1,
    total,
    paged: true,
    ...(from > 0 && pages !== undefined ? { back: onPage(pages, Math.max(0, from - room)) } : {}),
    ...(end < total && pages !== undefined ? { next: onPage(pages, end) } : {}),
  };
}
