import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { Contest } from '../../../facts/schema/election.ts';
import type { Place } from '../../../facts/schema/place.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { linesOf, standing } from '../../../facts/standing.ts';
import type { Question } from '../../../questions/question.ts';
import { figuresOf } from '../../fragments/counts/count.ts';
import type { Ask } from '../../model/ask.ts';
import type { Entry } from '../../model/card.ts';
import { joined, local, type Words, withUnit } from '../../model/words.ts';

/** The answer to a question in one or two sentences, what stands under them, and where to read on. */
export interface Answered {
  readonly sentences: readonly Words[];
  /** Which count, how final, as of when; or who says it. */
  readonly status?: Words | undefined;
  readonly rows?: readonly Entry[];
  /** The command that answers in full. */
  readonly full?: Ask;
  /** Asked for and not in the data: the sentences say so. */
  readonly missing?: boolean;
  readonly near?: readonly Question[];
}

/** What an answer is worked out from. */
export interface Subject {
  readonly question: Question;
  readonly election: Election;
  readonly contest: Contest;
  readonly catalog: Catalog;
  /** A part of the country; absent: the whole. */
  readonly place?: Place | undefined;
}

/** The counts an answer is about, of the whole or of a place, earliest first. */
export function historyOf({ election, contest, place }: Subject): readonly Tally[] {
  return place === undefined ? election.history(contest.id) : election.historyAt(contest.id, place.id);
}

/** Which election, and which part of the country. */
export function whichElectionWords({ election, place }: Subject): Words {
  return joined(', ', [place === undefined ? undefined : local(place.name), local(election.name)]);
}

/** `AfD`, `Labour`: what people call a list where the data has it. */
function shortName({ name, short }: Candidate): Words {
  return local(short ?? name);
}

export function nameOf(election: Election, id: string): Words {
  const candidate = election.findCandidate(id);
  return candidate === undefined ? local({ en: id }) : shortName(candidate);
}

/** The count that is asked for, or else the latest. */
export function tallyOf(subject: Subject): Tally | undefined {
  const { question, election } = subject;
  if (question.tally !== undefined) return election.findTally(question.tally);
  return historyOf(subject).at(-1);
}

/** Whether a line stood for election: not spoiled ballots, nor others put together, nor "against all". */
function stood(election: Election, id: CandidateId): boolean {
  const { kind, componentOf } = election.candidate(id);
  return componentOf === undefined && (kind === 'person' || kind === 'party' || kind === 'bloc');
}

/** Candidates of a count in its order, alliances as one, with what they are ordered by. */
export function ranking(election: Election, tally: Tally): readonly CandidateId[] {
  const { measure, places } = standing(election, tally);
  if (measure === undefined) return [];
  if (tally.place !== undefined) return byVotes(election, tally);
  return places
    .map(({ result }) => result)
    .filter((result) => result[measure] !== undefined && stood(election, result.candidate))
    .map(({ candidate }) => candidate);
}

/** Who stands in a place for a list that has candidates there; the list itself where it has a line. */
export function standIn(election: Election, tally: Tally | undefined, id: CandidateId): CandidateId {
  if (tally?.place === undefined || tally.results.some(({ candidate }) => candidate === id)) return id;
  return tally.results.find(({ candidate }) => election.candidate(candidate).componentOf === id)?.candidate ?? id;
}

/** What decides in the whole need not order a place: electors go to one, votes to all. */
function byVotes(election: Election, { results }: Tally): readonly CandidateId[] {
  const weight = ({ votes, percent }: Tally['results'][number]) => votes ?? percent ?? -1;
  const here = new Set(results.map(({ candidate }) => candidate));
  const isPerson = ({ candidate: id }: Tally['results'][number]): boolean => {
    const { kind, componentOf } = election.candidate(id);
    const isLine = kind === 'person' || kind === 'party' || kind === 'bloc';
    return isLine && (componentOf === undefined || !here.has(componentOf));
  };
  return results
    .filter((result) => weight(result) >= 0 && isPerson(result))
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ candidate }) => candidate);
}

/** The newest count that ranks at least so many: a certified one may name nobody but the winner. */
export function rankedTally(subject: Subject, atLeast: number): Tally | undefined {
  const chosen = tallyOf(subject);
  if (chosen === undefined || subject.question.tally !== undefined) return chosen;
  const history = historyOf(subject);
  return history.findLast((tally) => ranking(subject.election, tally).length >= atLeast) ?? chosen;
}

/** The newest count that has a number for a candidate. */
export function tallyNaming(subject: Subject, candidate: CandidateId): Tally | undefined {
  const chosen = tallyOf(subject);
  if (subject.question.tally !== undefined) return chosen;
  return (
    historyOf(subject).findLast((tally) =>
      linesOf(standing(subject.election, tally)).some((line) => line.candidate === candidate),
    ) ?? chosen
  );
}

/** The figure that decides: seats or share, then what else there is. */
export function leadFigure(election: Election, tally: Tally, candidate: CandidateId): Figure | undefined {
  if (tally.place !== undefined)
    return tallyFigure(election, tally, candidate, 'votes') ?? tallyFigure(election, tally, candidate, 'percent');
  const { measure } = standing(election, tally);
  const decisive = measure === undefined ? undefined : tallyFigure(election, tally, candidate, measure);
  return decisive ?? figuresOf(election, tally, candidate)[0];
}

/** Everything a count gives a candidate; in a place the votes first, with the share they are of all valid ones. */
export function countedWords(election: Election, tally: Tally, candidate: CandidateId, most = 3): Words {
  const figures = figuresOf(election, tally, candidate);
  if (tally.place === undefined) return figuresWords(figures.slice(0, most));
  const votes = tallyFigure(election, tally, candidate, 'votes');
  const all = tally.validVotes?.value ?? 0;
  const printed = figures.some(({ quantity }) => quantity.unit === 'percent');
  const share: Words | undefined =
    votes?.quantity.kind === 'exact' && all > 0 && !printed
      ? {
          kind: 'derived',
          value: Math.round((votes.quantity.value / all) * 10_000) / 100,
          unit: 'percent',
          from: [votes],
        }
      : undefined;
  const ordered = figures.toSorted((a, b) => Number(b === votes) - Number(a === votes) || unitRank(a) - unitRank(b));
  const same = ordered.find(({ quantity }) => quantity.unit === 'votes');
  const rest = ordered.filter((figure) => figure !== same);
  return joined(', ', [share, same === undefined ? undefined : withUnit(same), ...rest.map(withUnit)]);
}

function unitRank({ quantity }: Figure): number {
  return quantity.unit === 'percent' ? 0 : quantity.unit === 'votes' ? 1 : 2;
}

/** `28.5%, 208 seats` */
export function figuresWords(figures: readonly Figure[]): Words {
  return joined(', ', figures.map(withUnit));
}
