import { foldText } from '@election-facts/names';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import { acrossElections } from '../across-elections.ts';
import { textsOf } from '../texts.ts';
import { SPELLINGS } from '../words/spellings.ts';
import type { Speaker } from './speakers.ts';

/** Somebody who leads or speaks for a list that stood, and did not stand by name: the count is of lists. */
export interface Leader {
  readonly id: string;
  readonly name: string;
  /** The name and its other spellings. */
  readonly names: readonly string[];
  readonly list: Candidate;
  /** What the data has them saying. */
  readonly speaker?: Pick<Speaker, 'id' | 'name'>;
}

/** Who spoke for the lists of an election: the statements in the data say for which. */
export const leadersOf = keptFor((election: Election): readonly Leader[] => {
  const lists = election.candidates.filter(({ kind }) => kind === 'party' || kind === 'bloc');
  const byName = new Map<string, Candidate>();
  for (const list of lists) {
    const { name, short, spellings } = list;
    const texts = [...textsOf(name), ...textsOf(short), ...spellings.map(({ text }) => text)];
    for (const text of texts) byName.set(foldText(text), list);
  }
  const leaders = new Map<string, Leader>();
  for (const { id, speaker, organisation } of election.statements) {
    const list = organisation === null ? undefined : byName.get(foldText(organisation));
    if (speaker === null || list === undefined || leaders.has(speaker)) continue;
    leaders.set(speaker, {
      id,
      name: speaker,
      names: [speaker, ...(SPELLINGS[speaker] ?? [])],
      list,
      speaker: { id, name: speaker },
    });
  }
  return [...leaders.values()];
});

/** Leaders of lists through all elections. */
export const leaderLookup = acrossElections<Leader>({
  list: 'leaders',
  records: leadersOf,
  nameOf: ({ name, names, list }) => ({
    same: name,
    name,
    aliases: names,
    context: [list.name.en, ...textsOf(list.short)],
  }),
});
