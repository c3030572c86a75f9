import type { Fact } from '../../schema/account.ts';
import type { ExitPoll } from '../../schema/exit-poll.ts';
import type { Turnout } from '../../schema/tally.ts';
import type { Draft } from '../draft.ts';
import type { Deviation, Identity } from './identity.ts';
import { afterPollsClose, notAfterPublication } from './moments.ts';
import { agrees, decimalsOf, say, sum, sumsTo, sumsToAtMost } from './printed.ts';
import { addingLines, everyValue, registeredVoters, someValues } from './tables.ts';

/** What should hold of a turnout. */
export const turnoutIdentities: readonly Identity<Turnout>[] = [
  { name: 'turnout-ratio', test: turnoutRatio },
  { name: 'voters-vs-registered', test: votersVsRegistered },
  {
    name: 'published-before-as-of',
    test: (turnout, draft) => notAfterPublication(turnout.asOf, turnout.sources, draft),
  },
];

/** What should hold of an exit poll. */
export const pollIdentities: readonly Identity<ExitPoll>[] = [
  { name: 'poll-sum', test: pollSum },
  { name: 'seats-sum', test: pollSeats },
  { name: 'as-of-order', test: (poll, draft) => afterPollsClose(poll.announced, poll.contest, 'announced', draft) },
  {
    name: 'published-before-as-of',
    test: (poll, draft) => notAfterPublication(poll.announced, poll.sources, draft),
  },
];

/** What should hold of a fact. */
export const factIdentities: readonly Identity<Fact>[] = [
  { name: 'published-before-as-of', test: (fact, draft) => notAfterPublication(fact.asOf, fact.sources, draft) },
];

function turnoutRatio(turnout: Turnout, draft: Draft): readonly Deviation[] {
  const { percent, voters, about, countsAbout = about } = turnout;
  if (percent === undefined || voters === undefined || about !== 'exactly' || countsAbout !== 'exactly') return [];
  const lists = registeredVoters(turnout, draft).filter((registered) => registered > 0);
  const decimals = decimalsOf([percent]);
  const [registered] = lists;
  if (registered === undefined || lists.some((list) => agrees(percent, (voters / list) * 100, decimals))) return [];
  const exact = say((voters / registered) * 100, decimals + 1);
  return [
    {
      path: 'percent',
      reason: `${say(voters)} of ${say(registered)} registered is ${exact} %, not ${say(percent, decimals)} %`,
    },
  ];
}

/** No more people vote than may. */
function votersVsRegistered({ voters, registered, about, countsAbout = about }: Turnout): readonly Deviation[] {
  if (voters === undefined || registered === undefined || countsAbout !== 'exactly' || voters <= registered) return [];
  return [{ path: 'voters', reason: `${say(voters)} voters are more than the ${say(registered)} registered` }];
}

/** Shares of a complete poll add up to 100, or, where its base is all who were asked, with those who declined. */
function pollSum(poll: ExitPoll, draft: Draft): readonly Deviation[] {
  const lines = addingLines(poll.results, draft);
  const known = someValues(lines, (line) => line.percent);
  const decimals = decimalsOf(known);
  const all = poll.complete ? everyValue(lines, (line) => line.percent) : undefined;
  if (all === undefined) {
    if (sumsToAtMost(known, 100, decimals)) return [];
    return [{ path: 'results', reason: `the shares add up to ${say(sum(known), decimals)}, more than 100` }];
  }
  const refused = poll.base === 'all-asked' ? (poll.refused?.percent ?? 0) : 0;
  if (sumsTo(refused > 0 ? [...all, refused] : all, 100, decimals)) return [];
  const withRefused = refused > 0 ? ` (${say(sum(all) + refused, decimals)} with those who declined)` : '';
  return [
    {
      path: 'results',
      reason: `the shares add up to ${say(sum(all), decimals)}${withRefused}, further from 100 than rounding explains`,
    },
  ];
}

/** Seats add up to the house; ranges of seats have room for it. */
function pollSeats(poll: ExitPoll, draft: Draft): readonly Deviation[] {
  const turned = poll.results.flatMap(({ seatsMin, seatsMax }, index): Deviation[] =>
    seatsMin === undefined || seatsMax === undefined || seatsMin <= seatsMax
      ? []
      : [
          {
            path: `results[${index}].seatsMin`,
            reason: `from ${seatsMin} to ${seatsMax} seats is the wrong way round`,
          },
        ],
  );
  const house = draft.contests.find(({ id }) => id === poll.contest)?.seats;
  const lines = addingLines(poll.results, draft);
  const least = everyValue(lines, (line) => line.seats ?? line.seatsMin);
  const most = everyValue(lines, (line) => line.seats ?? line.seatsMax);
  if (!poll.complete || house === undefined || least === undefined || most === undefined) return turned;
  if (sum(least) <= house && house <= sum(most)) return turned;
  const range = sum(least) === sum(most) ? say(sum(least)) : `${say(sum(least))} to ${say(sum(most))}`;
  return [...turned, { path: 'results', reason: `the seats add up to ${range}; the house has ${say(house)}` }];
}
