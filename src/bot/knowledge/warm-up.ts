import type { Command } from '../../command/command.ts';
import type { Knowledge } from '../router.ts';

/**
 * Builds the name indexes of the election that is looked in first, one at a time between other work, so that the first
 * person to ask does not wait for them. No answer is written: that would load Intl, which costs an idle bot 10 MB.
 */
export async function warmUp(commands: readonly Command[], knowledge: Knowledge): Promise<void> {
  for (const command of commands) {
    for (const option of Object.keys(command.options)) {
      await new Promise((resolve) => setImmediate(resolve));
      command.complete(option, '', {}, knowledge);
    }
  }
}
