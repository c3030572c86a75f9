import { type AsOf, compareAsOf, readAsOf } from '../../as-of.ts';
import type { Citation } from '../../schema/basics.ts';
import type { Draft } from '../draft.ts';
import type { Deviation } from './identity.ts';

/** Nothing is counted, and no exit poll is told, before the polls of its contest close. */
export function afterPollsClose(asOf: AsOf, contest: string, path: string, draft: Draft): readonly Deviation[] {
  if (asOf.kind === 'not-stated') return [];
  const lastDay = draft.contests.find(({ id }) => id === contest)?.dates.at(-1);
  if (lastDay === undefined) return [];
  const pollsClose = draft.about?.pollsClose;
  const closing = pollsClose?.kind === 'at' && pollsClose.at.startsWith(lastDay) ? pollsClose.at : lastDay;
  if (compareAsOf(asOf, readAsOf(closing)) >= 0) return [];
  return [{ path, reason: `${asOf.at} is before the polls close, ${closing}` }];
}

/** What a page can print before the event: how a poll is laid out, who is on the list. */
const KNOWN_BEFORE: ReadonlySet<string> = new Set([
  'name',
  'base',
  'sample',
  'poll-stations',
  'constituencies',
  'fieldwork',
  'registered',
]);

/** A page cannot print a figure of a later day. */
export function notAfterPublication(asOf: AsOf, citations: readonly Citation[], draft: Draft): readonly Deviation[] {
  if (asOf.kind === 'not-stated') return [];
  return citations.flatMap(({ source: id, covers }, index): Deviation[] => {
    if (covers?.every((measure) => KNOWN_BEFORE.has(measure))) return [];
    const published = draft.sources.find((source) => source.id === id)?.published;
    if (published === undefined || published === null || !isAfter(asOf.at, published)) return [];
    return [
      { path: `sources[${index}]`, reason: `"${id}" was published on ${published}, before the as-of ${asOf.at}` },
    ];
  });
}

/** Pages print the date of their own time zone: a moment counts as later only when it is in its own and in UTC. */
function isAfter(moment: string, published: string): boolean {
  const days = moment.length > 10 ? [moment.slice(0, 10), new Date(moment).toISOString().slice(0, 10)] : [moment];
  return days.every((day) => {
    const shared = Math.min(day.length, published.length);
    return day.slice(0, shared) > published.slice(0, shared);
  });
}
