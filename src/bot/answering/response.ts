import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { TextFile } from '../../cards/model/card.ts';
import type { Component, Picture } from '../../cards/render/payload.ts';
import type { Answer, FollowUp, MessageAnswer, MessageData } from '../answer.ts';
import type { Asking } from '../asking.ts';
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

type Send = (address: InteractionAddress, body: unknown, files: readonly AnswerFile[]) => Promise<void>;

/** The part of Discord's REST API that answers need. */
export interface ResponseApi {
  /** Whether a first response may carry files; else they follow by an edit. */
  readonly takesFiles: boolean;
  readonly callback: Send;
  readonly editOriginal: Send;
  readonly followUp: Send;
}

/**
 * Discord gives 3 seconds for the first response. What takes longer than this, drawing or an effect, is announced first,
 * so that half of the time is left for the network.
 */
const DEFER_AFTER_MS = 1_500;

export interface Sending {
  readonly api: ResponseApi;
  readonly draw: Draw;
  readonly log: Log;
  /** Whether the message still shows what this answer put there: an older picture may not cover a newer card. */
  readonly isCurrent?: () => boolean;
  /** Called once, when Discord has the first response. */
  readonly onFirstResponse?: () => void;
}

/**
 * Sends an answer. Text goes out at once. To the one who asked, pictures follow as soon as they are drawn; what a whole
 * channel sees is posted with its pictures, since a message that is edited later says so.
 */
export async function respond(asking: Asking, answering: Promise<Answer>, sending: Sending): Promise<void> {
  const { address } = asking;
  const inTime = await Promise.race([answering, sleep(DEFER_AFTER_MS)]);
  if (inTime === undefined) return await respondLate(asking, answering, sending);
  if (!isMessage(inTime)) return await first(address, inTime, [], sending);
  const { pictures, files = [], followUps = [], ...body } = inTime;
  const attached = { pictures, files };
  if (pictures.length === 0 && files.length === 0) await first(address, body, [], sending);
  else if (isForOne(body)) await textFirst(address, body, attached, sending);
  else await whole(address, body, attached, sending);
  for (const followUp of followUps) await send(address, followUp, sending);
}

function isMessage(answer: Answer): answer is MessageAnswer {
  return 'pictures' in answer;
}

/** Says that work goes on, and puts the answer in the place of that when it is there. */
async function respondLate(asking: Asking, answering: Promise<Answer>, sending: Sending): Promise<void> {
  const { address, request } = asking;
  const pressed = 'message' in request ? request.message : undefined;
  const inPlace = pressed?.hidden === true;
  sending.log.debug({ interaction: address.id }, 'answer deferred while it is worked on');
  const flags = asking.place === 'alone' ? 0 : MessageFlags.Ephemeral;
  const deferral = inPlace
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
  await first(address, deferral, [], sending);
  const answer = await answering;
  if (!isMessage(answer)) return;
  const { pictures, files: given = [], followUps = [], ...body } = answer;
  const files = await filesOf({ pictures, files: given }, sending);
  const isUpdate = body.type === InteractionResponseType.UpdateMessage;
  const put = inPlace && !isUpdate ? sending.api.followUp : sending.api.editOriginal;
  await put(address, withFiles(body, files).data, files);
  for (const followUp of followUps) await send(address, followUp, sending);
}

/** A further message goes out with its pictures, since others see it. */
async function send(address: InteractionAddress, { data, pictures }: FollowUp, sending: Sending): Promise<void> {
  const files = pictures.length === 0 ? [] : await sending.draw(pictures);
  await sending.api.followUp(address, dataWithFiles(data, files), files);
}

interface Attached {
  readonly pictures: readonly Picture[];
  readonly files: readonly TextFile[];
}

async function filesOf({ pictures, files }: Attached, { draw }: Sending): Promise<readonly AnswerFile[]> {
  return [...files.map(textFile), ...(pictures.length === 0 ? [] : await draw(pictures))];
}

export function textFile({ name, contentType, content }: TextFile): AnswerFile {
  return { name, contentType, data: Buffer.from(content), alt: name };
}

type Message = Pick<MessageAnswer, 'type' | 'data'>;

function isForOne({ type, data }: Message): boolean {
  return type === InteractionResponseType.UpdateMessage || (data.flags & MessageFlags.Ephemeral) !== 0;
}

async function textFirst(
  address: InteractionAddress,
  body: Message,
  attached: Attached,
  sending: Sending,
): Promise<void> {
  await first(address, withFiles(body, []), [], sending);
  const files = await filesOf(attached, sending);
  if (files.length === 0 || sending.isCurrent?.() === false) return;
  await sending.api.editOriginal(address, withFiles(body, files).data, files);
}

async function whole(address: InteractionAddress, body: Message, attached: Attached, sending: Sending): Promise<void> {
  const drawing = filesOf(attached, sending);
  const inTime = sending.api.takesFiles ? await Promise.race([drawing, sleep(DEFER_AFTER_MS)]) : undefined;
  if (inTime !== undefined) return await first(address, withFiles(body, inTime), inTime, sending);
  sending.log.debug({ interaction: address.id }, 'answer deferred while its pictures are drawn');
  const deferral = { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: 0 } };
  await first(address, deferral, [], sending);
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

export function withFiles({ type, data }: Message, files: readonly AnswerFile[]) {
  return { type, data: dataWithFiles(data, files) };
}

/** Names the files, and drops the places of those that do not come along. */
function dataWithFiles(data: MessageData, files: readonly AnswerFile[]) {
  const drawn = new Set(files.map(({ name }) => `attachment://${name}`));
  const attachments = files.map(({ name, alt }, place) => ({ id: String(place), filename: name, description: alt }));
  return { ...data, components: data.components.map((component) => withDrawn(component, drawn)), attachments };
}

function withDrawn(component: Component, drawn: ReadonlySet<string>): Component {
  const shown = component.components.filter(
    (part) =>
      (part.type !== ComponentType.MediaGallery || part.items.every(({ media }) => drawn.has(media.url))) &&
      (part.type !== ComponentType.File || drawn.has(part.file.url)),
  );
  return { ...component, components: shown };
}

async function sleep(ms: number): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return undefined;
}
