import type { Election } from '../../facts/election.ts';
import { bySourceRank } from '../../facts/precedence.ts';
import type { Disagreement, Source } from '../../facts/schema/account.ts';
import { CITED_KINDS, citedFor, citedWords, disagreementsOf } from '../fragments/citations.ts';
import { DIFFERING } from '../fragments/differing.ts';
import { disagreementEntry } from '../fragments/disagreement-lines.ts';
import { electionLine } from '../fragments/election-line.ts';
import { sourceEntry } from '../fragments/source-lines.ts';
import { type Ask, askAgain, onPage, onTab, question } from '../model/ask.ts';
import type { Action, Block, Card, Line } from '../model/card.ts';
import { asOf, joined, message, sourceLink, text, type Words } from '../model/words.ts';

const SOURCES_PER_PAGE = 4;
const CITED_PER_PAGE = 8;
const DISAGREEMENTS_PER_PAGE = 3;

/** What was asked about the sources of an election. */
export interface SourcesAsked {
  /** Those of one publisher, or one source, with the id that asks for them. */
  readonly publisher?: { readonly id: string; readonly sources: readonly Source[] } | undefined;
  /** The id of a record on which sources differ. */
  readonly about?: string | undefined;
  readonly tab?: string | undefined;
  readonly page: number;
}

/** All sources of an election, or those of one publisher: what each is and what it is cited for; or where they differ. */
export function sourcesCard(election: Election, { publisher, about, tab, page }: SourcesAsked): Card {
  const ask: Ask = question.sources({ election: election.id, source: publisher?.id });
  const other: Ask = onTab(about === undefined ? ask : askAgain(ask, { about }), DIFFERING);
  const differing = differingOf(election, publisher?.sources, about);
  const isDiffering = tab === DIFFERING && differing.length > 0;
  return {
    tone: 'answer',
    isOfSources: true,
    ask: onPage(isDiffering ? other : ask, page),
    blocks: [
      { kind: 'title', words: titleOf(publisher?.sources[0]) },
      { kind: 'subtitle', words: electionLine(election, undefined) },
      ...(isDiffering
        ? differingBlocks(election, differing, other, page)
        : sourceBlocks(election, publisher?.sources, ask, page)),
    ],
    tabs: [
      { label: message('tab.sources'), ask, current: !isDiffering },
      ...(differing.length === 0 ? [] : [{ label: message('tab.differing'), ask: other, current: isDiffering }]),
    ],
    actions: publisher === undefined ? [] : [allSources(election)],
  };
}

function differingOf(
  election: Election,
  sources: readonly Source[] | undefined,
  about: string | undefined,
): readonly Disagreement[] {
  if (about !== undefined) return election.disagreements.filter((given) => given.about.some((id) => id === about));
  if (sources === undefined) return election.disagreements;
  return [...new Set(sources.flatMap((source) => disagreementsOf(election, source)))];
}

function differingBlocks(
  election: Election,
  differing: readonly Disagreement[],
  pages: Ask,
  from: number,
): readonly Block[] {
  const entries = differing.map((disagreement) => disagreementEntry(election, disagreement));
  return [
    { kind: 'small', words: message('sources.rule') },
    { kind: 'list', entries, shownAtMost: DISAGREEMENTS_PER_PAGE, from, pages },
  ];
}

function sourceBlocks(
  election: Election,
  asked: readonly Source[] | undefined,
  pages: Ask,
  from: number,
): readonly Block[] {
  const sources = bySourceRank(asked ?? election.sources);
  const [only, ...more] = sources;
  if (asked !== undefined && only !== undefined && more.length === 0) return oneSource(election, only, pages, from);
  const entries = sources.map((source) => [...sourceEntry(source), ...citedCount(election, source)]);
  return [
    { kind: 'line', words: message('sources.count', { value: sources.length }) },
    ...(asked === undefined ? [{ kind: 'small', words: message('sources.rule') } as const] : []),
    { kind: 'list', entries, shownAtMost: SOURCES_PER_PAGE, from, pages },
  ];
}

function titleOf(source: Source | undefined): Words {
  return source === undefined ? message('sources.title') : text(source.publisher);
}

/** How often a source is cited for what. */
function citedCount(election: Election, source: Source): readonly Line[] {
  const cited = citedFor(election, source);
  const counts = CITED_KINDS.flatMap((kind) => {
    const value = cited.filter((record) => record.kind === kind).length;
    return value === 0 ? [] : [message(`cited.${kind}`, { value })];
  });
  return counts.length === 0
    ? []
    : [{ kind: 'small', words: message('sources.cited-for', { what: joined(', ', counts) }) }];
}

/** One source in full: its three dates, where its text comes from, and every record that cites it. */
function oneSource(election: Election, source: Source, pages: Ask, from: number): readonly Block[] {
  const cited = citedFor(election, source);
  return [
    ...sourceEntry(source),
    ...originLines(election, source),
    ...(cited.length === 0
      ? []
      : [
          { kind: 'heading', words: message('sources.cited') } as const,
          { kind: 'list', entries: cited.map(citedWords), shownAtMost: CITED_PER_PAGE, from, pages } as const,
        ]),
  ];
}

function originLines(election: Election, source: Source): readonly Line[] {
  const day = (at: string) => asOf({ kind: 'at', at, precision: 'day' });
  const dates = joined(' · ', [
    source.dateline === undefined ? undefined : message('source.dateline', { date: day(source.dateline) }),
    source.published === null ? undefined : message('source.published', { date: day(source.published) }),
    source.retrieved === undefined ? undefined : message('source.retrieved', { date: day(source.retrieved) }),
  ]);
  const from = [
    source.wasQuotedFrom === undefined
      ? undefined
      : message('source.quoted-from', { source: sourceLink(election.source(source.wasQuotedFrom)) }),
    source.wasRevisionOf === undefined
      ? undefined
      : message('source.revision-of', { source: sourceLink(election.source(source.wasRevisionOf)) }),
    source.titleFromAddress ? message('source.title-from-address') : undefined,
  ];
  return [dates, ...from].flatMap((words) => (words === undefined ? [] : [{ kind: 'small', words } as const]));
}

function allSources(election: Election): Action {
  return {
    kind: 'ask',
    label: message('button.all-sources'),
    ask: question.sources({ election: election.id }),
  };
}
