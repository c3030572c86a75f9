import type { StoreEffect } from './store-effect.ts';

/**
 * Every kind of effect an answer can have beside being shown, with what it needs. Commands stay pure: they say what is
 * to be done, and the bot does it. A room that carries one out adds its line here.
 */
export interface Effects {
  /** Something is kept, changed or forgotten in the store. */
  readonly store: { readonly change: StoreEffect };
}

/** Something to be done after a command has answered. */
export type Effect = { readonly [Kind in keyof Effects]: { readonly kind: Kind } & Effects[Kind] }[keyof Effects];

export type EffectOf<Kind extends keyof Effects> = Extract<Effect, { readonly kind: Kind }>;
