import type { Election } from '../../../facts/election.ts';
import type { Figure, Quantity } from '../../../facts/figure.ts';
import { pollFigure, shareSum, tallyFigure } from '../../../facts/figures.ts';
import { pollError, renormalised, type SharePair } from '../../../facts/poll-error.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import type { Block } from '../../model/card.ts';
import { asOf, difference, joined, local, message, value, type Words } from '../../model/words.ts';
import { statusWords } from '../counts/count.ts';

/** Least part of 100 % that a poll's shares may lack before a comparison with rescaled shares says something else. */
const RESCALED_FROM_POINTS = 1;

/** `count: 92.12%, +0.48 points`; for a range, how far the count lies outside of it. */
export function againstWords(
  election: Election,
  given: Figure,
  candidate: Candidate,
  tally: Tally | undefined,
): Words | undefined {
  if (tally === undefined) return undefined;
  const result = tallyFigure(election, tally, candidate.id, given.quantity.unit === 'seats' ? 'seats' : 'percent');
  if (result === undefined) return message('exitpoll.result', { figure: message('not-reported') });
  return joined(', ', [message('exitpoll.result', { figure: value(result) }), byWords(given, result)]);
}

/** `+0.48 points`; for a range, where the count lies beside it. */
export function byWords(given: Figure, result: Figure): Words | undefined {
  return given.quantity.kind === 'range' ? rangeWords(given, given.quantity, result) : difference(given, result);
}

/** Where a count lies beside a range of seats. */
function rangeWords(given: Figure, { min, max }: Extract<Quantity, { kind: 'range' }>, result: Figure) {
  if (result.quantity.kind === 'range') return undefined;
  const count = result.quantity.value;
  const by = (seats: number): Words => ({ kind: 'derived', value: seats, unit: 'count', from: [given, result] });
  if (count < min) return message('exitpoll.below-range', { by: by(min - count) });
  return count > max ? message('exitpoll.above-range', { by: by(count - max) }) : message('exitpoll.in-range');
}

/** What the shares are shares of, which count they are compared with, and how far they are from it on average. */
export function comparisonBlocks(election: Election, poll: ExitPoll, tally: Tally | undefined): readonly Block[] {
  const sum = shareSum(poll);
  const figures = poll.results.flatMap(({ candidate }) => pollFigure(election, poll, candidate) ?? []);
  const blocks: Block[] = [
    {
      kind: 'line',
      words: joined(' ', [
        message(`exitpoll.base.${poll.base}`),
        sum === undefined
          ? undefined
          : message('exitpoll.sum', { sum: { kind: 'derived', value: sum, unit: 'percent', from: figures } }),
      ]),
    },
  ];
  if (poll.baseNote !== undefined) blocks.push({ kind: 'small', words: local(poll.baseNote) });
  if (tally === undefined) return blocks;
  const compared = message('exitpoll.compared-with', {
    stage: local(tally.stage),
    moment: asOf(tally.asOf),
    status: statusWords(tally),
  });
  return [...blocks, { kind: 'line', words: joined(' ', [compared, ...errorWords(election, poll, tally, sum)]) }];
}

/** The mean difference over the candidates both give, as printed and, where the shares do not fill 100 %, renormalised. */
function errorWords(election: Election, poll: ExitPoll, tally: Tally, sum: number | undefined): readonly Words[] {
  const compared = poll.results.flatMap(({ candidate }) => {
    const [given, result] = [pollFigure(election, poll, candidate), tallyFigure(election, tally, candidate, 'percent')];
    if (given?.quantity.kind !== 'exact' || result?.quantity.kind !== 'exact' || given.quantity.unit !== 'percent')
      return [];
    return [{ pair: { poll: given.quantity.value, result: result.quantity.value }, figures: [given, result] }];
  });
  const pairs = compared.map(({ pair }) => pair);
  const from = compared.flatMap(({ figures }) => figures);
  const printed = meanWords(pairs, from);
  if (printed === undefined) return [];
  const words = [message('exitpoll.mean-difference', { value: pairs.length, points: printed })];
  const isShort = sum !== undefined && Math.abs(sum - 100) >= RESCALED_FROM_POINTS;
  const scaled = isShort ? meanWords(renormalised(pairs), from) : undefined;
  return scaled === undefined
    ? words
    : [...words, message('exitpoll.mean-difference-renormalised', { points: scaled })];
}

function meanWords(pairs: readonly SharePair[], from: readonly Figure[]): Words | undefined {
  const mean = pollError(pairs)?.meanAbsolute;
  return mean === undefined
    ? undefined
    : { kind: 'derived', value: Math.round(mean * 100) / 100, unit: 'points', from };
}
