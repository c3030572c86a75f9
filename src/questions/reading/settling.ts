import type { Catalog, ElectionHeading } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { ReferentOf } from '../names/referent.ts';
import type { Mark } from './marks.ts';
import { bodiesOf } from './scope.ts';

type Body = ReferentOf<'body'>;

/** The candidates a question names: for each name, whom it may mean. */
export type Named = readonly (readonly Body[])[];

/** Names of candidates, in order; a leader beside the list itself (`Rahul Gandhi's Congress`) adds nothing. */
export function namedBodies(marks: readonly Mark[]): Named {
  const named = marks.map(bodiesOf).filter((bodies) => bodies.length > 0);
  const isLeader = (bodies: readonly Body[]): boolean => bodies.every(({ form }) => form === 'leader');
  const whole = named.filter((bodies) => !isLeader(bodies));
  const kept =
    whole.length > 0 && whole.length < named.length ? named.filter((bodies) => !isSaid(bodies, whole)) : named;
  const seen = new Set<string>();
  return kept.filter((bodies) => {
    const key = bodies
      .map(({ election, id }) => `${election}/${id}`)
      .toSorted()
      .join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function isSaid(bodies: readonly Body[], others: readonly (readonly Body[])[]): boolean {
  return (
    bodies.every(({ form }) => form === 'leader') &&
    others.some((other) => other.some(({ election }) => bodies.some((body) => body.election === election)))
  );
}

/** Where a question is about: one election, one of several that all fit, or none that has all it names. */
export type Settled =
  | { readonly kind: 'one'; readonly election: ElectionHeading; readonly assumed: boolean }
  | { readonly kind: 'several'; readonly elections: readonly ElectionHeading[] }
  | { readonly kind: 'none' };

export interface Circumstances {
  readonly catalog: Catalog;
  readonly defaultElection: Election;
  /** Elections that the words of the question leave. */
  readonly elections: readonly ElectionHeading[];
  /** A country or an election was named. */
  readonly placed: boolean;
  /** A year was named. */
  readonly dated: boolean;
  readonly named: Named;
}

/** The rule by which a question that fits several elections is settled, or asked back. */
export function settle({ defaultElection, elections, placed, dated, named }: Circumstances): Settled {
  const fitting = elections.filter(({ id }) => named.every((bodies) => bodies.some(({ election }) => election === id)));
  const [newest, ...more] = fitting;
  if (newest === undefined) return { kind: 'none' };
  if (more.length === 0) return { kind: 'one', election: newest, assumed: !placed && !dated && named.length === 0 };
  if (named.length > 0) {
    const different = oneOfEach(byHandFirst(fitting), named);
    if (different.length > 1) return { kind: 'several', elections: different };
    return { kind: 'one', election: fitting.find(({ id }) => id === defaultElection.id) ?? newest, assumed: true };
  }
  if (placed) return { kind: 'one', election: newest, assumed: true };
  if (dated) {
    const [only, ...others] = byHandFirst(fitting);
    return only !== undefined && others.length === 0
      ? { kind: 'one', election: only, assumed: true }
      : { kind: 'several', elections: byHandFirst(fitting) };
  }
  return { kind: 'one', election: fitting.find(({ id }) => id === defaultElection.id) ?? newest, assumed: true };
}

/** The newest election of each body that a name may mean: the Greens of one country are not those of another. */
function oneOfEach(elections: readonly ElectionHeading[], named: Named): readonly ElectionHeading[] {
  const seen = new Set<string>();
  return elections.filter(({ id }) => {
    const key = named
      .map((bodies) =>
        bodies
          .filter(({ election }) => election === id)
          .map(({ entity }) => entity)
          .toSorted()
          .join('+'),
      )
      .join();
    // Of a name that two bear in one election, both are asked about there.
    const parts = key.split(/[+,]/u);
    const isNew = parts.some((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return isNew;
  });
}

/** Elections made by hand are those people ask about: where there are some, only these are offered. */
function byHandFirst(elections: readonly ElectionHeading[]): readonly ElectionHeading[] {
  const byHand = elections.filter(({ tier }) => tier === 'curated');
  return byHand.length > 0 ? byHand : elections;
}

/** The same bodies in every election that has them; those of published sets alone where no other is meant. */
export function throughElections(named: Named, catalog: Catalog): Named {
  return named.map((bodies) => {
    const near = bodies.filter(({ distant }) => distant !== true);
    return everywhere(near.length > 0 ? near : bodies, catalog);
  });
}

/** The bodies of published sets that bear these names as well. */
export function distantBodies(named: Named, catalog: Catalog): Named {
  return named.map((bodies) => everywhere(bodies, catalog));
}

function everywhere(bodies: readonly Body[], catalog: Catalog): readonly Body[] {
  const known = new Set(bodies.map(({ election, id }) => `${election}/${id}`));
  const more = bodies.flatMap((body) =>
    body.entity.includes('/')
      ? []
      : catalog
          .bodies(body.entity)
          .filter(({ election, candidate }) => !known.has(`${election}/${candidate}`))
          .map(({ election, candidate }): Body => ({ ...body, election, id: candidate })),
  );
  return [...bodies, ...more];
}
