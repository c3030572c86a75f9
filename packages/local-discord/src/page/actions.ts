import type { GivenFile } from '../discord/messages/given-file.ts';
import type { StoredMessage } from '../discord/messages/message.ts';
import { problemLines } from '../discord/rules/form-error.ts';
import type { Modal } from '../discord/world/modal.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { FormValues } from '../people/modal-filling.ts';
import type { Outcome } from '../people/outcome.ts';
import type { Invocation } from '../people/typed-line.ts';
import type { Action, PersonalAction, SentFile } from './action.ts';
import type { FaultSwitches } from './fault-switches.ts';
import type { Reply } from './wire.ts';

const KEPT_MODALS = 50;

/** Does what the page asks for, through the same doors the terminal and the tests use. */
export class Actions {
  #discord: LocalDiscord;
  #faults: FaultSwitches;
  #modals = new Map<string, Modal>();
  #modalCount = 0;

  constructor(discord: LocalDiscord, faults: FaultSwitches) {
    this.#discord = discord;
    this.#faults = faults;
  }

  /** @returns what became of it, once the app has answered or Discord would have given up waiting */
  async do(action: Action): Promise<Reply> {
    switch (action.do) {
      case 'post':
        this.#discord.post(action.text, action.as, action.files.map(givenFile));
        return { kind: 'done' };
      case 'react':
        return this.#react(action);
      case 'slow-down':
        this.#faults.slowDown(action.slowness);
        return { kind: 'done' };
      case 'break':
        this.#faults.break(action.mishap);
        return { kind: 'done' };
      default:
        return this.#reply(await this.#ask(action));
    }
  }

  async #ask(action: Exclude<PersonalAction, { do: 'post' | 'react' }>): Promise<Outcome> {
    switch (action.do) {
      case 'run':
        return await this.#discord.invoke(withFiles(action), action.as);
      case 'complete':
        return await this.#discord.askForChoices(withFiles(action), action.focused, action.as);
      case 'submit': {
        const modal = this.#modals.get(action.modal);
        return modal === undefined
          ? gone('form')
          : await this.#discord.submitModal(modal, formValues(action.values), action.as);
      }
      case 'use-on-person':
        return await this.#discord.openUserMenu(action.command, action.userId, action.as);
      default:
        return await this.#onMessage(action);
    }
  }

  async #onMessage(action: Exclude<Extract<Action, { messageId: string }>, { do: 'react' }>): Promise<Outcome> {
    const message = this.#message(action);
    if (message === undefined) return gone('message');
    switch (action.do) {
      case 'press':
        return await this.#discord.press(message, action.customId, action.as);
      case 'select':
        return await this.#discord.select(message, action.customId, action.values, action.as);
      case 'use-on-message':
        return await this.#discord.openMessageMenu(action.command, message, action.as);
    }
  }

  #react(action: Extract<Action, { do: 'react' }>): Reply {
    const message = this.#message(action);
    if (message === undefined) return { kind: 'not-sent', reason: 'The message is gone.' };
    this.#discord.react(message, action.emoji, action.as);
    return { kind: 'done' };
  }

  #message({ channelId, messageId }: { channelId: string; messageId: string }): StoredMessage | undefined {
    return this.#discord.messages(channelId).find(({ id }) => id === messageId);
  }

  #reply(outcome: Outcome): Reply {
    switch (outcome.kind) {
      case 'answered': {
        const { message, ms, answeredMs } = outcome;
        return { kind: 'answered', messageId: message.id, ms, answeredMs };
      }
      case 'refused':
        return { kind: 'refused', problems: problemLines(outcome.problem) };
      case 'modal': {
        const { title, components } = outcome.modal;
        return { kind: 'modal', modal: { id: this.#keep(outcome.modal), title, components } };
      }
      default:
        return outcome;
    }
  }

  #keep(modal: Modal): string {
    this.#modalCount += 1;
    const id = String(this.#modalCount);
    this.#modals.set(id, modal);
    const oldest = this.#modals.keys().next().value;
    if (this.#modals.size > KEPT_MODALS && oldest !== undefined) this.#modals.delete(oldest);
    return id;
  }
}

function gone(what: string): Outcome {
  return { kind: 'not-sent', reason: `The ${what} is gone.` };
}

function givenFile({ name, contentType, base64 }: SentFile): GivenFile {
  return { name, contentType, bytes: Buffer.from(base64, 'base64') };
}

function withFiles({ command, path, options }: Extract<Action, { do: 'run' | 'complete' }>): Invocation {
  const given = Object.entries(options).map(([name, value]) => [name, isFile(value) ? givenFile(value) : value]);
  return { command, path, options: Object.fromEntries(given) };
}

function formValues(values: Extract<Action, { do: 'submit' }>['values']): FormValues {
  const given = Object.entries(values).map(([id, value]) => [
    id,
    Array.isArray(value) ? value.map((one) => (isFile(one) ? givenFile(one) : one)) : value,
  ]);
  return Object.fromEntries(given);
}

function isFile(value: unknown): value is SentFile {
  return typeof value === 'object' && value !== null && 'base64' in value;
}
