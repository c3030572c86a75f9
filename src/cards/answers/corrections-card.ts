import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { correctionLines } from '../fragments/correction-lines.ts';
import { onPage, question } from '../model/ask.ts';
import type { Card, Line } from '../model/card.ts';
import { local, message, strong } from '../model/words.ts';
import { noticeCard } from './question-cards.ts';

const CORRECTIONS_PER_PAGE = 6;

interface Mended {
  readonly day: string;
  readonly lines: readonly Line[];
}

/** Everything that was mended in the data made by hand, newest first: the old value stays told. */
export function correctionsCard({ curated }: Catalog, page: number): Card {
  const mended = curated.flatMap(mendedIn).toSorted((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1));
  if (mended.length === 0) return noticeCard(message('corrections.none'));
  const ask = question.corrections();
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('corrections.title') },
      {
        kind: 'list',
        entries: mended.map(({ lines }) => lines),
        shownAtMost: CORRECTIONS_PER_PAGE,
        from: page,
        pages: ask,
      },
    ],
  };
}

function mendedIn(election: Election): readonly Mended[] {
  const records = [...election.tallies, ...election.turnout, ...election.exitPolls, ...election.facts];
  return records.flatMap((record) => {
    if (record.corrections.length === 0) return [];
    const day =
      record.corrections
        .map(({ corrected }) => corrected)
        .toSorted()
        .at(-1) ?? '';
    const title: Line = { kind: 'line', words: strong(local(election.name)) };
    return [{ day, lines: [title, ...correctionLines(election, record)] }];
  });
}
