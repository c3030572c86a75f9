import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Asker, LocalDiscord, Outcome } from '@election-facts/local-discord';
import { messageAsText } from '@election-facts/local-discord';

/** Who types: somebody who may share, so that every button can be tried. */
const ASKER: Asker = { who: 'moderator', where: 'server' };

const WELCOME = [
  'A local Discord runs on this machine, and the bot is connected to it. No token is needed.',
  'Type a command, for example:  /candidate zahid   /exitpoll rey   /results',
  'Tab completes. A number presses a button of the last answer. Ctrl+D ends.',
  '',
].join('\n');

type Terminal = Readable & { readonly isTTY?: boolean };
type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/**
 * Reads lines and prints the answers, one after the other.
 * @returns whether anything was typed before the input ended
 */
export async function promptFor(
  discord: LocalDiscord,
  input: Terminal,
  output: Screen,
): Promise<'ended' | 'nothing-typed'> {
  const interactive = input.isTTY === true && output.isTTY === true;
  if (interactive) output.write(WELCOME);
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: '> ',
    completer: (line: string, done: (error: null, found: [string[], string]) => void) => {
      completions(discord, line).then(
        (found) => done(null, [[...found], line]),
        () => done(null, [[], line]),
      );
    },
  });
  const typed = await answerAll(discord, lines, output, interactive);
  return typed || interactive ? 'ended' : 'nothing-typed';
}

async function answerAll(
  discord: LocalDiscord,
  lines: Interface,
  output: Screen,
  interactive: boolean,
): Promise<boolean> {
  let typed = false;
  let last: Outcome | undefined;
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      typed = true;
      const outcome = await answerLine(discord, line.trim(), last);
      output.write(`${asText(outcome, output)}\n`);
      if (outcome.kind === 'answered') last = outcome;
    }
    if (interactive) lines.prompt();
  }
  return typed;
}

async function answerLine(discord: LocalDiscord, line: string, last: Outcome | undefined): Promise<Outcome> {
  const pressed = /^\d{1,2}$/.test(line) && last?.kind === 'answered' ? controlsOf(last)[Number(line) - 1] : undefined;
  if (pressed === undefined || last?.kind !== 'answered') return await discord.type(line, ASKER);
  if (pressed.value === undefined) return await discord.press(last.message, pressed.customId, ASKER);
  return await discord.select(last.message, pressed.customId, [pressed.value], ASKER);
}

interface Control {
  readonly label: string;
  readonly customId: string;
  /** For an entry of a menu. */
  readonly value?: string;
}

/** Buttons and menu entries of an answer, in the order they stand. */
function controlsOf({ message }: Extract<Outcome, { kind: 'answered' }>): readonly Control[] {
  const found: Control[] = [];
  const visit = (component: unknown): void => {
    if (typeof component !== 'object' || component === null) return;
    const part = new Map<string, unknown>(Object.entries(component));
    const customId = part.get('custom_id');
    const options = part.get('options');
    if (typeof customId === 'string' && Array.isArray(options)) {
      for (const option of options) found.push({ label: String(option.label), customId, value: String(option.value) });
    } else if (typeof customId === 'string') found.push({ label: String(part.get('label')), customId });
    const inner = part.get('components');
    if (Array.isArray(inner)) inner.forEach(visit);
  };
  message.components.forEach(visit);
  return found;
}

function asText(outcome: Outcome, output: Screen): string {
  switch (outcome.kind) {
    case 'answered': {
      const columns = output.columns ?? 100;
      const controls = controlsOf(outcome).map(({ label }, index) => `  ${index + 1}  ${label}`);
      const text = messageAsText(outcome.message, { columns, colour: output.isTTY === true });
      return [
        text,
        ...(output.isTTY === true && controls.length > 0 ? ['', 'Press by number:', ...controls] : []),
        '',
      ].join('\n');
    }
    case 'not-sent':
      return outcome.reason;
    case 'no-response':
      return 'The application did not respond.';
    case 'refused':
      return `Discord would have refused the answer: ${outcome.problem.message}`;
    case 'choices':
      return outcome.choices.map(({ name }) => name).join('\n');
    case 'modal':
      return 'A form was opened; the terminal cannot show it.';
  }
}

/** Whole lines that could stand where this one ends. */
async function completions(discord: LocalDiscord, line: string): Promise<readonly string[]> {
  const choices = await discord.complete(line, ASKER);
  if (choices.length === 0) {
    return discord
      .commands()
      .map(({ name }) => `/${name} `)
      .filter((name) => name.startsWith(line));
  }
  const option = /^(.*\s[\p{Ll}\p{N}_-]+:)[^:]*$/u.exec(line)?.[1] ?? /^(\/?\S+\s)/.exec(line)?.[1] ?? '';
  return choices.map(({ value }) => `${option}${value}`);
}
