import type { Election } from '../../facts/election.ts';
import { figure } from '../../facts/figure.ts';
import { pollFigure, sourcesFor } from '../../facts/figures.ts';
import type { CandidateId } from '../../facts/schema/basics.ts';
import type { ExitPoll } from '../../facts/schema/exit-poll.ts';
import type { Claim, Subject } from '../reading/claim.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import {
  agrees,
  clearlyDiffers,
  differenceOf,
  type Held,
  isOneOf,
  known,
  type Option,
  statedOf,
} from './comparison.ts';
import { remembered } from './memory.ts';
import { COUNTED, otherValues } from './other-sources.ts';

/**
 * Holds a candidate's figure against exit polls. Where the text names one pollster it can differ; where it names none it
 * can be that of any poll, and nothing is said if it is of none.
 * @param polls those the text names; none: all of the election
 */
export function holdExitPoll(claim: Claim, { election, candidate }: Subject, polls: readonly ExitPoll[]): Held {
  const named = polls.filter((poll) => election.exitPolls.includes(poll));
  const asked = named.length > 0 ? named : polls.length > 0 ? [] : election.exitPolls;
  const all = asked.flatMap((poll) => pollOption(election, poll, candidate));
  const isSeats = isOfSeats(claim.quantity, all);
  const options = all.filter(({ figure }) => (figure.quantity.unit === 'seats') === isSeats);
  const base = {
    measure: isSeats ? 'seats' : 'exit-poll-share',
    subject: { id: candidate, kind: 'candidate' },
  } as const;
  const stated = statedOf(claim.quantity, !isSeats);
  const match = options.find((option) => agrees(stated, option));
  if (match !== undefined) return { ...base, outcome: 'matches', known: known(election, match) };
  const [only] = options;
  if (only === undefined) return { ...base, outcome: named.length > 0 ? 'not-in-data' : 'unclear' };
  const isOneFirms = named.length > 0 && new Set(named.map(({ pollster }) => pollster)).size === 1;
  if (!isOneFirms || !options.every((option) => clearlyDiffers(stated, option))) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(election, only), difference: differenceOf(stated, only) };
}

function pollOption(election: Election, poll: ExitPoll, candidate: CandidateId): readonly Option[] {
  return remembered(election, `poll ${poll.id} ${candidate}`, () => {
    const figure = pollFigure(election, poll, candidate);
    return figure === undefined ? [] : [{ figure, record: poll.id }];
  });
}

/** A bare number is of seats where the polls forecast only seats. */
function isOfSeats({ unit }: Quantity, options: readonly Option[]): boolean {
  if (unit !== 'bare') return unit === 'seats';
  return options.length > 0 && options.every(({ figure }) => figure.quantity.unit === 'seats');
}

/** Holds the number of people asked against what a pollster disclosed. */
export function holdSample(claim: Claim, election: Election): Held {
  const polls = claim.frame.kind === 'exit-poll' ? claim.frame.polls : [];
  const named = polls.filter((one) => election.exitPolls.includes(one));
  const disclosed = named.filter(({ sample }) => (sample ?? []).length > 0);
  const asked = disclosed.length === 1 ? disclosed : named;
  const [poll] = polls.length === 0 && election.exitPolls.length === 1 ? election.exitPolls : asked;
  const base = {
    measure: 'sample-size',
    subject: poll === undefined ? null : ({ id: poll.id, kind: 'exit-poll' } as const),
  } as const;
  if (poll === undefined || asked.length > 1) return { ...base, outcome: 'unclear' };
  const options = sampleOptions(election, poll);
  const [first] = options;
  if (first === undefined) return { ...base, outcome: 'not-in-data' };
  const stated = statedOf(claim.quantity, false);
  if (agrees(stated, first)) return { ...base, outcome: 'matches', known: known(election, first) };
  const other = options.find((option) => agrees(stated, option));
  if (
    other !== undefined ||
    isOneOf(stated, otherValues(election, { about: [poll.id], units: ['people'], kinds: COUNTED, owner: poll.id }))
  ) {
    return { ...base, outcome: 'other-source', known: known(election, other ?? first) };
  }
  if (!clearlyDiffers(stated, first)) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(election, first), difference: differenceOf(stated, first) };
}

function sampleOptions(election: Election, poll: ExitPoll): readonly Option[] {
  return (poll.sample ?? []).map(({ value, about, sources }) => ({
    record: poll.id,
    figure: figure({
      quantity: { kind: 'exact', value, unit: 'people', about },
      attribution: { issuer: election.pollster(poll.pollster).name },
      asOf: poll.announced,
      completeness: { kind: 'poll', base: poll.base },
      sources: sourcesFor(election, sources, ['sample']),
    }),
  }));
}
