import { randomBytes } from 'node:crypto';
import { problemLines } from '../discord/rules/form-error.ts';
import { commandKind, isOffered } from '../discord/world/command.ts';
import type { StoredMessage } from '../discord/world/message.ts';
import type { Modal } from '../discord/world/modal.ts';
import { createIds } from '../discord/world/snowflakes.ts';
import { places } from '../discord/world/world.ts';
import type { Sandbox } from '../local-discord.ts';
import { autocompleteInteraction } from '../people/interaction.ts';
import type { Outcome } from '../people/outcome.ts';
import type { Deed, PersonalDeed } from './deeds.ts';
import type { FaultSwitches } from './fault-switches.ts';
import type { Reply } from './wire.ts';

const keptModals = 50;
const nextId = createIds();

/** Does what the page asks for, through the same doors the terminal and the tests use. */
export class Doer {
  #sandbox: Sandbox;
  #faults: FaultSwitches;
  #modals = new Map<string, Modal>();
  #modalCount = 0;

  constructor(sandbox: Sandbox, faults: FaultSwitches) {
    this.#sandbox = sandbox;
    this.#faults = faults;
  }

  /** @returns what became of it, once the app has answered or Discord would have given up waiting */
  async do(deed: Deed): Promise<Reply> {
    switch (deed.do) {
      case 'post':
        this.#sandbox.post(deed.text, deed.as);
        return { kind: 'done' };
      case 'slow-down':
        this.#faults.slowDown(deed.slowness);
        return { kind: 'done' };
      case 'break':
        this.#faults.break(deed.mishap);
        return { kind: 'done' };
      default:
        return this.#reply(await this.#ask(deed));
    }
  }

  async #ask(deed: Exclude<PersonalDeed, { do: 'post' }>): Promise<Outcome> {
    switch (deed.do) {
      case 'run':
        return await this.#sandbox.invoke(deed, deed.as);
      case 'complete':
        return await this.#complete(deed);
      case 'submit': {
        const modal = this.#modals.get(deed.modal);
        return modal === undefined ? gone('form') : await this.#sandbox.submitModal(modal, deed.values, deed.as);
      }
      default:
        return await this.#onMessage(deed);
    }
  }

  async #onMessage(deed: Extract<Deed, { messageId: string }>): Promise<Outcome> {
    const message = this.#message(deed);
    if (message === undefined) return gone('message');
    switch (deed.do) {
      case 'press':
        return await this.#sandbox.press(message, deed.customId, deed.as);
      case 'select':
        return await this.#sandbox.select(message, deed.customId, deed.values, deed.as);
      case 'use-on-message':
        return await this.#sandbox.openMessageMenu(deed.command, message, deed.as);
    }
  }

  async #complete({ as, focused, ...invocation }: Extract<Deed, { do: 'complete' }>): Promise<Outcome> {
    const command = this.#sandbox
      .commands()
      .find(
        (one) =>
          one.type === commandKind.slash && one.name === invocation.command && isOffered(one, places[as.where], as.who),
      );
    if (command === undefined) return gone('command');
    const names = { id: nextId(), token: randomBytes(48).toString('base64url') };
    return await this.#sandbox.dispatch(autocompleteInteraction(invocation, focused, command, as, names));
  }

  #message({ channelId, messageId }: { channelId: string; messageId: string }): StoredMessage | undefined {
    return this.#sandbox.messages(channelId).find(({ id }) => id === messageId);
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
    if (this.#modals.size > keptModals && oldest !== undefined) this.#modals.delete(oldest);
    return id;
  }
}

function gone(what: string): Outcome {
  return { kind: 'not-sent', reason: `The ${what} is gone.` };
}
