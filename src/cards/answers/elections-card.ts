import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { statusWords } from '../fragments/counts/count.ts';
import { votingDays } from '../fragments/election-line.ts';
import { type Ask, onPage, question } from '../model/ask.ts';
import type { Card, Line } from '../model/card.ts';
import { asOf, joined, linked, local, message, strong, text, type Words } from '../model/words.ts';

const ELECTIONS_PER_PAGE = 6;

/** The elections of the catalog, newest first: when, how far the count is, what is known, and where that stands. */
export function electionsCard({ elections, version }: Catalog, page: number): Card {
  const ask: Ask = question.elections();
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('elections.title', { value: elections.length }) },
      {
        kind: 'list',
        entries: elections.map(electionLines),
        shownAtMost: ELECTIONS_PER_PAGE,
        from: page,
        pages: ask,
      },
      { kind: 'small', words: versionWords(elections, version) },
    ],
    menus: [
      {
        placeholder: message('menu.results-of'),
        entries: elections.map((election) => ({
          label: local(election.name),
          description: votingDays(election),
          ask: question.results({ election: election.id }),
        })),
      },
    ],
  };
}

/** Which data answers, and when it was last looked through. */
export function versionWords(elections: readonly Election[], version: string): Words {
  const reviewed = elections.map(({ about }) => about.reviewed).toSorted();
  const date = asOf({ kind: 'at', at: reviewed.at(-1) ?? '', precision: 'day' });
  return message('data-version', { version: text(version), date });
}

function electionLines(election: Election): readonly Line[] {
  const sources = election.about.sources.map(({ source }) => election.source(source));
  return [
    { kind: 'line', words: strong(local(election.name)) },
    { kind: 'small', words: joined(' · ', [votingDays(election), latestWords(election), linked(sources)]) },
  ];
}

function latestWords(election: Election): Words {
  const latest = election.latestTally(election.mainContest.id);
  if (latest === undefined) return message('candidate.no-count');
  return joined(', ', [local(latest.stage), statusWords(latest)]);
}
