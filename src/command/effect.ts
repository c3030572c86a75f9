/**
 * Every kind of effect an answer can have beside being shown, with what it needs. Commands stay pure: they say what is
 * to be done, and the bot does it. A room that carries one out adds its line here.
 */
// biome-ignore lint/suspicious/noEmptyInterface: lines are added by the rooms that carry effects out
export interface Effects {}

/** Something to be done after a command has answered. */
export type Effect = { readonly [Kind in keyof Effects]: { readonly kind: Kind } & Effects[Kind] }[keyof Effects];

export type EffectOf<Kind extends keyof Effects> = Extract<Effect, { readonly kind: Kind }>;
