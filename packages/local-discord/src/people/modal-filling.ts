import { fileProblem, type GivenFile } from '../discord/messages/given-file.ts';
import type { StoredFile } from '../discord/messages/message.ts';
import { INPUT, inputsOf, type Modal, type ModalFrame, type ModalInput, valueLimits } from '../discord/world/modal.ts';
import { selectable } from './entities.ts';
import type { Mentioned } from './resolved.ts';

/** What a person puts into a field: text, a tick, the values picked, or files. */
export type FormValue = string | boolean | readonly string[] | readonly GivenFile[];
/** By the custom ids of the fields. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** A modal as it is sent. */
export interface FilledModal {
  readonly customId: string;
  readonly components: readonly object[];
  readonly mentioned: Mentioned;
}

type Filled = { readonly ok: true; readonly modal: FilledModal } | { readonly ok: false; readonly reason: string };

interface FieldData {
  readonly value?: string | boolean | null;
  readonly values?: readonly string[];
  readonly ids?: readonly string[];
  readonly files?: readonly StoredFile[];
}

type ReadField = { readonly ok: true; readonly data: FieldData } | { readonly ok: false; readonly reason: string };

/**
 * Fills a modal in. What is left out keeps what the app put there, and what Discord's client would not let a person
 * send is told.
 * @param store gives a file its id and address
 */
export function fillModal(modal: Modal, values: FormValues, store: (file: GivenFile) => StoredFile): Filled {
  const inputs = modal.components.flatMap(inputsOf);
  const stray = Object.keys(values).find((id) => !inputs.some(({ custom_id }) => custom_id === id));
  if (stray !== undefined) return { ok: false, reason: `The form has no field "${stray}".` };
  const fields = new Map<string, FieldData>();
  for (const input of inputs) {
    const read = readField(input, values[input.custom_id], store);
    if (!read.ok) return { ok: false, reason: `${input.custom_id} ${read.reason}` };
    fields.set(input.custom_id, read.data);
  }
  const all = [...fields.values()];
  const mentioned = { ids: all.flatMap(({ ids = [] }) => ids), files: all.flatMap(({ files = [] }) => files) };
  return { ok: true, modal: { customId: modal.customId, components: submitted(modal.components, fields), mentioned } };
}

/** The components as they are sent back, numbered in order where the app gave no numbers. */
function submitted(frames: readonly ModalFrame[], fields: ReadonlyMap<string, FieldData>): readonly object[] {
  let last = 0;
  const numbered = (id: number | null | undefined) => {
    last += 1;
    return id || last;
  };
  const field = ({ type, id, custom_id }: ModalInput) => {
    const { value, values } = fields.get(custom_id) ?? {};
    return { type, id: numbered(id), custom_id, ...(values === undefined ? { value } : { values }) };
  };
  return frames.map((frame) => {
    const head = { type: frame.type, id: numbered(frame.id) };
    if (frame.component !== undefined) return { ...head, component: field(frame.component) };
    return frame.components === undefined ? head : { ...head, components: frame.components.map(field) };
  });
}

function readField(input: ModalInput, given: FormValue | undefined, store: (file: GivenFile) => StoredFile): ReadField {
  switch (input.type) {
    case INPUT.text:
      return readText(input, given ?? input.value ?? '');
    case INPUT.checkbox:
      return readTick(given ?? input.default ?? false);
    case INPUT.radioGroup:
      return readRadio(input, asList(given) ?? defaults(input));
    case INPUT.fileUpload:
      return readFiles(input, given, store);
    case INPUT.stringSelect:
    case INPUT.checkboxGroup:
      return readPicks(
        input,
        asList(given) ?? defaults(input),
        (input.options ?? []).map(({ value }) => value),
      );
    default:
      return readEntities(input, asList(given) ?? defaults(input));
  }
}

function readText({ required, min_length, max_length }: ModalInput, value: FormValue): ReadField {
  if (typeof value !== 'string') return no('is a text.');
  if (value === '') return required === false ? { ok: true, data: { value } } : no('is required.');
  if (value.length < (min_length ?? 0)) return no(`must be at least ${min_length} characters long.`);
  if (value.length > (max_length ?? 4000)) return no(`must be at most ${max_length ?? 4000} characters long.`);
  return { ok: true, data: { value } };
}

function readTick(value: FormValue): ReadField {
  return typeof value === 'boolean' ? { ok: true, data: { value } } : no('is a checkbox: true or false.');
}

function readRadio({ required, options = [] }: ModalInput, values: readonly string[]): ReadField {
  const [value = null, ...more] = values;
  if (more.length > 0) return no('takes one value.');
  if (value === null) return required === false ? { ok: true, data: { value } } : no('is required.');
  return options.some((option) => option.value === value) ? { ok: true, data: { value } } : no(`has no "${value}".`);
}

function readPicks(input: ModalInput, values: readonly string[], offered: readonly string[]): ReadField {
  const wrong = pickProblem(values, offered, valueLimits(input));
  return wrong === undefined ? { ok: true, data: { values } } : no(wrong);
}

function readEntities(input: ModalInput, values: readonly string[]): ReadField {
  const read = readPicks(
    input,
    values,
    selectable(input.type, input.channel_types).map(({ id }) => id),
  );
  return read.ok ? { ok: true, data: { values, ids: values } } : read;
}

function readFiles(input: ModalInput, given: FormValue | undefined, store: (file: GivenFile) => StoredFile): ReadField {
  const files = Array.isArray(given) ? given : [];
  if (!files.every((file): file is GivenFile => typeof file === 'object')) return no('takes files.');
  const wrong = files.map((file) => fileProblem(file, input.file_types ?? [])).find((problem) => problem !== undefined);
  if (wrong !== undefined) return no(`cannot take this: ${wrong}`);
  const count = countProblem(files.length, valueLimits(input));
  if (count !== undefined) return no(count);
  const stored = files.map(store);
  return { ok: true, data: { values: stored.map(({ id }) => id), files: stored } };
}

/** What is wrong with the values picked from a list, if anything. */
export function pickProblem(
  values: readonly string[],
  offered: readonly string[],
  limits: readonly [number, number],
): string | undefined {
  const unknown = values.find((value) => !offered.includes(value));
  return unknown === undefined ? countProblem(values.length, limits) : `has no option "${unknown}".`;
}

function countProblem(count: number, [least, most]: readonly [number, number]): string | undefined {
  if (count >= least && count <= most) return undefined;
  return least === most ? `takes ${most}, not ${count}.` : `takes ${least} to ${most}, not ${count}.`;
}

function asList(given: FormValue | undefined): readonly string[] | undefined {
  if (typeof given === 'string') return given === '' ? [] : [given];
  return Array.isArray(given) ? given.map(String) : undefined;
}

/** What the app picked beforehand. */
function defaults({ options = [], default_values }: ModalInput): readonly string[] {
  const picked = options.filter((option) => option.default === true).map(({ value }) => value);
  return [...picked, ...(default_values ?? []).map(({ id }) => id)];
}

function no(reason: string): ReadField {
  return { ok: false, reason };
}
