import { apiMessage, MESSAGE_FLAG, type StoredMessage } from '../../messages/message.ts';
import { editedContent, type MessagePayload, newContent, type StoreFile } from '../../messages/message-content.ts';
import type { OpenInteraction } from '../../world/open-interactions.ts';
import type { DiscordState } from '../../world/state.ts';
import { APPLICATION_ID } from '../../world/world.ts';
import { type Answer, DONE, ok, REFUSALS, refuse } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';
import { postAnswer } from './interaction-routes.ts';

const BASE = '/webhooks/:app/:token';
/** Five in two seconds for each interaction, measured by developers on the real one. */
const RATE = { requests: 5, windowMs: 2000 };
/** Where the app is installed by the person only, it may add this many messages to its first answer. */
const FOLLOW_UPS_FOR_USER_INSTALL = 5;

/** Later messages of an interaction, and edits of the first. */
export const WEBHOOK_ROUTES: readonly Route[] = [
  { method: 'POST', path: BASE, open: true, rate: RATE, answer: withInteraction(followUp) },
  {
    method: 'GET',
    path: `${BASE}/messages/:message`,
    open: true,
    rate: RATE,
    answer: withInteraction(withMessage(show)),
  },
  {
    method: 'PATCH',
    path: `${BASE}/messages/:message`,
    open: true,
    rate: RATE,
    answer: withInteraction(withMessage(edit)),
  },
  {
    method: 'DELETE',
    path: `${BASE}/messages/:message`,
    open: true,
    rate: RATE,
    answer: withInteraction(withMessage(remove)),
  },
];

type WithInteraction = (
  interaction: OpenInteraction,
  request: ApiRequest,
  state: DiscordState,
) => Answer | Promise<Answer>;
type WithMessage = (
  message: StoredMessage,
  interaction: OpenInteraction,
  request: ApiRequest,
  state: DiscordState,
) => Answer | Promise<Answer>;

function withInteraction(answer: WithInteraction): Route['answer'] {
  return (request, state) => {
    if (request.params.app !== APPLICATION_ID) return REFUSALS.unknownWebhook;
    const found = state.interactions.withToken(request.params.token ?? '');
    return found.ok ? answer(found.interaction, request, state) : found.answer;
  };
}

function withMessage(answer: WithMessage): WithInteraction {
  return (interaction, request, state) => {
    const { message: asked } = request.params;
    const id = asked === '@original' ? interaction.originalId : asked;
    const message = id === undefined ? undefined : state.messages.find(interaction.place.channelId, id);
    if (message === undefined || !belongsTo(message, interaction)) return REFUSALS.unknownMessage;
    return answer(message, interaction, request, state);
  };
}

function belongsTo(message: StoredMessage, interaction: OpenInteraction): boolean {
  return message.id === interaction.originalId || message.interaction?.id === interaction.id;
}

function show(message: StoredMessage): Answer {
  return ok(apiMessage(message));
}

async function edit(
  message: StoredMessage,
  interaction: OpenInteraction,
  { payload, uploads }: ApiRequest,
  state: DiscordState,
): Promise<Answer> {
  const checked = (await state.checker)('edit', payload, { uploads, before: message });
  if (!checked.ok) {
    state.interactions.refuse(interaction, checked.problem);
    return refuse(400, checked.problem);
  }
  const changed = state.messages.change(
    message,
    editedContent(message, payload as MessagePayload, uploads, filesOf(interaction, state)),
  );
  if (message.id === interaction.originalId) state.interactions.answer(interaction, changed);
  return ok(apiMessage(changed));
}

function remove(
  message: StoredMessage,
  _interaction: OpenInteraction,
  _request: ApiRequest,
  state: DiscordState,
): Answer {
  state.messages.remove(message);
  return DONE;
}

async function followUp(interaction: OpenInteraction, request: ApiRequest, state: DiscordState): Promise<Answer> {
  const { payload, uploads } = request;
  const checked = (await state.checker)('follow-up', payload, { uploads });
  if (!checked.ok) {
    state.interactions.refuse(interaction, checked.problem);
    return refuse(400, checked.problem);
  }
  const content = newContent(payload as MessagePayload, uploads, filesOf(interaction, state));
  const thinking = thinkingMessage(interaction, state);
  if (thinking !== undefined) {
    // The first later message takes the place of "thinking", and is as private as that was.
    const message = state.messages.change(thinking, { ...content, flags: asPrivateAs(thinking, content.flags) });
    state.interactions.answer(interaction, message);
    return ok(apiMessage(message));
  }
  if (interaction.place.installedFor === 1 && interaction.followUps >= FOLLOW_UPS_FOR_USER_INSTALL) {
    return REFUSALS.tooManyFollowUps;
  }
  interaction.followUps += 1;
  const message = postAnswer(interaction, content, (content.flags & MESSAGE_FLAG.ephemeral) !== 0, state);
  state.interactions.answer(interaction, message);
  return ok(apiMessage(message));
}

function thinkingMessage(
  { originalId, place }: OpenInteraction,
  { messages }: DiscordState,
): StoredMessage | undefined {
  const original = originalId === undefined ? undefined : messages.find(place.channelId, originalId);
  return original?.loading ? original : undefined;
}

function asPrivateAs({ ephemeral }: StoredMessage, flags: number): number {
  return ephemeral ? flags | MESSAGE_FLAG.ephemeral : flags & ~MESSAGE_FLAG.ephemeral;
}

function filesOf({ place }: OpenInteraction, { messages }: DiscordState): StoreFile {
  return (upload, described) => messages.storeFile(place.channelId, upload, described);
}
