import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Preferences } from '../command/knowledge.ts';
import type { Asking } from './asking.ts';

/** How an answer may be shown to others, for this person in this place. */
export interface Audience {
  /** A conversation with the bot alone: nothing to hide, nobody to share with. */
  readonly alone: boolean;
  readonly mayShare: boolean;
  /** Whether the app may post in this channel. */
  readonly mayPost: boolean;
}

/**
 * Who sees what: in a server sharing is for those who may manage messages, unless the server lets everybody share; in
 * private channels nobody needs to.
 */
export function audienceOf({ asker, place }: Asking, preferences: Preferences = {}): Audience {
  if (place === 'alone') return { alone: true, mayShare: false, mayPost: true };
  const mayPost = asker.appMay(PermissionFlagsBits.SendMessages);
  if (place === 'private') return { alone: false, mayShare: true, mayPost };
  const hasRole = preferences.sharingRole !== undefined && asker.roles.includes(preferences.sharingRole);
  const mayShare = preferences.sharing === 'everyone' || hasRole || asker.may(PermissionFlagsBits.ManageMessages);
  return { alone: false, mayShare, mayPost };
}
