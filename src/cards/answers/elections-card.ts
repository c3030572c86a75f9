import type { Catalog, ElectionHeading } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { stageName, statusWords } from '../fragments/counts/count.ts';
import { daysWords } from '../fragments/election-line.ts';
import { type Ask, onPage, question } from '../model/ask.ts';
import type { Card, Line } from '../model/card.ts';
import { asOf, joined, linked, local, message, strong, text, type Words } from '../model/words.ts';

const ELECTIONS_PER_PAGE = 6;
/** As many as a menu of Discord holds. */
const MENU_MAX = 25;

/**
 * The elections of the catalog, newest first: when, how far the count is, what is known, and where that stands. Of a
 * thousand elections only those of the page are opened.
 */
export function electionsCard(catalog: Catalog, page: number): Card {
  const ask: Ask = question.elections();
  const { headings } = catalog;
  const isNear = (index: number) => index >= page - ELECTIONS_PER_PAGE && index < page + MENU_MAX;
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('elections.title', { value: headings.length }) },
      {
        kind: 'list',
        entries: headings.map((heading, index) =>
          isNear(index) ? electionLines(catalog, heading) : titleLines(heading),
        ),
        shownAtMost: ELECTIONS_PER_PAGE,
        from: page,
        pages: ask,
      },
      { kind: 'small', words: versionWords(catalog) },
    ],
    menus: [
      {
        placeholder: message('menu.results-of'),
        entries: headings
          .slice(menuStart(page, headings.length))
          .slice(0, MENU_MAX)
          .map((heading) => ({
            label: local(heading.name),
            description: daysWords(heading.dates),
            ask: question.results({ election: heading.id }),
          })),
      },
    ],
  };
}

/** Which data answers, and when it was last looked through. */
export function versionWords({ curated, version }: Catalog): Words {
  const reviewed = curated.map(({ about }) => about.reviewed).toSorted();
  const date = asOf({ kind: 'at', at: reviewed.at(-1) ?? '', precision: 'day' });
  return message('data-version', { version: text(version), date });
}

/** The menu begins with the page, and is full on the last one too. */
function menuStart(page: number, total: number): number {
  return Math.max(0, Math.min(page, total - MENU_MAX));
}

function electionLines(catalog: Catalog, heading: ElectionHeading): readonly Line[] {
  const election = heading.tier === 'curated' ? catalog.find(heading.id) : undefined;
  return [...titleLines(heading), { kind: 'small', words: election ? knownWords(election) : setWords(heading) }];
}

function titleLines({ name }: ElectionHeading): readonly Line[] {
  return [{ kind: 'line', words: strong(local(name)) }];
}

function knownWords(election: Election): Words {
  const sources = election.about.sources.map(({ source }) => election.source(source));
  return joined(' · ', [daysWords(election.about.dates), latestWords(election), linked(sources)]);
}

/** `24 Sep 2017 · 315 places · ParlGov 2024`: an election of a data set is told without opening it. */
function setWords({ dates, counts, collection }: ElectionHeading): Words {
  return joined(' · ', [
    daysWords(dates),
    counts.places === 0 ? undefined : message('elections.places', { value: counts.places }),
    collection === undefined ? undefined : text(`${collection.title} ${collection.version}`),
  ]);
}

function latestWords(election: Election): Words {
  const latest = election.latestTally(election.mainContest.id);
  if (latest === undefined) return message('candidate.no-count');
  return joined(', ', [stageName(latest), statusWords(latest)]);
}
