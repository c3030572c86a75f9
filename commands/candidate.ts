import { candidateCard } from '../src/cards/answers/candidate-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { candidates } from '../src/command/options/record-kinds.ts';
import { requiredRecordOption } from '../src/command/options/record-option.ts';

/** A person or list: the latest count, how it moved, exit polls, and statements that mention it. */
export default command({
  name: 'candidate',
  description: 'command.candidate',
  forAnyone: true,
  options: {
    name: requiredRecordOption(candidates, 'name'),
    election: electionOption(),
  },
  answer: ({ name: candidate }, { election, catalog, tab, page }) =>
    candidateCard(election, candidate, catalog, { tab, page }),
});
