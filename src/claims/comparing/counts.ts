import type { Election } from '../../facts/election.ts';
import { processedFigure, validVotesFigure } from '../../facts/figures.ts';
import type { Measure } from '../finding.ts';
import type { Claim } from '../reading/claim.ts';
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

/** Holds the share of the count against the counts; other moments of the night are not in the data, so it never differs. */
export function holdProcessed(claim: Claim, election: Election): Held {
  const base = { measure: 'processed', subject: null } as const;
  const stated = statedOf(claim.quantity, true);
  const options = remembered(election, 'processed', () =>
    election.tallies.flatMap((tally) => {
      const figure = processedFigure(election, tally);
      return figure === undefined ? [] : [{ figure, record: tally.id, tally }];
    }),
  );
  const match = options.findLast((option) => agrees(stated, option));
  if (match !== undefined) {
    const first = options.find(
      ({ tally }) => tally.processed?.percent === match.tally.processed?.percent && tally.status !== 'certified',
    );
    return { ...base, outcome: 'matches', known: known(election, first ?? match) };
  }
  const elsewhere = options.find(({ record }) =>
    isOneOf(stated, otherValues(election, { about: [record], units: ['percent'], kinds: COUNTED, owner: record })),
  );
  if (elsewhere !== undefined)
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, elsewhere),
      difference: differenceOf(stated, elsewhere),
    };
  return { ...base, outcome: 'not-in-data' };
}

export function holdValidVotes(claim: Claim, election: Election): Held {
  const options = remembered(election, 'valid votes', () =>
    election.tallies.flatMap((tally): Option[] => {
      const figure = validVotesFigure(election, tally);
      return figure === undefined ? [] : [{ figure, record: tally.id }];
    }),
  );
  return holdHistory({ election, measure: 'valid-votes', claim, options, isShare: false });
}

export interface History {
  readonly election: Election;
  readonly measure: Measure;
  readonly claim: Claim;
  /** Earliest first. */
  readonly options: readonly Option[];
  readonly isShare: boolean;
}

/** The last report counts; an earlier one is named as such; another source's number too. */
export function holdHistory({ election, measure, claim, options, isShare }: History): Held {
  const base = { measure, subject: null };
  const latest = options.at(-1);
  if (latest === undefined) return { ...base, outcome: 'not-in-data' };
  const stated = statedOf(claim.quantity, isShare);
  if (agrees(stated, latest)) return { ...base, outcome: 'matches', known: known(election, latest) };
  const earlier = options.slice(0, -1).findLast((option) => agrees(stated, option));
  if (earlier !== undefined)
    return { ...base, outcome: 'earlier', known: known(election, earlier), now: known(election, latest) };
  const units = isShare ? (['percent'] as const) : (['voters', 'people', 'votes'] as const);
  const others = otherValues(election, { about: options.map(({ record }) => record), units, kinds: COUNTED });
  if (isOneOf(stated, others)) {
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, latest),
      difference: differenceOf(stated, latest),
    };
  }
  if (!options.every((option) => clearlyDiffers(stated, option))) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(election, latest), difference: differenceOf(stated, latest) };
}
