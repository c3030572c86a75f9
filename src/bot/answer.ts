import type { Component, Picture } from '../cards/render/payload.ts';

/** Callback types, from Discord's documentation of interaction callbacks. */
export const CALLBACK = { message: 4, deferredMessage: 5, deferredUpdate: 6, update: 7, autocomplete: 8 } as const;

/** What goes back to Discord for an interaction, as plain JSON and pictures still to be drawn. */
export type Answer =
  | {
      readonly type: typeof CALLBACK.message | typeof CALLBACK.update;
      readonly data: MessageData;
      readonly pictures: readonly Picture[];
    }
  | {
      readonly type: typeof CALLBACK.autocomplete;
      readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] };
    };

export interface MessageData {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}
