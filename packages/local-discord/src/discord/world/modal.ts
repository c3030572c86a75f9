import type { StoredMessage } from '../messages/message.ts';
import type { Where } from './world.ts';

/** A form the app opened. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly ModalFrame[];
  /** Where it was opened. */
  readonly where: Where;
  /** The message whose button opened it. */
  readonly message?: StoredMessage;
}

/** Discord's numbers for what a form can ask for. */
export const INPUT = {
  stringSelect: 3,
  text: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;
export type InputType = (typeof INPUT)[keyof typeof INPUT];

/** One thing a form asks for. Which of the fields it has depends on its type. */
export interface ModalInput {
  readonly type: InputType;
  readonly id?: number | null;
  readonly custom_id: string;
  readonly required?: boolean | null;
  /** Of texts: 1 one line, 2 a paragraph. */
  readonly style?: number;
  /** Of texts in rows, where no label stands around them. */
  readonly label?: string | null;
  readonly placeholder?: string | null;
  readonly value?: string | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  /** Of lists of all kinds. */
  readonly options?: readonly ModalOption[];
  readonly default_values?: readonly { readonly id: string }[] | null;
  readonly channel_types?: readonly number[] | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  /** Of file uploads. */
  readonly file_types?: readonly string[] | null;
  /** Of a single checkbox. */
  readonly default?: boolean | null;
}

export interface ModalOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
}

/** A label (18) or a row (1) around what is asked for, or a text (10). */
export interface ModalFrame {
  readonly type: number;
  readonly id?: number | null;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly content?: string | null;
  readonly component?: ModalInput;
  readonly components?: readonly ModalInput[];
}

/** The inputs in a label or a row. */
export function inputsOf({ component, components = [] }: ModalFrame): readonly ModalInput[] {
  return component === undefined ? components : [component];
}

/** How many values an input takes at least and at most. */
export function valueLimits({
  type,
  options,
  required,
  min_values,
  max_values,
}: ModalInput): readonly [number, number] {
  const most = type === INPUT.checkboxGroup ? (options?.length ?? 1) : 1;
  return [required === false ? 0 : (min_values ?? 1), max_values ?? most];
}
