import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { pollFigure, tallyFigure } from '../facts/figures.ts';
import type { Statement } from '../facts/schema/account.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { Contest } from '../facts/schema/election.ts';
import type { ExitPoll } from '../facts/schema/exit-poll.ts';
import type { Tally } from '../facts/schema/tally.ts';
import type { Action, Block, Card, Menu } from './card.ts';
import { attributionWords, figuresOf, historyLine, outcomeWords, processedWords, statusWords } from './count.ts';
import { contestedBlocks, electionLine } from './election-line.ts';
import { pollsterWords } from './exit-poll-lines.ts';
import { alternating } from './sides.ts';
import {
  asOf,
  joined,
  linked,
  local,
  message,
  points,
  quotation,
  strong,
  text,
  value,
  type Words,
  withUnit,
} from './words.ts';

const STATEMENTS_SHOWN = 3;

/** A person or list: the latest count, how it moved, what exit polls gave, and who speaks of it. */
export function candidateCard(election: Election, candidate: Candidate, catalog: Catalog): Card {
  const contests = election.contestsOf(candidate.id);
  const [main, ...others] = contests;
  return {
    tone: election.about.disputed === null ? 'answer' : 'contested',
    ask: { command: 'candidate', options: { election: election.id, name: candidate.id } },
    blocks: [
      { kind: 'title', words: local(candidate.name) },
      { kind: 'small', words: joined(' · ', [electionLine(election, main), ...standing(election, candidate)]) },
      ...(main === undefined ? [] : contestBlocks(election, main, candidate)),
      ...contestedBlocks(election),
      ...others.flatMap((contest) => [
        { kind: 'heading', words: local(contest.name) } as const,
        ...historyBlocks(election, contest, candidate),
      ]),
      ...statementBlocks(election, candidate),
    ],
    actions: actions(election, main),
    menus: otherElections(election, candidate, catalog),
  };
}

function standing(election: Election, candidate: Candidate): readonly (Words | undefined)[] {
  const party = candidate.party === undefined || candidate.party === null ? undefined : election.party(candidate.party);
  return [
    party === undefined ? undefined : local(party.name),
    candidate.party === null ? message('no-party') : undefined,
    candidate.incumbent ? message('incumbent') : undefined,
  ];
}

function contestBlocks(election: Election, contest: Contest, candidate: Candidate): readonly Block[] {
  const latest = election.latestTally(contest.id);
  if (latest === undefined)
    return [{ kind: 'line', words: message('candidate.no-count') }, ...pollBlocks(election, contest, candidate)];
  const [first, ...rest] = figuresOf(election, latest, candidate.id);
  const answer: readonly Block[] =
    first === undefined
      ? [{ kind: 'line', words: message('not-in-count', { candidate: local(candidate.name) }) }]
      : [
          { kind: 'answer', words: withUnit(first) },
          { kind: 'line', words: joined(' · ', [...rest.map(withUnit), outcomeWords(election, latest, candidate.id)]) },
        ];
  return [
    ...answer,
    {
      kind: 'line',
      words: joined(' · ', [
        strong(local(latest.stage)),
        statusWords(latest),
        message('as-of', { moment: asOf(latest.asOf) }),
      ]),
    },
    {
      kind: 'small',
      words: joined(' · ', [
        attributionWords(election, latest),
        processedWords(election, latest),
        linked(first?.sources ?? []),
      ]),
    },
    ...historyBlocks(election, contest, candidate, latest),
    ...pollBlocks(election, contest, candidate),
  ];
}

/** The counts of a contest, first to last, without the one that is shown large. */
function historyBlocks(election: Election, contest: Contest, candidate: Candidate, shown?: Tally): readonly Block[] {
  const counts = election.history(contest.id).filter((tally) => tally !== shown);
  if (counts.length === 0) return [];
  return [
    { kind: 'heading', words: message('candidate.history') },
    { kind: 'list', items: counts.map((tally) => historyLine(election, tally, candidate.id)) },
  ];
}

function pollBlocks(election: Election, contest: Contest, candidate: Candidate): readonly Block[] {
  const latest = election.latestTally(contest.id);
  const lines = election
    .pollsOf(contest.id)
    .map((poll) => pollLine(election, poll, candidate, latest))
    .filter((line) => line !== undefined);
  const heading: Block = { kind: 'heading', words: message('candidate.exit-polls') };
  if (lines.length === 0)
    return [heading, { kind: 'line', words: message('candidate.polls-none', { candidate: local(candidate.name) }) }];
  return [heading, { kind: 'list', items: lines }];
}

function pollLine(
  election: Election,
  poll: ExitPoll,
  candidate: Candidate,
  latest: Tally | undefined,
): Words | undefined {
  const given = pollFigure(election, poll, candidate.id);
  if (given === undefined) return undefined;
  const measure = given.quantity.unit === 'seats' ? 'seats' : 'percent';
  const result = latest === undefined ? undefined : tallyFigure(election, latest, candidate.id, measure);
  const difference = result === undefined ? undefined : points(given, result);
  return joined(' · ', [
    joined(': ', [pollsterWords(election, poll), strong(withUnit(given))]),
    difference === undefined ? undefined : message('poll.against', { difference }),
    given.quantity.kind === 'range' && result !== undefined
      ? message('poll.range-against', { result: value(result) })
      : undefined,
    linked(given.sources),
  ]);
}

function statementBlocks(election: Election, candidate: Candidate): readonly Block[] {
  const statements = alternating(election.statementsMentioning(candidate.id));
  const name = local(candidate.name);
  if (statements.length === 0)
    return [{ kind: 'small', words: message('candidate.statements-none', { candidate: name }) }];
  return [
    { kind: 'heading', words: message('candidate.statements', { candidate: name }) },
    {
      kind: 'list',
      items: statements.map((statement) => statementLine(election, statement)),
      shownAtMost: STATEMENTS_SHOWN,
    },
  ];
}

function statementLine(election: Election, statement: Statement): Words {
  const speaker = text(statement.speaker ?? statement.organisation ?? '');
  const role = [statement.role, statement.speaker === null ? null : statement.organisation]
    .filter((part) => part !== null)
    .join(', ');
  return joined(' · ', [
    joined(', ', [strong(speaker), role === '' ? undefined : text(role)]),
    asOf(statement.said),
    local(statement.summary),
    statement.quote === null ? undefined : quotation(statement.quote.text),
    linked(statement.sources.map(({ source }) => election.source(source)).slice(0, 1)),
  ]);
}

function actions(election: Election, contest: Contest | undefined): readonly Action[] {
  if (contest === undefined) return [];
  const options = { election: election.id, ...(election.contests.length > 1 ? { contest: contest.id } : {}) };
  const results: Action = { kind: 'ask', label: message('button.results'), ask: { command: 'results', options } };
  if (election.exitPolls.length === 0) return [results];
  return [
    results,
    {
      kind: 'ask',
      label: message('button.exit-polls'),
      ask: { command: 'exitpoll', options: { election: election.id } },
    },
  ];
}

function otherElections(election: Election, candidate: Candidate, catalog: Catalog): readonly Menu[] {
  const others = catalog.otherCandidacies(election, candidate);
  if (others.length === 0) return [];
  return [
    {
      placeholder: message('menu.other-elections'),
      entries: others.map((other) => ({
        label: local(other.election.name),
        description: local(other.candidate.name),
        ask: { command: 'candidate', options: { election: other.election.id, name: other.candidate.id } },
      })),
    },
  ];
}
