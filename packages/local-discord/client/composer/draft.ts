import { type Choice, type CommandOption, OPTION_KIND } from '../../src/discord/world/command.ts';
import type { SentFile } from '../../src/page/action.ts';
import { type OptionValue, readOptionValue } from '../../src/people/option-value.ts';
import type { CommandEntry } from './command-entries.ts';

/** An option on the line, with what was typed for it so far. */
export interface Field {
  readonly option: CommandOption;
  readonly text: string;
  /** The choice that was picked; typing on gives it up. */
  readonly choice?: Choice;
  /** For attachments; the text is its name then. */
  readonly file?: SentFile;
}

/** What an option is given on the page. */
export type SentValue = string | number | boolean | SentFile;

/** A command while it is written: its options as pills, and what is typed behind them. */
export interface Draft {
  readonly entry: CommandEntry;
  readonly fields: readonly Field[];
  readonly tail: string;
}

export type ReadDraft =
  | { readonly ok: true; readonly options: Readonly<Record<string, SentValue>> }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, string> };

/** Begins a command; the options it cannot do without stand there at once, as in Discord. */
export function newDraft(entry: CommandEntry): Draft {
  const required = entry.options.filter((option) => option.required === true);
  return { entry, fields: required.map((option) => ({ option, text: '' })), tail: '' };
}

/** The options that are not on the line yet. */
export function remainingOptions({ entry, fields }: Draft): readonly CommandOption[] {
  return entry.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
}

export function withText(draft: Draft, index: number, text: string): Draft {
  return withField(draft, index, ({ option }) => ({ option, text }));
}

export function withChoice(draft: Draft, index: number, choice: Choice): Draft {
  return withField(draft, index, ({ option }) => ({ option, text: choice.name, choice }));
}

export function withFile(draft: Draft, index: number, file: SentFile): Draft {
  return withField(draft, index, ({ option }) => ({ option, text: file.name, file }));
}

/** Puts a further option on the line; what was typed behind the pills is used up. */
export function withOption(draft: Draft, option: CommandOption, text = ''): Draft {
  return { ...draft, fields: [...draft.fields, { option, text }], tail: '' };
}

export function withoutField(draft: Draft, index: number): Draft {
  return { ...draft, fields: draft.fields.filter((_, at) => at !== index) };
}

/** Where the person goes on after a field is done: the next empty field that is needed, or behind the last. */
export function nextPlace({ fields }: Draft, after: number): number {
  const next = fields.findIndex(({ option, text }, index) => index > after && option.required === true && text === '');
  return next < 0 ? fields.length : next;
}

/** Reads the line as the values Discord would send, or says of each option what is wrong with it. */
export function readDraft({ fields, tail, entry }: Draft): ReadDraft {
  const options: Record<string, SentValue> = {};
  const problems = new Map<string, string>();
  for (const field of fields) {
    const { option } = field;
    if (field.text.trim() === '') {
      if (option.required === true) problems.set(option.name, 'This option is required. Specify a value');
      continue;
    }
    const read = readField(field);
    if (read.ok) options[option.name] = read.value;
    else problems.set(option.name, read.reason);
  }
  if (tail.trim() !== '') problems.set('', `/${entry.name} has no option for “${tail.trim()}”`);
  return problems.size === 0 ? { ok: true, options } : { ok: false, problems };
}

type ReadField = { readonly ok: true; readonly value: SentValue } | { readonly ok: false; readonly reason: string };

function readField({ option, text, choice, file }: Field): ReadField {
  if (choice !== undefined) return { ok: true, value: choice.value };
  if (file !== undefined) return { ok: true, value: file };
  if (option.type === OPTION_KIND.attachment) return { ok: false, reason: `${option.name}: choose a file` };
  const read = readOptionValue(text.trim(), option);
  if (!read.ok) return read;
  return typeof read.value === 'object'
    ? { ok: false, reason: `${option.name}: choose a file` }
    : { ok: true, value: read.value };
}

/** A typed line's values as the page sends them; nothing where one of them is a file, which cannot be typed. */
export function sentValues(
  options: Readonly<Record<string, OptionValue>>,
): Readonly<Record<string, SentValue>> | undefined {
  const values: Record<string, SentValue> = {};
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'object') return undefined;
    values[name] = value;
  }
  return values;
}

/** The values that can be read already, as autocomplete gets them beside the option being typed. */
export function readableOptions(draft: Draft, except: string): Readonly<Record<string, SentValue>> {
  const others = draft.fields.filter(({ option, text }) => option.name !== except && text.trim() !== '');
  return Object.fromEntries(
    others.flatMap((field) => {
      const read = readDraft({ ...draft, fields: [field], tail: '' });
      return read.ok ? Object.entries(read.options) : [];
    }),
  );
}

function withField(draft: Draft, index: number, change: (field: Field) => Field): Draft {
  return { ...draft, fields: draft.fields.map((field, at) => (at === index ? change(field) : field)) };
}
