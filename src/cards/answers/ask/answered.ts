import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { Contest } from '../../../facts/schema/election.ts';
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
}

/** `AfD`, `Labour`: what people call a list where the data has it. */
export function shortName({ name, short }: Candidate): Words {
  return local(short ?? name);
}

export function nameOf(election: Election, id: string): Words {
  const candidate = election.findCandidate(id);
  return candidate === undefined ? local({ en: id }) : shortName(candidate);
}

/** The count that is asked for, or else the latest. */
export function tallyOf({ question, election, contest }: Subject): Tally | undefined {
  if (question.tally !== undefined) return election.findTally(question.tally);
  return election.latestTally(contest.id);
}

/** Whether a line stood for election: not spoiled ballots, nor others put together, nor "against all". */
export function stood(election: Election, id: CandidateId): boolean {
  const { kind, componentOf } = election.candidate(id);
  return componentOf === undefined && (kind === 'person' || kind === 'party' || kind === 'bloc');
}

/** Candidates of a count in its order, alliances as one, with what they are ordered by. */
export function ranking(election: Election, tally: Tally): readonly CandidateId[] {
  const { measure, places } = standing(election, tally);
  if (measure === undefined) return [];
  return places
    .map(({ result }) => result)
    .filter((result) => result[measure] !== undefined && stood(election, result.candidate))
    .map(({ candidate }) => candidate);
}

/** The newest count that ranks at least so many: a certified one may name nobody but the winner. */
export function rankedTally(subject: Subject, atLeast: number): Tally | undefined {
  const chosen = tallyOf(subject);
  if (chosen === undefined || subject.question.tally !== undefined) return chosen;
  const history = subject.election.history(subject.contest.id);
  return history.findLast((tally) => ranking(subject.election, tally).length >= atLeast) ?? chosen;
}

/** The newest count that has a number for a candidate. */
export function tallyNaming(subject: Subject, candidate: CandidateId): Tally | undefined {
  const chosen = tallyOf(subject);
  if (subject.question.tally !== undefined) return chosen;
  return (
    subject.election
      .history(subject.contest.id)
      .findLast((tally) => linesOf(standing(subject.election, tally)).some((line) => line.candidate === candidate)) ??
    chosen
  );
}

/** The figure that decides: seats or share, then what else there is. */
export function leadFigure(election: Election, tally: Tally, candidate: CandidateId): Figure | undefined {
  const { measure } = standing(election, tally);
  const decisive = measure === undefined ? undefined : tallyFigure(election, tally, candidate, measure);
  return decisive ?? figuresOf(election, tally, candidate)[0];
}

/** `28.5%, 208 seats` */
export function figuresWords(figures: readonly Figure[]): Words {
  return joined(', ', figures.map(withUnit));
}
