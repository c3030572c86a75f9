import type { Collection, Election, ElectionAbout } from '../election.ts';
import type { ElectionId, LocalText } from '../schema/basics.ts';

/** What is told of an election in a list, without opening it. */
export interface ElectionHeading {
  readonly id: ElectionId;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  readonly type: ElectionAbout['type'];
  readonly country: ElectionAbout['country'];
  /** Voting days, first to last. */
  readonly dates: readonly string[];
  readonly tier: Election['tier'];
  /** Name, title and version of the data set; absent for an election made by hand. */
  readonly collection?: Pick<Collection, 'name' | 'title' | 'version'>;
  /** The election made by hand that this one adds places to. */
  readonly extends?: ElectionId;
  readonly disputed: boolean;
  /** The day the data was last reviewed. */
  readonly reviewed: string;
  readonly counts: HeadingCounts;
}

/** How many records of each kind it has; `tallies` are those of whole contests. */
export type HeadingCounts = Readonly<
  Record<'contests' | 'candidates' | 'places' | 'tallies' | 'exitPolls' | 'statements' | 'facts' | 'sources', number>
>;

export function headingOf(election: Election, addsTo?: ElectionId): ElectionHeading {
  const { about, collection } = election;
  return {
    id: election.id,
    name: election.name,
    aliases: about.aliases,
    type: about.type,
    country: about.country,
    dates: about.dates,
    tier: election.tier,
    ...(collection === undefined
      ? {}
      : { collection: { name: collection.name, title: collection.title, version: collection.version } }),
    ...(addsTo === undefined ? {} : { extends: addsTo }),
    disputed: about.disputed !== null,
    reviewed: about.reviewed,
    counts: {
      contests: election.contests.length,
      candidates: election.candidates.length,
      places: election.places.length,
      tallies: election.tallies.length,
      exitPolls: election.exitPolls.length,
      statements: election.statements.length,
      facts: election.facts.length,
      sources: election.sources.length,
    },
  };
}

/** Newest first; of one day, those made by hand first, then by id. */
export function newestFirst(a: ElectionHeading, b: ElectionHeading): number {
  const [dayOfA, dayOfB] = [a.dates.at(-1) ?? '', b.dates.at(-1) ?? ''];
  if (dayOfA !== dayOfB) return dayOfA < dayOfB ? 1 : -1;
  if (a.tier !== b.tier) return a.tier === 'curated' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
