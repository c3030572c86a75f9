import type { Quantity as KnownQuantity } from '../../facts/figure.ts';
import type { Hedge } from '../languages/lexicon.ts';

/** Whether a stated number can be had from a known one. `unclear`: a kind reader would let it pass, a strict one not. */
export type Agreement = 'agrees' | 'unclear' | 'differs';

/** A number as a text states it. */
export interface Stated {
  readonly value: number;
  readonly max?: number;
  /** The size of one unit of the last digit that was written. */
  readonly step: number;
  readonly about: Hedge;
  readonly isShare: boolean;
}

/** "About" lets a figure be this much of its last digit away. */
const LOOSE_STEPS = 0.75;
const UNCLEAR_STEPS = 2;
/** Round counts ("90,000" of 90,372) may be off by this part. */
const ROUND_COUNT = 0.01;
const LOOSE_COUNT = 0.02;
const UNCLEAR_COUNT = 0.12;
const UNCLEAR_SHARE = 0.03;

/** Holds a stated number against a known one, as a reader who knows about rounding would. */
export function agreement(stated: Stated, known: KnownQuantity): Agreement {
  if (known.kind === 'range') return withKnownRange(stated, known);
  if (known.about !== 'exactly') return withKnownEstimate(stated, known.value, known.about);
  if (stated.max !== undefined) return inside(known.value, stated.value - half(stated), stated.max + half(stated));
  return compare[stated.about](stated, known.value);
}

const compare: Readonly<Record<Hedge, (stated: Stated, known: number) => Agreement>> = {
  exactly: (stated, known) => {
    const gap = Math.abs(stated.value - known);
    if (gap <= half(stated)) return isFarOffRound(stated, gap) ? 'unclear' : 'agrees';
    if (isCutOff(stated, known) || isFinerThanKnown(stated, known, gap)) return 'unclear';
    if (!stated.isShare && gap <= roundness(stated) / 2) return part(gap, known) <= ROUND_COUNT ? 'agrees' : 'unclear';
    return 'differs';
  },
  approximately: (stated, known) => near(stated, Math.abs(stated.value - known), known),
  nearly: (stated, known) => {
    if (known > stated.value + half(stated))
      return near(stated, known - stated.value, known) === 'differs' ? 'differs' : 'unclear';
    return near(stated, stated.value - known, known);
  },
  over: (stated, known) => {
    if (known >= stated.value - EPSILON * stated.value) return 'agrees';
    return stated.value - known <= half(stated) ? 'unclear' : 'differs';
  },
  under: (stated, known) => {
    if (known <= stated.value + EPSILON * stated.value) return 'agrees';
    return known - stated.value <= half(stated) ? 'unclear' : 'differs';
  },
};

const EPSILON = 1e-9;

function near(stated: Stated, gap: number, known: number): Agreement {
  if (stated.isShare) {
    const round = roundness(stated);
    if (gap <= Math.max(half(stated), LOOSE_STEPS * stated.step, round / 2) + EPSILON) return 'agrees';
    return gap <= Math.max(UNCLEAR_STEPS * stated.step, round, UNCLEAR_SHARE * known) ? 'unclear' : 'differs';
  }
  if (gap <= half(stated) || part(gap, known) <= LOOSE_COUNT) return 'agrees';
  return part(gap, known) <= UNCLEAR_COUNT || gap <= roundness(stated) ? 'unclear' : 'differs';
}

/** "over 90,000" in the source: a stated number can be had from it or not; it is never refuted by a bound. */
function withKnownEstimate(stated: Stated, known: number, about: 'approximately' | 'over' | 'under'): Agreement {
  const gap = Math.abs(stated.value - known);
  if (gap <= half(stated) || (!stated.isShare && part(gap, known) <= ROUND_COUNT)) return 'agrees';
  const isBelowFloor = about === 'over' && (stated.max ?? stated.value) < known && stated.about !== 'over';
  return isBelowFloor && part(gap, known) > UNCLEAR_COUNT ? 'differs' : 'unclear';
}

function withKnownRange(stated: Stated, { min, max }: { readonly min: number; readonly max: number }): Agreement {
  if (stated.max === undefined) return inside(stated.value, min - half(stated), max + half(stated));
  const isSame = Math.abs(stated.value - min) <= half(stated) && Math.abs(stated.max - max) <= half(stated);
  return isSame ? 'agrees' : 'differs';
}

function inside(value: number, low: number, high: number): Agreement {
  return value >= low && value <= high ? 'agrees' : 'differs';
}

/** Half a unit of the last digit, and a hair for sums in binary. */
function half({ step, value }: Stated): number {
  return (step === 1 && value >= 100 ? 0.5 - EPSILON : step / 2) + EPSILON * Math.max(1, value);
}

/** `1.9` for 1.99: digits were cut off instead of rounded. */
function isCutOff({ value, step }: Stated, known: number): boolean {
  return Math.abs(Math.trunc(known / step + EPSILON) * step - value) < step * EPSILON * 1e3 && known % step > EPSILON;
}

/** 74.24 for a known 74.3: the known one has fewer digits, and may itself have been rounded. */
function isFinerThanKnown({ step, isShare }: Stated, known: number, gap: number): boolean {
  const isCoarse = Math.abs(known * 10 - Math.round(known * 10)) < EPSILON * 1e3;
  return isShare && step < COARSE_STEP && isCoarse && known >= COARSE_FROM && gap < COARSE_STEP;
}

const COARSE_STEP = 0.1 - 1e-9;
const COARSE_FROM = 10;

/** "5 million" for 4.4 million is rounded to so few digits that it says little. */
function isFarOffRound(stated: Stated, gap: number): boolean {
  return !stated.isShare && stated.step > 1 && part(gap, stated.value) > UNCLEAR_COUNT;
}

/** 10,000 for 90,000; for shares 10 for 90, 5 for 85. */
function roundness({ value, step, isShare }: Stated): number {
  if (isShare) {
    if (step < 1 || value === 0) return step;
    if (value % 10 === 0) return 5;
    return value % 5 === 0 ? 3 : step;
  }
  if (step > 1) return step;
  if (step < 1) return step;
  const zeros = /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0;
  return 10 ** zeros;
}

function part(gap: number, of: number): number {
  return of === 0 ? Number.POSITIVE_INFINITY : gap / of;
}
