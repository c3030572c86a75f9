import type { GivenFile } from '../discord/messages/given-file.ts';
import { type CommandOption, OPTION_KIND } from '../discord/world/command.ts';
import { mentionables, readEntity } from './entities.ts';

/** A file on this machine, as a person names it in a typed line. */
export interface FilePath {
  readonly path: string;
}

/** What a person gives an option. Files are given whole, or by their path in a typed line. */
export type OptionValue = string | number | boolean | GivenFile | FilePath;

type Read = { readonly ok: true; readonly value: OptionValue } | { readonly ok: false; readonly reason: string };

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  off: false,
  '0': false,
};
/** Longest text a person can give an option. */
const LONGEST_TEXT = 6000;

/** Reads what a person typed for an option as the value Discord would send. */
export function readOptionValue(text: string, option: CommandOption): Read {
  if (text === '') return refuse(`${option.name}: needs a value.`);
  if (option.choices && option.choices.length > 0) return readChoice(text, option);
  switch (option.type) {
    case OPTION_KIND.string:
      return readText(text, option);
    case OPTION_KIND.boolean:
      return readTruthOption(text, option);
    case OPTION_KIND.integer:
    case OPTION_KIND.number:
      return readNumber(text, option);
    case OPTION_KIND.attachment:
      return { ok: true, value: { path: text } };
    default:
      return readMention(text, option);
  }
}

/** Yes or no, in the words people use for it. */
export function readTruth(text: string): boolean | undefined {
  return TRUTHS[text.toLowerCase()];
}

function readChoice(text: string, option: CommandOption): Read {
  const wanted = text.toLowerCase();
  const choices = option.choices ?? [];
  const choice =
    choices.find(({ name }) => name.toLowerCase() === wanted) ??
    choices.find(({ value }) => String(value).toLowerCase() === wanted);
  if (choice !== undefined) return { ok: true, value: choice.value };
  return refuse(`${option.name}: must be one of ${choices.map(({ name }) => name).join(', ')}.`);
}

function readText(text: string, option: CommandOption): Read {
  const atLeast = option.min_length ?? 0;
  const atMost = option.max_length ?? LONGEST_TEXT;
  if (text.length < atLeast) return refuse(`${option.name}: must be at least ${atLeast} characters long.`);
  if (text.length > atMost) return refuse(`${option.name}: must be at most ${atMost} characters long.`);
  return { ok: true, value: text };
}

function readTruthOption(text: string, option: CommandOption): Read {
  const value = readTruth(text);
  return value === undefined ? refuse(`${option.name}: must be yes or no, not "${text}".`) : { ok: true, value };
}

function readNumber(text: string, option: CommandOption): Read {
  const value = Number(text);
  const whole = option.type === OPTION_KIND.integer;
  if (whole ? !Number.isSafeInteger(value) : !Number.isFinite(value)) {
    return refuse(`${option.name}: must be a ${whole ? 'whole ' : ''}number, not "${text}".`);
  }
  if (value < (option.min_value ?? value)) return refuse(`${option.name}: must be at least ${option.min_value}.`);
  if (value > (option.max_value ?? value)) return refuse(`${option.name}: must be at most ${option.max_value}.`);
  return { ok: true, value };
}

function readMention(text: string, option: CommandOption): Read {
  const kind = mentionables(option.type, option.channel_types ?? undefined);
  if (kind === undefined) return refuse(`${option.name}: cannot be given in a typed line.`);
  const found = readEntity(text, kind.entities);
  return found ? { ok: true, value: found.id } : refuse(`${option.name}: "${text}" is not ${kind.title} here.`);
}

function refuse(reason: string): Read {
  return { ok: false, reason };
}
