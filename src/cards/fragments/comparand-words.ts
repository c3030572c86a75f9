import type { Election } from '../../facts/election.ts';
import type { Comparand } from '../../lookup/comparands.ts';
import { asOf, joined, local, type Words } from '../model/words.ts';
import { pollWords } from './polls/exit-poll-lines.ts';

/** How a comparand is called in a choice. */
export function comparandWords(election: Election, comparand: Comparand): Words {
  switch (comparand.kind) {
    case 'candidate':
      return local(comparand.candidate.name);
    case 'count':
      return joined(' · ', [local(comparand.tally.stage), asOf(comparand.tally.asOf)]);
    case 'poll':
      return pollWords(election, comparand.poll);
  }
}
