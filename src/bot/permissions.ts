import { CONTEXT, type Interaction } from './interaction.ts';

/** Permission bits, from Discord's documentation of permissions. */
const PERMISSION = { administrator: 1n << 3n, sendMessages: 1n << 11n, manageMessages: 1n << 13n } as const;

/** How an answer may be shown to others, for this person in this place. */
export interface Audience {
  /** A conversation with the bot alone: nothing to hide, nobody to share with. */
  readonly alone: boolean;
  readonly mayShare: boolean;
  /** Whether the app may post in this channel. */
  readonly mayPost: boolean;
}

/**
 * Who sees what: in a server sharing is for those who may manage messages; in private channels nobody needs it. The
 * bits come with every interaction and already count overwrites of the channel.
 */
export function audienceOf({ context, member, guild_id, app_permissions }: Interaction): Audience {
  const place = context ?? (guild_id === undefined ? CONTEXT.botDm : CONTEXT.guild);
  if (place === CONTEXT.botDm) return { alone: true, mayShare: false, mayPost: true };
  const mayPost = app_permissions === undefined || has(app_permissions, PERMISSION.sendMessages);
  if (place === CONTEXT.privateChannel) return { alone: false, mayShare: true, mayPost };
  return { alone: false, mayShare: has(member?.permissions ?? '0', PERMISSION.manageMessages), mayPost };
}

function has(bits: string, bit: bigint): boolean {
  if (!/^\d{1,30}$/.test(bits)) return false;
  const held = BigInt(bits);
  return (held & PERMISSION.administrator) !== 0n || (held & bit) !== 0n;
}
