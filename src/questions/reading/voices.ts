import type { Election } from '../../facts/election.ts';
import type { Intent, Question, Reading } from '../question.ts';
import type { Read } from './asking.ts';
import type { Mark } from './marks.ts';
import { bodiesOf, scopeOf } from './scope.ts';

/** Who speaks and about which election; a speaker of several elections is asked back. */
export function readVoices(read: Read, intent: Intent): Reading {
  const { marked, asking, features, slots } = read;
  const congratulating = intent === 'congratulated' ? congratulatingCountry(read) : undefined;
  const speaker = congratulating === undefined ? speakerMark(read, intent) : undefined;
  const country = congratulating ?? (speaker === undefined ? speakingCountry(read) : undefined);
  const scope = scopeOf(asking.catalog, withoutCountry(marked.marks, country), slots, features);
  if (scope.kind === 'missing')
    return { kind: 'missing', missing: { kind: 'election', ...pick(scope.country, scope.year) }, near: [] };
  const stood = marked.marks.flatMap((mark) => bodiesOf(mark).map(({ election }) => election));
  const elections = scope.elections
    .flatMap(({ id }) => asking.catalog.curated.filter((election) => election.id === id))
    .filter(
      ({ id }, _, { length }) =>
        (speaker === undefined || namesOf(speaker, id).length > 0) &&
        (congratulating === undefined || length === 1 || stood.length === 0 || stood.includes(id)),
    );
  if (elections.length === 0) return speakerMissing(read, speaker, asking.catalog.elections, intent);
  const [newest] = elections;
  if (newest === undefined || (elections.length > 1 && speaker !== undefined && !isPlaced(read, country))) {
    const questions = elections.flatMap((election) => questionsIn(election, intent, speaker, country));
    return { kind: 'which', query: textOf(read, speaker), by: 'election', questions };
  }
  const placed = isPlaced(read, country);
  const election = placed ? newest : (elections.find(({ id }) => id === asking.defaultElection.id) ?? newest);
  const [only, ...more] = questionsIn(election, intent, speaker, country);
  if (only === undefined) return speakerMissing(read, speaker, elections, intent);
  if (more.length > 0) return { kind: 'which', query: textOf(read, speaker), by: 'body', questions: [only, ...more] };
  return { kind: 'understood', question: only, assumed: !placed && elections.length > 1 };
}

/** Whether an election was named, or a country besides the one that speaks. */
function isPlaced({ marked, features }: Read, speaking: string | undefined): boolean {
  const countries = countriesIn(marked.marks).filter((code) => code !== speaking);
  return countries.length > 0 || features.has('election-named') || features.has('years');
}

function countriesIn(marks: readonly Mark[]): readonly string[] {
  const codes = marks.flatMap(({ referents }) =>
    referents.flatMap((referent) => (referent.kind === 'country' ? [referent.code] : [])),
  );
  return [...new Set(codes)];
}

function withoutCountry(marks: readonly Mark[], speaking: string | undefined): readonly Mark[] {
  return marks.map((mark) => ({
    ...mark,
    referents: mark.referents.filter((referent) => referent.kind !== 'country' || referent.code !== speaking),
  }));
}

function pick(country: string | undefined, year: number | undefined) {
  return { ...(country === undefined ? {} : { country }), ...(year === undefined ? {} : { year }) };
}

function questionsIn(
  election: Election,
  intent: Intent,
  speaker: Mark | undefined,
  country: string | undefined,
): readonly Question[] {
  const base = { intent, election: election.id, bodies: [] };
  if (speaker === undefined) return [country === undefined ? base : { ...base, speaker: `country:${country}` }];
  return namesOf(speaker, election.id).map((name) => ({ ...base, speaker: name }));
}

/** Names of people and organisations of an election that a mark may mean, and of a candidate who speaks. */
function namesOf({ referents }: Mark, election: string): readonly string[] {
  const speakers = referents.flatMap((referent) =>
    referent.kind === 'speaker' && referent.election === election ? [referent] : [],
  );
  const people = speakers.filter(({ organisation }) => !organisation);
  return [...new Set((people.length > 0 ? people : speakers.slice(0, 1)).map(({ name }) => name))];
}

/** Who speaks: the first that is named, but never whom somebody congratulates. */
function speakerMark({ marked, features }: Read, intent: Intent): Mark | undefined {
  const speakers = marked.marks.filter(({ referents }) => referents.some(({ kind }) => kind === 'speaker'));
  const [first] = speakers;
  if (first === undefined) return undefined;
  const asksWho = features.has('who') && !features.has('say');
  if (intent === 'congratulated' && asksWho) return undefined;
  return first;
}

/** `did Russia congratulate Aliyev`: a country that is named before whom it congratulates. */
function congratulatingCountry({ marked }: Read): string | undefined {
  const named = marked.marks.find(({ referents }) =>
    referents.some(({ kind }) => kind === 'country' || kind === 'speaker' || kind === 'body'),
  );
  const country = named?.referents.find((referent) => referent.kind === 'country');
  const follows = marked.marks.some(
    (mark) => named !== undefined && mark.first > named.last && bodiesOf(mark).length > 0,
  );
  return country?.kind === 'country' && follows ? country.code : undefined;
}

/**
 * `what did Russia say about the election in Azerbaijan`: the country named first speaks where another one follows; so
 * does one that has no election here.
 */
function speakingCountry({ marked, asking }: Read): string | undefined {
  const [first, second] = countriesIn(marked.marks);
  if (first === undefined) return undefined;
  const hasElection = asking.catalog.headings.some(({ country, tier }) => country.code === first && tier === 'curated');
  return second !== undefined || !hasElection ? first : undefined;
}

function speakerMissing(
  read: Read,
  speaker: Mark | undefined,
  elections: readonly Election[],
  intent: Intent,
): Reading {
  const near = elections.slice(0, 3).flatMap((election) => questionsIn(election, intent, speaker, undefined));
  return { kind: 'missing', missing: { kind: 'name', text: textOf(read, speaker) }, near };
}

function textOf({ marked }: Read, mark: Mark | undefined): string {
  if (mark === undefined) return '';
  return marked.tokens
    .slice(mark.first, mark.last + 1)
    .map(({ text }) => text)
    .join(' ');
}
