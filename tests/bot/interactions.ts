import { type Asking, askingOf } from '../../src/bot/asking.ts';
import { readInteraction } from '../../src/bot/interaction.ts';

const person = { id: '100000000000000001', username: 'tester', global_name: 'A Tester' };
const MANAGE_MESSAGES = String(1n << 13n);
const SEND_MESSAGES = String(1n << 11n);

interface Place {
  readonly context?: number;
  readonly permissions?: string;
  readonly app_permissions?: string;
  readonly locale?: string;
}

/** Somebody who may manage messages, in a server where the app may post. */
export const moderator: Place = { context: 0, permissions: MANAGE_MESSAGES, app_permissions: SEND_MESSAGES };
export const member: Place = { context: 0, permissions: '0', app_permissions: SEND_MESSAGES };
export const botDm: Place = { context: 1, app_permissions: SEND_MESSAGES };
export const privateChannel: Place = { context: 2, app_permissions: SEND_MESSAGES };
export const mutedApp: Place = { ...moderator, app_permissions: '0' };

/** A slash command as Discord sends it. */
export function slash(
  name: string,
  options: Readonly<Record<string, string | boolean>>,
  place: Place = moderator,
): Asking {
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'string' ? 3 : 5,
    value,
  }));
  return read({ type: 2, data: { name, type: 1, options: given } }, place);
}

/** Somebody typing into an option, with others filled in before. */
export function typing(
  name: string,
  option: string,
  typed: string,
  place: Place = moderator,
  filled: Readonly<Record<string, string>> = {},
): Asking {
  const before = Object.entries(filled).map(([other, value]) => ({ name: other, type: 3, value }));
  const focused = { name: option, type: 3, value: typed, focused: true };
  return read({ type: 4, data: { name, options: [...before, focused] } }, place);
}

/** A press on a button of a private card, or of a card everybody sees. */
export function press(customId: string, seenBy: 'one' | 'all' = 'one', place: Place = moderator): Asking {
  return read(
    { type: 3, data: { custom_id: customId, component_type: 2 }, message: { flags: seenBy === 'one' ? 64 : 0 } },
    place,
  );
}

function read(raw: object, { permissions, ...place }: Place): Asking {
  const who =
    place.context === 0 ? { guild_id: '1', member: { user: person, permissions, nick: null } } : { user: person };
  const result = readInteraction({
    id: '1',
    token: 'secret',
    application_id: '2',
    locale: 'en-GB',
    ...raw,
    ...place,
    ...who,
  });
  if (!result.ok) throw new Error(result.reason);
  return askingOf(result.interaction);
}
