import type { Possible } from '../../cards/answers/question-cards.ts';
import { question } from '../../cards/model/ask.ts';
import { local, message, text } from '../../cards/model/words.ts';
import type { Meant } from '../../lookup/across-elections.ts';
import { type Leader, leaderLookup } from '../../lookup/kinds/leaders.ts';
import { type Speaker, speakerLookup } from '../../lookup/kinds/speakers.ts';
import type { Scope } from '../option.ts';
import { type Instead, whereOf } from './record-kind.ts';

/**
 * Somebody who did not stand by name: who spoke for a list that did, or of whom the data only has statements. Nobody is
 * said not to have stood because no record was found.
 */
export function whoSpeaks(given: string, scope: Scope): Instead | undefined {
  const where = whereOf(scope);
  const leader = leaderLookup(scope.catalog).find(given, where);
  if (leader.outcome === 'found' && leader.meant.asWritten) return ofLeader(leader.meant);
  const speaker = speakerLookup(scope.catalog).find(given, where);
  if (speaker.outcome !== 'found' || !speaker.meant.asWritten) return undefined;
  const { record, election } = speaker.meant;
  return {
    words: message('none.candidate-speaks', { person: text(record.name) }),
    possible: [statementsOf(record, election)],
  };
}

function ofLeader({ record, election }: Meant<Leader>): Instead {
  const { name, list, speaker } = record;
  return {
    words: message('none.candidate-leads', {
      person: text(name),
      list: local(list.name),
      election: local(election.name),
    }),
    possible: [
      {
        label: local(list.name),
        detail: local(election.name),
        ask: question.candidate({ name: list.id, election: election.id }),
      },
      ...(speaker === undefined ? [] : [statementsOf(speaker, election)]),
    ],
  };
}

function statementsOf({ id, name }: Pick<Speaker, 'id' | 'name'>, election: Meant<Speaker>['election']): Possible {
  return {
    label: message('none.statements-of', { person: text(name) }),
    detail: local(election.name),
    ask: question.statement({ speaker: id, election: election.id }),
  };
}
