import type { Election } from '../../facts/election.ts';
import type { Disagreement } from '../../facts/schema/account.ts';
import type { Action, Line } from '../model/card.ts';
import { message } from '../model/words.ts';

/** The view of `/sources` that shows where they differ, and the option that says about which record. */
export const DIFFERING = { tab: 'differing', about: 'about' } as const;

/** Says on how many points of a record sources differ; nothing where they agree. */
export function differingLines(election: Election, id: string): readonly Line[] {
  const { length } = figuresDiffering(election, id);
  return length === 0 ? [] : [{ kind: 'small', words: message('differing', { value: length }) }];
}

/** The way to those points. */
export function differingActions(election: Election, id: string): readonly Action[] {
  if (figuresDiffering(election, id).length === 0) return [];
  const options = { election: election.id, [DIFFERING.about]: id, tab: DIFFERING.tab };
  return [{ kind: 'ask', label: message('tab.differing'), ask: { command: 'sources', options } }];
}

function figuresDiffering(election: Election, id: string): readonly Disagreement[] {
  return election.disagreementsAbout(id).filter(({ kind }) => kind === 'figure');
}
