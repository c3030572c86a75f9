import { type Asking, askingOf, nameOf } from '../asking.ts';
import { readInteraction } from '../interaction.ts';
import type { Log } from '../log.ts';
import type { Router } from '../router.ts';
import { unreadableAnswer } from '../showing.ts';
import { deadlineOf } from './interaction-age.ts';
import { NewestPress } from './newest-press.ts';
import { type Draw, type ResponseApi, respond } from './response.ts';
import { createTurns } from './turns.ts';

export interface AnsweringOptions {
  /** May still be on its way: the data is read while the connection is made, and early questions wait for it. */
  readonly router: Promise<Router>;
  readonly draw: Draw;
  readonly log: Log;
  readonly counters: AnsweringCounters;
}

/** What an operator counts. */
export interface AnsweringCounters {
  readonly answered: (command: string, outcome: Outcome, seconds: number) => void;
}
export type Outcome = 'answered' | 'late' | 'not-taken' | 'unreadable';

export interface Answering {
  /** Answers one interaction and never rejects: whatever happens is logged, and the bot goes on serving. */
  readonly answer: (raw: unknown, api: ResponseApi) => Promise<void>;
  /** Resolves when everything under way has been answered. */
  readonly settled: () => Promise<void>;
}

/** Answers interactions, however they came: one after another, the oldest first, while Discord still takes an answer. */
export function createAnswering(options: AnsweringOptions): Answering {
  const turns = createTurns();
  const running = new Set<Promise<void>>();
  const newest = new NewestPress();

  async function one(raw: unknown, api: ResponseApi, received: number): Promise<void> {
    const read = readInteraction(raw);
    if (!read.ok) {
      options.log.warn({ interaction: read.address?.id, reason: read.reason }, 'interaction cannot be read');
      options.counters.answered('unreadable', 'unreadable', 0);
      if (read.address !== undefined) await api.callback(read.address, unreadableAnswer(), []).catch(() => undefined);
      return;
    }
    await answerRead(askingOf(read.interaction), api, received);
  }

  async function answerRead(asking: Asking, api: ResponseApi, received: number): Promise<void> {
    const { id } = asking.address;
    const name = nameOf(asking);
    const about = { interaction: id, kind: asking.request.kind, name };
    const done = (outcome: Outcome) => options.counters.answered(name, outcome, (Date.now() - received) / 1000);
    const isCurrent = newest.note(asking);
    try {
      const router = await options.router;
      // A turn ends when the answer is begun: what waits for a database keeps nobody else waiting.
      const turn = await turns.take(() =>
        Date.now() < deadlineOf(id, received) ? { answering: router.answer(asking) } : undefined,
      );
      if (turn === undefined) {
        options.log.warn({ ...about, afterMs: Date.now() - received }, 'too late to be answered');
        return done('late');
      }
      const onFirstResponse = () => {
        options.log.info({ ...about, respondedMs: Date.now() - received }, 'answered');
        done('answered');
      };
      await respond(asking, turn.answering, { api, draw: options.draw, log: options.log, isCurrent, onFirstResponse });
    } catch (err) {
      options.log.error({ ...about, err, afterMs: Date.now() - received }, 'answer was not taken');
      done('not-taken');
    }
  }

  return {
    async answer(raw, api) {
      const answering = one(raw, api, Date.now());
      running.add(answering);
      await answering.finally(() => running.delete(answering));
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
