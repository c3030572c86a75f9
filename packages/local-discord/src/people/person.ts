import { contentTypeOf, type GivenFile } from '../discord/messages/given-file.ts';
import type { StoredMessage } from '../discord/messages/message.ts';
import { pingsIn } from '../discord/messages/pings.ts';
import { toggleReaction } from '../discord/messages/reactions.ts';
import { type Choice, COMMAND_KIND } from '../discord/world/command.ts';
import type { Modal } from '../discord/world/modal.ts';
import type { DiscordState } from '../discord/world/state.ts';
import { type Asker, PEOPLE, placeWithChannel } from '../discord/world/world.ts';
import { usableControl } from './control.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  messageCommandInteraction,
  modalInteraction,
  userCommandInteraction,
} from './interaction.ts';
import { LineToApp, placeOf } from './line-to-app.ts';
import { type FormValues, fillModal } from './modal-filling.ts';
import type { Outcome } from './outcome.ts';
import { readPaths } from './typed-files.ts';
import { type Invocation, readLineEnd, readTypedLine } from './typed-line.ts';

/** What a person does in Discord: typing, choosing, pressing. Each action becomes an interaction for the app. */
export class Person {
  #state: DiscordState;
  #line: LineToApp;

  constructor(state: DiscordState) {
    this.#state = state;
    this.#line = new LineToApp(state);
  }

  /** Types a line and sends it. */
  async type(line: string, asker: Asker = {}): Promise<Outcome> {
    const read = readTypedLine(line, this.#line.offered(asker), asker.locale);
    if (read.kind === 'problem') return notSent(read.reason);
    if (read.kind === 'command') return this.#invokeTyped(read.invocation, asker);
    if (read.kind === 'user-command') return this.openUserMenu(read.command, read.userId, asker);
    const message = read.text === '' ? this.#lastMessage(asker) : this.post(read.text, asker);
    return message === undefined
      ? notSent(`${read.command} works on a message, and there is none here yet.`)
      : this.openMessageMenu(read.command, message, asker);
  }

  /** Sends a command with values as they are, without the checks a typed line gets. */
  async invoke(invocation: Invocation, asker: Asker = {}): Promise<Outcome> {
    const command = this.#line.find(invocation.command, COMMAND_KIND.slash, asker);
    if (command === undefined) return notSent(`There is no command /${invocation.command} here.`);
    const names = this.#line.newNames();
    const interaction = commandInteraction(this.#withStoredFiles(invocation), command, asker, names);
    const name = [command.name, ...(invocation.path ?? [])].join(' ');
    return this.#line.send({ interaction, names, asker, trace: { type: 2, name } });
  }

  /** What the app, or the option itself, offers for the text at the line's end. */
  async complete(line: string, asker: Asker = {}): Promise<readonly Choice[]> {
    const commands = this.#line.offered(asker);
    const end = readLineEnd(line, commands, asker.locale);
    if (end.kind !== 'option') return [];
    if (end.option.autocomplete !== true) return matchingChoices(end.option.choices ?? [], end.typed);
    const outcome = await this.askForChoices(end, { option: end.option.name, typed: end.typed }, asker);
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  /** Asks the app for the choices of the option being typed. */
  async askForChoices(
    invocation: Invocation,
    focused: { readonly option: string; readonly typed: string },
    asker: Asker = {},
  ): Promise<Outcome> {
    const command = this.#line.find(invocation.command, COMMAND_KIND.slash, asker);
    if (command === undefined) return notSent('The command is gone.');
    const names = this.#line.newNames();
    const interaction = autocompleteInteraction({ ...invocation, focused }, command, asker, names);
    return this.#line.send({ interaction, names, asker, trace: { type: 2, name: command.name } });
  }

  /** Presses a button. */
  async press(message: StoredMessage, customId: string, asker: Asker = {}): Promise<Outcome> {
    return this.#use(message, customId, undefined, asker);
  }

  /** Picks values in a select. */
  async select(
    message: StoredMessage,
    customId: string,
    values: readonly string[],
    asker: Asker = {},
  ): Promise<Outcome> {
    return this.#use(message, customId, values, asker);
  }

  /** Picks Apps -> command on a message. */
  async openMessageMenu(name: string, message: StoredMessage, person: Asker = {}): Promise<Outcome> {
    const asker = at(message, person);
    const command = this.#line.find(name, COMMAND_KIND.message, asker);
    if (command === undefined) return notSent(`There is no command "${name}" for messages here.`);
    const names = this.#line.newNames();
    const interaction = messageCommandInteraction(command, message, asker, names);
    const trace = { type: 2, name: command.name, targetMessageId: message.id } as const;
    return this.#line.send({ interaction, names, asker, trace });
  }

  /** Picks Apps -> command on a person. */
  async openUserMenu(name: string, userId: string, asker: Asker = {}): Promise<Outcome> {
    const command = this.#line.find(name, COMMAND_KIND.user, asker);
    if (command === undefined) return notSent(`There is no command "${name}" for people here.`);
    const names = this.#line.newNames();
    const interaction = userCommandInteraction(command, userId, asker, names);
    return this.#line.send({ interaction, names, asker, trace: { type: 2, name: command.name, targetUserId: userId } });
  }

  /** Fills a modal in and sends it. @param values What to put in each field, by its custom id. */
  async submitModal(modal: Modal, values: FormValues, person: Asker = {}): Promise<Outcome> {
    const asker = { ...person, where: modal.where };
    const filled = fillModal(modal, values, (file) => this.#state.files.add(file));
    if (!filled.ok) return notSent(filled.reason);
    const names = this.#line.newNames();
    const pressed = modal.message === undefined ? {} : { message: modal.message };
    const interaction = modalInteraction({ ...filled.modal, ...pressed }, asker, names);
    const on = modal.message === undefined ? {} : { pressed: modal.message };
    return this.#line.send({ interaction, names, asker, trace: { type: 5 }, ...on });
  }

  /** Sends any payload as an interaction, sound or not. */
  async dispatch(interaction: unknown): Promise<Outcome> {
    return this.#line.sendAsItIs(interaction);
  }

  /** Writes a message into the channel, as a person. */
  post(content: string, asker: Asker = {}, files: readonly GivenFile[] = []): StoredMessage {
    const { channelId } = placeOf(asker);
    const attachments = files.map((file, index) =>
      this.#state.messages.storeFile(
        channelId,
        { key: String(index), contentType: contentTypeOf(file.name), ...file },
        undefined,
      ),
    );
    return this.#state.messages.create({
      channelId,
      author: PEOPLE[asker.who ?? 'member'],
      content: { content, embeds: [], components: [], attachments, flags: 0, pings: pingsIn(content) },
    });
  }

  /** Puts a reaction under a message, or takes it back. @param emoji A sign such as `👍` */
  react(message: StoredMessage, emoji: string, asker: Asker = {}): void {
    const found = this.#state.messages.find(message.channelId, message.id);
    if (found !== undefined) toggleReaction(this.#state, found, { emoji, userId: PEOPLE[asker.who ?? 'member'].id });
  }

  /** Reads the files a typed line names by their paths. */
  async #invokeTyped(invocation: Invocation, asker: Asker): Promise<Outcome> {
    const command = this.#line.find(invocation.command, COMMAND_KIND.slash, asker);
    const read = await readPaths(invocation, command);
    return read.ok ? this.invoke(read.invocation, asker) : notSent(read.reason);
  }

  #lastMessage(asker: Asker): StoredMessage | undefined {
    return this.#state.messages
      .list(placeOf(asker).channelId)
      .filter(({ ephemeral }) => !ephemeral)
      .at(-1);
  }

  #withStoredFiles(invocation: Invocation): Invocation {
    const options = Object.entries(invocation.options ?? {}).map(([name, value]) => [
      name,
      typeof value === 'object' && 'bytes' in value ? this.#state.files.add(value) : value,
    ]);
    return { ...invocation, options: Object.fromEntries(options) };
  }

  async #use(
    given: StoredMessage,
    customId: string,
    values: readonly string[] | undefined,
    person: Asker,
  ): Promise<Outcome> {
    const asker = at(given, person);
    const message = this.#state.messages.find(given.channelId, given.id);
    if (message === undefined) return notSent('The message is gone.');
    const usable = usableControl(message, PEOPLE[asker.who ?? 'member'].id, customId, values);
    if (!usable.ok) return notSent(usable.reason);
    const { control } = usable;
    const names = this.#line.newNames();
    const press = {
      message,
      customId,
      componentType: control.type,
      ...(control.id ? { number: control.id } : {}),
      ...(values === undefined ? {} : { values }),
    };
    const interaction = componentInteraction(press, asker, names);
    return this.#line.send({
      interaction,
      names,
      asker,
      pressed: message,
      trace: { type: 3, pressedMessageId: message.id },
    });
  }
}

function matchingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** Who acts on a message does so in its channel. */
function at({ channelId }: StoredMessage, person: Asker): Asker {
  const place = placeWithChannel(channelId);
  return place === undefined ? person : { ...person, where: place.where };
}

function notSent(reason: string): Outcome {
  return { kind: 'not-sent', reason };
}
