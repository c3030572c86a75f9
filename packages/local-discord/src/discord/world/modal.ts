import type { ModalField } from '../../people/interaction.ts';
import type { StoredMessage } from './message.ts';
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

/** What is asked for: a text (type 4), a choice, a file. */
export interface ModalInput {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string | null;
  readonly value?: string | null;
  readonly required?: boolean | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

/** A label (18) or a row (1) around what is asked for, or a text (10). */
export interface ModalFrame {
  readonly type: number;
  readonly label?: string | null;
  readonly content?: string | null;
  readonly component?: ModalInput;
  readonly components?: readonly ModalInput[];
}

type Filled =
  | { readonly ok: true; readonly fields: readonly ModalField[] }
  | { readonly ok: false; readonly reason: string };

/** Fills a modal's fields in, by custom id. What is left out keeps the value the app put there. */
export function modalFields(modal: Modal, values: Readonly<Record<string, string | readonly string[]>>): Filled {
  const placed = modal.components.flatMap((frame) =>
    inputsOf(frame).map((field) => ({ field, labelled: frame.component !== undefined })),
  );
  const fields: ModalField[] = [];
  for (const { field, labelled } of placed) {
    if (field.custom_id === undefined) continue;
    const value = values[field.custom_id] ?? field.value ?? (field.type === TEXT_INPUT ? '' : []);
    const wrong = typeof value === 'string' ? textProblem(field, value) : undefined;
    if (wrong !== undefined) return { ok: false, reason: `${field.custom_id} ${wrong}` };
    fields.push({ customId: field.custom_id, type: field.type, labelled, value });
  }
  const stray = Object.keys(values).find((id) => !fields.some(({ customId }) => customId === id));
  return stray === undefined ? { ok: true, fields } : { ok: false, reason: `The form has no field "${stray}".` };
}

/** The inputs in a label or a row. */
export function inputsOf({ component, components = [] }: ModalFrame): readonly ModalInput[] {
  return component === undefined ? components : [component];
}

const TEXT_INPUT = 4;

/** Discord's client does not let a person send a text that breaks the field's limits. */
function textProblem({ required, min_length, max_length }: ModalInput, value: string): string | undefined {
  if (value === '') return required === false ? undefined : 'is required.';
  if (value.length < (min_length ?? 0)) return `must be at least ${min_length} characters long.`;
  if (value.length > (max_length ?? 4000)) return `must be at most ${max_length ?? 4000} characters long.`;
  return undefined;
}
