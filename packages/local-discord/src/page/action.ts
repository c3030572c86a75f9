import { z } from 'zod';
import { LARGEST_FILE } from '../discord/messages/given-file.ts';

const id = z.string().regex(/^\d{1,20}$/);
const asker = z.object({
  who: z.enum(['member', 'moderator', 'administrator']),
  where: z.enum(['server', 'bot-dm', 'private-channel', 'read-only-channel', 'foreign-server']),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$/),
});
/** A file's bytes in base64, a third longer than they are. */
const file = z.object({
  name: z.string().min(1).max(255),
  contentType: z.string().max(100),
  base64: z.base64().max(Math.ceil(LARGEST_FILE / 3) * 4),
});
const value = z.union([z.string().max(6000), z.number(), z.boolean(), file]);
const formValue = z.union([
  z.string().max(4000),
  z.boolean(),
  z.array(z.string().max(100)).max(25),
  z.array(file).max(10),
]);
const invocation = {
  command: z.string().max(32),
  path: z.array(z.string().max(32)).max(2),
  options: z.record(z.string().max(32), value),
};
const control = { channelId: id, messageId: id, customId: z.string().max(100) };

/** Everything a person can do on the page. */
export const action = z.discriminatedUnion('do', [
  z
    .object({ do: z.literal('post'), as: asker, text: z.string().max(2000), files: z.array(file).max(10).default([]) })
    .refine(({ text, files }) => text !== '' || files.length > 0),
  z.object({
    do: z.literal('react'),
    as: asker,
    channelId: id,
    messageId: id,
    emoji: z.string().min(1).max(60),
  }),
  z.object({ do: z.literal('use-on-person'), as: asker, command: z.string().max(32), userId: id }),
  z.object({ do: z.literal('run'), as: asker, ...invocation }),
  z.object({
    do: z.literal('complete'),
    as: asker,
    ...invocation,
    focused: z.object({ option: z.string().max(32), typed: z.string().max(6000) }),
  }),
  z.object({ do: z.literal('press'), as: asker, ...control }),
  z.object({ do: z.literal('select'), as: asker, ...control, values: z.array(z.string().max(100)).max(25) }),
  z.object({ do: z.literal('use-on-message'), as: asker, command: z.string().max(32), channelId: id, messageId: id }),
  z.object({
    do: z.literal('submit'),
    as: asker,
    modal: z.string().max(20),
    values: z.record(z.string().max(100), formValue),
  }),
  z.object({ do: z.literal('slow-down'), slowness: z.enum(['none', 'slow', 'too-slow']) }),
  z.object({
    do: z.literal('break'),
    mishap: z.enum([
      'drop-gateway',
      'reconnect',
      'invalidate-session',
      'rate-limit',
      'rate-limit-page',
      'server-error',
      'cut',
    ]),
  }),
]);
/** A file as the page sends it. */
export type SentFile = z.infer<typeof file>;
export type Action = z.infer<typeof action>;
/** A person's action in a channel, as against a turn of the fault switches. */
export type PersonalAction = Extract<Action, { as: unknown }>;
