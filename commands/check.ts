import { checkCard } from '../src/cards/answers/check-card.ts';
import { checkText } from '../src/claims/check.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { textOption } from '../src/command/options/text-option.ts';

/** Figures of a text, held against the data: typed or pasted, or somebody's message through Apps > Check figures. */
export default command({
  name: 'check',
  description: 'command.check',
  forAnyone: true,
  options: {
    text: textOption(),
    election: electionOption(),
  },
  messageMenus: [
    {
      name: 'Check figures',
      run: (chosen, { knowledge: { catalog, defaultElection } }) =>
        checkCard(checkText(chosen.text, catalog, { defaultElectionId: defaultElection.id }), catalog, chosen),
    },
  ],
  answer: ({ text, election: asked }, { catalog, election }) =>
    checkCard(
      checkText(text, catalog, asked === undefined ? { defaultElectionId: election.id } : { electionId: asked.id }),
      catalog,
    ),
});
