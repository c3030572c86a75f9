import { GUILD_ID } from '../world/world.ts';
import { type Component, everyComponent } from './component.ts';
import type { Pings } from './message.ts';

/** What an app allows its message to call, as Discord's `allowed_mentions`. */
export interface AllowedMentions {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly (string | null)[] | null;
  readonly roles?: readonly (string | null)[] | null;
}

/** Whom a text calls. */
export function pingsIn(text: string): Pings {
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
  const roles = ids(/<@&(\d{1,20})>/g);
  return {
    users: ids(/<@!?(\d{1,20})>/g),
    roles: roles.filter((id) => id !== GUILD_ID),
    everyone: /@(everyone|here)\b/.test(text),
  };
}

/** Whom a message of an app calls: its content and its text displays, as far as the app allows. */
export function messagePings(
  { content, components }: { readonly content: string; readonly components: readonly Component[] },
  allowed: AllowedMentions | null | undefined,
): Pings {
  const texts = [...everyComponent(components)].map(({ component }) =>
    component.type === 10 ? component.content : '',
  );
  const pings = pingsIn([content, ...texts].join('\n'));
  if (allowed === undefined || allowed === null) return pings;
  const parses = (kind: string) => (allowed.parse ?? []).includes(kind);
  return {
    users: parses('users') ? pings.users : pings.users.filter((id) => (allowed.users ?? []).includes(id)),
    roles: parses('roles') ? pings.roles : pings.roles.filter((id) => (allowed.roles ?? []).includes(id)),
    everyone: parses('everyone') && pings.everyone,
  };
}
