import type { Election } from '../../../facts/election.ts';
import { factFigure, turnoutFigure } from '../../../facts/figures.ts';
import type { Fact } from '../../../facts/schema/account.ts';
import type { Turnout } from '../../../facts/schema/tally.ts';
import { countSources, stageWords } from '../../fragments/counts/count.ts';
import { electionLine, votingDays } from '../../fragments/election-line.ts';
import { question as ask } from '../../model/ask.ts';
import {
  asOf,
  asOfWords,
  cited,
  joined,
  linked,
  local,
  message,
  text,
  type Words,
  withUnit,
} from '../../model/words.ts';
import { type Answered, type Subject, whichElectionWords } from './answered.ts';

/** Turnout: the latest of the whole electorate, or at an hour of the day. */
export function turnoutAnswer(subject: Subject): Answered {
  const { question, election, contest, place } = subject;
  const full = ask.fact({ election: election.id, topic: 'turnout' });
  const reported = place === undefined ? election.turnoutOf(contest.id) : election.turnoutAt(contest.id, place.id);
  if (question.hour !== undefined) return turnoutAtHour(subject, reported, question.hour, full);
  const wanted = question.measure === 'votes' ? 'voters' : 'percent';
  const latest = reported.findLast((turnout) => turnout[wanted] !== undefined) ?? reported.at(-1);
  const sentence = latest === undefined ? undefined : turnoutSentence(subject, latest);
  if (latest === undefined || sentence === undefined)
    return {
      sentences: [message('ask.turnout-missing', { election: whichElectionWords(subject) })],
      missing: true,
      full,
    };
  // A figure that cannot be, or was estimated, never stands without the note that says so.
  const note = latest.note === undefined ? [] : [local(latest.note)];
  return { sentences: [sentence, ...note], status: turnoutStatus(election, latest), full };
}

function turnoutSentence(subject: Subject, turnout: Turnout): Words | undefined {
  const { election } = subject;
  const share = turnoutFigure(election, turnout, 'percent');
  const voters = turnoutFigure(election, turnout, 'voters');
  const name = whichElectionWords(subject);
  if (share === undefined && voters === undefined) return undefined;
  if (share !== undefined && voters !== undefined)
    return message('ask.turnout-voters', { election: name, share: withUnit(share), voters: withUnit(voters) });
  const only = share ?? voters;
  return only === undefined ? undefined : message('ask.turnout', { election: name, share: withUnit(only) });
}

function turnoutStatus(election: Election, turnout: Turnout): Words {
  return joined(' · ', [
    message(`turnout-stage.${turnout.stage}`),
    asOfWords(turnout.asOf),
    message('says', { issuer: local(election.authority(turnout.authority).name) }),
  ]);
}

function turnoutAtHour(subject: Subject, reported: readonly Turnout[], hour: number, full: Answered['full']): Answered {
  const { election } = subject;
  const timed = reported.filter(({ asOf: moment }) => moment.kind === 'at' && moment.at.length > 10);
  const then = timed.find(({ asOf: moment }) => moment.kind === 'at' && Number(moment.at.slice(11, 13)) === hour);
  const sentence = then === undefined ? undefined : turnoutSentence(subject, then);
  if (then !== undefined && sentence !== undefined)
    return { sentences: [sentence], status: turnoutStatus(election, then), ...(full === undefined ? {} : { full }) };
  const moments = joined(
    ', ',
    timed.map((turnout) => asOf(turnout.asOf)),
  );
  const none = message('ask.hour-missing', { election: local(election.name) });
  return {
    sentences: timed.length === 0 ? [none] : [none, message('ask.in-data', { names: moments })],
    missing: true,
    ...(full === undefined ? {} : { full }),
  };
}

const MOST_FACTS = 4;

/** A measure of the facts; where sources differ the first is said and the others stand under it. */
export function factAnswer(subject: Subject): Answered {
  const { question, election } = subject;
  const measures = question.facts ?? [];
  const groups = measures
    .map((measure) => election.facts.filter((fact) => fact.measure === measure))
    .filter((facts) => facts.length > 0);
  const [first] = groups[0] ?? [];
  if (first === undefined) return withoutFact(subject);
  const sentences = groups
    .slice(0, MOST_FACTS)
    .flatMap(([fact]) => (fact === undefined ? [] : [factSentence(election, fact)]));
  const others = (groups[0] ?? []).slice(1).map((fact) => factLine(election, fact));
  return {
    sentences,
    status: joined(' · ', [text(first.attribution), asOfWords(first.asOf)]),
    ...(others.length === 0 ? {} : { rows: [message('fact.otherwise'), ...others] }),
    full: ask.fact({ election: election.id, topic: first.measure }),
  };
}

function factSentence(election: Election, fact: Fact): Words {
  return message('ask.fact', {
    election: local(election.name),
    label: local(fact.label),
    what: factWhat(election, fact),
  });
}

function factLine(election: Election, fact: Fact): Words {
  return joined(' · ', [
    factWhat(election, fact),
    text(fact.attribution),
    linked(fact.sources.map(({ source }) => election.source(source))),
  ]);
}

function factWhat(election: Election, fact: Fact): Words {
  const figure = factFigure(election, fact);
  const told = fact.text === undefined ? undefined : local(fact.text);
  if (figure === undefined) return joined('', [told, cited(fact.sources.map(({ source }) => election.source(source)))]);
  return told === undefined ? withUnit(figure) : joined(' — ', [withUnit(figure), told]);
}

/** Registered voters are told with turnouts too; what nobody reported is said to be missing, by the name others give it. */
function withoutFact({ question, election, contest, catalog }: Subject): Answered {
  const measures: readonly string[] = question.facts ?? [];
  if (measures.includes('registered-voters')) {
    const turnout = election.turnoutOf(contest.id).findLast(({ registered }) => registered !== undefined);
    const figure = turnout === undefined ? undefined : turnoutFigure(election, turnout, 'registered');
    if (turnout !== undefined && figure !== undefined)
      return {
        sentences: [
          message('ask.fact', {
            election: local(election.name),
            label: message('cover.registered'),
            what: withUnit(figure),
          }),
        ],
        status: turnoutStatus(election, turnout),
        full: ask.fact({ election: election.id, topic: 'turnout' }),
      };
  }
  const known = catalog.elections.flatMap(({ facts }) => facts).find(({ measure }) => measures.includes(measure));
  const what = known === undefined ? text((measures[0] ?? '').replaceAll('-', ' ')) : local(known.label);
  return {
    sentences: [message('ask.fact-missing', { election: local(election.name), what })],
    missing: true,
    full: ask.results({ election: election.id }),
  };
}

/** When the vote was. */
export function datesAnswer({ election }: Subject): Answered {
  const sources = election.about.sources.map(({ source }) => election.source(source));
  return {
    sentences: [
      joined('', [
        message('ask.dates', { election: local(election.name), days: votingDays(election) }),
        cited(sources),
      ]),
    ],
    full: ask.fact({ election: election.id, topic: 'timeline' }),
  };
}

/** Who made the result official. */
export function certifiedAnswer({ election, contest }: Subject): Answered {
  const official = election
    .history(contest.id)
    .findLast(({ status }) => status === 'certified' || status === 'correction');
  const full = ask.results({ election: election.id });
  const note = contest.note === undefined ? [] : [local(contest.note)];
  if (official === undefined)
    return {
      sentences: [message('ask.not-certified', { election: local(election.name) }), ...note],
      missing: true,
      full,
    };
  const sentence = message('ask.certified', {
    election: local(election.name),
    stage: local(official.stage),
    who: local(election.authority(official.authority).name),
    moment: asOf(official.asOf),
  });
  return { sentences: [joined('', [sentence, cited(countSources(election, official))]), ...note], full };
}

const MOST_SOURCES = 3;

/** Who published what is known. */
export function sourcesAnswer({ election, contest }: Subject): Answered {
  const latest = election.latestTally(contest.id);
  const full = ask.sources({ election: election.id });
  const sources =
    latest === undefined
      ? election.about.sources.map(({ source }) => election.source(source))
      : countSources(election, latest);
  return {
    sentences: [
      message('ask.sources', {
        election: electionLine(election, contest),
        links: linked(sources, MOST_SOURCES),
        value: election.sources.length,
      }),
    ],
    ...(latest === undefined ? {} : { status: stageWords(latest) }),
    full,
  };
}
