import type { Election } from '../../../facts/election.ts';
import { tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { standing } from '../../../facts/standing.ts';
import type { Question } from '../../../questions/question.ts';
import { figuresOf, stageWords } from '../../fragments/counts/count.ts';
import { resultEntries } from '../../fragments/counts/result-lines.ts';
import { question as ask } from '../../model/ask.ts';
import { difference, joined, local, message, type Words, withUnit } from '../../model/words.ts';
import {
  type Answered,
  countedWords,
  figuresWords,
  historyOf,
  leadFigure,
  nameOf,
  rankedTally,
  ranking,
  type Subject,
  standIn,
  tallyNaming,
  tallyOf,
  whichElectionWords,
} from './answered.ts';

const ROWS = 5;
/** More than half: with fewer votes somebody leads, but may have to win another round. */
const HALF = 50;

/** Who won, with what, and ahead of whom. */
export function winnerAnswer(subject: Subject): Answered {
  const tally = tallyOf(subject);
  if (tally === undefined) return noCount(subject);
  const sentence = winnerSentence(subject, tally);
  if (sentence === undefined) return noCount(subject);
  return { ...inCount(subject, tally), sentences: [sentence], rows: rowsOf(subject, rankedTally(subject, 2) ?? tally) };
}

/** Rows only where they add something to the sentence. */
function rowsAt(election: Election, tally: Tally) {
  const order = ranking(election, tally).slice(0, ROWS);
  return order.map((id) =>
    message('ask.got', { who: nameOf(election, id), figures: countedWords(election, tally, id) }),
  );
}

function rowsOf({ election }: Subject, tally: Tally) {
  if (tally.place !== undefined) return rowsAt(election, tally);
  const entries = resultEntries(election, tally);
  return entries.length <= 2 ? [] : entries.slice(0, ROWS).map((entry) => entry.slice(0, 1));
}

function winnerSentence(subject: Subject, tally: Tally): Words | undefined {
  const { election } = subject;
  const { leaders } = standing(election, tally);
  const [first] = ranking(election, tally);
  const figure = first === undefined ? undefined : leadFigure(election, tally, first);
  if (first === undefined || figure === undefined) return undefined;
  const name = whichElectionWords(subject);
  if (leaders.length > 1 && tally.place === undefined) {
    const names = joined(
      ', ',
      leaders.map(({ candidate }) => nameOf(election, candidate)),
    );
    return message('ask.tied', { election: name, names, figure: withUnit(figure) });
  }
  const all = { election: name, who: nameOf(election, first), figure: winnerFigures(election, tally, first) };
  const ahead = aheadWords(subject, tally, first);
  const key = wonKey(subject, tally, first);
  return ahead === undefined ? message(`${key}-alone`, all) : message(key, { ...all, ahead });
}

/** Won, came first, or led in a count that is not over. */
function wonKey({ election, contest, place }: Subject, tally: Tally, first: CandidateId) {
  if (tally.status === 'unofficial-partial') return 'ask.led';
  const { kind } = election.candidate(first);
  const line = tally.results.find(({ candidate }) => candidate === first);
  if (place !== undefined) return 'ask.won-votes';
  if (contest.decidedBy === 'seats') return 'ask.won-seats';
  if (kind !== 'person') return 'ask.won-votes';
  const isWinner = line?.outcome === 'winner' || line?.outcome === 'projected-winner' || (line?.percent ?? 0) > HALF;
  return isWinner ? 'ask.won' : 'ask.won-votes';
}

function winnerFigures(election: Election, tally: Tally, candidate: CandidateId): Words {
  return countedWords(election, tally, candidate, 2);
}

/** `ahead of AfD with 20.8% (7.7 points)`, from the newest count that has both. */
function aheadWords(subject: Subject, tally: Tally, first: CandidateId): Words | undefined {
  const { election } = subject;
  const ranked = ranking(election, tally).length > 1 ? tally : rankedTally(subject, 2);
  const second = ranked === undefined ? undefined : ranking(election, ranked)[1];
  if (ranked === undefined || second === undefined) return undefined;
  const [a, b] = [leadFigure(election, ranked, first), leadFigure(election, ranked, second)];
  if (b === undefined) return undefined;
  const by = a === undefined ? undefined : difference(a, b);
  const all = { second: nameOf(election, second), other: withUnit(b) };
  return by === undefined ? message('ask.ahead', all) : message('ask.ahead-by', { ...all, margin: by });
}

/** Who came second, third, last. */
export function nthAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const place = question.nth ?? 1;
  const tally = rankedTally(subject, Math.abs(place));
  if (tally === undefined) return noCount(subject);
  const order = ranking(election, tally);
  const id = order.at(place < 0 ? place : place - 1);
  if (id === undefined)
    return {
      sentences: [message('ask.no-place', { election: whichElectionWords(subject), value: order.length })],
      missing: true,
      full: fullResults(subject),
    };
  const sentence = message('ask.nth', {
    election: whichElectionWords(subject),
    value: place < 0 ? order.length : place,
    who: nameOf(election, id),
    figures: countedWords(election, tally, id),
  });
  return { ...inCount(subject, tally), sentences: [sentence] };
}

/** Whether somebody won. */
export function didWinAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const [id] = question.bodies;
  const tally = tallyOf(subject);
  if (id === undefined || tally === undefined) return noCount(subject);
  const whole = wholeOf(election, id, tally);
  const won = ranking(election, tally)[0] === whole;
  const sentence = winnerSentence(subject, tally);
  if (sentence === undefined) return noCount(subject);
  if (tally.place !== undefined) return { ...inCount(subject, tally), sentences: [sentence] };
  const part =
    whole === id ? undefined : message('ask.part-of', { who: nameOf(election, id), whole: nameOf(election, whole) });
  if (question.via !== undefined || part !== undefined)
    return { ...inCount(subject, tally), sentences: [...(part === undefined ? [] : [part]), sentence] };
  if (won) return { ...inCount(subject, tally), sentences: [message('ask.yes', { rest: sentence })] };
  const own = tallyNaming(subject, id as CandidateId) ?? tally;
  const figures = figuresOf(election, own, id as CandidateId);
  const place = ranking(election, own).indexOf(whole as CandidateId) + 1;
  const got =
    figures.length === 0
      ? message('not-in-count', { candidate: nameOf(election, id) })
      : place > 0
        ? message('ask.got-place', { who: nameOf(election, id), figures: figuresWords(figures), value: place })
        : message('ask.got', { who: nameOf(election, id), figures: figuresWords(figures) });
  return { ...inCount(subject, tally), sentences: [message('ask.no', { rest: sentence }), got] };
}

/** A list inside an alliance that stands in a count goes by the alliance. */
function wholeOf(election: Election, id: string, tally: Tally): string {
  const whole = election.findCandidate(id)?.componentOf;
  return whole !== undefined && tally.results.some(({ candidate }) => candidate === whole) ? whole : id;
}

/** How far ahead somebody was, or behind. */
export function marginAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const tally = rankedTally(subject, 2);
  if (tally === undefined) return noCount(subject);
  const [first, second] = ranking(election, tally);
  const [named, other] = question.bodies.map((id) =>
    standIn(election, tally, wholeOf(election, id, tally) as CandidateId),
  );
  const a = named ?? first;
  const b = other ?? (a === first ? second : first);
  if (a === undefined || b === undefined) return noCount(subject);
  const part = question.bodies.find((id) => id !== wholeOf(election, id, tally));
  const about =
    part === undefined ? [] : [message('ask.part-of', { who: nameOf(election, part), whole: nameOf(election, a) })];
  return { ...inCount(subject, tally), sentences: [...about, againstSentence(subject, tally, a, b)] };
}

/** Two beside each other: every figure that both have, and how far they are apart. */
function againstSentence(subject: Subject, tally: Tally, a: CandidateId, b: CandidateId): Words {
  const { election, question } = subject;
  const all = (['percent', 'votes', 'seats'] as const).flatMap((measure) => {
    const [mine, theirs] = [tallyFigure(election, tally, a, measure), tallyFigure(election, tally, b, measure)];
    const by = mine === undefined || theirs === undefined ? undefined : difference(mine, theirs);
    return mine === undefined || theirs === undefined || by === undefined ? [] : [{ measure, mine, theirs, by }];
  });
  // Where the measure asked for is not there, the others are better than none.
  const asked = all.filter(({ measure }) => measure === question.measure);
  const pairs = asked.length > 0 ? asked : all;
  return message('ask.against', {
    election: whichElectionWords(subject),
    first: nameOf(election, a),
    figures: joined(
      ', ',
      pairs.map(({ mine }) => withUnit(mine)),
    ),
    second: nameOf(election, b),
    others: joined(
      ', ',
      pairs.map(({ theirs }) => withUnit(theirs)),
    ),
    difference: joined(
      ', ',
      pairs.map(({ by }) => by),
    ),
  });
}

export function versusAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const [a, b, ...more] = question.bodies.map((id) => standIn(election, tallyOf(subject), id as CandidateId));
  if (a === undefined || b === undefined) return winnerAnswer(subject);
  const tally = tallyNaming(subject, b) ?? tallyOf(subject);
  if (tally === undefined) return noCount(subject);
  const others = more.map((id) =>
    message('ask.got', { who: nameOf(election, id), figures: figuresWords(figuresOf(election, tally, id)) }),
  );
  return {
    ...inCount(subject, tally),
    sentences: [...firstOf(subject, tally, [a, b]), againstSentence(subject, tally, a, b), ...others],
    full: ask.compare({ election: election.id, first: `candidate/${a}`, second: `candidate/${b}` }),
  };
}

/** Where one of two came first, that is said first. */
function firstOf(subject: Subject, tally: Tally, ids: readonly CandidateId[]): readonly Words[] {
  const [first] = ranking(subject.election, tally);
  const sentence = first !== undefined && ids.includes(first) ? winnerSentence(subject, tally) : undefined;
  return sentence === undefined || subject.question.tally !== undefined ? [] : [sentence];
}

/** What somebody got. */
export function figureAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const asked = question.bodies[0] as CandidateId | undefined;
  if (asked === undefined) return winnerAnswer(subject);
  const id = standIn(election, tallyOf(subject), asked);
  if (question.tally === 'none') return noSuchCount(subject);
  const tally = tallyNaming(subject, id);
  const full = ask.candidate({ election: election.id, name: id });
  if (tally === undefined) return { ...noCount(subject), full };
  const all = figuresOf(election, tally, id);
  const wanted = question.measure === undefined ? undefined : tallyFigure(election, tally, id, question.measure);
  const who = nameOf(election, id);
  const base = { ...inCount(subject, tally), full };
  if (question.measure !== undefined && wanted === undefined && tally.place === undefined) {
    const lacking = message('ask.measure-missing', {
      election: whichElectionWords(subject),
      measure: message(`ask.measure.${question.measure}`),
      who,
    });
    return {
      ...base,
      missing: true,
      sentences: all.length === 0 ? [lacking] : [lacking, message('ask.got', { who, figures: figuresWords(all) })],
    };
  }
  if (all.length === 0) return { ...base, missing: true, sentences: [message('not-in-count', { candidate: who })] };
  if (tally.place !== undefined)
    return {
      ...base,
      sentences: [
        message('ask.figure', {
          election: whichElectionWords(subject),
          who,
          figures: countedWords(election, tally, id),
        }),
      ],
    };
  const figures =
    wanted === undefined ? all : [wanted, ...all.filter(({ quantity }) => quantity.unit !== wanted.quantity.unit)];
  return {
    ...base,
    sentences: [message('ask.figure', { election: whichElectionWords(subject), who, figures: figuresWords(figures) })],
  };
}

function inCount(subject: Subject, tally: Tally): Omit<Answered, 'sentences'> {
  return { status: stageWords(tally), full: fullResults(subject, tally) };
}

function fullResults({ election, contest, question }: Subject, tally?: Tally) {
  return ask.results({
    election: election.id,
    ...(election.contests.length > 1 ? { contest: contest.id } : {}),
    ...(tally === undefined || question.tally === undefined ? {} : { count: tally.id }),
  });
}

export function noCount(subject: Subject): Answered {
  if (subject.question.tally === 'none') return noSuchCount(subject);
  return {
    sentences: [message('ask.no-count', { election: whichElectionWords(subject) })],
    missing: true,
    full: fullResults(subject),
  };
}

/** A count was asked for that nobody reported: the others are told. */
function noSuchCount(subject: Subject): Answered {
  const { question } = subject;
  const stages = historyOf(subject).map(({ stage }) => local(stage));
  return {
    sentences: [message('ask.count-missing', { election: whichElectionWords(subject) })],
    rows: stages,
    missing: true,
    near: [withoutCount(question)],
  };
}

function withoutCount({ tally: _, ...question }: Question): Question {
  return question;
}
