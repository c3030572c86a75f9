import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import type { Card } from '../../cards/model/card.ts';
import { joined, local, text, type Words } from '../../cards/model/words.ts';
import type { Meant } from '../../lookup/across-elections.ts';
import { type Distant, meantBeyond } from '../../lookup/everything.ts';
import type { Choice, Scope } from '../option.ts';
import { CHOICES_MAX, ELSEWHERE, type Instead, type RecordKind } from './record-kind.ts';
import type { Suggestion } from './suggestion.ts';

/** What a text means beyond the elections made by hand: a record, or a question. */
export type DistantMeaning<T> =
  | { readonly opened: Meant<T>; readonly card?: undefined }
  | { readonly card: Card; readonly opened?: undefined };

interface Beyond {
  readonly scope: Scope;
  /** Nothing else fits: what is only like the text may be meant too. */
  readonly isUnknown: boolean;
}

/**
 * What a text means that nobody of the elections made by hand is called: somebody of the whole catalog, or who spoke for a
 * list. Where it is both, people choose.
 */
export function distantMeaning<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  key: string,
  given: string,
  { scope, isUnknown }: Beyond,
): DistantMeaning<T> | undefined {
  const instead = kind.instead?.(given, scope);
  const outcome = kind.distant?.find(given, scope);
  const meant = outcome === undefined ? [] : meantBeyond(outcome, isUnknown);
  const choices = meant.map((each) => possibleDistant(key, each, scope, namesakeDetail(kind, each, meant, scope)));
  if (instead !== undefined) return { card: beside(kind, given, choices, instead) };
  const [only, ...others] = meant;
  if (only === undefined) return undefined;
  const opened = others.length === 0 ? kind.distant?.open(only, scope) : undefined;
  return opened === undefined ? { card: whichCard(`which.${kind.name}`, given, choices) } : { opened };
}

/** Names of the whole catalog like a text, where nobody is called so. */
export function distantLike<T extends { readonly id: string }>(
  { distant }: RecordKind<T>,
  key: string,
  given: string,
  scope: Scope,
): readonly Suggestion[] {
  const outcome = distant?.find(given, scope);
  if (outcome === undefined || outcome.outcome === 'found') return [];
  const near = outcome.outcome === 'none' ? outcome.near : outcome.among;
  return near.map((each) => ({ score: each.score, possible: possibleDistant(key, each, scope) }));
}

/** Those who bear the name, and what else it leads to. */
function beside<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  given: string,
  bearers: readonly Possible[],
  { possible, words }: Instead,
): Card {
  const choices = [...bearers.slice(0, CHOICES_MAX - possible.length), ...possible];
  if (bearers.length > 0) return whichCard(`which.${kind.name}`, given, choices);
  return noneCard(`none.${kind.name}`, given, choices, { detail: words, introduction: 'none.instead' });
}

/** What tells apart those of one name in one election, which is opened for it. */
function namesakeDetail<T extends { readonly id: string }>(
  kind: RecordKind<T>,
  distant: Distant,
  all: readonly Distant[],
  scope: Scope,
): Words | undefined {
  const { name, use } = distant;
  const alike = all.filter((each) => each.name === name && each.use.election === use.election);
  const opened = alike.length < 2 ? undefined : kind.distant?.open(distant, scope);
  return opened === undefined ? undefined : kind.detail(opened.election, opened.record);
}

function possibleDistant(key: string, { name, heading, use }: Distant, scope: Scope, detail?: Words): Possible {
  return {
    label: text(name),
    detail: joined(' · ', [detail, local(heading.name)]),
    ask: scope.again({ [key]: use.id, election: use.election }),
  };
}

/** Two of one name in one election have a number in their ids, which tells their lines apart too. */
function numberedName(name: string, id: string): string {
  const number = /\d/.test(name) ? undefined : /-(\d)$/.exec(id)?.[1];
  return number === undefined ? name : `${name} (${number})`;
}

/** A line of a list for a name of the whole catalog. */
export function distantChoice({ name, heading, use }: Distant, { election }: Scope): Choice {
  const here = use.election === election.id;
  return {
    label: joined(' · ', [text(numberedName(name, use.id)), here ? undefined : local(heading.name)]),
    value: here ? use.id : `${use.election}${ELSEWHERE}${use.id}`,
  };
}
