import { COMPONENT, MESSAGE_FLAGS } from '../../cards/model/discord-limits.ts';
import type { Component, Picture } from '../../cards/render/payload.ts';
import { type Answer, CALLBACK } from '../answer.ts';
import type { InteractionAddress } from '../interaction.ts';
import type { Log } from '../log.ts';

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

export interface Sending {
  readonly api: ResponseApi;
  readonly draw: Draw;
  readonly log: Log;
  /** Called once, when Discord has the first response. */
  readonly onFirstResponse?: () => void;
}

/**
 * Sends an answer. Text goes out at once. To the one who asked, pictures follow as soon as they are drawn; what a whole
 * channel sees is posted with its pictures, since a message that is edited later says so.
 */
export async function respond(address: InteractionAddress, answer: Answer, sending: Sending): Promise<void> {
  if (answer.type === CALLBACK.autocomplete) return await first(address, answer, [], sending);
  const { pictures, ...body } = answer;
  if (pictures.length === 0) return await first(address, body, [], sending);
  return isForOne(body)
    ? await textFirst(address, body, pictures, sending)
    : await whole(address, body, pictures, sending);
}

type Message = Omit<Exclude<Answer, { type: typeof CALLBACK.autocomplete }>, 'pictures'>;

function isForOne({ type, data }: Message): boolean {
  return type === CALLBACK.update || (data.flags & MESSAGE_FLAGS.ephemeral) !== 0;
}

async function textFirst(
  address: InteractionAddress,
  body: Message,
  pictures: readonly Picture[],
  sending: Sending,
): Promise<void> {
  await first(address, withFiles(body, []), [], sending);
  const files = await sending.draw(pictures);
  if (files.length > 0) await sending.api.editOriginal(address, withFiles(body, files).data, files);
}

async function whole(
  address: InteractionAddress,
  body: Message,
  pictures: readonly Picture[],
  sending: Sending,
): Promise<void> {
  const drawing = sending.draw(pictures);
  const inTime = await Promise.race([drawing, sleep(DEFER_AFTER_MS)]);
  if (inTime !== undefined) return await first(address, withFiles(body, inTime), inTime, sending);
  sending.log.debug({ interaction: address.id }, 'answer deferred while its pictures are drawn');
  await first(address, { type: CALLBACK.deferredMessage, data: { flags: 0 } }, [], sending);
  const drawn = await drawing;
  await sending.api.editOriginal(address, withFiles(body, drawn).data, drawn);
}

async function first(
  address: InteractionAddress,
  body: unknown,
  files: readonly AnswerFile[],
  { api, onFirstResponse }: Sending,
): Promise<void> {
  await api.callback(address, body, files);
  onFirstResponse?.();
}

/** Names the files, and drops the places of pictures that could not be drawn. */
export function withFiles({ type, data }: Message, files: readonly AnswerFile[]) {
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
