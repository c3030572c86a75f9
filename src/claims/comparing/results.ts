import type { Election } from '../../facts/election.ts';
import { type TallyMeasure, tallyFigure } from '../../facts/figures.ts';
import type { CandidateId } from '../../facts/schema/basics.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import type { Measure } from '../finding.ts';
import type { Claim, Subject } from '../reading/claims.ts';
import { agreement } from './agreement.ts';
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
import { otherValues } from './other-sources.ts';

const MEASURES: Readonly<Record<TallyMeasure, Measure>> = { percent: 'vote-share', votes: 'votes', seats: 'seats' };

interface Count extends Option {
  readonly tally: Tally;
}

/** Holds a candidate's figure against the counts of the contests the candidate stood in. */
export function holdResult(claim: Claim, { election, candidate }: Subject, measure: TallyMeasure): Held {
  const base = { measure: MEASURES[measure], subject: { id: candidate, kind: 'candidate' } as const };
  const stated = statedOf(claim.quantity, measure === 'percent');
  const counts = countsOf(election, candidate, measure);
  const latest = counts.at(-1);
  if (latest === undefined) return { ...base, outcome: 'not-in-data' };
  const atStage = counts.find(({ tally }) => isStage(tally, claim));
  if (atStage !== undefined && agrees(stated, atStage))
    return { ...base, outcome: 'matches', known: known(election, atStage) };
  if (agrees(stated, latest)) return { ...base, outcome: 'matches', known: known(election, latest) };
  const isBound = stated.about === 'over' || stated.about === 'under';
  const earlier = isBound ? undefined : counts.slice(0, -1).findLast((count) => agrees(stated, count));
  if (earlier !== undefined)
    return { ...base, outcome: 'earlier', known: known(election, earlier), now: known(election, latest) };
  const others = remembered(election, `others ${candidate} ${measure}`, () =>
    otherValues(
      election,
      counts.map(({ record }) => record),
      candidate,
    ),
  );
  if (isOneOf(stated, others, latest)) {
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, latest),
      difference: differenceOf(stated, latest),
    };
  }
  const against = atStage !== undefined && claim.stage?.here === true ? atStage : latest;
  if (!clearlyDiffers(stated, latest) || !clearlyDiffers(stated, against)) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(election, against), difference: differenceOf(stated, against) };
}

/** A candidate's figures in the counts of every contest the candidate stood in, earliest first. */
function countsOf(election: Election, candidate: CandidateId, measure: TallyMeasure): readonly Count[] {
  return remembered(election, `counts ${candidate} ${measure}`, () =>
    election
      .contestsOf(candidate)
      .flatMap(({ id }) => election.history(id))
      .flatMap((tally) => {
        const figure = tallyFigure(election, tally, candidate, measure);
        return figure === undefined ? [] : [{ figure, tally, record: tally.id }];
      }),
  );
}

/** Whether the text says that it speaks of this count: `after 93.35 % of ballots`. */
function isStage({ processed }: Tally, { stage }: Claim): boolean {
  if (stage === undefined || processed?.percent === undefined) return false;
  const stated = { value: stage.percent, step: stage.step, about: 'exactly', isShare: true } as const;
  return agreement(stated, { kind: 'exact', value: processed.percent, unit: 'percent', about: 'exactly' }) === 'agrees';
}
