import { z } from 'zod';

const id = z.string().regex(/^\d{1,20}$/);
const asker = z.object({
  who: z.enum(['member', 'moderator']),
  where: z.enum(['server', 'bot-dm', 'private-channel', 'read-only-channel', 'foreign-server']),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$/),
});
const value = z.union([z.string().max(6000), z.number(), z.boolean()]);
const invocation = {
  command: z.string().max(32),
  path: z.array(z.string().max(32)).max(2),
  options: z.record(z.string().max(32), value),
};
const control = { channelId: id, messageId: id, customId: z.string().max(100) };

/** Everything a person can do on the page. */
export const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('post'), as: asker, text: z.string().min(1).max(2000) }),
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
    values: z.record(z.string().max(100), z.union([z.string().max(4000), z.array(z.string().max(100)).max(25)])),
  }),
  z.object({ do: z.literal('slow-down'), slowness: z.enum(['none', 'slow', 'too-slow']) }),
  z.object({
    do: z.literal('break'),
    mishap: z.enum(['drop-gateway', 'reconnect', 'invalidate-session', 'rate-limit', 'server-error']),
  }),
]);
export type Action = z.infer<typeof action>;
/** A person's action in a channel, as against a turn of the fault switches. */
export type PersonalAction = Extract<Action, { as: unknown }>;
