import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import { figuresOf, stageWords } from '../../fragments/counts/count.ts';
import { question as ask } from '../../model/ask.ts';
import { cited, joined, local, message, number, type Words } from '../../model/words.ts';
import { type Answered, figuresWords, nameOf, ranking, type Subject, tallyOf } from './answered.ts';
import { figureAnswer, noCount } from './outcome.ts';

interface Seats {
  readonly all: number;
  readonly needed: number;
}

/** What a majority takes: what the data says, or more than half. */
function seatsOf({ contest }: Subject): Seats | undefined {
  if (contest.seats === undefined) return undefined;
  return { all: contest.seats, needed: contest.majority ?? Math.floor(contest.seats / 2) + 1 };
}

/** How many seats a majority takes, and whether somebody has it. */
export function majorityAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const seats = seatsOf(subject);
  const tally = tallyOf(subject);
  if (seats === undefined) return ofVotes(subject);
  const rule = message('ask.majority', {
    election: local(election.name),
    needed: number(seats.needed),
    seats: number(seats.all),
  });
  const rules = joined('', [rule, cited(sourcesOf(election))]);
  const id =
    (question.bodies[0] as CandidateId | undefined) ?? (tally === undefined ? undefined : ranking(election, tally)[0]);
  const won = id === undefined || tally === undefined ? undefined : tallyFigure(election, tally, id, 'seats');
  const full = ask.results({ election: election.id });
  if (won === undefined || tally === undefined || id === undefined) return { sentences: [rules], full };
  const has = message('ask.got', { who: nameOf(election, id), figures: figuresWords([won]) });
  const status = stageWords(tally);
  if (question.bodies.length === 0) return { sentences: [rules, has], status, full };
  return { sentences: [verdict(amountOf(won) >= seats.needed, has), rules], status, full };
}

/** One office is no chamber: there a majority is one of votes. */
function ofVotes(subject: Subject): Answered {
  const { election, question } = subject;
  const tally = tallyOf(subject);
  const id =
    (question.bodies[0] as CandidateId | undefined) ?? (tally === undefined ? undefined : ranking(election, tally)[0]);
  const share = id === undefined || tally === undefined ? undefined : tallyFigure(election, tally, id, 'percent');
  if (id === undefined || share === undefined) return figureAnswer(subject);
  const has = message('ask.figure', {
    election: local(election.name),
    who: nameOf(election, id),
    figures: figuresWords([share]),
  });
  return {
    ...figureAnswer({ ...subject, question: { ...question, bodies: [id] } }),
    sentences: [verdict(amountOf(share) > 50, has)],
  };
}

function verdict(yes: boolean, rest: Words): Words {
  return message(yes ? 'ask.yes' : 'ask.no', { rest });
}

function amountOf({ quantity }: Figure): number {
  return quantity.kind === 'exact' ? quantity.value : quantity.min;
}

function sourcesOf(election: Election) {
  return election.about.sources.map(({ source }) => election.source(source));
}

/** Whether several have a majority together. */
export function coalitionAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const seats = seatsOf(subject);
  const tally = tallyOf(subject);
  if (tally === undefined) return noCount(subject);
  const ids = [...new Set(question.bodies.map((id) => wholeIn(election, id)))];
  const won = ids.map((id) => tallyFigure(election, tally, id as CandidateId, 'seats'));
  const figures = won.filter((figure) => figure !== undefined);
  const full = ask.results({ election: election.id });
  if (seats === undefined || figures.length < ids.length) {
    const who = joined(
      ', ',
      question.bodies.map((id) => nameOf(election, id)),
    );
    return {
      sentences: [
        message('ask.measure-missing', { election: local(election.name), measure: message('ask.measure.seats'), who }),
      ],
      missing: true,
      full,
    };
  }
  const sum = figures.reduce((total, figure) => total + amountOf(figure), 0);
  const parts = ids.map((id, index) => {
    const figure = figures[index];
    return message('ask.got', {
      who: nameOf(election, id),
      figures: figure === undefined ? message('not-reported') : figuresWords([figure]),
    });
  });
  const sentence = message('ask.together', {
    election: local(election.name),
    names: joined(
      ' + ',
      ids.map((id) => nameOf(election, id)),
    ),
    sum: { kind: 'derived', value: sum, unit: 'count', from: figures },
    seats: number(seats.all),
    needed: number(seats.needed),
  });
  return { sentences: [verdict(sum >= seats.needed, sentence)], rows: parts, status: stageWords(tally), full };
}

/** Of a list inside an alliance, the alliance sits in the chamber. */
function wholeIn(election: Election, id: string): string {
  return election.findCandidate(id)?.componentOf ?? id;
}

/** What a list needs to get in. */
export function thresholdAnswer(subject: Subject): Answered {
  const { election, contest } = subject;
  const full = ask.results({ election: election.id });
  if (contest.thresholdPercent === undefined)
    return { sentences: [message('ask.threshold-none', { election: local(election.name) })], missing: true, full };
  return { sentences: [joined('', [thresholdWords(subject), cited(sourcesOf(election))])], full };
}

function thresholdWords({ election, contest }: Subject): Words {
  return message('ask.threshold', {
    election: local(election.name),
    share: { kind: 'derived', value: contest.thresholdPercent ?? 0, unit: 'percent', from: [] },
  });
}

/** Whether a list got in, or which did. */
export function enteredAnswer(subject: Subject): Answered {
  const { question, election, contest } = subject;
  const tally = tallyOf(subject);
  if (tally === undefined) return noCount(subject);
  const status = stageWords(tally);
  const full = ask.results({ election: election.id });
  const id = question.bodies[0] as CandidateId | undefined;
  if (id === undefined) {
    const inside = tally.results.filter(
      ({ candidate, seats = 0 }) => seats > 0 && election.candidate(candidate).componentOf === undefined,
    );
    if (inside.length === 0)
      return { sentences: [message('ask.seats-missing', { election: local(election.name) })], missing: true, full };
    const names = joined(
      ', ',
      inside.map(({ candidate }) => nameOf(election, candidate)),
    );
    return {
      sentences: [message('ask.entered', { election: local(election.name), value: inside.length, names })],
      status,
      full,
    };
  }
  const figures = figuresOf(election, tally, id);
  const seats = tally.results.find(({ candidate }) => candidate === id)?.seats;
  const got = message('ask.figure', {
    election: local(election.name),
    who: nameOf(election, id),
    figures: figuresWords(figures),
  });
  const limit = contest.thresholdPercent === undefined ? [] : [thresholdWords(subject)];
  if (seats === undefined)
    return {
      sentences: [figures.length === 0 ? message('not-in-count', { candidate: nameOf(election, id) }) : got, ...limit],
      status,
      full,
    };
  return { sentences: [verdict(seats > 0, got), ...limit], status, full };
}
