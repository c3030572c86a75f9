import { apiMessage, MESSAGE_FLAG, NO_PINGS, type StoredMessage } from '../../messages/message.ts';
import { editedContent, type MessagePayload, newContent, type StoreFile } from '../../messages/message-content.ts';
import { invalidForm } from '../../rules/form-error.ts';
import type { Choice } from '../../world/command.ts';
import type { Modal, ModalFrame } from '../../world/modal.ts';
import type { OpenInteraction } from '../../world/open-interactions.ts';
import type { DiscordState } from '../../world/state.ts';
import { type Answer, DONE, ok, refuse } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';

/** The first response to an interaction. */
export const INTERACTION_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/interactions/:id/:token/callback', open: true, answer: respond },
];

interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

/** Which responses each kind of interaction may get; 6 and 7 need a message to change. */
const ALLOWED_RESPONSES: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

/** Takes the first response to an interaction, however it came. */
export async function respond(request: ApiRequest, state: DiscordState): Promise<Answer> {
  const { id = '', token = '' } = request.params;
  const early = state.interactions.toAcknowledge(id, token);
  if (!early.ok) return early.answer;
  const check = await state.checker;
  // Once more after waiting: the clock ran on, and another response may have come first.
  const found = state.interactions.toAcknowledge(id, token);
  if (!found.ok) return found.answer;
  const { interaction } = found;
  const before = isUpdate(request.payload) ? interaction.pressed : undefined;
  const checked = check('callback', request.payload, { uploads: request.uploads, ...(before ? { before } : {}) });
  const problem = checked.ok ? wrongType(interaction, request.payload as Callback) : checked.problem;
  if (problem !== undefined) {
    state.interactions.refuse(interaction, problem);
    return refuse(400, problem);
  }
  const message = accept(interaction, request.payload as Callback, request, state);
  if (request.query.get('with_response') !== 'true') return DONE;
  return ok(callbackResponse(interaction, request.payload as Callback, message));
}

function isUpdate(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 7;
}

function wrongType({ type, pressed }: OpenInteraction, callback: Callback) {
  const allowed = (ALLOWED_RESPONSES[type] ?? []).filter((one) => pressed !== undefined || (one !== 6 && one !== 7));
  if (allowed.includes(callback.type)) return undefined;
  const message = `Value must be one of {${allowed.join(', ')}} for this interaction.`;
  return invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}

/** Does what the response asks for; the message it made or changed comes back. */
function accept(
  interaction: OpenInteraction,
  { type, data }: Callback,
  { uploads }: ApiRequest,
  state: DiscordState,
): StoredMessage | undefined {
  const { interactions, messages } = state;
  const payload = (data ?? {}) as MessagePayload;
  const isEphemeral = ((payload.flags ?? 0) & MESSAGE_FLAG.ephemeral) !== 0;
  interactions.acknowledge(interaction, type, isEphemeral);
  const storeFile: StoreFile = (upload, described) =>
    messages.storeFile(interaction.place.channelId, upload, described);
  switch (type) {
    case 4: {
      const message = postAnswer(interaction, newContent(payload, uploads, storeFile), isEphemeral, state);
      interaction.originalId = message.id;
      interactions.answer(interaction, message);
      return message;
    }
    case 5: {
      const flags = MESSAGE_FLAG.loading | (isEphemeral ? MESSAGE_FLAG.ephemeral : 0);
      const thinking = { content: '', embeds: [], components: [], attachments: [], flags, pings: NO_PINGS };
      const message = postAnswer(interaction, thinking, isEphemeral, state);
      interaction.originalId = message.id;
      return message;
    }
    case 6:
      if (interaction.pressed) interaction.originalId = interaction.pressed.id;
      return interaction.pressed;
    case 7: {
      const before = interaction.pressed;
      if (before === undefined) return undefined;
      const message = messages.change(before, editedContent(before, payload, uploads, storeFile));
      interaction.originalId = message.id;
      interactions.answer(interaction, message);
      return message;
    }
    case 8:
      interaction.settle({ kind: 'choices', choices: choicesOf(data), ms: interaction.first?.ms ?? 0 });
      return undefined;
    default:
      interaction.settle({ kind: 'modal', modal: modalOf(data, interaction), ms: interaction.first?.ms ?? 0 });
      return undefined;
  }
}

/** Puts a message of the app into the interaction's channel. */
export function postAnswer(
  interaction: OpenInteraction,
  content: ReturnType<typeof newContent>,
  isEphemeral: boolean,
  { messages, app }: DiscordState,
): StoredMessage {
  const original = interaction.originalId === undefined ? {} : { originalId: interaction.originalId };
  const flags = isEphemeral ? content.flags | MESSAGE_FLAG.ephemeral : content.flags & ~MESSAGE_FLAG.ephemeral;
  return messages.create({
    channelId: interaction.place.channelId,
    author: app,
    content: { ...content, flags },
    interaction: { ...interaction.trace, ...original },
    ...(isEphemeral ? { visibleTo: interaction.trace.user.id } : {}),
  });
}

function choicesOf(data: unknown): Choice[] {
  const { choices = [] } = (data ?? {}) as { choices?: (Choice | null)[] };
  return choices.flatMap((choice) => choice ?? []);
}

function modalOf(data: unknown, { pressed, place }: OpenInteraction): Modal {
  const { custom_id, title, components } = data as { custom_id: string; title: string; components: ModalFrame[] };
  return { customId: custom_id, title, components, where: place.where, ...(pressed ? { message: pressed } : {}) };
}

function callbackResponse(interaction: OpenInteraction, { type }: Callback, message: StoredMessage | undefined) {
  const facts = {
    id: interaction.id,
    type: interaction.type,
    ...(message === undefined
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: message.loading,
          response_message_ephemeral: message.ephemeral,
        }),
    channel_id: interaction.place.channelId,
    ...(interaction.place.guildId === undefined ? {} : { guild_id: interaction.place.guildId }),
  };
  const shown = message === undefined ? undefined : RESOURCE_TYPE[type];
  if (message === undefined || shown === undefined) return { interaction: facts };
  return { interaction: facts, resource: { type: shown, message: apiMessage(message) } };
}

/** The responses that bring the message they made or changed along. */
const RESOURCE_TYPE: Readonly<Record<number, number>> = { 4: 4, 7: 7 };
