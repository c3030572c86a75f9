import type { Tick } from '../format/tick.ts';
import type { Fetched } from '../source/document.ts';
import type { Stream } from './stream.ts';

/** Hands out the counts of a stream as time goes by, faster than then. */
export class Replay {
  readonly #ticks: readonly Tick[];
  readonly #speed: number;
  readonly #startedAt: number;
  #given = 0;

  /**
   * @param speed how many times faster than then
   * @param startedAt when it begins, in milliseconds since 1970
   */
  constructor({ ticks }: Stream, speed: number, startedAt: number) {
    this.#ticks = ticks;
    this.#speed = speed;
    this.#startedAt = startedAt;
  }

  get isOver(): boolean {
    return this.#given >= this.#ticks.length;
  }

  /** The time it was then, in milliseconds since 1970. */
  momentAt(now: number): number {
    const [first] = this.#ticks;
    return Date.parse(first?.asOf ?? '') + (now - this.#startedAt) * this.#speed;
  }

  /** The counts that came since the last call. */
  due(now: number): readonly Tick[] {
    const moment = this.momentAt(now);
    const from = this.#given;
    while (this.#given < this.#ticks.length && Date.parse(this.#ticks[this.#given]?.asOf ?? '') <= moment)
      this.#given += 1;
    return this.#ticks.slice(from, this.#given);
  }
}

/** Counts as a source of theirs would send them. */
export function asFetched(ticks: readonly Tick[], now: number): Fetched {
  return ticks.length === 0
    ? { kind: 'unchanged' }
    : { kind: 'document', text: JSON.stringify({ counts: ticks }), published: now, memory: {} };
}
