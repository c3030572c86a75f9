import type { Election } from '../../facts/election.ts';
import type { Fact } from '../../facts/schema/account.ts';
import { question } from '../model/ask.ts';
import type { Menu } from '../model/card.ts';
import { local, message, type Words } from '../model/words.ts';

interface Other {
  readonly id: string;
  readonly label: Words;
}

/**
 * What else `/fact` can answer about an election, measures of the same kind first. A menu holds 25; the tab of all facts
 * holds the rest.
 * @param shown the id of the topic that is shown
 */
export function otherTopics(election: Election, shown: string, kind?: Fact['topic']): readonly Menu[] {
  const facts = election.facts.toSorted((a, b) => Number(b.topic === kind) - Number(a.topic === kind));
  const named = facts.filter(({ measure }, place) => facts.findIndex((fact) => fact.measure === measure) === place);
  const others: readonly Other[] = [
    ...(election.turnout.length === 0 ? [] : [{ id: 'turnout', label: message('fact.turnout') }]),
    ...(election.timeline.length === 0 ? [] : [{ id: 'timeline', label: message('fact.timeline') }]),
    ...named.map(({ measure, label }) => ({ id: measure, label: local(label) })),
  ];
  return [
    {
      placeholder: message('menu.other-topics'),
      entries: others
        .filter(({ id }) => id !== shown)
        .map(({ id, label }) => ({ label, ask: question.fact({ election: election.id, topic: id }) })),
    },
  ];
}
