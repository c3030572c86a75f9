import type { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import type { TextFile } from '../cards/model/card.ts';
import type { Component, Picture } from '../cards/render/payload.ts';

/** What goes back to Discord for an interaction, as plain JSON and pictures still to be drawn. */
export type Answer = MessageAnswer | AutocompleteAnswer | FormAnswer;

export interface MessageAnswer {
  readonly type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;
  readonly data: MessageData;
  readonly pictures: readonly Picture[];
  readonly files?: readonly TextFile[];
  /** Messages that go out after the first, in this order. */
  readonly followUps?: readonly FollowUp[];
}

/** A further message of an answer. */
export interface FollowUp {
  readonly data: MessageData;
  readonly pictures: readonly Picture[];
}

export interface AutocompleteAnswer {
  readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
  readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] };
}

export interface FormAnswer {
  readonly type: InteractionResponseType.Modal;
  readonly data: {
    readonly custom_id: string;
    readonly title: string;
    readonly components: readonly LabelledField[];
  };
}

export interface LabelledField {
  readonly type: ComponentType.Label;
  readonly label: string;
  readonly description?: string;
  readonly component: Readonly<Record<string, unknown>> & { readonly type: ComponentType; readonly custom_id: string };
}

export interface MessageData {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}
