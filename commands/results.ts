import { withCalls } from '../src/cards/answers/calls-card.ts';
import { noCountCard, resultsCard } from '../src/cards/answers/results-card.ts';
import { command } from '../src/command/command.ts';
import { countOption } from '../src/command/options/count-option.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { keptOption } from '../src/command/options/kept-option.ts';
import { placeOption } from '../src/command/options/place-option.ts';

/** The table of the latest count, or of an earlier one: of the whole, or of a place. */
export default command({
  name: 'results',
  description: 'command.results',
  forAnyone: true,
  options: {
    election: electionOption(),
    place: placeOption(),
    count: countOption(),
    contest: keptOption(),
  },
  answer({ count, place, contest: asked }, { election, tab, page, knowledge }) {
    const contests = election.contestsByWeight;
    const wanted = contests.find(({ id }) =>
      count === undefined ? asked !== undefined && id === asked : count.contest === id,
    );
    // A place may have a count in one of the contests alone: a district elects its own member.
    const here = place === undefined ? undefined : contests.find(({ id }) => election.latestAt(id, place.id));
    const contest = wanted ?? here ?? election.mainContest;
    const tally =
      place === undefined
        ? (count ?? election.latestTally(contest.id))
        : (election.findTallyAt(place.id, count?.id ?? '') ?? election.latestAt(contest.id, place.id));
    const card =
      tally === undefined ? noCountCard(election, contest) : resultsCard(election, contest, tally, { tab, page });
    return withCalls(card, election, knowledge.server?.calls ?? []);
  },
});
