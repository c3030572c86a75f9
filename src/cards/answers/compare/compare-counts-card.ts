import { difference as differenceOf } from '../../../facts/difference.ts';
import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { processedFigure, turnoutFigure, validVotesFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Contest } from '../../../facts/schema/election.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { linesOf, standing } from '../../../facts/standing.ts';
import { countSources, figuresOf, stageWords } from '../../fragments/counts/count.ts';
import { leadWords, shortName } from '../../fragments/counts/headline.ts';
import { contestedLines, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Action, Block, Card, Line, List } from '../../model/card.ts';
import { cited, difference, joined, local, message, strong, value, type Words, withUnit } from '../../model/words.ts';

/** What one screen of a phone holds; the details have every number. */
const ROWS_MAX = 6;
const CANDIDATES_PER_PAGE = 8;
const DETAILS = 'details';

/** What changed from one count of a contest to a later one, in points, votes and seats. */
export function compareCountsCard(
  election: Election,
  contest: Contest,
  counts: Pair,
  view: { readonly tab?: string | undefined; readonly page: number },
): Card {
  const [before, after] = counts;
  const ask: Ask = question.compare({
    election: election.id,
    first: `count/${before.id}`,
    second: `count/${after.id}`,
  });
  const tab = view.tab === DETAILS ? DETAILS : undefined;
  const here = onTab(ask, tab);
  return {
    tone: toneOf(election),
    ask: onPage(here, view.page),
    blocks: [
      { kind: 'title', words: message('compare.counts') },
      { kind: 'subtitle', words: electionLine(election, contest) },
      ...(tab === undefined ? leadBlocks(election, counts) : []),
      { kind: 'status', words: joined(' ', [message('compare.from'), stageWords(before)]) },
      { kind: 'status', words: joined(' ', [message('compare.to'), stageWords(after)]) },
      ...(tab === undefined
        ? [rowList(election, counts, onTab(ask, DETAILS)), ...wholeLines(election, counts).slice(0, 1)]
        : [entryList(election, counts, here, view.page), ...wholeLines(election, counts), ...noteLines([after.note])]),
      { kind: 'small', words: cited([...countSources(election, after), ...countSources(election, before)]) },
      ...contestedLines(election),
    ],
    tabs: [
      { label: message('tab.answer'), ask, current: tab === undefined },
      { label: message('tab.details'), ask: onTab(ask, DETAILS), current: tab === DETAILS },
    ],
    actions: counts.map((tally) => countAction(election, tally)),
  };
}

type Pair = readonly [before: Tally, after: Tally];

function rowList(election: Election, counts: Pair, pages: Ask): List {
  const entries = candidatesOf(election, counts).map((id) => rowWords(election, counts, id));
  return { kind: 'list', entries, shownAtMost: ROWS_MAX, pages };
}

function entryList(election: Election, counts: Pair, pages: Ask, from: number): List {
  const entries = candidatesOf(election, counts).map((id) => candidateEntry(election, counts, id));
  return { kind: 'list', entries, shownAtMost: CANDIDATES_PER_PAGE, from, pages };
}

/** Who gained or lost most, large; nothing is large where nothing changed. And whether the lead passed. */
function leadBlocks(election: Election, counts: Pair): readonly Block[] {
  const changes = candidatesOf(election, counts).flatMap((id) => {
    const [then, now] = firstFigures(election, counts, id);
    const by = then === undefined || now === undefined ? undefined : differenceOf(now.quantity, then.quantity);
    return then === undefined || now === undefined || by === undefined ? [] : [{ id, then, now, by: by.low }];
  });
  if (changes.length === 0) return [];
  const [leader] = changes;
  const moved = changes.filter(({ by }) => by !== 0).toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const shown = leader !== undefined && leader.by !== 0 ? leader : moved[0];
  const by = shown === undefined ? undefined : difference(shown.now, shown.then);
  return [
    {
      kind: 'answer',
      words:
        shown === undefined || by === undefined
          ? message('compare.no-change')
          : joined(' — ', [by, local(shortName(election.candidate(shown.id)))]),
    },
    { kind: 'line', words: joined('', [passedWords(election, counts)]) },
  ];
}

/** Said where another candidate is first now, with how far each was ahead. */
function passedWords(election: Election, [before, after]: Pair): Words | undefined {
  const [then, now] = [standing(election, before).leaders, standing(election, after).leaders];
  const [from, to] = [then[0], now[0]];
  if (from === undefined || to === undefined || then.length > 1 || now.length > 1) return undefined;
  if (from.candidate === to.candidate) return undefined;
  return joined(' · ', [
    message('compare.lead-passed', {
      from: local(shortName(election.candidate(from.candidate))),
      to: local(shortName(election.candidate(to.candidate))),
    }),
    leadWords(election, election.contest(before.contest), before),
    leadWords(election, election.contest(after.contest), after),
  ]);
}

function firstFigures(
  election: Election,
  [before, after]: Pair,
  id: CandidateId,
): readonly [Figure | undefined, Figure | undefined] {
  const [earlier, later] = [figuresOf(election, before, id), figuresOf(election, after, id)];
  const [now] = later;
  return now === undefined ? [earlier[0], undefined] : [sameUnit(now, earlier), now];
}

/** `Ada Example: 52.5% → 48% · −4.5 points`. */
function rowWords(election: Election, counts: Pair, id: CandidateId): Words {
  const [then, now] = firstFigures(election, counts, id);
  return joined(': ', [local(shortName(election.candidate(id))), changeWords(then, now)]);
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
