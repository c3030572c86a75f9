import { renderCard } from '../cards/rendering.ts';
import type { Command } from '../command/command.ts';
import type { Knowledge } from './router.ts';

/** How often each piece is run: enough for V8 to compile what every answer uses. */
const TURNS = 8;

/**
 * Builds the name indexes and runs what every answer needs, one piece at a time between other work, so that the first
 * person to ask does not wait for it.
 */
export async function warmUp(commands: readonly Command[], knowledge: Knowledge): Promise<void> {
  const pieces = commands.flatMap((command) => [...completions(command, knowledge), answer(command, knowledge)]);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const piece of pieces) {
      await new Promise((resolve) => setImmediate(resolve));
      piece();
    }
  }
}

function completions(command: Command, knowledge: Knowledge): readonly (() => void)[] {
  const typed = knowledge.defaultElection.candidates[0]?.name.en.slice(0, 3) ?? 'a';
  return Object.keys(command.options).map((option) => () => void command.complete(option, typed, {}, knowledge));
}

function answer(command: Command, knowledge: Knowledge): () => void {
  const needsMore = Object.values(command.options).some(({ required }) => required);
  return needsMore
    ? () => undefined
    : () => void renderCard(command.run({}, knowledge), { locale: 'en-US', shareable: true });
}
