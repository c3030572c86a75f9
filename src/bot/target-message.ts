import { z } from 'zod';
import type { ChosenMessage } from '../command/command.ts';

const embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  footer: z.object({ text: z.string() }).optional(),
});
const content = {
  content: z.string().default(''),
  embeds: z.array(embed).default([]),
  attachments: z.array(z.object({ id: z.string() })).default([]),
  poll: z.unknown().optional(),
  components: z.array(z.unknown()).default([]),
};

/** The message a message command was used on, with what it forwards. Discord sends it whole, without any intent. */
export const targetMessage = z.object({
  ...content,
  message_snapshots: z.array(z.object({ message: z.object(content) })).default([]),
});
export type TargetMessage = z.infer<typeof targetMessage>;

/** Mentions, custom emoji and timestamps hold long numbers that nobody stated. */
const DISCORD_MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^:<>]{1,64}:|id:)[^<>\s]{0,64}>/g;

interface Address {
  readonly server: string | undefined;
  readonly channel: string;
  readonly message: string;
}

/** A message as a command reads it, with the parts it cannot read by name. */
export function chosenMessage(message: TargetMessage, address: Address | undefined): ChosenMessage {
  const parts = [message, ...message.message_snapshots.map((snapshot) => snapshot.message)];
  return {
    text: textOfMessage(message),
    url:
      address === undefined
        ? undefined
        : `https://discord.com/channels/${address.server ?? '@me'}/${address.channel}/${address.message}`,
    unread: [
      ...(parts.some(({ poll }) => poll !== undefined && poll !== null) ? (['poll'] as const) : []),
      ...(parts.some(({ attachments }) => attachments.length > 0) ? (['file'] as const) : []),
    ],
  };
}

/** What a person reads in a message: its text, its embeds, its components' texts and what it forwards, a line each. */
function textOfMessage(message: TargetMessage): string {
  const parts = [message, ...message.message_snapshots.map((snapshot) => snapshot.message)].flatMap((part) => [
    part.content,
    ...part.embeds.flatMap(({ title, description, fields = [], footer }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]),
    ...part.components.flatMap(textsOfComponent),
  ]);
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('\n')
    .replaceAll(DISCORD_MARKUP, ' ');
}

function textsOfComponent(component: unknown): readonly string[] {
  if (typeof component !== 'object' || component === null) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inner = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inner.flatMap(textsOfComponent)];
}
