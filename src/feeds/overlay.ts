import type { Election } from '../facts/election.ts';
import type { Source } from '../facts/schema/account.ts';
import type { LocalText } from '../facts/schema/basics.ts';
import type { Tally } from '../facts/schema/tally.ts';

/** What feeds brought for one election. */
export interface LiveElection {
  /** As they were received. */
  readonly tallies: readonly Tally[];
  readonly sources: readonly Source[];
  /** Said beside the newest count while a feed is in trouble. */
  readonly trouble: LocalText | undefined;
  /** Counts of the data files give way to those of the feed: a night is lived again. */
  readonly replaces: boolean;
}

/** The election with the counts of its feeds in its history. */
export function withLiveCounts(election: Election, live: LiveElection): Election {
  const shown = live.trouble === undefined ? live.tallies : withNote(live.tallies, live.trouble);
  const sources = [...election.sources, ...live.sources];
  if (live.replaces) return election.with({ tallies: shown, turnout: [], sources });
  const own = election.collection === undefined ? election.records.tallies : election.tallies;
  return election.with({ tallies: [...own, ...shown], sources });
}

/** Said of the newest count of the whole, and of each place: they are what is shown. */
function withNote(tallies: readonly Tally[], note: LocalText): readonly Tally[] {
  const newest = new Set(new Map(tallies.map((tally) => [tally.place, tally])).values());
  return tallies.map((tally) => (newest.has(tally) ? { ...tally, note } : tally));
}
