import { problemLines } from '../discord/rules/form-error.ts';
import type { StoredMessage } from '../discord/world/message.ts';
import type { Modal } from '../discord/world/modal.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { Outcome } from '../people/outcome.ts';
import type { Action, PersonalAction } from './action.ts';
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
        this.#discord.post(action.text, action.as);
        return { kind: 'done' };
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

  async #ask(action: Exclude<PersonalAction, { do: 'post' }>): Promise<Outcome> {
    switch (action.do) {
      case 'run':
        return await this.#discord.invoke(action, action.as);
      case 'complete':
        return await this.#discord.askForChoices(action, action.focused, action.as);
      case 'submit': {
        const modal = this.#modals.get(action.modal);
        return modal === undefined ? gone('form') : await this.#discord.submitModal(modal, action.values, action.as);
      }
      default:
        return await this.#onMessage(action);
    }
  }

  async #onMessage(action: Extract<Action, { messageId: string }>): Promise<Outcome> {
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
