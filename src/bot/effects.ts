import type { Card } from '../cards/model/card.ts';
import type { Effect, EffectOf, Effects } from '../command/effect.ts';
import type { Knowledge } from '../command/knowledge.ts';
import type { Asking } from './asking.ts';

/** Who an effect is carried out for, and with what is known. */
export interface EffectContext {
  readonly asking: Asking;
  readonly knowledge: Knowledge;
}

/**
 * How each kind of effect is carried out. It may take minutes: the asker is told that work goes on. A card that it
 * returns is shown in the place of the command's own.
 */
export type Effecters = {
  readonly [Kind in keyof Effects]: (effect: EffectOf<Kind>, context: EffectContext) => Promise<Card | undefined>;
};

type Carry = (effect: Effect, context: EffectContext) => Promise<Card | undefined>;

export async function carryOut(
  effect: Effect,
  { asking, knowledge, effects }: EffectContext & { readonly effects: Partial<Effecters> },
): Promise<Card | undefined> {
  // Each kind has its own line in the table, which the compiler cannot follow through a union.
  const { kind } = effect as { readonly kind: keyof Effecters };
  const carry = effects[kind] as Carry | undefined;
  if (carry === undefined) throw new Error(`nobody carries out "${kind}"`);
  return await carry(effect, { asking, knowledge });
}
