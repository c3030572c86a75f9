import type { Catalog } from '../facts/catalog.ts';
import type { ElectionId } from '../facts/schema/basics.ts';
import { aboutOf, type Held } from './comparing/comparison.ts';
import { holdDate, isVotingDay, writtenDay } from './comparing/dates.ts';
import { verdictOf } from './comparing/verdict.ts';
import type { Finding, Measure, StatedFigure, StatedUnit } from './finding.ts';
import { isLicensed, type Judged, type Message } from './licence/licence.ts';
import { type CatalogNames, namesOf } from './names/catalog-names.ts';
import type { Claim } from './reading/claim.ts';
import { claimsOf } from './reading/claims.ts';
import { isSaidOfSomebody, namesSomebody, speaksOfVotes } from './reading/electoral.ts';
import { type Passage, passagesOf } from './reading/passage.ts';
import { electionsInText, type ScopeOptions, scopeOfPlace } from './reading/scope/elections.ts';
import { hasPronoun } from './reading/subjects.ts';
import type { Quantity } from './text/numbers/quantity.ts';
import { tokenize } from './text/tokens.ts';

export interface CheckReport {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Elections the findings are of. */
  readonly elections: readonly ElectionId[];
  /** The text or the findings were too many: the rest was not read. */
  readonly truncated: boolean;
}

export interface CheckOptions {
  /** The only election to hold figures against. */
  readonly electionId?: string;
  /** The election meant where the text gives no sign of any. */
  readonly defaultElectionId?: string;
  /** Also say that figures differ whose reading is not certain: for a curator who proves the data, not for a message. */
  readonly unlicensed?: boolean;
}

const MAX_FINDINGS = 200;

/**
 * Finds the figures a text states and holds each against the catalog. Never throws; a figure whose reading is uncertain
 * is not reported.
 * @param text up to 100,000 characters are read
 */
export function checkText(text: string, catalog: Catalog, options: CheckOptions = {}): CheckReport {
  const { tokens, truncated } = tokenize(text);
  const names = namesOf(catalog);
  const passages = passagesOf(tokens, names);
  const isElectoral = speaksOfVotes(passages);
  const claims = claimsOf(passages, catalog, options);
  const judged = judgedOf(claims, names, isElectoral);
  const message: Message = { passages, claims, all: judged };
  const figures = judged
    .filter((one) => one.held.outcome !== 'differs' || options.unlicensed === true || isLicensed(one, message))
    .map(({ claim, held }) => findingOf(claim, held, text));
  const dates = datesOf(passages, text, catalog, options);
  const findings = [...figures, ...dates].toSorted((a, b) => a.words.start - b.words.start);
  const kept = findings.slice(0, MAX_FINDINGS);
  const elections = new Set(kept.flatMap(({ known }) => (known === undefined ? [] : [known.electionId])));
  return { findings: kept, elections: [...elections], truncated: truncated || kept.length < findings.length };
}

/** One more than are kept, to know that there were more. */
function judgedOf(claims: readonly Claim[], names: CatalogNames, isElectoral: boolean): readonly Judged[] {
  const judged: Judged[] = [];
  for (const claim of claims) {
    const held = verdictOf(claim, names) ?? outsideTheData(claim, isElectoral);
    if (held !== undefined && held.outcome !== 'unclear') judged.push({ claim, held });
    if (judged.length > MAX_FINDINGS) break;
  }
  return judged;
}

function findingOf(claim: Claim, held: Held, text: string): Finding {
  const { passage, quantity } = claim;
  const { outcome, measure, subject, ...rest } = held;
  if (outcome === 'unclear') throw new Error('an unclear figure is not reported');
  return {
    words: wordsOf(passage, quantity, text),
    subject,
    measure,
    stated: statedFigure(quantity, measure),
    finding: outcome,
    ...readAs(claim, held),
    ...rest,
  };
}

function readAs({ place, round, frame }: Claim, { known }: Held): Pick<Finding, 'read'> {
  if (known === undefined) return {};
  return {
    read: {
      electionId: known.electionId,
      ...(place === undefined ? {} : { place }),
      ...(round === undefined ? {} : { round }),
      as: frame.kind === 'exit-poll' ? 'exit-poll' : 'result',
    },
  };
}

/** A plain figure of which the data has nothing: of another year, another country, somebody else. */
function outsideTheData(claim: Claim, isElectoral: boolean): Held | undefined {
  const { quantity, topics, subjects, elections, passage } = claim;
  if (topics.length === 0 || quantity.unit === 'bare') return undefined;
  const isUnbound =
    topics[0] === 'candidate' &&
    subjects.length === 0 &&
    passage.mentions.every(({ referents }) => referents.every(({ kind }) => kind !== 'candidate'));
  // "he got 92 %": somebody who was named elsewhere.
  if (isUnbound && (hasPronoun(passage) || claim.frame.kind === 'exit-poll')) return undefined;
  if (isUnbound && !isSaidOfVotes(claim, isElectoral)) return undefined;
  if (!isUnbound && elections.length > 0) return undefined;
  return { outcome: 'not-in-data', measure: isUnbound ? 'other' : measureOfTopic(claim), subject: null };
}

/** A unit of votes, or words of votes around the figure, or somebody named in a text about votes. */
function isSaidOfVotes({ passage, quantity }: Claim, isElectoral: boolean): boolean {
  if (!namesSomebody(passage)) return false;
  const isOfVotes = quantity.unit === 'votes' || quantity.unit === 'seats';
  return isOfVotes || isSaidOfSomebody(passage, quantity) || (isElectoral && passage.strangers.length > 0);
}

function measureOfTopic({ topics, quantity }: Claim): Measure {
  const [topic] = topics;
  if (topic === 'turnout' || topic === 'processed' || topic === 'observers' || topic === 'valid-votes') return topic;
  if (topic === 'registered') return 'voters-registered';
  if (topic === 'stations') return 'polling-stations';
  if (topic === 'sample') return 'sample-size';
  return quantity.unit === 'percent' ? 'vote-share' : quantity.unit === 'seats' ? 'seats' : 'votes';
}

function datesOf(
  passages: readonly Passage[],
  text: string,
  catalog: Catalog,
  options: ScopeOptions,
): readonly Finding[] {
  const dated = passages.filter(({ dates, question }) => dates.length > 0 && !question);
  if (dated.length === 0) return [];
  const inText = electionsInText(passages, catalog);
  return dated.flatMap((passage) =>
    passage.dates
      .filter((date) => isVotingDay(passage, date))
      .flatMap((date): readonly Finding[] => {
        const memory = { inText, years: date.year === undefined ? [] : [date.year] };
        const countries = passage.mentions.flatMap(({ referents }) =>
          referents.filter((referent) => referent.kind === 'country'),
        );
        const scope = scopeOfPlace({ passage, countries }, catalog, memory, options);
        const [election] = scope.elections;
        const held = election === undefined ? undefined : holdDate(date, election, scope.clear);
        if (held === undefined) return [];
        const stated: StatedFigure = { value: writtenDay(date), unit: 'date', about: 'exactly' };
        return [{ words: wordsOf(passage, date, text), subject: null, measure: 'date', stated, ...held }];
      }),
  );
}

function wordsOf(
  { tokens }: Passage,
  { first, last }: { readonly first: number; readonly last: number },
  text: string,
): Finding['words'] {
  const start = tokens[first]?.at ?? 0;
  const end = tokens[last]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}

const UNITS: Readonly<Record<Quantity['unit'], StatedUnit>> = {
  percent: 'percent',
  points: 'number',
  'seat-share': 'percent',
  votes: 'votes',
  seats: 'seats',
  voters: 'voters',
  people: 'people',
  stations: 'polling-stations',
  observers: 'observers',
  bare: 'number',
};

/** The unit a bare number was understood in. */
const UNDERSTOOD: Partial<Readonly<Record<Measure, StatedUnit>>> = {
  'vote-share': 'percent',
  'exit-poll-share': 'percent',
  votes: 'votes',
  seats: 'seats',
  turnout: 'percent',
  processed: 'percent',
  'voters-registered': 'voters',
  'polling-stations': 'polling-stations',
  observers: 'observers',
  'sample-size': 'people',
  'valid-votes': 'votes',
};

function statedFigure({ value, max, unit, about }: Quantity, measure: Measure): StatedFigure {
  const isCount = measure === 'turnout' && value > 100;
  const understood = unit === 'bare' ? (isCount ? 'people' : (UNDERSTOOD[measure] ?? 'number')) : UNITS[unit];
  return { value, ...(max === undefined ? {} : { max }), unit: understood, about: aboutOf(about) };
}
