import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { targetMessage } from './target-message.ts';

/**
 * What the bot reads of an interaction, as Discord sends it. Discord adds fields at any time; they pass unread. Only
 * {@link file://./asking.ts} looks at this shape.
 */

const user = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });

const value = z.union([z.string(), z.number(), z.boolean()]);
const plainOption = z.object({
  name: z.string(),
  type: z.int(),
  value: value.optional(),
  focused: z.boolean().optional(),
});
/** Subcommands and groups hold options of their own, two levels deep. */
const option = plainOption.extend({
  options: z.array(plainOption.extend({ options: z.array(plainOption).optional() })).optional(),
});
export type OptionData = z.infer<typeof option>;

const attachment = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.int(),
  url: z.string(),
  content_type: z.string().optional(),
});
const channel = z.object({
  id: z.string(),
  name: z.string().nullish(),
  type: z.int(),
  app_permissions: z.string().optional(),
});
const resolved = z.object({
  messages: z.record(z.string(), targetMessage).optional(),
  attachments: z.record(z.string(), attachment).optional(),
  channels: z.record(z.string(), channel).optional(),
});
export type ResolvedData = z.infer<typeof resolved>;

const shared = {
  id: z.string().min(1),
  token: z.string().min(1),
  application_id: z.string(),
  locale: z.string().optional(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  context: z.int().nullish(),
  app_permissions: z.string().optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).optional(),
  member: z
    .object({
      user,
      nick: z.string().nullish(),
      permissions: z.string().optional(),
      roles: z.array(z.string()).optional(),
    })
    .nullish(),
  user: user.nullish(),
};

const pressedMessage = z.object({
  id: z.string().optional(),
  flags: z.int().default(0),
  components: z.array(z.unknown()).default([]),
  interaction_metadata: z.object({ id: z.string() }).nullish(),
});

/** What was filled into one field of a form. */
const filled = z.object({
  custom_id: z.string(),
  value: value.nullish(),
  values: z.array(z.string()).optional(),
});
const filledRow = z.object({
  component: filled.optional(),
  components: z.array(filled).optional(),
});

const interaction = z.discriminatedUnion('type', [
  z.object({
    ...shared,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.object({
      name: z.string(),
      type: z.int().default(ApplicationCommandType.ChatInput),
      options: z.array(option).default([]),
      target_id: z.string().optional(),
      resolved: resolved.optional(),
    }),
  }),
  z.object({
    ...shared,
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    data: z.object({ name: z.string(), options: z.array(option).default([]) }),
  }),
  z.object({
    ...shared,
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
    message: pressedMessage,
  }),
  z.object({
    ...shared,
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({
      custom_id: z.string(),
      components: z.array(filledRow).default([]),
      resolved: resolved.optional(),
    }),
    message: pressedMessage.optional(),
  }),
]);
export type Interaction = z.infer<typeof interaction>;
type OfType<Type extends InteractionType> = Extract<Interaction, { type: Type }>;
export type CommandInteraction = OfType<InteractionType.ApplicationCommand>;
export type AutocompleteInteraction = OfType<InteractionType.ApplicationCommandAutocomplete>;
export type ComponentInteraction = OfType<InteractionType.MessageComponent>;
export type FormInteraction = OfType<InteractionType.ModalSubmit>;

export type ReadInteraction =
  | { readonly ok: true; readonly interaction: Interaction }
  /** `address` is there when an answer can be sent all the same. */
  | { readonly ok: false; readonly reason: string; readonly address: InteractionAddress | undefined };

/** Where the answer to an interaction goes. The token is as good as a password: it is never logged. */
export interface InteractionAddress {
  readonly id: string;
  readonly token: string;
}

const address = z.object({ id: z.string().min(1), token: z.string().min(1) });

/** Reads what came from the gateway; anything may come. */
export function readInteraction(raw: unknown): ReadInteraction {
  const read = interaction.safeParse(raw);
  if (read.success) return { ok: true, interaction: read.data };
  const found = address.safeParse(raw);
  const [issue] = read.error.issues;
  const reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`;
  return { ok: false, reason, address: found.success ? found.data : undefined };
}
