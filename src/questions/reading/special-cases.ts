import type { ElectionHeading } from '../../facts/catalog.ts';
import type { Intent, Question, Reading } from '../question.ts';
import type { Read } from './asking.ts';
import { offeredIn, understood, understoodIn } from './making.ts';
import { scopeOf } from './scope.ts';
import type { Named } from './settling.ts';

/** The election of the answer before, where a further question names none and all it names is there. */
export function furtherIn(
  { asking, features }: Read,
  elections: readonly ElectionHeading[],
  named: Named,
): ElectionHeading | undefined {
  const { before } = asking;
  if (before === undefined || features.has('country') || features.has('election-named') || features.has('years'))
    return undefined;
  const election = elections.find(({ id }) => id === before.election);
  const isThere = named.every((bodies) => bodies.some((body) => body.election === before.election));
  return isThere ? election : undefined;
}

export function withPollsters({ marked }: Read, elections: readonly ElectionHeading[]): readonly ElectionHeading[] {
  const pollsters = marked.marks.flatMap(({ referents }) => referents.filter(({ kind }) => kind === 'pollster'));
  if (pollsters.length === 0) return elections;
  return elections.filter(({ id }) => pollsters.some((referent) => 'election' in referent && referent.election === id));
}

/** A fact that is asked for by a name of its own is looked for where it is. */
export function withFacts(
  { marked, features }: Read,
  intent: Intent,
  elections: readonly ElectionHeading[],
): readonly ElectionHeading[] {
  const inWords = marked.marks.some(({ senses }) => senses.some(({ kind }) => kind === 'measure'));
  if (intent !== 'fact' || inWords || features.has('turnout')) return elections;
  const facts = marked.marks.flatMap(({ referents }) => referents.filter(({ kind }) => kind === 'fact'));
  const there = elections.filter(({ id }) =>
    facts.some((referent) => 'election' in referent && referent.election === id),
  );
  return there.length === 0 ? elections : there;
}

export function pollsterMissing({ marked }: Read, elections: readonly ElectionHeading[]): Reading {
  const mark = marked.marks.find(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
  const text = marked.tokens
    .slice(mark?.first, (mark?.last ?? 0) + 1)
    .map((token) => token.text)
    .join(' ');
  const near = elections.slice(0, 1).map(({ id }): Question => ({ intent: 'exit-polls', election: id, bodies: [] }));
  return { kind: 'missing', missing: { kind: 'name', text }, near };
}

/** One candidate in the elections of several years. */
export function overElections(
  read: Read,
  intent: Intent,
  named: Named,
  elections: readonly ElectionHeading[],
): Reading {
  const [body = []] = named;
  const [first, second] = elections.filter(({ id }) => body.some(({ election }) => election === id));
  if (first === undefined) return subjectMissing(read, intent, named, elections);
  if (second === undefined)
    return {
      kind: 'missing',
      missing: { kind: 'several', text: queryOf(read) },
      near: understoodIn(read, 'figure', first, named),
    };
  const questions = understoodIn(read, 'over-elections', first, named);
  const entities = new Set(body.filter(({ election }) => election === second.id).map(({ entity }) => entity));
  const same = questions.filter(({ bodies }) =>
    body.some(({ election, id, entity }) => election === first.id && id === bodies[0] && entities.has(entity)),
  );
  const [only, ...more] = (same.length > 0 ? same : questions).map((question) => ({ ...question, against: second.id }));
  if (only === undefined) return subjectMissing(read, intent, named, elections);
  return more.length > 0
    ? { kind: 'which', query: queryOf(read), by: 'body', questions: [only, ...more] }
    : understood(only, false);
}

/** `did turnout go up compared to 2018`: the year is that of the election before, where the country has voted since. */
export function comparedWith(read: Read, named: Named): Reading | undefined {
  const { asking, marked, slots, features } = read;
  if (slots.years.length !== 1) return undefined;
  const scope = scopeOf(asking.catalog, marked.marks, slots, features);
  const around = scopeOf(asking.catalog, marked.marks, { ...slots, years: [] }, features);
  if (scope.kind === 'missing' || around.kind === 'missing') return undefined;
  const [before] = scope.elections;
  const later = around.elections.find(
    ({ country, dates }) =>
      before !== undefined && country.code === before.country.code && lastDayOf({ dates }) > lastDayOf(before),
  );
  if (before === undefined || later === undefined) return undefined;
  const [only, ...more] = understoodIn(read, 'change', later, named);
  return only === undefined || more.length > 0 ? undefined : understood({ ...only, against: before.id }, false);
}

/** A name that is in the data, but not where it was asked for. */
export function subjectMissing(
  read: Read,
  intent: Intent,
  named: Named,
  elections: readonly ElectionHeading[],
): Reading {
  const [asked] = elections;
  const absent = named.find((bodies) => !bodies.some(({ election }) => elections.some(({ id }) => id === election)));
  const [body] = absent ?? [];
  if (asked === undefined || body === undefined)
    return { kind: 'missing', missing: { kind: 'several', text: queryOf(read) }, near: [] };
  const elsewhere = read.asking.catalog.heading(body.election);
  const near = elsewhere === undefined ? [] : offeredIn(read, intent, [elsewhere], [absent ?? []]);
  return {
    kind: 'missing',
    missing: { kind: 'subject', body: { election: body.election, id: body.id }, election: asked.id },
    near,
  };
}

/** The words that name candidates, as they were typed. */
export function queryOf({ marked }: Read): string {
  const named = marked.marks.filter(({ referents }) => referents.some(({ kind }) => kind === 'body'));
  return named
    .map(({ first, last }) =>
      marked.tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    )
    .join(', ');
}

function lastDayOf({ dates }: Pick<ElectionHeading, 'dates'>): string {
  return dates.at(-1) ?? '';
}
