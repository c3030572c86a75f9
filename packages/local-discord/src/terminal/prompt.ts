import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Modal } from '../discord/world/modal.ts';
import type { Asker } from '../discord/world/world.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { FormValue } from '../people/modal-filling.ts';
import type { Outcome } from '../people/outcome.ts';
import { messageAsText } from '../print/message-text.ts';
import { controlsOf } from './controls.ts';
import { formQuestions, readFormAnswer } from './form.ts';

type Terminal = Readable & { readonly isTTY?: boolean };
type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface PromptOptions {
  readonly input: Terminal;
  readonly output: Screen;
  /** Said first, where somebody reads along. */
  readonly welcome?: string;
  /** Who types: a moderator in the server by default, so that every button can be tried. */
  readonly asker?: Asker;
}

/** Width of what is not a terminal, in characters. */
const COLUMNS = 100;

/**
 * Reads lines and prints the answers, one after the other. A number presses a button of the last answer; a form's fields
 * are asked for one by one.
 * @returns whether anything was typed before the input ended
 */
export async function promptFor(discord: LocalDiscord, options: PromptOptions): Promise<'ended' | 'nothing-typed'> {
  const { input, output, welcome = '' } = options;
  const asker = options.asker ?? { who: 'moderator', where: 'server' };
  const interactive = input.isTTY === true && output.isTTY === true;
  if (interactive && welcome !== '') output.write(`${welcome}\n`);
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: '> ',
    completer: (line: string, done: (error: null, found: [string[], string]) => void) => {
      completions(discord, line, asker).then(
        (found) => done(null, [[...found], line]),
        () => done(null, [[], line]),
      );
    },
  });
  const typed = await new Conversation(discord, asker, output).follow(lines, interactive);
  return typed || interactive ? 'ended' : 'nothing-typed';
}

/** What was answered last, and the form being filled in. */
class Conversation {
  #discord: LocalDiscord;
  #asker: Asker;
  #output: Screen;
  #last: Extract<Outcome, { kind: 'answered' }> | undefined;
  #form: { readonly modal: Modal; readonly values: Record<string, FormValue>; asked: number } | undefined;

  constructor(discord: LocalDiscord, asker: Asker, output: Screen) {
    this.#discord = discord;
    this.#asker = asker;
    this.#output = output;
  }

  async follow(lines: Interface, interactive: boolean): Promise<boolean> {
    let typed = false;
    if (interactive) lines.prompt();
    for await (const line of lines) {
      typed ||= line.trim() !== '';
      if (this.#form !== undefined) await this.#fill(line.trim());
      else if (line.trim() !== '') this.#show(await this.#answer(line.trim()));
      if (interactive) lines.prompt();
    }
    return typed;
  }

  async #answer(line: string): Promise<Outcome> {
    const last = this.#last;
    const control = /^\d{1,2}$/.test(line) && last ? controlsOf(last.message)[Number(line) - 1] : undefined;
    if (control === undefined || last === undefined) return await this.#discord.type(line, this.#asker);
    if (control.value === undefined) return await this.#discord.press(last.message, control.customId, this.#asker);
    return await this.#discord.select(last.message, control.customId, [control.value], this.#asker);
  }

  #show(outcome: Outcome): void {
    if (outcome.kind === 'answered') this.#last = outcome;
    this.#write(asText(outcome, this.#output));
    if (outcome.kind !== 'modal') return;
    this.#form = { modal: outcome.modal, values: {}, asked: 0 };
    this.#write(formQuestions(outcome.modal)[0]?.text ?? 'Press Enter to send it.');
  }

  /** Takes a line as the answer to the form's question, and asks the next or sends the form. */
  async #fill(line: string): Promise<void> {
    const form = this.#form;
    if (form === undefined) return;
    const questions = formQuestions(form.modal);
    const question = questions[form.asked];
    if (question !== undefined && line !== '') {
      const read = await readFormAnswer(line, question.input);
      if (!read.ok) return this.#write(`${read.reason}\n${question.text}`);
      form.values[question.input.custom_id] = read.value;
    }
    form.asked += 1;
    const next = questions[form.asked];
    if (next !== undefined) return this.#write(next.text);
    this.#form = undefined;
    this.#show(await this.#discord.submitModal(form.modal, form.values, this.#asker));
  }

  #write(text: string): void {
    this.#output.write(`${text}\n`);
  }
}

function asText(outcome: Outcome, output: Screen): string {
  switch (outcome.kind) {
    case 'answered': {
      const columns = output.columns ?? COLUMNS;
      const controls = controlsOf(outcome.message).map(({ label }, index) => `  ${index + 1}  ${label}`);
      const text = messageAsText(outcome.message, { columns, colour: output.isTTY === true });
      const list = output.isTTY === true && controls.length > 0 ? ['', 'Press by number:', ...controls] : [];
      return [text, ...list, ''].join('\n');
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
      return `${outcome.modal.title}\nAn empty line leaves a field as it is.`;
  }
}

/** Whole lines that could stand where this one ends. */
async function completions(discord: LocalDiscord, line: string, asker: Asker): Promise<readonly string[]> {
  const choices = await discord.complete(line, asker);
  if (choices.length === 0) {
    return discord
      .commands()
      .map(({ name }) => `/${name} `)
      .filter((name) => name.startsWith(line));
  }
  const option = /^(.*\s[\p{Ll}\p{N}_-]+:)[^:]*$/u.exec(line)?.[1] ?? /^(\/?\S+\s)/.exec(line)?.[1] ?? '';
  return choices.map(({ value }) => `${option}${value}`);
}
