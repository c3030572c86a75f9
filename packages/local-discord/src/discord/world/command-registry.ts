import { asRegistered, type CommandBody, type CommandOption, isOffered, type RegisteredCommand } from './command.ts';
import { APPLICATION_ID, GUILD_ID, type Place, type Who } from './world.ts';

/** How many commands of each kind one scope holds at most. */
export const COMMAND_LIMITS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

/** The commands an app registered: everywhere (`undefined`) or for one server. */
export class CommandRegistry {
  #scopes = new Map<string | undefined, readonly RegisteredCommand[]>();
  #nextId: () => string;
  #waiting: (() => void)[] = [];
  #registered = false;

  constructor(nextId: () => string) {
    this.#nextId = nextId;
  }

  /** The commands of a scope. */
  list(guild?: string): readonly RegisteredCommand[] {
    return this.#scopes.get(guild) ?? [];
  }

  /** The commands of a scope with this id. */
  find(id: string, guild?: string): RegisteredCommand | undefined {
    return this.list(guild).find((command) => command.id === id);
  }

  /** Whatever is visible in the app's own server: commands for everywhere and commands for the server. */
  visible(): readonly RegisteredCommand[] {
    return [...this.list(), ...this.list(GUILD_ID)];
  }

  /** What Discord offers this person in this place. */
  offered(place: Place, who: Who): readonly RegisteredCommand[] {
    return this.visible().filter((command) => isOffered(command, place, who));
  }

  /** Replaces a scope's commands. A command that stays (same kind and name) keeps its id. */
  replaceAll(bodies: readonly CommandBody[], guild?: string): readonly RegisteredCommand[] {
    const kept = this.list(guild);
    const commands = bodies.map((body) => this.#register(body, kept, guild));
    this.#set(guild, commands);
    return commands;
  }

  /** Adds a command, or replaces the one of the same kind and name. */
  upsert(body: CommandBody, guild?: string): { command: RegisteredCommand; isNew: boolean } {
    const kept = this.list(guild);
    const command = this.#register(body, kept, guild);
    const others = kept.filter(({ id }) => id !== command.id);
    this.#set(guild, [...others, command]);
    return { command, isNew: others.length === kept.length };
  }

  /** Changes parts of a command. */
  change(command: RegisteredCommand, part: Partial<CommandBody>, guild?: string): RegisteredCommand {
    const changed = asRegistered({ ...command, ...part }, this.#identity(command.id, guild));
    this.#set(
      guild,
      this.list(guild).map((other) => (other.id === command.id ? changed : other)),
    );
    return changed;
  }

  remove(command: RegisteredCommand, guild?: string): void {
    this.#set(
      guild,
      this.list(guild).filter(({ id }) => id !== command.id),
    );
  }

  /** Settles once the app has written its commands for the first time. */
  firstRegistration(): Promise<void> {
    if (this.#registered) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #register(body: CommandBody, kept: readonly RegisteredCommand[], guild: string | undefined): RegisteredCommand {
    const type = body.type ?? 1;
    const same = kept.find((command) => command.name === body.name && command.type === type);
    return asRegistered(body, this.#identity(same?.id ?? this.#nextId(), guild));
  }

  #identity(id: string, guild: string | undefined) {
    return {
      id,
      applicationId: APPLICATION_ID,
      version: this.#nextId(),
      ...(guild === undefined ? {} : { guildId: guild }),
    };
  }

  #set(guild: string | undefined, commands: readonly RegisteredCommand[]): void {
    this.#scopes.set(guild, commands);
    this.#registered = true;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** The command without its translations, as listings leave them out unless they are asked for. */
export function withoutLocalizations(command: RegisteredCommand): RegisteredCommand {
  const { name_localizations: _name, description_localizations: _description, options, ...rest } = command;
  return options ? { ...rest, options: options.map(optionWithoutLocalizations) } : rest;
}

function optionWithoutLocalizations(option: CommandOption): CommandOption {
  const { name_localizations: _name, description_localizations: _description, options, choices, ...rest } = option;
  return {
    ...rest,
    ...(options ? { options: options.map(optionWithoutLocalizations) } : {}),
    ...(choices ? { choices: choices.map(({ name, value }) => ({ name, value })) } : {}),
  };
}
