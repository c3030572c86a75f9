/** A local Discord for bots: REST, gateway and a page to type in. See README.md beside it. */
export { checkPayload } from './discord/rules/validation.ts';
export { asRegistered } from './discord/world/command.ts';
export type { StoredMessage } from './discord/world/message.ts';
export { APPLICATION_ID as applicationId, type Asker, type Who } from './discord/world/world.ts';
export { type LocalDiscord, startLocalDiscord } from './local-discord.ts';
export { startPage } from './page/page.ts';
export type { DataStatus } from './page/wire.ts';
export { commandInteraction } from './people/interaction.ts';
export type { Outcome } from './people/outcome.ts';
export { readTypedLine } from './people/typed-line.ts';
export { messageAsText } from './print/message-text.ts';
