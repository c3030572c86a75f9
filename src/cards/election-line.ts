import type { Election } from '../facts/election.ts';
import type { Contest } from '../facts/schema/election.ts';
import type { Block } from './card.ts';
import { joined, linked, local, message, type Words } from './words.ts';

/** Which election, and which of its contests where it has several. */
export function electionLine(election: Election, contest: Contest | undefined): Words {
  const several = election.contests.length > 1 && contest !== undefined;
  return joined(' · ', [local(election.name), several ? local(contest.name) : undefined]);
}

/** Said in words on every card of a contested election, with who contests it. */
export function contestedBlocks(election: Election): readonly Block[] {
  const { disputed } = election.about;
  if (disputed === null) return [];
  const sources = disputed.sources.map(({ source }) => election.source(source));
  return [
    { kind: 'small', words: joined(' · ', [message('contested', { note: local(disputed.note) }), linked(sources)]) },
  ];
}
