import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { pollFigure } from '../../../facts/figures.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { Contest } from '../../../facts/schema/election.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { figuresOf } from '../../fragments/counts/count.ts';
import { ordinalWords, shortName, statusLines } from '../../fragments/counts/headline.ts';
import { contestedLines, electionLine, toneOf } from '../../fragments/election-line.ts';
import { pollWords } from '../../fragments/polls/exit-poll-lines.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Action, Block, Card } from '../../model/card.ts';
import {
  asOf,
  cited,
  difference,
  joined,
  linked,
  local,
  message,
  strong,
  type Words,
  withUnit,
} from '../../model/words.ts';

const TABS = ['counts', 'polls'] as const;
const COUNTS_PER_PAGE = 8;

/** Two candidates side by side: in the latest count, in every count before it, and in the exit polls. */
export function compareCandidatesCard(
  election: Election,
  [first, second]: readonly [Candidate, Candidate],
  view: { readonly tab?: string | undefined; readonly page: number },
): Card {
  const ask: Ask = question.compare({
    election: election.id,
    first: `candidate/${first.id}`,
    second: `candidate/${second.id}`,
  });
  const contest = election.contestsOf(first.id).find(({ candidates }) => candidates.includes(second.id));
  const pair = [first, second] as const;
  const filled = contest === undefined ? [] : TABS.filter((known) => isFilled(known, election, contest));
  const tab = filled.find((known) => known === view.tab);
  const here = onTab(ask, tab);
  return {
    tone: toneOf(election),
    ask: onPage(here, view.page),
    blocks: [
      { kind: 'title', words: joined(' — ', [local(first.name), local(second.name)]) },
      { kind: 'subtitle', words: electionLine(election, contest) },
      ...(contest === undefined
        ? [{ kind: 'line', words: message('compare.no-common-contest') } as const]
        : blocksOf(tab, { election, contest, pair, pages: here, from: view.page })),
      ...contestedLines(election),
    ],
    tabs: [
      { label: message('tab.answer'), ask, current: tab === undefined },
      ...filled.map((known) => ({ label: message(`tab.${known}`), ask: onTab(ask, known), current: known === tab })),
    ],
    actions: pair.map((candidate) => candidateAction(election, candidate)),
  };
}

interface Compared {
  readonly election: Election;
  readonly contest: Contest;
  readonly pair: Pair;
  readonly pages: Ask;
  readonly from: number;
}

function blocksOf(
  tab: (typeof TABS)[number] | undefined,
  { election, contest, pair, pages, from }: Compared,
): readonly Block[] {
  if (tab === 'counts') return countBlocks(election, contest, pair, pages, from);
  if (tab === 'polls') return pollBlocks(election, contest, pair, pages, from);
  return answerBlocks(election, contest, pair);
}

function isFilled(tab: (typeof TABS)[number], election: Election, { id }: Contest): boolean {
  return tab === 'polls' ? election.pollsOf(id).length > 0 : election.history(id).length > 1;
}

type Pair = readonly [Candidate, Candidate];

function answerBlocks(election: Election, contest: Contest, [first, second]: Pair): readonly Block[] {
  const latest = election.latestTally(contest.id);
  if (latest === undefined) {
    const sources = [first, second]
      .flatMap((candidate) => candidate.sources)
      .map(({ source }) => election.source(source));
    return [{ kind: 'line', words: joined('', [message('candidate.no-count'), cited(sources)]) }];
  }
  const [a, b] = [figuresOf(election, latest, first.id), figuresOf(election, latest, second.id)];
  const differences = a.flatMap((figure) => {
    const other = b.find(({ quantity }) => quantity.unit === figure.quantity.unit);
    const by = other === undefined ? undefined : difference(figure, other);
    return by === undefined ? [] : [by];
  });
  return [
    { kind: 'answer', words: sideBySide(a[0], b[0]) },
    { kind: 'line', words: placesWords(election, latest, [first, second]) },
    ...(differences.length === 0
      ? []
      : [{ kind: 'line', words: message('compare.difference', { by: joined(' · ', differences) }) } as const]),
    ...statusLines(election, latest),
  ];
}

function countBlocks(election: Election, contest: Contest, pair: Pair, pages: Ask, from: number): readonly Block[] {
  const history = election.history(contest.id);
  if (history.length === 0) return [];
  return [
    { kind: 'heading', words: message('candidate.counts') },
    {
      kind: 'list',
      entries: history.map((tally) => countWords(election, tally, pair)),
      shownAtMost: COUNTS_PER_PAGE,
      from,
      pages,
    },
  ];
}

function countWords(election: Election, tally: Tally, [first, second]: Pair): Words {
  const [a] = figuresOf(election, tally, first.id);
  const [b] = figuresOf(election, tally, second.id);
  return joined(' · ', [
    joined(': ', [joined(' · ', [asOf(tally.asOf), local(tally.stage)]), sideBySide(a, b)]),
    linked(
      [...(a?.sources ?? []), ...(b?.sources ?? [])].filter((source, place, all) => all.indexOf(source) === place),
    ),
  ]);
}

function pollBlocks(
  election: Election,
  contest: Contest,
  [first, second]: Pair,
  pages: Ask,
  from: number,
): readonly Block[] {
  const entries = election.pollsOf(contest.id).flatMap((poll) => {
    const [a, b] = [pollFigure(election, poll, first.id), pollFigure(election, poll, second.id)];
    if (a === undefined && b === undefined) return [];
    const sources = a?.sources ?? b?.sources ?? [];
    return [joined(' · ', [joined(': ', [pollWords(election, poll), sideBySide(a, b)]), linked(sources)])];
  });
  if (entries.length === 0) return [{ kind: 'small', words: message('compare.no-polls') }];
  return [
    { kind: 'heading', words: message('tab.polls') },
    { kind: 'list', entries, shownAtMost: COUNTS_PER_PAGE, from, pages },
  ];
}

/** Where each of them stands among all. */
function placesWords(election: Election, tally: Tally, pair: Pair): Words {
  return joined(
    ' · ',
    pair.map((candidate) => {
      const place = ordinalWords(election, tally, candidate);
      return place === undefined ? undefined : joined(': ', [local(shortName(candidate)), place]);
    }),
  );
}

/** `92.12% · 2.17%`, in the order of the title. */
function sideBySide(a: Figure | undefined, b: Figure | undefined): Words {
  const shown = (figure: Figure | undefined) =>
    figure === undefined ? message('not-reported') : strong(withUnit(figure));
  return joined(' · ', [shown(a), shown(b)]);
}

function candidateAction(election: Election, { id, name }: Candidate): Action {
  return {
    kind: 'ask',
    label: local(name),
    ask: question.candidate({ election: election.id, name: id }),
  };
}
