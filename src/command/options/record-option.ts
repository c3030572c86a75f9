import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { joined, local, message, text, type Words } from '../../cards/model/words.ts';
import type { ElectionHeading } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { isAsWritten, type Meant } from '../../lookup/across-elections.ts';
import type { Choice, Option, Resolution, Scope } from '../option.ts';
import { distantChoice, distantLike, distantMeaning } from './distant.ts';
import { CHOICES_MAX, ELSEWHERE, type RecordKind, whereOf } from './record-kind.ts';
import { nearestFirst } from './suggestion.ts';

/** Ids of records in places have several words. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;

/**
 * An option that names a record: looked up in the election asked for, or else in all of them by one rule, see
 * across-elections.ts.
 * @param key how the option is called in its command
 */
export function recordOption<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  key: string,
): Option<T | undefined> {
  return {
    type: 'string',
    description: kind.description,
    required: false,
    resolve: (given, scope) =>
      given === undefined ? { ok: true, value: undefined } : resolve(kind, key, given, scope),
    complete: (typed, scope) => complete(kind, typed, scope),
    everything: (scope) => everything(kind, scope),
  };
}

/** The same, where the command cannot answer without it. */
export function requiredRecordOption<T extends { readonly id: string }>(kind: RecordKind<T>, key: string): Option<T> {
  return {
    type: 'string',
    description: kind.description,
    required: true,
    resolve: (given, scope) => resolve(kind, key, given ?? '', scope),
    complete: (typed, scope) => complete(kind, typed, scope),
    everything: (scope) => everything(kind, scope),
  };
}

function resolve<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  key: string,
  given: string,
  scope: Scope,
): Resolution<T> {
  const kept = keptRecord(kind, given, scope);
  if (kept !== undefined) return kept;
  const outcome = kind.lookup(scope.catalog).find(given, whereOf(scope));
  if (!isAsWritten(outcome)) {
    const far = distantMeaning(kind, key, given, { scope, isUnknown: outcome.outcome === 'none' });
    if (far?.card !== undefined) return { ok: false, card: far.card };
    if (far?.opened !== undefined) return found(kind, given, far.opened, scope);
  }
  const possible = (all: readonly Meant<T>[]) => all.map((meant) => possibleRecord(kind, key, meant, scope));
  switch (outcome.outcome) {
    case 'ambiguous':
      return { ok: false, card: whichCard(`which.${kind.name}`, given, possible(outcome.among)) };
    case 'none': {
      const near = outcome.near.map((meant) => ({
        score: meant.score,
        possible: possibleRecord(kind, key, meant, scope),
      }));
      const similar = nearestFirst([...near, ...distantLike(kind, key, given, scope)]);
      return { ok: false, card: nobodyCard(kind, given, similar, scope) };
    }
    case 'found':
      return found(kind, given, outcome.meant, scope);
  }
}

function found<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  given: string,
  { record, election, leadsTo, matched }: Meant<T>,
  scope: Scope,
): Resolution<T> {
  const label = kind.label(record);
  const notices = [
    election !== scope.election && hasSimilar(kind, given, scope)
      ? elsewhereWords(scope.election, election)
      : undefined,
    leadsTo ? message('candidate.of', { candidate: label, party: text(matched) }) : undefined,
  ].filter((notice) => notice !== undefined);
  if (notices.length === 0) return { ok: true, value: record, election };
  return { ok: true, value: record, election, elsewhere: joined(' ', notices) };
}

/** The election looked in first has a name that could have been meant: then it is worth a word that it is another's. */
function hasSimilar<T extends { readonly id: string }>(kind: RecordKind<T>, given: string, scope: Scope): boolean {
  const { election, catalog } = scope;
  const there = kind.lookup(catalog).find(given, { first: election, only: election });
  return there.outcome !== 'none' || there.near.length > 0;
}

/** An id from a button, a menu or an autocomplete list, with or without its election. */
function keptRecord<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  given: string,
  scope: Scope,
): Resolution<T> | undefined {
  const [first = '', second] = given.split(ELSEWHERE);
  const named = second === undefined ? scope.election : scope.catalog.find(first);
  const asked = second ?? first;
  const withPlaces = named !== undefined && ID.test(asked) ? scope.catalog.withPlaces(named) : undefined;
  for (const election of [named, withPlaces]) {
    const value = election === undefined ? undefined : kind.records(election).find(({ id }) => id === asked);
    if (election !== undefined && value !== undefined) return { ok: true, value, election };
  }
  return undefined;
}

function nobodyCard<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  given: string,
  similar: readonly Possible[],
  { settled, catalog, election }: Scope,
) {
  const searched = settled ? catalog.headings.filter(({ id }) => id === election.id) : catalog.headings;
  const detail =
    kind.name === 'candidate'
      ? message('none.candidate-elections', { value: searched.length, years: yearsOf(searched) })
      : undefined;
  const introduction = similar.length === 1 ? 'none.did-you-mean' : 'none.suggestions';
  return noneCard(`none.${kind.name}`, given, similar, { detail, introduction });
}

function possibleRecord<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  key: string,
  { record, election }: Meant<T>,
  scope: Scope,
): Possible {
  const detail = joined(' · ', [
    kind.detail(election, record),
    election === scope.election ? undefined : local(election.name),
  ]);
  return { label: kind.label(record), detail, ask: scope.again({ [key]: record.id, election: election.id }) };
}

function complete<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  typed: string,
  scope: Scope,
): readonly Choice[] {
  const near = kind
    .lookup(scope.catalog)
    .complete(typed, whereOf(scope))
    .map((meant) => choice(kind, meant, scope));
  const isTyped = typed.trim() !== '' || scope.settled;
  if (near.length >= CHOICES_MAX || !isTyped || kind.distant === undefined) return near;
  const far = kind.distant.complete(typed, scope).map((distant) => distantChoice(distant, scope));
  return [...new Map([...near, ...far].toReversed().map((each) => [each.value, each])).values()]
    .toReversed()
    .slice(0, CHOICES_MAX);
}

function choice<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  { record, election }: Pick<Meant<T>, 'record' | 'election'>,
  scope: Scope,
): Choice {
  const here = election === scope.election;
  return {
    label: joined(' · ', [kind.label(record), kind.detail(election, record), here ? undefined : local(election.name)]),
    value: here ? record.id : `${election.id}${ELSEWHERE}${record.id}`,
  };
}

/** `2018–2025`: the years the data was looked through. */
function yearsOf(elections: readonly ElectionHeading[]): Words {
  const years = elections.map(({ dates }) => (dates.at(-1) ?? '').slice(0, 4)).toSorted();
  const [first = '', last = first] = [years[0], years.at(-1)];
  return text(first === last ? first : `${first}–${last}`);
}

/** Every record of every election that may be looked in, the first election's first. */
function everything<T extends { readonly id: string }>(kind: RecordKind<T>, scope: Scope): readonly Choice[] {
  const others = scope.settled ? [] : scope.catalog.elections.filter((election) => election !== scope.election);
  return [scope.election, ...others].flatMap((election) =>
    kind.records(election).map((record) => choice(kind, { record, election }, scope)),
  );
}

/** Tells that the answer comes from another election than the one looked in first. */
export function elsewhereWords(asked: Election, from: Election): Words {
  return message('elsewhere', { asked: local(asked.name), election: local(from.name) });
}
