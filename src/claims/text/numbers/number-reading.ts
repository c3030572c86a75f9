import type { Cue } from '../../languages/cues.ts';
import type { CueKind } from '../../languages/lexicon.ts';
import type { Found } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** The sentence's cues by place. */
export type CueMap = ReadonlyMap<number, Found<readonly Cue[]>>;

/** A sentence as the readers of numbers see it. Places are token places. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** By the place where they begin, and where they end. */
  readonly cues: CueMap;
  readonly ends: CueMap;
  /** Places that belong to names and days. */
  readonly taken: ReadonlySet<number>;
}

export function hasCue(cue: Found<readonly Cue[]> | undefined, kind: CueKind): boolean {
  return cue?.value.some((value) => value.role === 'cue' && value.kind === kind) ?? false;
}

export function roleOf<Role extends Cue['role']>(
  cue: Found<readonly Cue[]> | undefined,
  role: Role,
): Extract<Cue, { role: Role }> | undefined {
  return cue?.value.find((value): value is Extract<Cue, { role: Role }> => value.role === role);
}

/** `92,12%-i`, `92'si`: a case ending hung on a number. */
export function skipSuffix(reading: Reading, place: number): number {
  const mark = reading.tokens[place + 1];
  const suffix = reading.tokens[place + 2];
  if (mark === undefined || suffix?.kind !== 'word' || suffix.text.length > 4 || suffix.capital) return place;
  const isHung = /^['’-]$/u.test(mark.text) && mark.at === reading.tokens[place]?.end && suffix.at === mark.end;
  return isHung ? place + 2 : place;
}
