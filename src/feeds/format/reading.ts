import type { Feed } from '../configuration.ts';
import { readClarity } from './clarity.ts';
import { readCounts } from './counts.ts';
import { momentAt } from './moment.ts';
import { readTable } from './table.ts';
import type { ReadTicks } from './tick.ts';

/**
 * Reads a document in the format its feed names.
 * @param published when the source says it was made, or when it was read: stands in where the document names no time
 */
export function readDocument(text: string, feed: Feed, published: number): ReadTicks {
  const read = readFormat(text, feed, published);
  if (!read.ok) return read;
  const asOf = momentAt(published);
  return { ok: true, ticks: read.ticks.map((tick) => (tick.asOf === '' ? { ...tick, asOf } : tick)) };
}

function readFormat(text: string, feed: Feed, published: number): ReadTicks {
  const { format } = feed;
  switch (format.kind) {
    case 'counts':
      return readCounts(text);
    case 'table':
      return readTable(text, feed, format);
    case 'clarity':
      return readClarity(text, feed, format.contest, momentAt(published));
  }
}
