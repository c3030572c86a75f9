import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { resultEntries } from '../fragments/counts/result-lines.ts';
import { question } from '../model/ask.ts';
import type { Card } from '../model/card.ts';
import { asOf, joined, local, message, type Words } from '../model/words.ts';
import { noticeCard } from './question-cards.ts';

/** Lines of a preview. */
const PREVIEW_LINES = 10;

/** What was understood of an election that was handed in; it is kept when somebody presses the button. */
export function ownPreviewCard(election: Election, warnings: number): Card {
  const contest = election.mainContest;
  const tally = election.latestTally(contest.id);
  return {
    tone: 'question',
    blocks: [
      { kind: 'title', words: message('own.preview', { election: local(election.name) }) },
      {
        kind: 'line',
        words: joined(' · ', [
          asOf({ kind: 'at', at: election.lastDay, precision: 'day' }),
          message('own.candidates', { value: election.candidates.length }),
          message('own.counts', { value: election.tallies.length }),
          warnings === 0 ? undefined : message('own.warnings', { value: warnings }),
        ]),
      },
      ...(tally === undefined
        ? []
        : [{ kind: 'list', entries: resultEntries(election, tally), shownAtMost: PREVIEW_LINES } as const]),
      { kind: 'small', words: message('own.only-here') },
    ],
    actions: [
      {
        kind: 'ask',
        label: message('own.keep'),
        ask: question['election add']({ keep: election.id }),
        primary: true,
      },
    ],
  };
}

/** An election as a server handed it in, as a file that can be handed in again. */
export function ownExportCard(name: Words, { id, files }: { readonly id: string; readonly files: unknown }): Card {
  const file = { name: `${id}.json`, contentType: 'application/json', content: `${JSON.stringify(files, null, 2)}\n` };
  return {
    tone: 'answer',
    blocks: [
      { kind: 'line', words: message('own.exported', { election: name }) },
      { kind: 'file', file },
    ],
  };
}

/** A server's own elections. */
export function ownElectionsCard(catalog: Catalog, ids: readonly string[]): Card {
  const elections = ids.flatMap((id) => catalog.find(id) ?? []);
  if (elections.length === 0) return noticeCard(message('own.none'));
  return {
    tone: 'answer',
    blocks: [
      { kind: 'title', words: message('own.title') },
      { kind: 'list', entries: elections.map(({ name }) => local(name)) },
      { kind: 'small', words: message('own.only-here') },
    ],
    menus: [
      {
        placeholder: message('menu.results-of'),
        entries: elections.map(({ id, name }) => ({ label: local(name), ask: question.results({ election: id }) })),
      },
    ],
  };
}
