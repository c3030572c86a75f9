import type { ExitPoll } from '../../facts/schema/exit-poll.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { isCue, type Passage, placesOf } from './passage.ts';

/** Whether a figure is spoken of as a result or as an exit poll's, and whose. */
export type Frame =
  | { readonly kind: 'result' }
  /** No pollster named: any poll of the election. */
  | { readonly kind: 'exit-poll'; readonly polls: readonly ExitPoll[] }
  /** Said by nothing near it. */
  | { readonly kind: 'unsaid' }
  /** Set against something else: perhaps the very opposite of what was said before. */
  | { readonly kind: 'contrasted' };

/** A word that says which kind of number is meant. */
export interface Sign {
  readonly place: number;
  readonly frame: Exclude<Frame, { kind: 'unsaid' | 'contrasted' }>;
}

export const UNSAID: Frame = { kind: 'unsaid' };

/** The signs of a sentence: pollsters, exit polls, authorities, results. */
export function signsOf(passage: Passage): readonly Sign[] {
  const signs: Sign[] = [];
  for (const mention of passage.mentions) {
    const polls = mention.referents.flatMap((referent) => (referent.kind === 'pollster' ? referent.polls : []));
    if (polls.length > 0) signs.push({ place: mention.first, frame: { kind: 'exit-poll', polls } });
    else if (mention.referents.some(({ kind }) => kind === 'authority'))
      signs.push({ place: mention.first, frame: { kind: 'result' } });
  }
  for (const cue of passage.cues.values()) {
    if (isCue(cue, 'exit-poll')) signs.push({ place: cue.first, frame: { kind: 'exit-poll', polls: [] } });
    else if (isCue(cue, 'result') && !followsPoll(passage, cue.first))
      signs.push({ place: cue.first, frame: { kind: 'result' } });
  }
  return signs.toSorted((a, b) => a.place - b.place);
}

/** `exit poll results` are not results. */
function followsPoll({ cues, mentions, tokens }: Passage, place: number): boolean {
  const words = [place - 1, place - 2, place + 1, place + 2, place + 3, place + 4, place + 5];
  return words.some((at) => {
    if (tokens[at] === undefined) return false;
    return (
      isCue(cues.get(at), 'exit-poll') ||
      [...cues.values()].some((cue) => cue.last === at && isCue(cue, 'exit-poll')) ||
      mentions.some(
        ({ first, last, referents }) => first <= at && last >= at && referents.some(({ kind }) => kind === 'pollster'),
      )
    );
  });
}

/**
 * The frame of a figure: by a sign of its own clause, else of an earlier clause of the sentence, else of a later clause
 * that has no figure of its own (`…, according to Rey`).
 */
export function frameOf(
  passage: Passage,
  clauses: readonly number[],
  signs: readonly Sign[],
  quantity: Quantity,
): Frame {
  const clause = clauses[quantity.numberFirst] ?? 0;
  const own = signs.filter(({ place }) => clauses[place] === clause);
  if (own.length > 0) return nearest(own, quantity);
  const earlier = signs.filter(({ place }) => (clauses[place] ?? 0) < clause);
  const last = earlier.at(-1);
  if (last !== undefined && isContrasted(passage, last.place, quantity)) return { kind: 'contrasted' };
  if (last !== undefined) return joined(earlier.filter(({ place }) => clauses[place] === clauses[last.place]));
  const withFigures = new Set(passage.quantities.map(({ numberFirst }) => clauses[numberFirst]));
  const trailing = signs.filter(({ place }) => (clauses[place] ?? 0) > clause && !withFigures.has(clauses[place]));
  const [first] = trailing;
  return first === undefined ? UNSAID : joined(trailing.filter(({ place }) => clauses[place] === clauses[first.place]));
}

function isContrasted(passage: Passage, from: number, { first }: Quantity): boolean {
  return placesOf(passage, 'contrast').some((place) => place > from && place < first);
}

function nearest(signs: readonly Sign[], quantity: Quantity): Frame {
  const distance = ({ place }: Sign): number =>
    place < quantity.first ? quantity.first - place : place - quantity.last;
  const kinds = new Set(signs.map(({ frame }) => frame.kind));
  if (kinds.size === 1) return joined(signs);
  const [closest] = signs.toSorted((a, b) => distance(a) - distance(b));
  return closest === undefined ? UNSAID : joined(signs.filter(({ frame }) => frame.kind === closest.frame.kind));
}

/** Signs that stand together: "exit poll" and the pollster's name are one; two pollsters' polls remain two. */
function joined(signs: readonly Sign[]): Frame {
  const polls = signs.flatMap(({ frame }) => (frame.kind === 'exit-poll' ? frame.polls : []));
  if (signs.some(({ frame }) => frame.kind === 'exit-poll')) return { kind: 'exit-poll', polls: [...new Set(polls)] };
  return { kind: 'result' };
}
