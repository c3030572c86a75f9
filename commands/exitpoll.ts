import { exitPollCard } from '../src/cards/answers/polls/exit-poll-card.ts';
import { exitPollsCard, noExitPollCard } from '../src/cards/answers/polls/exit-polls-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { keptOption } from '../src/command/options/kept-option.ts';
import { candidates, pollsters } from '../src/command/options/record-kinds.ts';
import { recordOption } from '../src/command/options/record-option.ts';

/** What exit polls reported, what they disclosed, and how they compare with the count. */
export default command({
  name: 'exitpoll',
  description: 'command.exitpoll',
  forAnyone: true,
  options: {
    pollster: recordOption(pollsters, 'pollster'),
    candidate: recordOption(candidates, 'candidate'),
    election: electionOption(),
    poll: keptOption(),
  },
  answer({ pollster, candidate, poll }, { election, catalog, tab, page }) {
    const polls = election.exitPolls
      .filter(({ id }) => poll === undefined || id === poll)
      .filter(
        (given) => pollster === undefined || given.pollster === pollster.id || given.partners.includes(pollster.id),
      );
    const [only, ...more] = polls;
    if (only === undefined) return noExitPollCard(election, catalog);
    return more.length === 0
      ? exitPollCard(election, only, { candidate, tab, page }, catalog)
      : exitPollsCard(election, polls, { candidate, pollster: pollster?.id }, page);
  },
});
