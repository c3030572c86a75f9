import { COMPONENT, MESSAGE_FLAGS } from '../cards/discord-limits.ts';
import type { Component, Picture } from '../cards/payload.ts';
import { type Answer, CALLBACK } from './answer.ts';
import type { InteractionAddress } from './interaction.ts';
import type { Log } from './log.ts';

/** A drawn picture, ready to be sent beside the JSON. */
export interface AnswerFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
  readonly alt: string;
}

/** Draws pictures; what cannot be drawn is left out, and the text answer stands without it. */
export type Draw = (pictures: readonly Picture[]) => Promise<readonly AnswerFile[]>;

/** The part of Discord's REST API that answers need. */
export interface ResponseApi {
  readonly callback: (address: InteractionAddress, body: unknown, files: readonly AnswerFile[]) => Promise<void>;
  readonly editOriginal: (address: InteractionAddress, body: unknown, files: readonly AnswerFile[]) => Promise<void>;
}

/**
 * Discord gives 3 seconds for the first response. Drawing that takes longer than this is announced first, so that
 * half of the time is left for the network.
 */
const DEFER_AFTER_MS = 1_500;

/**
 * Sends an answer: at once when it is text, with its pictures when they are drawn in time, and otherwise announced and
 * filled in later. Whether it is private is decided with the first response.
 */
export async function respond(
  api: ResponseApi,
  address: InteractionAddress,
  answer: Answer,
  draw: Draw,
  log: Log,
): Promise<void> {
  if (answer.type === CALLBACK.autocomplete) return await api.callback(address, answer, []);
  const { pictures, ...body } = answer;
  if (pictures.length === 0) return await api.callback(address, body, []);
  const drawing = draw(pictures);
  const inTime = await Promise.race([drawing, sleep(DEFER_AFTER_MS)]);
  if (inTime !== undefined) return await api.callback(address, withFiles(body, inTime), inTime);
  log.debug({ interaction: address.id }, 'answer deferred while its pictures are drawn');
  await api.callback(address, deferral(answer), []);
  const drawn = await drawing;
  await api.editOriginal(address, withFiles(body, drawn).data, drawn);
}

type Message = Exclude<Answer, { type: typeof CALLBACK.autocomplete }>;

/** Announces an answer: an update keeps the card as it is, a message shows that the bot is thinking. */
function deferral({ type, data }: Message): unknown {
  if (type === CALLBACK.update) return { type: CALLBACK.deferredUpdate };
  return { type: CALLBACK.deferredMessage, data: { flags: data.flags & MESSAGE_FLAGS.ephemeral } };
}

/** Names the files, and drops the places of pictures that could not be drawn. */
function withFiles({ type, data }: Omit<Message, 'pictures'>, files: readonly AnswerFile[]) {
  const drawn = new Set(files.map(({ name }) => `attachment://${name}`));
  const attachments = files.map(({ name, alt }, place) => ({ id: String(place), filename: name, description: alt }));
  return {
    type,
    data: { ...data, components: data.components.map((component) => withDrawn(component, drawn)), attachments },
  };
}

function withDrawn(component: Component, drawn: ReadonlySet<string>): Component {
  if (component.type !== COMPONENT.container) return component;
  const shown = component.components.filter(
    (part) => part.type !== COMPONENT.mediaGallery || part.items.every(({ media }) => drawn.has(media.url)),
  );
  return { ...component, components: shown };
}

async function sleep(ms: number): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return undefined;
}
