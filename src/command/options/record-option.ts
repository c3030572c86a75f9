import type { Match, NameIndex } from '@election-facts/names';
import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { joined, local, message, type Words } from '../../cards/model/words.ts';
import type { MessageKey } from '../../cards/wording/en.ts';
import type { Election } from '../../facts/election.ts';
import type { Choice, Option, Resolution, Scope } from '../option.ts';

/** A kind of record that options look up by name within an election. */
export interface RecordKind<T extends { readonly id: string }> {
  readonly name: 'candidate' | 'pollster' | 'topic' | 'publisher' | 'speaker' | 'subject';
  readonly description: MessageKey;
  readonly index: (election: Election) => NameIndex;
  readonly records: (election: Election) => readonly T[];
  readonly label: (record: T) => Words;
  /** What tells namesakes apart. */
  readonly detail: (election: Election, record: T) => Words | undefined;
}

/** Choices of other elections carry both ids; Discord allows 100 characters and an id has at most 48. */
const ELSEWHERE = '/';
const CHOICES_MAX = 25;

/**
 * An option that names a record: looked up in the election asked for, or else in the default one and then in the
 * newest that has it.
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
  const others = scope.settled ? [] : scope.catalog.elections.filter((election) => election !== scope.election);
  for (const election of [scope.election, ...others]) {
    const verdict = kind.index(election).find(given);
    if (verdict.outcome === 'ambiguous') {
      const possible = verdict.matches.flatMap((match) => possibleRecord(kind, key, election, match, scope));
      return { ok: false, card: whichCard(`which.${kind.name}`, given, possible) };
    }
    const value = verdict.outcome === 'found' ? recordOf(kind, election, verdict.match.id) : undefined;
    if (value === undefined) continue;
    if (election === scope.election) return { ok: true, value, election };
    return { ok: true, value, election, elsewhere: elsewhereWords(kind.label(value), scope.election, election) };
  }
  return { ok: false, card: nobodyCard(kind, key, given, scope) };
}

/** An id from a button, a menu or an autocomplete list, with or without its election. */
function keptRecord<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  given: string,
  scope: Scope,
): Resolution<T> | undefined {
  const [first = '', second] = given.split(ELSEWHERE);
  const election = second === undefined ? scope.election : scope.catalog.find(first);
  const value = election === undefined ? undefined : kind.records(election).find(({ id }) => id === (second ?? first));
  return election === undefined || value === undefined ? undefined : { ok: true, value, election };
}

function nobodyCard<T extends { readonly id: string }>(kind: RecordKind<T>, key: string, given: string, scope: Scope) {
  const searched = scope.settled ? [scope.election] : scope.catalog.elections;
  const inFirst = suggestionsIn(kind, key, given, scope.election, scope);
  const similar =
    inFirst.length > 0
      ? inFirst
      : scope.catalog.elections.flatMap((election) => suggestionsIn(kind, key, given, election, scope));
  const detail =
    kind.name === 'candidate' ? message('none.candidate-elections', { value: searched.length }) : undefined;
  return noneCard(`none.${kind.name}`, given, similar.slice(0, 5), detail);
}

function suggestionsIn<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  key: string,
  given: string,
  election: Election,
  scope: Scope,
) {
  const verdict = kind.index(election).find(given);
  const matches =
    verdict.outcome === 'none' ? verdict.suggestions : verdict.outcome === 'found' ? [verdict.match] : verdict.matches;
  return matches.flatMap((match) => possibleRecord(kind, key, election, match, scope));
}

function possibleRecord<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  key: string,
  election: Election,
  { id }: Match,
  scope: Scope,
): readonly Possible[] {
  const record = recordOf(kind, election, id);
  if (record === undefined) return [];
  const detail = joined(' · ', [
    kind.detail(election, record),
    election === scope.election ? undefined : local(election.name),
  ]);
  return [{ label: kind.label(record), detail, ask: scope.again({ [key]: record.id, election: election.id }) }];
}

function complete<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  typed: string,
  scope: Scope,
): readonly Choice[] {
  const elections = scope.settled
    ? [scope.election]
    : [scope.election, ...scope.catalog.elections.filter((election) => election !== scope.election)];
  const choices: Choice[] = [];
  for (const election of elections) {
    // With nothing typed, only the election people ask about most is worth their screen.
    if (choices.length >= CHOICES_MAX || (typed.trim() === '' && choices.length > 0)) break;
    choices.push(
      ...kind
        .index(election)
        .complete(typed)
        .flatMap(({ id }) => choice(kind, election, id, scope)),
    );
  }
  return choices.slice(0, CHOICES_MAX);
}

function choice<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  election: Election,
  id: string,
  scope: Scope,
): readonly Choice[] {
  const record = recordOf(kind, election, id);
  if (record === undefined) return [];
  const here = election === scope.election;
  return [
    {
      label: joined(' · ', [
        kind.label(record),
        kind.detail(election, record),
        here ? undefined : local(election.name),
      ]),
      value: here ? record.id : `${election.id}${ELSEWHERE}${record.id}`,
    },
  ];
}

function recordOf<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  election: Election,
  id: string,
): T | undefined {
  return kind.records(election).find((record) => record.id === id);
}

/** Tells that the answer comes from another election than the one looked in first. */
export function elsewhereWords(what: Words, asked: Election, from: Election): Words {
  return message('elsewhere', { what, asked: local(asked.name), election: local(from.name) });
}
