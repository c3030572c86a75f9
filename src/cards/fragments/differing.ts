import type { Election } from '../../facts/election.ts';
import type { Disagreement } from '../../facts/schema/account.ts';
import { onTab, question } from '../model/ask.ts';
import type { Action, Line } from '../model/card.ts';
import { message } from '../model/words.ts';

/** The tab of `/sources` that shows where they differ. */
export const DIFFERING = 'differing';

/** Says on how many points of a record sources differ; nothing where they agree. */
export function differingLines(election: Election, id: string): readonly Line[] {
  const { length } = figuresDiffering(election, id);
  return length === 0 ? [] : [{ kind: 'small', words: message('differing', { value: length }) }];
}

/** The way to those points. */
export function differingActions(election: Election, id: string): readonly Action[] {
  if (figuresDiffering(election, id).length === 0) return [];
  const differing = onTab(question.sources({ election: election.id, about: id }), DIFFERING);
  return [{ kind: 'ask', label: message('tab.differing'), ask: differing }];
}

function figuresDiffering(election: Election, id: string): readonly Disagreement[] {
  return election.disagreementsAbout(id).filter(({ kind }) => kind === 'figure');
}
