import { createHash } from 'node:crypto';
import { ComponentType } from 'discord-api-types/v10';
import { type AnswerFile, type Draw, textFile, withFiles } from '../../bot/answering/response.ts';
import type { Card } from '../../cards/model/card.ts';
import { renderCard } from '../../cards/render/rendering.ts';

/** A message ready to be sent to any number of channels. */
export interface ReadyMessage {
  readonly body: object;
  readonly files: readonly AnswerFile[];
}

/** Writes and draws a card once for all channels of a language. */
export async function readyMessage(card: Card, locale: string, draw: Draw): Promise<ReadyMessage> {
  const { pictures, files: texts, ...data } = renderCard(card, { locale });
  const files = [...texts.map(textFile), ...(pictures.length === 0 ? [] : await draw(pictures))];
  return { body: withFiles({ type: 4, data }, files).data, files };
}

/** The same message with a role mentioned above it: the only mention that is let through. */
export function mentioning({ body, files }: ReadyMessage, role: string): ReadyMessage {
  const components = 'components' in body && Array.isArray(body.components) ? body.components : [];
  const line = { type: ComponentType.TextDisplay, content: `<@&${role}>` };
  return { body: { ...body, components: [line, ...components], allowed_mentions: { roles: [role] } }, files };
}

/** Discord takes 25 characters. The same post has the same one, whichever process sends it. */
export function nonceOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 24);
}
