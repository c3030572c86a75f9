import type { Outcome } from '../../people/outcome.ts';
import type { InteractionTrace, StoredMessage } from '../messages/message.ts';
import { type Answer, REFUSALS } from '../rest/api-answer.ts';
import type { ApiProblem } from '../rules/form-error.ts';
import type { Place } from './world.ts';

/** An interaction that was sent to the app, and how far its answer has come. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 button or select, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly place: Place;
  readonly trace: InteractionTrace;
  /** The message whose button or select was used. */
  readonly pressed?: StoredMessage;
  /** When it was sent, on the monotonic clock in milliseconds. */
  readonly sentAt: number;
  first?: FirstResponse;
  /** The message `@original` means. */
  originalId?: string;
  followUps: number;
  refused: ApiProblem[];
  settled: boolean;
  readonly settle: (outcome: Outcome) => void;
}

interface FirstResponse {
  readonly callbackType: number;
  readonly ephemeral: boolean;
  readonly ms: number;
}

export interface Clocks {
  /** Milliseconds the app has for its first response. */
  readonly firstResponseMs: number;
  /** Milliseconds an interaction's token lives. */
  readonly tokenLifetimeMs: number;
}

type Sent = Pick<OpenInteraction, 'id' | 'token' | 'type' | 'place' | 'trace' | 'pressed'>;
type Found =
  | { readonly ok: true; readonly interaction: OpenInteraction }
  | { readonly ok: false; readonly answer: Answer };

const KEPT_INTERACTIONS = 5000;

/** The interactions whose answers are awaited or may still change, with both of Discord's clocks. */
export class OpenInteractions {
  #byId = new Map<string, OpenInteraction>();
  #byToken = new Map<string, OpenInteraction>();
  #clocks: Clocks;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
  }

  /** How long Discord waits for a first response, in milliseconds. */
  get firstResponseMs(): number {
    return this.#clocks.firstResponseMs;
  }

  /** Notes an interaction that is about to be sent and starts its clocks. */
  open(sent: Sent): Promise<Outcome> {
    return new Promise((resolve) => {
      const interaction: OpenInteraction = {
        ...sent,
        sentAt: performance.now(),
        followUps: 0,
        refused: [],
        settled: false,
        settle: (outcome) => {
          interaction.settled = true;
          resolve(outcome);
        },
      };
      this.#byId.set(sent.id, interaction);
      this.#byToken.set(sent.token, interaction);
      this.#forgetOldest();
      this.#after(this.#clocks.firstResponseMs, () => this.#endFirstWindow(interaction));
      this.#after(this.#clocks.tokenLifetimeMs, () => giveUp(interaction));
    });
  }

  /** The interaction a first response is for, if it may still get one. */
  toAcknowledge(id: string, token: string): Found {
    const interaction = this.#byId.get(id);
    if (interaction === undefined || interaction.token !== token)
      return { ok: false, answer: REFUSALS.unknownInteraction };
    if (interaction.first !== undefined) return { ok: false, answer: REFUSALS.alreadyAcknowledged };
    const late = performance.now() - interaction.sentAt > this.#clocks.firstResponseMs;
    return late ? { ok: false, answer: REFUSALS.unknownInteraction } : { ok: true, interaction };
  }

  /** The acknowledged interaction a later message or edit is for, while its token lives. */
  withToken(token: string): Found {
    const interaction = this.#byToken.get(token);
    if (interaction?.first === undefined) return { ok: false, answer: REFUSALS.unknownWebhook };
    const expired = performance.now() - interaction.sentAt > this.#clocks.tokenLifetimeMs;
    return expired ? { ok: false, answer: REFUSALS.invalidWebhookToken } : { ok: true, interaction };
  }

  /** Notes the first response. */
  acknowledge(interaction: OpenInteraction, callbackType: number, ephemeral: boolean): void {
    interaction.first = { callbackType, ephemeral, ms: performance.now() - interaction.sentAt };
  }

  /** Notes a refused payload. After a deferral the app gets as long again to send a better one. */
  refuse(interaction: OpenInteraction, problem: ApiProblem): void {
    interaction.refused.push(problem);
    if (interaction.first !== undefined) this.#after(this.#clocks.firstResponseMs, () => giveUp(interaction));
  }

  /** The person sees this message as the answer. */
  answer(interaction: OpenInteraction, message: StoredMessage): void {
    const { first } = interaction;
    if (interaction.settled || first === undefined) return;
    interaction.settle({
      kind: 'answered',
      message,
      files: message.attachments,
      callbackType: first.callbackType,
      ms: first.ms,
      deferred: isDeferral(first.callbackType),
      answeredMs: performance.now() - interaction.sentAt,
      refusals: interaction.refused,
    });
  }

  /** Ends all waiting: nothing will come any more. */
  close(): void {
    for (const interaction of this.#byId.values()) giveUp(interaction);
  }

  #endFirstWindow(interaction: OpenInteraction): void {
    const { first, pressed } = interaction;
    // A button's press may be acknowledged without changing anything.
    if (first === undefined) giveUp(interaction);
    else if (first.callbackType === 6 && pressed) this.answer(interaction, pressed);
  }

  #after(ms: number, act: () => void): void {
    setTimeout(act, ms).unref();
  }

  #forgetOldest(): void {
    const oldest = this.#byId.values().next().value;
    if (this.#byId.size <= KEPT_INTERACTIONS || oldest === undefined) return;
    this.#byId.delete(oldest.id);
    this.#byToken.delete(oldest.token);
  }
}

/** Whether a first response only promises an answer. */
function isDeferral(callbackType: number): boolean {
  return callbackType === 5 || callbackType === 6;
}

function giveUp(interaction: OpenInteraction): void {
  if (interaction.settled) return;
  const problem = interaction.refused.at(-1);
  interaction.settle(problem === undefined ? { kind: 'no-response' } : { kind: 'refused', problem });
}
