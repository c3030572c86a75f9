import type { Chart } from '../model/chart.ts';
import type { COMPONENT } from '../model/discord-limits.ts';

/** What is sent to Discord for a card, without the privacy that the sender decides. */
export interface Payload {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Pictures still to be drawn; the components refer to them as `attachment://name`. */
  readonly pictures: readonly Picture[];
}

export interface Picture {
  readonly name: string;
  readonly chart: Chart;
  readonly locale: string;
  readonly alt: string;
}

/** The components of Discord's API that cards are made of. */
export type Component = Container | ActionRow;

export interface Container {
  readonly type: typeof COMPONENT.container;
  readonly accent_color: number;
  readonly components: readonly Part[];
}

export type Part = TextDisplay | Separator | MediaGallery;

export interface TextDisplay {
  readonly type: typeof COMPONENT.textDisplay;
  readonly content: string;
}

export interface Separator {
  readonly type: typeof COMPONENT.separator;
}

export interface MediaGallery {
  readonly type: typeof COMPONENT.mediaGallery;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
}

export interface ActionRow {
  readonly type: typeof COMPONENT.actionRow;
  readonly components: readonly (Button | StringSelect)[];
}

export type Button =
  | {
      readonly type: typeof COMPONENT.button;
      readonly style: 1 | 2;
      readonly label: string;
      readonly custom_id: string;
      readonly disabled?: true;
    }
  | { readonly type: typeof COMPONENT.button; readonly style: 5; readonly label: string; readonly url: string };

export interface StringSelect {
  readonly type: typeof COMPONENT.stringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}
