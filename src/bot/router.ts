import { randomBytes } from 'node:crypto';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Card } from '../cards/model/card.ts';
import type { AskPurpose } from '../cards/model/custom-id.ts';
import { message, text, type Words } from '../cards/model/words.ts';
import { type Command, type CommandAnswer, type CommandContext, isCard } from '../command/command.ts';
import type { Form } from '../command/form.ts';
import type { Knowledge } from '../command/knowledge.ts';
import { namedChoices } from '../command/labels.ts';
import { type CommandEntry, commandsOf } from '../command/subcommands.ts';
import type { Answer, AutocompleteAnswer } from './answer.ts';
import { KeptAnswers, keptKey } from './answering/kept-answers.ts';
import {
  type Asking,
  type AutocompleteRequest,
  type CommandRequest,
  type FormRequest,
  type MessageRequest,
  nameOf,
  OPTION_TEXT_MAX,
  type PressedMessage,
  type PressRequest,
  type Unreadable,
  viewOf,
} from './asking.ts';
import { carryOut, type Effecters } from './effects.ts';
import { formAnswer } from './form-answer.ts';
import { type Audience, audienceOf } from './permissions.ts';
import { ShareLog } from './share-log.ts';
import { share, shareAsShown, sharedAsFilled, shareForm } from './sharing.ts';
import { localeFor, messageAnswer, privateNotice, updateAnswer } from './showing.ts';

export interface Router {
  /** Answers anything. Never rejects: a fault becomes a private answer with an error id, and is reported. */
  readonly answer: (asking: Asking) => Promise<Answer>;
}

/** Told of what went wrong inside; the asker only sees the id. */
export type ReportFault = (fault: {
  readonly errorId: string;
  readonly command: string;
  readonly cause: unknown;
}) => void;

export interface RouterParts {
  readonly commands: readonly CommandEntry[];
  /** What is known to this asker in this place; asked for each time, since data and settings change. */
  readonly knowledgeFor: (asking: Asking) => Knowledge | Promise<Knowledge>;
  readonly effects: Partial<Effecters>;
  readonly reportFault: ReportFault;
  /** The clock of shares; the real one unless given. */
  readonly now?: () => number;
}

/** A question with everything its answer needs. */
interface Known<R extends Asking['request'] = Asking['request']> {
  readonly asking: Asking<R>;
  readonly knowledge: Knowledge;
  readonly audience: Audience;
  readonly context: CommandContext;
  readonly commands: Commands;
  readonly effects: Partial<Effecters>;
  readonly shares: ShareLog;
}

type Commands = ReadonlyMap<string, Command>;

/**
 * A question in, answer JSON out. It knows nothing of sockets, so the gateway, the terminal and the tests are served by
 * the same one.
 */
export function createRouter({ commands, knowledgeFor, effects, reportFault, now }: RouterParts): Router {
  const byName: Commands = new Map(commandsOf(commands).map((command) => [command.name, command]));
  const answers = new KeptAnswers();
  const shares = new ShareLog(now);
  return {
    async answer(asking) {
      try {
        const knowledge = await knowledgeFor(asking);
        const audience = audienceOf(asking, knowledge.preferences);
        const key = keptKey(asking, knowledge, audience, (name) => byName.get(name));
        const kept = key === undefined ? undefined : answers.find(knowledge, key);
        if (kept !== undefined) return kept;
        const context = { knowledge, asker: asking.asker, view: viewOf(asking) };
        const answer = await route({ asking, knowledge, audience, context, commands: byName, effects, shares });
        if (key !== undefined) answers.keep(knowledge, key, answer);
        return answer;
      } catch (cause) {
        const errorId = randomBytes(4).toString('hex');
        reportFault({ errorId, command: nameOf(asking), cause });
        if (asking.request.kind === 'autocomplete') return noChoices();
        return privateNotice(message('fault', { id: text(errorId) }), { asking });
      }
    },
  };
}

async function route(known: Known): Promise<Answer> {
  const { request } = known.asking;
  switch (request.kind) {
    case 'command':
      return await answerCommand(request, known);
    case 'message-command':
      return await answerMessageCommand(request, known);
    case 'autocomplete':
      return answerAutocomplete(request, known);
    case 'press':
      return await answerPress(request, known);
    case 'form':
      return await answerForm(request, known);
    case 'unreadable':
      return privateNotice(message(unreadableKey(request)), known);
  }
}

function unreadableKey({ what, reason }: Unreadable) {
  if (reason === 'another-version') return 'button.from-another-version';
  return what === 'button' ? 'button.unreadable' : 'interaction.unreadable';
}

async function answerCommand({ command: name, options, inPublic }: CommandRequest, known: Known): Promise<Answer> {
  const command = known.commands.get(name);
  if (command === undefined) return privateNotice(message('command.unknown', { name: text(name) }), known);
  const tooLong = Object.entries(options).find(([option, value]) => value.length > longestOf(command, option));
  if (tooLong !== undefined)
    return privateNotice(message('input.too-long', { value: longestOf(command, tooLong[0]) }), known);
  const missing = Object.entries(command.options).find(
    ([option, { required }]) => required && options[option] === undefined,
  );
  if (missing !== undefined) return privateNotice(message('option.missing', { name: text(missing[0]) }), known);
  return await shown(command.run(options, known.context), known, (card) => asNewMessage(card, known, inPublic));
}

function longestOf(command: Command, option: string): number {
  return command.options[option]?.longest ?? OPTION_TEXT_MAX;
}

/** A message of its own: for all to see where that was asked for and is allowed. */
function asNewMessage(card: Card, known: Known, inPublic: boolean): Answer {
  const { audience } = known;
  if (!inPublic || audience.alone)
    return messageAnswer(card, known, { private: !audience.alone, shareable: audience.mayShare });
  if (audience.mayShare && audience.mayPost) return messageAnswer(card, known, { private: false, shareable: false });
  return messageAnswer(withLine(card, refusal(audience)), known, { private: true, shareable: false });
}

/** Why an answer does not go to the channel. */
function refusal({ mayShare }: Audience): Words {
  return mayShare ? message('share.no-permission') : message('public.not-allowed');
}

/** A command chosen on a message answers to its text: privately, as usual, since there are no options to say otherwise. */
async function answerMessageCommand({ command: name, chosen }: MessageRequest, known: Known): Promise<Answer> {
  const menu = [...known.commands.values()]
    .flatMap(({ messageMenus }) => messageMenus)
    .find((listed) => listed.name === name);
  if (menu === undefined || chosen === undefined)
    return privateNotice(message('command.unknown', { name: text(name) }), known);
  return await shown(menu.run(chosen, known.context), known, (card) => asNewMessage(card, known, false));
}

function answerAutocomplete({ command, option, typed, options }: AutocompleteRequest, known: Known): Answer {
  const choices = known.commands.get(command)?.complete(option, typed, options, known.context) ?? [];
  return { ...noChoices(), data: { choices: namedChoices(choices, localeFor(known)) } };
}

function noChoices(): AutocompleteAnswer {
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
}

async function answerPress(request: PressRequest, known: Known): Promise<Answer> {
  const { ask, purpose, message: pressed } = request;
  if (purpose === 'repost') return shareAsShown(pressed, known);
  const command = known.commands.get(ask.command);
  if (command === undefined) return privateNotice(message('button.from-another-version'), known);
  const answered = command.run(ask.options, known.context);
  // A form says later what its press would have done: turned the card over, or left it where it is.
  if (!isCard(answered) && 'form' in answered) return formOf(answered.form, known, purpose);
  return await shown(answered, known, (card) => pressedAnswer(card, request, known));
}

function pressedAnswer(card: Card, { ask, purpose, message: pressed }: PressRequest, known: Known): Answer {
  switch (purpose) {
    case 'share':
    case 'again':
      return share({ card, ask, as: 'short', again: purpose === 'again', pressed }, known);
    case 'choose':
      return shareForm(card, ask, known);
    default:
      return turn(card, known, purpose, pressed);
  }
}

/** A form is answered as a press on the message that opened it; one that a command opened gets a message of its own. */
async function answerForm({ ask, purpose, fields, message: pressed }: FormRequest, known: Known): Promise<Answer> {
  const command = known.commands.get(ask.command);
  if (command === undefined) return privateNotice(message('button.from-another-version'), known);
  const isShare = purpose === 'choose';
  const options = isShare ? ask.options : { ...ask.options, ...fields };
  return await shown(command.run(options, known.context), known, (card) => {
    if (isShare) return share({ card, ask, ...sharedAsFilled(fields), again: true, pressed }, known);
    return pressed === undefined ? asNewMessage(card, known, false) : turn(card, known, purpose, pressed);
  });
}

/** A press on one's own private card turns it over; a press on a card others see answers the one who pressed. */
function turn(card: Card, known: Known, purpose: AskPurpose, { hidden }: PressedMessage): Answer {
  const { audience } = known;
  if (purpose === 'turn' && (audience.alone || hidden)) return updateAnswer(card, known, audience.mayShare);
  return messageAnswer(card, known, { private: !audience.alone, shareable: audience.mayShare });
}

/** Shows what a command answered; what is to be done is done first, and may have a card of its own to show. */
async function shown(answered: CommandAnswer, known: Known, show: (card: Card) => Answer): Promise<Answer> {
  if (isCard(answered)) return show(answered);
  if ('form' in answered) return formOf(answered.form, known, 'turn');
  return show((await carryOut(answered.effect, known)) ?? answered.card);
}

function formOf(form: Form, known: Known, purpose: AskPurpose): Answer {
  return formAnswer(form, localeFor(known), known.asking.language, purpose);
}

function withLine(card: Card, words: Words): Card {
  return { ...card, blocks: [...card.blocks, { kind: 'small', words }] };
}
