import type { Tally } from '../../schema/tally.ts';
import type { Draft } from '../draft.ts';
import type { Deviation, Identity } from './identity.ts';
import { afterPollsClose, notAfterPublication } from './moments.ts';
import { placesSum } from './place-sums.ts';
import { agrees, decimalsOf, possibleBases, say, sum, sumsTo, sumsToAtMost } from './printed.ts';
import { addingLines, everyValue, registeredVoters, someValues } from './tables.ts';

/** What should hold of a count. */
export const tallyIdentities: readonly Identity<Tally>[] = [
  { name: 'votes-sum', test: votesSum },
  { name: 'share-of-votes', test: shareOfVotes },
  { name: 'shares-sum', test: sharesSum },
  { name: 'seats-sum', test: seatsSum },
  { name: 'processed-ratio', test: processedRatio },
  { name: 'stations-total', test: stationsTotal },
  { name: 'turnout-vs-valid-votes', test: turnoutVsValidVotes },
  { name: 'totals-fall', test: totalsFall },
  { name: 'places-sum', test: placesSum },
  { name: 'as-of-order', test: (tally, draft) => afterPollsClose(tally.asOf, tally.contest, 'asOf', draft) },
  {
    name: 'published-before-as-of',
    test: (tally, draft) => notAfterPublication(tally.asOf, tally.sources, draft),
  },
];

/** Votes of all lines are the valid votes. Lines such as "against all" or "invalid" may stand outside of them. */
function votesSum(tally: Tally, draft: Draft): readonly Deviation[] {
  const { validVotes, complete } = tally;
  if (validVotes === undefined) return [];
  const lines = addingLines(tally.results, draft);
  const votes = everyValue(lines, (line) => line.votes);
  if (votes === undefined || !complete) {
    const known = sum(someValues(lines, (line) => line.votes));
    if (known <= validVotes.value) return [];
    return [
      {
        path: 'validVotes',
        reason: `${say(known)} votes of its lines are more than ${say(validVotes.value)} valid votes`,
      },
    ];
  }
  const options = new Set(
    draft.candidates.filter(({ kind }) => kind === 'option' || kind === 'ballots').map(({ id }) => id),
  );
  const named = sum(lines.filter(({ candidate }) => !options.has(candidate)).map((line) => line.votes ?? 0));
  const total = sum(votes);
  if (total === validVotes.value || named === validVotes.value) return [];
  return [
    {
      path: 'validVotes',
      reason: `the votes of its lines add up to ${say(total)}, not to the ${say(validVotes.value)} valid votes`,
    },
  ];
}

/** Each share is the line's part of one base: the valid votes, or, where it is another, a base that fits all lines. */
function shareOfVotes(tally: Tally, draft: Draft): readonly Deviation[] {
  const decimals = decimalsOf(someValues(tally.results, (line) => line.percent));
  const lines = tally.results.flatMap(({ votes, percent, about, derived }, index) =>
    votes === undefined || percent === undefined || about !== 'exactly' || derived !== undefined
      ? []
      : [{ votes, percent, path: `results[${index}].percent` }],
  );
  const base = tally.percentBase === undefined ? baseOf(tally, draft) : undefined;
  if (base === undefined) return oneBase(lines, decimals);
  return lines
    .filter(({ votes, percent }) => !agrees(percent, (votes / base) * 100, decimals))
    .map(({ votes, percent, path }) => ({
      path,
      reason: `${say(votes)} of ${say(base)} votes is ${say((votes / base) * 100, decimals + 1)} %, not ${say(percent, decimals)} %`,
    }));
}

function baseOf(tally: Tally, draft: Draft): number | undefined {
  if (tally.validVotes !== undefined) return tally.validVotes.value || undefined;
  const votes = tally.complete ? everyValue(addingLines(tally.results, draft), (line) => line.votes) : undefined;
  return votes === undefined ? undefined : sum(votes) || undefined;
}

interface Share {
  readonly votes: number;
  readonly percent: number;
  readonly path: string;
}

function oneBase(lines: readonly Share[], decimals: number): readonly Deviation[] {
  let [min, max] = [0, Number.POSITIVE_INFINITY];
  return lines.flatMap(({ votes, percent, path }) => {
    const bases = possibleBases(votes, percent, decimals);
    if (bases.min > max || bases.max < min) {
      const [lowest, highest] = [say(Math.ceil(min)), say(Math.floor(max))];
      return [
        {
          path,
          reason: `${say(votes)} votes are ${say(percent, decimals)} % of another total than the lines above (${lowest} to ${highest})`,
        },
      ];
    }
    [min, max] = [Math.max(min, bases.min), Math.min(max, bases.max)];
    return [];
  });
}

/** Shares of a complete table add up to 100; of an incomplete one to no more. A wider base is told by an exception. */
function sharesSum(tally: Tally, draft: Draft): readonly Deviation[] {
  const lines = addingLines(tally.results, draft);
  const known = someValues(lines, (line) => line.percent);
  const decimals = decimalsOf(known);
  const all = tally.complete ? everyValue(lines, (line) => line.percent) : undefined;
  if (all === undefined ? sumsToAtMost(known, 100, decimals) : sumsTo(all, 100, decimals)) return [];
  return [
    {
      path: 'results',
      reason: `the shares add up to ${say(sum(known), decimals)}, further from 100 than rounding explains`,
    },
  ];
}

/** Seats of all lines are the seats of the house, or what the count says they add up to. */
function seatsSum(tally: Tally, draft: Draft): readonly Deviation[] {
  const lines = addingLines(tally.results, draft);
  const seats = sum(someValues(lines, (line) => line.seats));
  const house = tally.place === undefined ? draft.contests.find(({ id }) => id === tally.contest)?.seats : undefined;
  const settled = tally.complete && !tally.leads && tally.status !== 'unofficial-partial';
  const expected = tally.seatsTotal ?? (settled && everyValue(lines, (line) => line.seats) ? house : undefined);
  const parts = tally.results.flatMap(({ seats: all, seatsWon, seatsLeading }, index): Deviation[] => {
    if (all === undefined || seatsWon === undefined || seatsLeading === undefined || seatsWon + seatsLeading === all)
      return [];
    return [
      { path: `results[${index}].seats`, reason: `${seatsWon} won and ${seatsLeading} leading are not ${all} seats` },
    ];
  });
  if (expected !== undefined && seats !== expected)
    return [...parts, { path: 'results', reason: `the seats add up to ${say(seats)}, not to ${say(expected)}` }];
  if (house !== undefined && seats > house)
    return [...parts, { path: 'results', reason: `${say(seats)} seats are more than the ${say(house)} of the house` }];
  return parts;
}

function processedRatio({ processed }: Tally): readonly Deviation[] {
  const { counted, total, percent } = processed ?? {};
  if (counted === undefined || total === undefined || total === 0) return [];
  if (counted > total) return [{ path: 'processed.counted', reason: `${say(counted)} counted of ${say(total)}` }];
  if (percent === undefined) return [];
  const decimals = decimalsOf([percent]);
  if (agrees(percent, (counted / total) * 100, decimals)) return [];
  const exact = say((counted / total) * 100, decimals + 1);
  return [
    {
      path: 'processed.percent',
      reason: `${say(counted)} of ${say(total)} is ${exact} %, not ${say(percent, decimals)} %`,
    },
  ];
}

/** The number of polling stations stays from count to count, and none is both counted and annulled. */
function stationsTotal({ processed, stationsAnnulled = 0, supersedes }: Tally, draft: Draft): readonly Deviation[] {
  const { counted = 0, total, unit } = processed ?? {};
  if (total === undefined || (unit !== 'polling-stations' && unit !== 'protocols')) return [];
  if (stationsAnnulled > 0 && counted + stationsAnnulled > total)
    return [
      {
        path: 'stationsAnnulled',
        reason: `${say(counted)} counted and ${say(stationsAnnulled)} annulled are more than ${say(total)}`,
      },
    ];
  const earlier = draft.tallies.find(({ id }) => id === supersedes);
  if (earlier?.processed?.total === undefined || earlier.processed.unit !== unit || earlier.processed.total === total)
    return [];
  return [
    {
      path: 'processed.total',
      reason: `${say(total)}, but ${say(earlier.processed.total)} in the count before, "${earlier.id}"`,
    },
  ];
}

/** Valid votes are at most the people who took part. */
function turnoutVsValidVotes(tally: Tally, draft: Draft): readonly Deviation[] {
  const turnout = draft.turnout.find(({ id }) => id === tally.turnout);
  const votes = baseOf(tally, draft);
  if (turnout === undefined || votes === undefined) return [];
  const countsAbout = turnout.countsAbout ?? turnout.about;
  if (turnout.voters !== undefined) {
    if (countsAbout !== 'exactly' || votes <= turnout.voters) return [];
    return [
      {
        path: 'turnout',
        reason: `${say(votes)} valid votes are more than the ${say(turnout.voters)} voters of the turnout`,
      },
    ];
  }
  const registered = Math.max(0, ...registeredVoters(turnout, draft));
  if (turnout.percent === undefined || turnout.about !== 'exactly' || registered === 0) return [];
  const decimals = decimalsOf([turnout.percent]);
  if ((votes / registered) * 100 <= turnout.percent || agrees(turnout.percent, (votes / registered) * 100, decimals))
    return [];
  const participants = say(Math.round((turnout.percent / 100) * registered));
  return [
    {
      path: 'turnout',
      reason: `${say(turnout.percent, decimals)} % of ${say(registered)} registered is ${participants} voters, fewer than the ${say(votes)} valid votes`,
    },
  ];
}

/** Votes grow from count to count. They may fall where stations were annulled, or for a reason an exception tells. */
function totalsFall(tally: Tally, draft: Draft): readonly Deviation[] {
  const earlier = draft.tallies.find(({ id }) => id === tally.supersedes);
  if (earlier === undefined || tally.stationsAnnulled !== undefined) return [];
  const before = new Map(earlier.results.map((line) => [line.candidate, line]));
  return tally.results.flatMap(({ candidate, votes, about }, index): Deviation[] => {
    const then = before.get(candidate);
    if (votes === undefined || then?.votes === undefined || votes >= then.votes) return [];
    if (about !== 'exactly' || then.about !== 'exactly') return [];
    return [
      {
        path: `results[${index}].votes`,
        reason: `${say(votes)} are fewer than the ${say(then.votes)} of the count before, "${earlier.id}"`,
      },
    ];
  });
}
