import { z } from 'zod';
import { type ReadAsk, readAsk } from '../cards/model/ask.ts';
import { targetMessage } from './target-message.ts';

/** Interaction types and contexts, from Discord's documentation of receiving and responding. */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const CONTEXT = { guild: 0, botDm: 1, privateChannel: 2 } as const;
export const COMMAND_TYPE = { slash: 1, message: 3 } as const;

/** Longest option text that is looked up; Discord allows 6,000 characters. */
export const OPTION_TEXT_MAX = 500;

const user = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });
const option = z.object({
  name: z.string(),
  type: z.int(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});

/** What the bot reads of an interaction. Discord adds fields at any time; they pass unread. */
const shared = {
  id: z.string().min(1),
  token: z.string().min(1),
  application_id: z.string(),
  locale: z.string().optional(),
  guild_id: z.string().optional(),
  context: z.int().nullish(),
  app_permissions: z.string().optional(),
  member: z.object({ user, nick: z.string().nullish(), permissions: z.string().optional() }).nullish(),
  user: user.nullish(),
};

const interaction = z.discriminatedUnion('type', [
  z.object({
    ...shared,
    type: z.literal(INTERACTION.command),
    data: z.object({
      name: z.string(),
      type: z.int().default(COMMAND_TYPE.slash),
      options: z.array(option).default([]),
      target_id: z.string().optional(),
      resolved: z.object({ messages: z.record(z.string(), targetMessage).optional() }).optional(),
    }),
  }),
  z.object({
    ...shared,
    type: z.literal(INTERACTION.autocomplete),
    data: z.object({ name: z.string(), options: z.array(option).default([]) }),
  }),
  z.object({
    ...shared,
    type: z.literal(INTERACTION.component),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
    message: z.object({ flags: z.int().default(0), components: z.array(z.unknown()).default([]) }),
  }),
]);
export type Interaction = z.infer<typeof interaction>;
export type CommandInteraction = Extract<Interaction, { type: typeof INTERACTION.command }>;
export type AutocompleteInteraction = Extract<Interaction, { type: typeof INTERACTION.autocomplete }>;
export type ComponentInteraction = Extract<Interaction, { type: typeof INTERACTION.component }>;

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

/** The question behind a press: the entry chosen in a menu, or the button itself. */
export function askOf({ data }: ComponentInteraction): ReadAsk {
  return readAsk(data.values[0] ?? data.custom_id);
}
