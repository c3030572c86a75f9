import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { processedFigure, turnoutFigure, validVotesFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Contest } from '../../../facts/schema/election.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { linesOf, standing } from '../../../facts/standing.ts';
import { countSources, figuresOf, stageWords } from '../../fragments/counts/count.ts';
import { contestedBlocks, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { type Ask, onPage, question } from '../../model/ask.ts';
import type { Action, Block, Card, Line } from '../../model/card.ts';
import { cited, difference, joined, local, message, strong, value, type Words, withUnit } from '../../model/words.ts';

const CANDIDATES_PER_PAGE = 10;

/** What changed from one count of a contest to a later one, in points, votes and seats. */
export function compareCountsCard(election: Election, contest: Contest, counts: Pair, page: number): Card {
  const [before, after] = counts;
  const ask: Ask = question.compare({
    election: election.id,
    first: `count/${before.id}`,
    second: `count/${after.id}`,
  });
  return {
    tone: toneOf(election),
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('compare.counts') },
      { kind: 'small', words: electionLine(election, contest) },
      ...leadBlocks(election, counts),
      { kind: 'line', words: joined(' ', [message('compare.from'), stageWords(before)]) },
      { kind: 'line', words: joined(' ', [message('compare.to'), stageWords(after)]) },
      {
        kind: 'list',
        entries: candidatesOf(election, counts).map((id) => candidateEntry(election, counts, id)),
        shownAtMost: CANDIDATES_PER_PAGE,
        from: page,
        pages: ask,
      },
      ...wholeLines(election, counts),
      { kind: 'small', words: cited([...countSources(election, after), ...countSources(election, before)]) },
      ...noteLines([after.note]),
      ...contestedBlocks(election),
    ],
    actions: counts.map((tally) => countAction(election, tally)),
  };
}

type Pair = readonly [before: Tally, after: Tally];

/** The change of the one who leads, large. */
function leadBlocks(election: Election, [before, after]: Pair): readonly Block[] {
  const [leader] = linesOf(standing(election, after));
  if (leader === undefined) return [];
  const [now] = figuresOf(election, after, leader.candidate);
  const then = sameUnit(now, figuresOf(election, before, leader.candidate));
  const by = now === undefined || then === undefined ? undefined : difference(now, then);
  if (by === undefined) return [];
  return [{ kind: 'answer', words: joined(' — ', [by, local(election.candidate(leader.candidate).name)]) }];
}

/** Those of the later count in its order, then those whom only the earlier one names. */
function candidatesOf(election: Election, [before, after]: Pair): readonly CandidateId[] {
  const ordered = [after, before].flatMap((tally) => linesOf(standing(election, tally)));
  return [...new Set(ordered.map(({ candidate }) => candidate))];
}

function candidateEntry(election: Election, [before, after]: Pair, id: CandidateId): readonly Line[] {
  const [earlier, later] = [figuresOf(election, before, id), figuresOf(election, after, id)];
  const units = [...new Set([...later, ...earlier].map(({ quantity }) => quantity.unit))];
  const changes = units.map((unit) => {
    const [then, now] = [earlier, later].map((figures) => figures.find(({ quantity }) => quantity.unit === unit));
    return changeWords(then, now);
  });
  const [first = message('not-reported'), ...rest] = changes;
  return [
    { kind: 'item', words: joined(': ', [strong(local(election.candidate(id).name)), first]) },
    ...rest.map((words): Line => ({ kind: 'subitem', words })),
  ];
}

/** `92.05% → 92.12% · +0.07 points`; a side that no page printed is not reported. */
function changeWords(then: Figure | undefined, now: Figure | undefined): Words {
  const shown = (figure: Figure | undefined) => (figure === undefined ? message('not-reported') : withUnit(figure));
  const by = then === undefined || now === undefined ? undefined : difference(now, then);
  const before = then === undefined || now === undefined ? shown(then) : value(then);
  return joined(' · ', [joined(' → ', [before, shown(now)]), by === undefined ? undefined : strong(by)]);
}

/** What both counts say of the whole contest. */
function wholeLines(election: Election, [before, after]: Pair): readonly Line[] {
  const turnoutOf = (tally: Tally) => {
    const turnout = election.turnout.find(({ id }) => id === tally.turnout);
    return turnout === undefined ? undefined : turnoutFigure(election, turnout, 'percent');
  };
  const rows = [
    ['compare.processed', processedFigure(election, before), processedFigure(election, after)],
    ['compare.valid-votes', validVotesFigure(election, before), validVotesFigure(election, after)],
    ['compare.turnout', turnoutOf(before), turnoutOf(after)],
  ] as const;
  return rows.flatMap(([key, then, now]): readonly Line[] =>
    then === undefined && now === undefined
      ? []
      : [{ kind: 'line', words: message(key, { change: changeWords(then, now) }) }],
  );
}

function sameUnit(figure: Figure | undefined, among: readonly Figure[]): Figure | undefined {
  return among.find(({ quantity }) => quantity.unit === figure?.quantity.unit);
}

function countAction(election: Election, { id, stage }: Tally): Action {
  return {
    kind: 'ask',
    label: local(stage),
    ask: question.results({ election: election.id, count: id }),
  };
}
