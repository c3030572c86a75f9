import type { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { TextFile } from '../model/card.ts';
import type { Chart } from '../model/chart.ts';

/** What is sent to Discord for a card, without the privacy that the sender decides. */
export interface Payload {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Pictures still to be drawn; the components refer to them as `attachment://name`. */
  readonly pictures: readonly Picture[];
  /** Files that go along as they are. */
  readonly files: readonly TextFile[];
}

export interface Picture {
  readonly name: string;
  readonly chart: Chart;
  readonly locale: string;
  readonly alt: string;
}

/** The components of Discord's API that cards are made of. */
export type Component = Container;

export interface Container {
  readonly type: ComponentType.Container;
  readonly accent_color: number;
  readonly components: readonly Part[];
}

export type Part = TextDisplay | Separator | MediaGallery | FilePart | ActionRow;

export interface FilePart {
  readonly type: ComponentType.File;
  readonly file: { readonly url: string };
}

export interface TextDisplay {
  readonly type: ComponentType.TextDisplay;
  readonly content: string;
}

export interface Separator {
  readonly type: ComponentType.Separator;
}

export interface MediaGallery {
  readonly type: ComponentType.MediaGallery;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
}

export interface ActionRow {
  readonly type: ComponentType.ActionRow;
  readonly components: readonly (Button | StringSelect)[];
}

export type Button = AskButton | LinkButton;

export interface AskButton {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Primary | ButtonStyle.Secondary;
  readonly label: string;
  readonly custom_id: string;
}

export interface LinkButton {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Link;
  readonly label: string;
  readonly url: string;
}

export interface StringSelect {
  readonly type: ComponentType.StringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}
