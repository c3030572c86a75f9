import type { Election } from '../../facts/election.ts';
import { type TallyMeasure, tallyFigure } from '../../facts/figures.ts';
import type { CandidateId } from '../../facts/schema/basics.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import type { Measure } from '../finding.ts';
import type { Claim, Subject } from '../reading/claims.ts';
import { agreement } from './agreement.ts';
import { agrees, clearlyDiffers, differenceOf, type Held, known, type Option, statedOf } from './comparison.ts';
import { otherValues } from './other-sources.ts';

const MEASURES: Readonly<Record<TallyMeasure, Measure>> = { percent: 'vote-share', votes: 'votes', seats: 'seats' };

interface Count extends Option {
  readonly tally: Tally;
}

/** Holds a candidate's figure against the counts of the contests the candidate stood in. */
export function holdResult(claim: Claim, { election, candidate }: Subject, measure: TallyMeasure): Held {
  const base = { measure: MEASURES[measure], subject: { id: candidate, kind: 'candidate' } as const };
  const stated = statedOf(claim.quantity, measure === 'percent');
  const counts = election
    .contestsOf(candidate)
    .flatMap(({ id }) => countsOf(election, election.history(id), candidate, measure));
  const latest = counts.at(-1);
  if (latest === undefined) return { ...base, outcome: 'not-in-data' };
  const atStage = counts.find(({ tally }) => isStage(tally, claim));
  if (atStage !== undefined && agrees(stated, atStage))
    return { ...base, outcome: 'matches', known: known(election, atStage) };
  if (agrees(stated, latest)) return { ...base, outcome: 'matches', known: known(election, latest) };
  const earlier = counts.slice(0, -1).findLast((count) => agrees(stated, count));
  if (earlier !== undefined)
    return { ...base, outcome: 'earlier', known: known(election, earlier), now: known(election, latest) };
  const about = [candidate, ...counts.map(({ record }) => record)];
  if (
    otherValues(election, about, candidate).some(
      (value) => agreement(stated, { kind: 'exact', value, unit: measure, about: 'exactly' }) === 'agrees',
    )
  ) {
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, latest),
      difference: differenceOf(stated, latest),
    };
  }
  const against = atStage !== undefined && claim.stage?.here === true ? atStage : latest;
  const isFar = counts.every((count) => clearlyDiffers(stated, count));
  if (!isFar) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(election, against), difference: differenceOf(stated, against) };
}

function countsOf(
  election: Election,
  tallies: readonly Tally[],
  candidate: CandidateId,
  measure: TallyMeasure,
): readonly Count[] {
  return tallies.flatMap((tally) => {
    const figure = tallyFigure(election, tally, candidate, measure);
    return figure === undefined ? [] : [{ figure, tally, record: tally.id }];
  });
}

/** Whether the text says that it speaks of this count: `after 93.35 % of ballots`. */
function isStage({ processed }: Tally, { stage }: Claim): boolean {
  if (stage === undefined || processed?.percent === undefined) return false;
  const stated = { value: stage.percent, step: stage.step, about: 'exactly', isShare: true } as const;
  return agreement(stated, { kind: 'exact', value: processed.percent, unit: 'percent', about: 'exactly' }) === 'agrees';
}
