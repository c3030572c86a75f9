import { nobody } from '../../command/asker.ts';
import type { Knowledge } from '../../command/knowledge.ts';
import { type CommandEntry, commandsOf } from '../../command/subcommands.ts';

/**
 * Builds the name indexes of the election that is looked in first, one at a time between other work, so that the first
 * person to ask does not wait for them. No answer is written: that would load Intl, which costs an idle bot 10 MB.
 */
export async function warmUp(commands: readonly CommandEntry[], knowledge: Knowledge): Promise<void> {
  for (const command of commandsOf(commands)) {
    for (const option of Object.keys(command.options)) {
      await new Promise((resolve) => setImmediate(resolve));
      command.complete(option, '', {}, { knowledge, asker: nobody });
    }
  }
}
