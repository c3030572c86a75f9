import { withCalls } from '../src/cards/answers/calls-card.ts';
import { noCountCard, resultsCard } from '../src/cards/answers/results-card.ts';
import { command } from '../src/command/command.ts';
import { countOption } from '../src/command/options/count-option.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { keptOption } from '../src/command/options/kept-option.ts';

/** The table of the latest count, or of an earlier one. */
export default command({
  name: 'results',
  description: 'command.results',
  forAnyone: true,
  options: {
    election: electionOption(),
    count: countOption(),
    contest: keptOption(),
  },
  answer({ count, contest: asked }, { election, tab, page, knowledge }) {
    const contests = election.contestsByWeight;
    const wanted = contests.find(({ id }) =>
      count === undefined ? asked !== undefined && id === asked : count.contest === id,
    );
    const contest = wanted ?? election.mainContest;
    const tally = count ?? election.latestTally(contest.id);
    const card =
      tally === undefined ? noCountCard(election, contest) : resultsCard(election, contest, tally, { tab, page });
    return withCalls(card, election, knowledge.server?.calls ?? []);
  },
});
