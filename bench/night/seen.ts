import type { Tick } from '../../src/feeds/format/tick.ts';

/** What a channel saw: each post and each edit, with its text and when it came. */
export interface Seen {
  readonly id: string;
  readonly kind: 'created' | 'changed';
  readonly at: number;
  readonly text: string;
}

export interface NightSeen {
  readonly seen: readonly Seen[];
  /** The events of the whole, as they were kept. */
  readonly events: readonly string[];
  readonly ticks: readonly Tick[];
}

/** Messages that were posted, in their order. */
export function posts({ seen }: NightSeen): readonly Seen[] {
  return seen.filter(({ kind }) => kind === 'created');
}

/** The time between changes of the followed message, in milliseconds. */
export function editGaps({ seen }: NightSeen): readonly number[] {
  const changes = followedOf(seen);
  return changes.slice(1).map(({ at }, place) => at - (changes[place]?.at ?? 0));
}

/** What the followed message shows in the end. */
export function lastShown({ seen }: NightSeen): string {
  return followedOf(seen).at(-1)?.text ?? '';
}

/** The followed message from its post to its last edit. */
export function followedOf(seen: readonly Seen[]): readonly Seen[] {
  const id = seen.find(({ text }) => text.includes('Followed here'))?.id;
  return seen.filter((change) => change.id === id);
}

/** Whatever was shown of a count, held against the stream's: `N of 650` names the tick, and its leader's seats stand there. */
export function figuresThatDiffer({ seen, ticks }: NightSeen): readonly string[] {
  return seen.flatMap(({ text }) => {
    const [, counted, total] = /(\d+) of (\d+)/.exec(text) ?? [];
    if (counted === undefined) return text.includes('No figures yet') ? [] : [`no count in: ${text}`];
    const tick = ticks.find(
      ({ processed }) => processed?.counted === Number(counted) && processed.total === Number(total),
    );
    const most = Math.max(...(tick?.results.map(({ seats = 0 }) => seats) ?? []));
    const shown = new RegExp(`\\b${most} seats?\\b`).test(text);
    return shown ? [] : [`${counted} of ${total}: not ${most} seats in: ${text}`];
  });
}
