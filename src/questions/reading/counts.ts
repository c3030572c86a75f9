import type { Election } from '../../facts/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import type { Feature } from './rules.ts';
import type { Slots } from './slots.ts';

/** A share as people round it: `93 %` for 93.35, `97 %` for "over 97". */
const NEAR_PERCENT = 0.75;

/** The count a question names: `none` where it names one that is not there, nothing where it names none. */
export function countNamed(
  election: Election,
  slots: Slots,
  present: ReadonlySet<Feature>,
): Tally | 'none' | undefined {
  const history = election.history(election.mainContest.id);
  if (slots.percents.length > 0 && isOfCount(present)) return nearest(history, slots.percents) ?? 'none';
  if (slots.numbers.length > 0 && (present.has('counted') || present.has('count')))
    return history.find((tally) => slots.numbers.some((number) => hasNumber(tally, number))) ?? 'none';
  if (slots.hour !== undefined) return history.find((tally) => hourOf(tally) === slots.hour) ?? 'none';
  if (present.has('first-count') || (present.has('early') && present.has('count'))) return history[0] ?? 'none';
  return undefined;
}

function isOfCount(present: ReadonlySet<Feature>): boolean {
  return ['counted', 'count', 'when', 'hour-before', 'result', 'win', 'lead', 'body', 'who', 'votes'].some((feature) =>
    present.has(feature as Feature),
  );
}

function nearest(history: readonly Tally[], asked: readonly number[]): Tally | undefined {
  const [best] = history
    .flatMap((tally) => {
      const share = tally.processed?.percent;
      return share === undefined ? [] : asked.map((percent) => ({ tally, apart: Math.abs(share - percent) }));
    })
    .toSorted((a, b) => a.apart - b.apart);
  return best === undefined || best.apart > NEAR_PERCENT ? undefined : best.tally;
}

function hasNumber({ processed, stage }: Tally, number: number): boolean {
  return processed?.counted === number || stage.en.replaceAll(',', '').split(' ').includes(String(number));
}

function hourOf({ asOf }: Tally): number | undefined {
  return asOf.kind === 'at' && asOf.at.length > 10 ? Number(asOf.at.slice(11, 13)) : undefined;
}
