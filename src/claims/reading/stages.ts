import type { Quantity } from '../text/numbers/quantity.ts';
import type { Claim } from './claim.ts';
import type { Passage } from './passage.ts';
import type { Stage } from './scope/memory.ts';
import type { Topic } from './setting.ts';

/** How much of the count a sentence speaks of. */
export function stageOf(passage: Passage, topics: ReadonlyMap<Quantity, readonly Topic[]>): Claim['stage'] {
  const counted = stationsCounted(passage);
  if (counted !== undefined) return { ...counted, here: true };
  const processed = passage.quantities.filter((quantity) => topics.get(quantity)?.[0] === 'processed');
  const [only] = processed;
  return only === undefined || processed.length > 1 ? undefined : { percent: only.value, step: only.step, here: true };
}

/** `6,102 of 6,537 polling stations` as a share of the count. */
function stationsCounted({ quantities }: Passage): Stage | undefined {
  const place = quantities.findIndex(({ whole, unit }) => whole && unit === 'stations');
  const [part, whole] = [quantities[place - 1], quantities[place]];
  return part === undefined || whole === undefined
    ? undefined
    : { percent: (100 * part.value) / whole.value, step: STATION_STEP };
}

const STATION_STEP = 0.01;
