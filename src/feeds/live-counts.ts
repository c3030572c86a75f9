import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { deepFreeze } from '../facts/freezing.ts';
import type { Source } from '../facts/schema/account.ts';
import { source as sourceSchema } from '../facts/schema/account.ts';
import type { LocalText } from '../facts/schema/basics.ts';
import { type Tally, tally as tallySchema } from '../facts/schema/tally.ts';
import type { StoredCount } from '../store/live-counts.ts';
import type { Feed } from './configuration.ts';
import { withLiveCounts } from './overlay.ts';
import { sourceIdOf } from './tally-record.ts';

/** The counts that feeds brought, laid over the catalog. One reference is swapped; what was handed out stays as it is. */
export class LiveCounts {
  readonly #feeds: ReadonlyMap<string, Feed>;
  readonly #replaces: boolean;
  readonly #tallies = new Map<string, Tally[]>();
  readonly #known = new Set<string>();
  readonly #troubles = new Map<string, LocalText>();
  #revision = 0;
  #newest = 0;
  #laid: { readonly over: Catalog; readonly revision: number; readonly catalog: Catalog } | undefined;

  /** @param replaces counts of the data files give way to those of a feed: a night is lived again */
  constructor(feeds: readonly Feed[], replaces: boolean) {
    this.#feeds = new Map(feeds.map((feed) => [feed.id, feed]));
    this.#replaces = replaces;
  }

  /** Grows with everything that changes an answer. */
  get revision(): number {
    return this.#revision;
  }

  /** When the newest count came, so that those of another replica can be asked for from there on. */
  get newestReceived(): number {
    return this.#newest;
  }

  /** Takes counts as they were kept; those of feeds that are no longer configured, or that cannot be read, are left. */
  add(counts: readonly StoredCount[]): void {
    for (const { election, id, feed, received, body } of counts) {
      this.#newest = Math.max(this.#newest, received);
      const key = `${election} ${id}`;
      if (this.#known.has(key) || this.#feeds.get(feed)?.election !== election) continue;
      const read = tallySchema.safeParse(body);
      if (!read.success) continue;
      this.#known.add(key);
      const tallies = this.#tallies.get(election) ?? [];
      tallies.push(deepFreeze(read.data));
      this.#tallies.set(election, tallies);
      this.#revision += 1;
    }
  }

  has(election: string, id: string): boolean {
    return this.#known.has(`${election} ${id}`);
  }

  /** Says beside the newest count that its feed is in trouble, or no longer. */
  setTrouble(election: string, trouble: LocalText | undefined): void {
    const now = this.#troubles.get(election);
    if (now?.en === trouble?.en) return;
    if (trouble === undefined) this.#troubles.delete(election);
    else this.#troubles.set(election, trouble);
    this.#revision += 1;
  }

  troubleOf(election: string): LocalText | undefined {
    return this.#troubles.get(election);
  }

  /** The catalog with all live counts in its histories. */
  over(catalog: Catalog): Catalog {
    if (this.#laid?.over === catalog && this.#laid.revision === this.#revision) return this.#laid.catalog;
    const ids = [...new Set([...this.#feeds.values()].map(({ election }) => election as string))];
    const elections = ids.flatMap((id) => this.#electionOver(catalog, id) ?? []);
    const laid = catalog.with(elections, `+${this.#revision}`);
    this.#laid = { over: catalog, revision: this.#revision, catalog: laid };
    return laid;
  }

  #electionOver(catalog: Catalog, id: string): Election | undefined {
    const tallies = this.#tallies.get(id) ?? [];
    const found = catalog.find(id);
    // With the places that a published set adds, or a question for one of them would be answered without live counts.
    const election = found === undefined || tallies.length === 0 ? found : (catalog.withPlaces(found) ?? found);
    if (election === undefined || (tallies.length === 0 && !this.#replaces)) return undefined;
    const sources = [...this.#feeds.values()]
      .filter((feed) => feed.election === id && feed.cites === undefined)
      .map(sourceOf);
    const fitting = tallies.filter((tally) => fits(election, tally));
    return withLiveCounts(election, {
      tallies: fitting,
      sources,
      trouble: this.#troubles.get(id),
      replaces: this.#replaces,
    });
  }
}

/** The data may have changed since a count was kept: a candidate renamed, a contest taken out. */
function fits(election: Election, { contest, place, authority, results }: Tally): boolean {
  return (
    election.findContest(contest) !== undefined &&
    (place === undefined || election.findPlace(place) !== undefined) &&
    election.about.authorities.some(({ id }) => id === authority) &&
    results.every(({ candidate }) => election.findCandidate(candidate) !== undefined)
  );
}

function sourceOf(feed: Feed): Source {
  return sourceSchema.parse({
    id: sourceIdOf(feed),
    publisher: feed.publisher,
    kind: feed.publisherKind,
    language: 'en',
    url: feed.url,
    published: null,
  });
}
