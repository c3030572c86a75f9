import type { MessageKey } from '../cards/wording/en.ts';
import type { Access, Command } from './command.ts';

/** Commands that share a first word: `/follow start`, `/follow stop`. Discord lists them under that word. */
export interface CommandFamily {
  readonly name: string;
  readonly description: MessageKey;
  /** Discord asks for rights of the first word, never of a single subcommand. */
  readonly access: Access;
  readonly subcommands: readonly Command[];
  /** Second words that hold subcommands of their own, with what they are about: `/settings feeds add`. */
  readonly groups?: Readonly<Record<string, MessageKey>>;
}

export type CommandEntry = Command | CommandFamily;

export function isFamily(entry: CommandEntry): entry is CommandFamily {
  return 'subcommands' in entry;
}

/** Every command that can be asked, by its whole name. */
export function commandsOf(entries: readonly CommandEntry[]): readonly Command[] {
  return entries.flatMap((entry) => (isFamily(entry) ? entry.subcommands : [entry]));
}
