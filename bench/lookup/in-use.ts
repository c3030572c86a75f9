import { question } from '../../src/cards/model/ask.ts';
import type { Card } from '../../src/cards/model/card.ts';
import type { Words } from '../../src/cards/model/words.ts';
import { nobody } from '../../src/command/asker.ts';
import type { Option, Scope } from '../../src/command/option.ts';
import { aboutOption } from '../../src/command/options/about-option.ts';
import { electionOption } from '../../src/command/options/election-option.ts';
import { placeOption } from '../../src/command/options/place-option.ts';
import { candidates, pollsters, speakers, topics } from '../../src/command/options/record-kinds.ts';
import { requiredRecordOption } from '../../src/command/options/record-option.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { Election } from '../../src/facts/election.ts';

/** A query as people type it, and what it must end in; see `readQueries`. */
export interface InUse {
  /** The election asked for; undefined: none. */
  readonly election: string | undefined;
  readonly kind: string;
  readonly query: string;
  readonly outcome: 'found' | 'ambiguous' | 'none' | 'unlisted';
  /** Any of these is right: `name` or `name@election`. Of an ambiguous query all must be offered. */
  readonly expected: readonly string[];
}

/** How a query ended: `offered` is no answer, but the right one stands in what is shown. */
export type Grade = 'right' | 'offered' | 'missed' | 'wrong';

export interface Graded {
  readonly asked: InUse;
  readonly grade: Grade;
  /** What came: the outcome and the names shown. */
  readonly came: string;
}

/** Lines of `election<TAB>kind<TAB>query<TAB>outcome<TAB>expected`, `-` for no election, expected parted by `|`. */
export function readQueries(text: string): readonly InUse[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [election = '-', kind = '', query = '', outcome = '', expected = ''] = line.split('\t');
      if (!isOutcome(outcome)) return [];
      const names = expected.split('|').filter((name) => name !== '');
      return [{ election: election === '-' ? undefined : election, kind, query, outcome, expected: names }];
    });
}

/** Asks through the options of the commands, as a person does. */
export function grade(asked: InUse, catalog: Catalog, first: Election): Graded {
  const end = endOf(asked, catalog, first);
  const graded = (of: Grade): Graded => ({
    asked,
    grade: of,
    came: `${end.outcome}: ${end.names.slice(0, 6).join(' | ')}`,
  });
  const shows = (name: string) => end.names.some((shown) => fits(shown, name));
  const isFound = end.outcome === 'found';
  switch (asked.outcome) {
    case 'found':
      if (asked.expected.length === 0) return graded(isFound ? 'right' : 'missed');
      if (!asked.expected.some(shows)) return graded(isFound ? 'wrong' : 'missed');
      return graded(isFound ? 'right' : 'offered');
    case 'ambiguous':
      if (isFound) return graded('wrong');
      return graded(asked.expected.every(shows) ? (end.outcome === 'ambiguous' ? 'right' : 'offered') : 'missed');
    case 'none':
      return graded(isFound ? 'wrong' : 'right');
    case 'unlisted':
      return graded(isFound ? 'wrong' : end.names.length > 0 ? 'right' : 'missed');
  }
}

interface End {
  readonly outcome: 'found' | 'ambiguous' | 'none';
  /** `name@election` of what is shown. */
  readonly names: readonly string[];
}

const OPTIONS: Readonly<Record<string, Option<unknown>>> = {
  candidate: requiredRecordOption(candidates, 'name'),
  pollster: requiredRecordOption(pollsters, 'pollster'),
  speaker: requiredRecordOption(speakers, 'speaker'),
  fact: requiredRecordOption(topics, 'topic'),
  election: electionOption(),
  statement: aboutOption(),
  place: placeOption(),
};

function endOf({ election, kind, query }: InUse, catalog: Catalog, first: Election): End {
  const option = OPTIONS[kind];
  if (option === undefined) throw new Error(`no kind "${kind}"`);
  const settled = election === undefined ? undefined : catalog.find(election);
  const scope: Scope = {
    catalog,
    election: settled ?? first,
    settled: settled !== undefined,
    given: {},
    asker: nobody,
    again: (options) => question.candidate(options),
  };
  const resolution = option.resolve(query, scope);
  if (!resolution.ok)
    return { outcome: resolution.card.tone === 'question' ? 'ambiguous' : 'none', names: shownOn(resolution.card) };
  const names = namesOf(kind, resolution.value).map((name) => `${name}@${resolution.election?.id ?? ''}`);
  return { outcome: names.length === 0 ? 'none' : 'found', names };
}

/** How the value of an option is called: a statement search gives many. */
function namesOf(kind: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (kind === 'statement' && 'hits' in value && Array.isArray(value.hits))
    return value.hits.map(({ statement }) => `${statement.speaker ?? ''} ${statement.organisation ?? ''}`);
  if ('facts' in value && !('about' in value) && Array.isArray(value.facts))
    return value.facts.map(({ label }) => label.en);
  if ('name' in value && typeof value.name === 'string') return [value.name];
  if ('name' in value && typeof value.name === 'object' && value.name !== null && 'en' in value.name)
    return [String(value.name.en)];
  return 'id' in value ? [value.id === 'timeline' ? 'Dates' : String(value.id)] : [];
}

function shownOn({ actions = [], menus = [] }: Card): readonly string[] {
  const asks = [
    ...actions.flatMap((action) => (action.kind === 'ask' ? [action] : [])),
    ...menus.flatMap(({ entries }) => entries),
  ];
  return asks.map(({ label, ask }) => `${plain(label)}@${ask.options.election ?? ''}`);
}

function plain(words: Words): string {
  switch (words.kind) {
    case 'text':
      return words.text;
    case 'local':
      return words.text.en;
    case 'message':
      return [
        words.key,
        ...Object.values(words.args).map((part) => (typeof part === 'number' ? '' : plain(part))),
      ].join(' ');
    case 'joined':
      return words.parts.map(plain).join(' ');
    default:
      return '';
  }
}

function fits(shown: string, expected: string): boolean {
  const [name = '', election] = expected.split('@');
  const [shownName = '', shownElection] = shown.split('@');
  const plainName = (text: string) => text.toLowerCase();
  return plainName(shownName).includes(plainName(name)) && (election === undefined || election === shownElection);
}

function isOutcome(text: string): text is InUse['outcome'] {
  return ['found', 'ambiguous', 'none', 'unlisted'].includes(text);
}
