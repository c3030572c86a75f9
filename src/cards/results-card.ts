import type { Election } from '../facts/election.ts';
import { validVotesFigure } from '../facts/figures.ts';
import type { Contest } from '../facts/schema/election.ts';
import type { Tally, TallyResult } from '../facts/schema/tally.ts';
import type { Action, Block, Card, Menu } from './card.ts';
import {
  attributionWords,
  countSources,
  figuresOf,
  outcomeWords,
  processedWords,
  statusWords,
  turnoutWords,
} from './count.ts';
import { contestedBlocks, electionLine } from './election-line.ts';
import { asOf, cited, joined, local, message, strong, type Words, withUnit } from './words.ts';

/** The table of one count: every candidate, status, share processed, turnout, and who says so. */
export function resultsCard(election: Election, contest: Contest, tally: Tally): Card {
  const history = election.history(contest.id);
  const results = ordered(election, contest, tally);
  return {
    tone: election.about.disputed === null ? 'answer' : 'contested',
    ask: askFor(election, contest, tally),
    blocks: [
      { kind: 'title', words: electionLine(election, contest) },
      ...leadBlocks(election, tally, results[0]),
      {
        kind: 'line',
        words: joined(' · ', [
          strong(local(tally.stage)),
          statusWords(tally),
          message('as-of', { moment: asOf(tally.asOf) }),
        ]),
      },
      ...supersededBlocks(tally, history),
      { kind: 'list', items: results.map((result) => resultLine(election, tally, result)) },
      { kind: 'line', words: processedWords(election, tally) },
      {
        kind: 'line',
        words: joined(' · ', [
          turnoutWords(election, tally) ?? message('results.turnout-none'),
          validVotesWords(election, tally),
        ]),
      },
      { kind: 'small', words: joined('', [attributionWords(election, tally), cited(countSources(election, tally))]) },
      ...footnotes(election, contest, tally),
      ...contestedBlocks(election),
    ],
    actions: actions(election, contest, tally, history),
    menus: otherContests(election, contest),
  };
}

/** Said where a contest has no count yet. */
export function noCountCard(election: Election, contest: Contest): Card {
  return {
    tone: 'notice',
    blocks: [
      { kind: 'title', words: local(election.name) },
      { kind: 'line', words: message('results.no-counts', { contest: local(contest.name) }) },
    ],
  };
}

function askFor(election: Election, contest: Contest, tally: Tally) {
  return {
    command: 'results',
    options: {
      election: election.id,
      ...(election.contests.length > 1 ? { contest: contest.id } : {}),
      count: tally.id,
    },
  };
}

/** Most votes, share or seats first, as the contest is decided; lines within an alliance after all others. */
function ordered(election: Election, contest: Contest, tally: Tally): readonly TallyResult[] {
  const weight = ({ votes, percent, seats }: TallyResult) =>
    contest.decidedBy === 'seats' ? (seats ?? -1) * 1e12 + (votes ?? percent ?? 0) : (votes ?? percent ?? seats ?? -1);
  const rank = ({ candidate }: TallyResult) => {
    const { kind, componentOf } = election.candidate(candidate);
    if (componentOf !== undefined) return 3;
    return { person: 0, party: 0, bloc: 0, rest: 1, option: 2 }[kind];
  };
  return tally.results.toSorted((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
}

/** The leading line, large. */
function leadBlocks(election: Election, tally: Tally, result: TallyResult | undefined): readonly Block[] {
  const [first] = result === undefined ? [] : figuresOf(election, tally, result.candidate);
  if (result === undefined || first === undefined) return [];
  const { name } = election.candidate(result.candidate);
  return [{ kind: 'answer', words: joined(' — ', [withUnit(first), local(name)]) }];
}

function resultLine(election: Election, tally: Tally, result: TallyResult): Words {
  const candidate = election.candidate(result.candidate);
  const [first, ...rest] = figuresOf(election, tally, candidate.id);
  const whole = candidate.componentOf === undefined ? undefined : election.candidate(candidate.componentOf);
  return joined(' · ', [
    strong(first === undefined ? message('not-reported') : withUnit(first)),
    local(candidate.name),
    ...rest.map(withUnit),
    whole === undefined ? undefined : message('results.component', { whole: local(whole.name) }),
    outcomeWords(election, tally, candidate.id),
  ]);
}

function supersededBlocks(tally: Tally, history: readonly Tally[]): readonly Block[] {
  const latest = history.at(-1);
  if (latest === undefined || latest === tally) return [];
  return [
    { kind: 'line', words: message('results.superseded', { stage: local(latest.stage), moment: asOf(latest.asOf) }) },
  ];
}

function validVotesWords(election: Election, tally: Tally): Words | undefined {
  const figure = validVotesFigure(election, tally);
  if (figure === undefined) return undefined;
  const computed = tally.validVotes?.basis === 'computed' ? message('computed') : undefined;
  return joined(', ', [message('results.valid-votes', { votes: withUnit(figure) }), computed]);
}

function footnotes(election: Election, contest: Contest, tally: Tally): readonly Block[] {
  const differing = election.disagreementsAbout(tally.id).filter(({ kind }) => kind === 'figure').length;
  const words = [
    tally.leads ? message('leads') : undefined,
    tally.stationsAnnulled === undefined ? undefined : message('stations-annulled', { value: tally.stationsAnnulled }),
    differing === 0 ? undefined : message('results.disagreements', { value: differing }),
    tally.note === undefined ? undefined : message('note', { note: local(tally.note) }),
    contest.note === undefined ? undefined : message('note', { note: local(contest.note) }),
  ];
  return words.filter((line) => line !== undefined).map((line) => ({ kind: 'small', words: line }));
}

function actions(election: Election, contest: Contest, tally: Tally, history: readonly Tally[]): readonly Action[] {
  const position = history.indexOf(tally);
  const latest = history.at(-1);
  const to = (
    label: 'button.earlier-count' | 'button.later-count' | 'button.latest-count',
    other: Tally | undefined,
  ): readonly Action[] =>
    other === undefined || other === tally
      ? []
      : [{ kind: 'ask', label: message(label), ask: askFor(election, contest, other) }];
  const next = history[position + 1];
  return [
    ...to('button.earlier-count', history[position - 1]),
    ...to('button.later-count', next === latest ? undefined : next),
    ...to('button.latest-count', latest),
    ...(election.exitPolls.length === 0
      ? []
      : [
          {
            kind: 'ask',
            label: message('button.exit-polls'),
            ask: { command: 'exitpoll', options: { election: election.id } },
          } as const,
        ]),
  ];
}

function otherContests(election: Election, contest: Contest): readonly Menu[] {
  if (election.contests.length < 2) return [];
  return [
    {
      placeholder: message('menu.other-contests'),
      entries: election.contests
        .filter((other) => other !== contest)
        .map((other) => ({
          label: local(other.name),
          ask: { command: 'results', options: { election: election.id, contest: other.id } },
        })),
    },
  ];
}
