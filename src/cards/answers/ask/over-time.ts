import type { Election } from '../../../facts/election.ts';
import { resultOf } from '../../../facts/election.ts';
import { turnoutFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import { figuresOf, historyLine, stageWords } from '../../fragments/counts/count.ts';
import { countEntries } from '../../fragments/counts/result-history.ts';
import { question as ask, onTab } from '../../model/ask.ts';
import { difference, joined, local, message, type Words, withUnit } from '../../model/words.ts';
import { type Answered, figuresWords, nameOf, type Subject } from './answered.ts';
import { factAnswer } from './vote.ts';

const MOST_COUNTS = 8;

/** How the count went. */
export function countsAnswer({ question, election, contest }: Subject): Answered {
  const history = election.history(contest.id);
  const [first, last] = [history[0], history.at(-1)];
  const id = question.bodies[0] as CandidateId | undefined;
  const full =
    id === undefined
      ? onTab(ask.results({ election: election.id }), 'counts')
      : onTab(ask.candidate({ election: election.id, name: id }), 'counts');
  if (first === undefined || last === undefined)
    return { sentences: [message('ask.no-count', { election: local(election.name) })], missing: true, full };
  const sentence = message('ask.counts', {
    election: local(election.name),
    value: history.length,
    first: local(first.stage),
    last: local(last.stage),
  });
  const rows =
    id === undefined
      ? countEntries(election, election.history(contest.id))
          .slice(0, MOST_COUNTS)
          .map((entry) => entry.slice(0, 2))
      : history.slice(0, MOST_COUNTS).map((tally, index) => historyLine(election, tally, id, history[index - 1]));
  return { sentences: [sentence], rows, full };
}

/** The same country's election before, where the data has it. */
function electionBefore({ election, catalog }: Subject): Election | undefined {
  return catalog.elections.find(
    (other) =>
      other.about.country.code === election.about.country.code &&
      other.about.type === election.about.type &&
      other.lastDay < election.lastDay,
  );
}

/** Against the election before: a candidate, or turnout. */
export function changeAnswer(subject: Subject): Answered {
  const { question, election, catalog } = subject;
  const before = question.against === undefined ? electionBefore(subject) : catalog.find(question.against);
  const id = question.bodies[0] as CandidateId | undefined;
  if (before === undefined) return withoutBefore(subject);
  if (id === undefined) return turnoutChange(election, before);
  return bothAnswer(election, before, id) ?? withoutBefore(subject);
}

/** Nothing of the election before but, perhaps, what facts tell of it. */
function withoutBefore(subject: Subject): Answered {
  const { election, question } = subject;
  const none = message('ask.before-missing', { election: local(election.name) });
  const measures = [
    ...new Set(election.facts.map(({ measure }) => measure).filter((measure) => measure.includes('previous'))),
  ];
  if (measures.length === 0) return { sentences: [none], missing: true, full: ask.results({ election: election.id }) };
  const told = factAnswer({ ...subject, question: { ...question, facts: measures } });
  return { ...told, sentences: [none, ...told.sentences] };
}

function turnoutChange(election: Election, before: Election): Answered {
  const [now, then] = [election, before].map((of) => {
    const turnout = of.turnoutOf(of.mainContest.id).findLast(({ percent }) => percent !== undefined);
    return turnout === undefined ? undefined : turnoutFigure(of, turnout, 'percent');
  });
  const full = ask.fact({ election: election.id, topic: 'turnout' });
  const by = now === undefined || then === undefined ? undefined : difference(now, then);
  if (now === undefined || then === undefined || by === undefined)
    return { sentences: [message('ask.before-missing', { election: local(election.name) })], missing: true, full };
  return {
    sentences: [
      message('ask.turnout', { election: local(election.name), share: withUnit(now) }),
      message('ask.before', { election: local(before.name), figures: withUnit(then), difference: by }),
    ],
    full,
  };
}

/** One candidate in two elections, the later first. */
function bothAnswer(election: Election, before: Election, id: CandidateId): Answered | undefined {
  const entity = election.findCandidate(id)?.entity;
  const other = before.candidates.find((candidate) => entity !== undefined && candidate.entity === entity);
  if (other === undefined) return undefined;
  const [now, then] = [ofLatest(election, id), ofLatest(before, other.id)];
  const by = now.figures.flatMap((figure) => {
    const same = then.figures.find(({ quantity }) => quantity.unit === figure.quantity.unit);
    const apart = same === undefined ? undefined : difference(figure, same);
    return apart === undefined ? [] : [apart];
  });
  const who = nameOf(election, id);
  const told: Words =
    by.length === 0
      ? message('ask.figure', { election: local(before.name), who, figures: figuresWords(then.figures) })
      : message('ask.before', {
          election: local(before.name),
          figures: figuresWords(then.figures),
          difference: joined(', ', by),
        });
  return {
    sentences: [
      message('ask.figure', { election: local(election.name), who, figures: figuresWords(now.figures) }),
      told,
    ],
    ...(now.tally === undefined ? {} : { status: stageWords(now.tally) }),
    full: ask.candidate({ election: election.id, name: id }),
  };
}

function ofLatest(election: Election, id: CandidateId) {
  const [contest] = election.contestsOf(id);
  const tally =
    contest === undefined
      ? undefined
      : election.history(contest.id).findLast((count) => resultOf(count, id) !== undefined);
  return { tally, figures: tally === undefined ? [] : figuresOf(election, tally, id) };
}
