import { type CommandOption, OPTION_KIND } from '../discord/world/command.ts';
import { EVERYBODY, PLACES } from '../discord/world/world.ts';

export type OptionValue = string | number | boolean;

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
  if (option.type === OPTION_KIND.string) return readText(text, option);
  if (option.type === OPTION_KIND.boolean) return readTruth(text, option);
  if (option.type === OPTION_KIND.integer || option.type === OPTION_KIND.number) return readNumber(text, option);
  if (option.type === OPTION_KIND.user) return readKnown(text, option, EVERYBODY.map(personNames), 'a person here');
  if (option.type === OPTION_KIND.channel) return readKnown(text, option, channelNames(), 'a channel here');
  return refuse(`${option.name}: cannot be given in a typed line.`);
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

function readTruth(text: string, option: CommandOption): Read {
  const value = TRUTHS[text.toLowerCase()];
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

interface Known {
  readonly id: string;
  readonly names: readonly string[];
}

function readKnown(text: string, option: CommandOption, known: readonly Known[], kind: string): Read {
  const wanted = text
    .replace(/^<[@#]!?(\d+)>$/, '$1')
    .replace(/^[@#]/, '')
    .toLowerCase();
  const found = known.find(({ id, names }) => id === wanted || names.includes(wanted));
  return found ? { ok: true, value: found.id } : refuse(`${option.name}: "${text}" is not ${kind}.`);
}

function personNames({ id, username, global_name }: (typeof EVERYBODY)[number]): Known {
  return { id, names: [username, global_name ?? username].map((name) => name.toLowerCase()) };
}

function channelNames(): Known[] {
  return Object.values(PLACES).map(({ channelId, name }) => ({ id: channelId, names: [name.toLowerCase()] }));
}

function refuse(reason: string): Read {
  return { ok: false, reason };
}
