import type { Catalog, ElectionHeading } from '../../facts/catalog.ts';
import { onPage, question } from '../model/ask.ts';
import type { Card, Line } from '../model/card.ts';
import { joined, local, message, moment, strong, text, type Words } from '../model/words.ts';
import { noticeCard } from './question-cards.ts';

const ELECTIONS_PER_PAGE = 8;

/** Elections by date, the latest first: what is still to come stands in front. Discord tells how far off it is. */
export function calendarCard(catalog: Catalog, country: string | undefined, page: number): Card {
  const codes = country === undefined ? undefined : codesOf(catalog, country.trim().toLowerCase());
  const found = catalog.headings.filter(
    (heading) => heading.extends === undefined && (codes === undefined || codes.has(heading.country.code)),
  );
  if (found.length === 0) return noticeCard(message('calendar.none', { query: text(country ?? '') }));
  const ask = question.calendar({ country });
  const shown = found.slice(page, page + ELECTIONS_PER_PAGE);
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('calendar.title') },
      {
        kind: 'list',
        entries: found.map((heading) => linesOf(catalog, heading, shown.includes(heading))),
        shownAtMost: ELECTIONS_PER_PAGE,
        from: page,
        pages: ask,
      },
    ],
  };
}

/** The country that is called so, by its name in any language or its code; else those whose names have the text in them. */
function codesOf({ headings }: Catalog, wanted: string): ReadonlySet<string> {
  const countriesWhere = (fits: (written: string) => boolean) =>
    new Set<string>(headings.filter((heading) => namesOf(heading).some(fits)).map(({ country }) => country.code));
  const called = countriesWhere((written) => written === wanted);
  return called.size > 0 ? called : countriesWhere((written) => written.includes(wanted));
}

function namesOf({ country: { code, name } }: ElectionHeading): readonly string[] {
  return [code, ...Object.values(name)].map((written) => written.toLowerCase());
}

/** Elections that are not on this page are not opened. */
function linesOf(catalog: Catalog, heading: ElectionHeading, shown: boolean): readonly Line[] {
  const day = noon(heading.dates.at(-1));
  const vote = message('calendar.vote', { date: moment(day, 'd'), ago: moment(day, 'R') });
  const more = shown ? ending(catalog, heading.id) : [];
  return [
    { kind: 'line', words: strong(local(heading.name)) },
    { kind: 'small', words: joined(' · ', [vote, ...more]) },
  ];
}

function ending(catalog: Catalog, id: string): readonly Words[] {
  const election = catalog.find(id);
  if (election === undefined) return [];
  const { pollsClose } = election.about;
  const official = election
    .history(election.mainContest.id)
    // Of a published set the date is that of the set, not of a result that became official.
    .find(({ status, kind }) => status !== 'as-compiled' && (status === 'certified' || kind === 'official'));
  const closing =
    pollsClose?.kind === 'at' && pollsClose.at.length > 10
      ? [message('calendar.polls-close', { when: moment(Date.parse(pollsClose.at), 'f') })]
      : [];
  if (official === undefined) return [...closing, message('calendar.not-official')];
  // A month alone would be told as its first day, which may lie before the vote.
  if (official.asOf.kind !== 'at' || official.asOf.at.length < 10) return closing;
  return [...closing, message('calendar.official', { date: moment(noon(official.asOf.at.slice(0, 10)), 'd') })];
}

/** A day without an hour, at an hour at which it is that day nearly everywhere. */
function noon(day = ''): number {
  return Date.parse(`${day.padEnd(10, '-01').slice(0, 10)}T12:00Z`);
}
