import { type CueMap, hasCue } from './number-reading.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityUnit } from './units.ts';

/** What a list has said of its units before a line. */
export interface ListUnits {
  /** By the heading or the lead: `Seats:`. */
  readonly announced?: QuantityUnit;
  /** Of the figures of the line above, in order. */
  readonly above: readonly QuantityUnit[];
  /** One of them was a bare whole number over 100. */
  readonly counts: boolean;
}

export const NO_UNITS: ListUnits = { above: [], counts: false };

interface List {
  readonly cues: CueMap;
  readonly read: readonly Quantity[];
  /** Where names begin. */
  readonly names: readonly number[];
  readonly said: ListUnits;
}

/**
 * The units of bare numbers: `received 2.17 percent, Razi Nurullayev 0.8`, `28.5 percent and 208 seats; AfD 20.8 percent
 * and 152`. A number has the unit of its place in the items before; two numbers of one name never have the same.
 */
export function unitsOfList(
  list: List,
  isPartOf: (index: number) => QuantityUnit | undefined,
): readonly QuantityUnit[] {
  const units: QuantityUnit[] = [];
  for (const [index, quantity] of list.read.entries()) {
    const whole = isPartOf(index);
    units.push(quantity.unit === 'bare' ? (whole ?? unitOf(list, units, index)) : quantity.unit);
  }
  return units;
}

function unitOf(list: List, units: readonly QuantityUnit[], index: number): QuantityUnit {
  const { read, cues, said } = list;
  const quantity = read[index];
  if (quantity === undefined) return 'bare';
  const before = units.findLast((unit) => unit !== 'bare');
  if (before !== undefined && isOfThem(cues, quantity)) return before;
  const isSecond = index > 0 && isSameOwner(list, index - 1, index);
  const after = isSameOwner(list, index, index + 1) ? read[index + 1]?.unit : undefined;
  const taken = new Set([isSecond && !isReached(cues, quantity) ? units[index - 1] : undefined, after]);
  const later = read.slice(index).find(({ unit }) => unit !== 'bare')?.unit;
  const place = placeInItem(list, index);
  const candidates: readonly (QuantityUnit | undefined)[] = [
    sameplace(list, units, index, place),
    said.announced,
    said.above[place],
    isShareList(list, index, place) ? 'percent' : undefined,
    isSecond && !isReached(cues, quantity) ? undefined : before,
    later === 'seats' ? later : undefined,
  ];
  return candidates.find((unit) => unit !== undefined && !taken.has(unit) && mayHaveUnit(quantity, unit)) ?? 'bare';
}

/** `13 seats, in the end it was 5`: the same thing at another time. */
function isReached(cues: CueMap, { first }: Quantity): boolean {
  return [...cues.values()].some((cue) => cue.last === first - 1 && hasCue(cue, 'reaching'));
}

/** `Union 29, AfD 19.5, SPD 16`: one of them has decimals. */
function isShareList(list: List, index: number, place: number): boolean {
  if (list.read.length < 2 || list.names.length < 2) return false;
  return list.read.some(
    ({ unit, step, value }, other) =>
      unit === 'bare' &&
      step < 1 &&
      step >= SMALLEST_STEP &&
      value <= 100 &&
      placeInItem(list, other) === place &&
      (other === index || !isSameOwner(list, Math.min(other, index), Math.max(other, index))),
  );
}

const SMALLEST_STEP = 0.01;
const LARGEST_SHARE = 100;

/** A bare whole number that is no share. */
export function isCount(list: List, index: number): boolean {
  const quantity = list.read[index];
  if (quantity === undefined || quantity.unit !== 'bare' || quantity.step < 1) return false;
  const place = placeInItem(list, index);
  const isLarge =
    list.said.counts ||
    list.read.some(
      ({ unit, step, value }, other) =>
        unit === 'bare' && step === 1 && value > LARGEST_SHARE && placeInItem(list, other) === place,
    );
  const isShare = (other: number): boolean => {
    const beside = list.read[other];
    return beside !== undefined && (beside.unit === 'percent' || (beside.unit === 'bare' && beside.step < 1));
  };
  return (
    isLarge ||
    (index > 0 && isShare(index - 1) && isSameOwner(list, index - 1, index)) ||
    (isShare(index + 1) && isSameOwner(list, index, index + 1))
  );
}

function isOfThem(cues: CueMap, { last }: Quantity): boolean {
  return [1, 2].some((step) => hasCue(cues.get(last + step), 'of-them'));
}

/** No name stands between two figures. */
function isSameOwner({ read, names }: List, a: number, b: number): boolean {
  const [one, other] = [read[a], read[b]];
  return one !== undefined && other !== undefined && !names.some((place) => place > one.last && place < other.first);
}

/** How many figures of the same name stand before it. */
function placeInItem(list: List, index: number): number {
  let place = 0;
  while (index - place > 0 && isSameOwner(list, index - place - 1, index - place)) place += 1;
  return place;
}

/** The unit of the figure in the same place of an earlier item of the line. */
function sameplace(list: List, units: readonly QuantityUnit[], index: number, place: number): QuantityUnit | undefined {
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const unit = units[earlier];
    if (unit !== 'bare' && placeInItem(list, earlier) === place && !isSameOwner(list, earlier, index)) return unit;
  }
  return undefined;
}

function mayHaveUnit({ value, step }: Quantity, unit: QuantityUnit): boolean {
  if (unit === 'percent') return value <= 100 && (step < 1 || value < 100);
  if (unit === 'votes') return value >= 1000 && step >= 1;
  return unit === 'seats' && step === 1 && value < 1000;
}
