import type { Ask } from '../cards/model/ask.ts';
import type { Words } from '../cards/model/words.ts';

/** A form (Discord's modal). What is filled in becomes options of its question, by the names of the fields. */
export interface Form {
  readonly title: Words;
  readonly ask: Ask;
  /** At most five. */
  readonly fields: readonly Field[];
}

export type Field = Labelled &
  (
    | TextField
    | { readonly kind: 'select' | 'radio'; readonly choices: readonly FieldChoice[] }
    | {
        readonly kind: 'checkboxes';
        readonly choices: readonly FieldChoice[];
        readonly least?: number;
        readonly most?: number;
      }
    | { readonly kind: 'checkbox'; readonly checked?: boolean }
    | { readonly kind: 'user' | 'role' | 'channel'; readonly channelTypes?: readonly number[] }
    | { readonly kind: 'file'; readonly fileTypes?: readonly string[] }
  );

interface Labelled {
  /** The option it fills in. */
  readonly name: string;
  readonly label: Words;
  readonly description?: Words;
  readonly required: boolean;
}

interface TextField {
  readonly kind: 'text';
  /** Several lines. */
  readonly long?: boolean;
  readonly longest?: number;
  readonly value?: string | undefined;
  readonly placeholder?: Words;
}

export interface FieldChoice {
  readonly value: string;
  readonly label: Words;
  readonly description?: Words;
  readonly chosen?: boolean;
}
