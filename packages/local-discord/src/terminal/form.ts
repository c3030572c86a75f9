import type { GivenFile } from '../discord/messages/given-file.ts';
import { INPUT, inputsOf, type Modal, type ModalFrame, type ModalInput } from '../discord/world/modal.ts';
import { readEntity, selectable } from '../people/entities.ts';
import type { FormValue } from '../people/modal-filling.ts';
import { readTruth } from '../people/option-value.ts';
import { readGivenFile } from '../people/typed-files.ts';

/** One field of a form as a line of the terminal. */
export interface FormQuestion {
  readonly input: ModalInput;
  readonly text: string;
}

type Read = { readonly ok: true; readonly value: FormValue } | { readonly ok: false; readonly reason: string };

/** The questions a form asks, in order. Texts between the fields stand before the next question. */
export function formQuestions({ components }: Modal): readonly FormQuestion[] {
  const questions: FormQuestion[] = [];
  let before = '';
  for (const frame of components) {
    if (frame.content) before += `${frame.content}\n`;
    for (const input of inputsOf(frame)) {
      questions.push({ input, text: before + questionText(frame, input) });
      before = '';
    }
  }
  return questions;
}

function questionText(frame: ModalFrame, input: ModalInput): string {
  const label = frame.label ?? input.label ?? input.custom_id;
  const hint = frame.description ? ` (${frame.description})` : '';
  const options = optionsOf(input).map(({ label: name }, index) => `  ${index + 1}  ${name}`);
  return [`${label}${input.required === false ? '' : ' *'}${hint}: ${HOW[input.type]}`, ...options].join('\n');
}

const HOW: Readonly<Record<ModalInput['type'], string>> = {
  [INPUT.text]: 'type a text',
  [INPUT.checkbox]: 'yes or no',
  [INPUT.radioGroup]: 'a number',
  [INPUT.stringSelect]: 'numbers, with commas between them',
  [INPUT.checkboxGroup]: 'numbers, with commas between them',
  [INPUT.userSelect]: 'numbers or names, with commas between them',
  [INPUT.roleSelect]: 'numbers or names, with commas between them',
  [INPUT.mentionableSelect]: 'numbers or names, with commas between them',
  [INPUT.channelSelect]: 'numbers or names, with commas between them',
  [INPUT.fileUpload]: 'paths of files, with commas between them',
};

interface Option {
  readonly label: string;
  readonly value: string;
}

function optionsOf({ type, options, channel_types }: ModalInput): readonly Option[] {
  if (options !== undefined) return options;
  const takesEntities = type >= INPUT.userSelect && type <= INPUT.channelSelect;
  return takesEntities ? selectable(type, channel_types).map(({ id, label }) => ({ label, value: id })) : [];
}

/** Reads a line as what the field takes. Whether the form takes the values is seen when it is sent. */
export async function readFormAnswer(line: string, input: ModalInput): Promise<Read> {
  switch (input.type) {
    case INPUT.text:
      return { ok: true, value: line };
    case INPUT.checkbox: {
      const value = readTruth(line);
      return value === undefined ? { ok: false, reason: `Type yes or no, not "${line}".` } : { ok: true, value };
    }
    case INPUT.fileUpload:
      return await readFiles(parts(line), input.file_types ?? []);
    default:
      return readPicks(parts(line), input);
  }
}

function parts(line: string): readonly string[] {
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

async function readFiles(paths: readonly string[], types: readonly string[]): Promise<Read> {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const read = await readGivenFile(path, types);
    if (!read.ok) return read;
    files.push(read.file);
  }
  return { ok: true, value: files };
}

function readPicks(wanted: readonly string[], input: ModalInput): Read {
  const options = optionsOf(input);
  const values: string[] = [];
  for (const one of wanted) {
    const byNumber = /^\d{1,2}$/.test(one) ? options[Number(one) - 1] : undefined;
    const byName = options.find(({ label, value }) =>
      [label, value].some((name) => name.toLowerCase() === one.toLowerCase()),
    );
    const found = byNumber?.value ?? byName?.value ?? readEntity(one, selectable(input.type, input.channel_types))?.id;
    if (found === undefined) return { ok: false, reason: `There is no "${one}" to pick.` };
    values.push(found);
  }
  return { ok: true, value: values };
}
