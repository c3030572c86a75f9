/** A local Discord for bots: API, gateway, HTTP interactions, and a page to use it by. See README.md beside it. */
export type { EndpointCheck } from './discord/endpoint/endpoint.ts';
export type { GivenFile } from './discord/messages/given-file.ts';
export type { StoredMessage } from './discord/messages/message.ts';
export { checkPayload } from './discord/rules/validation.ts';
export { asRegistered } from './discord/world/command.ts';
export { WRONG_SIGNATURES } from './discord/world/faults.ts';
export type { Modal } from './discord/world/modal.ts';
export { APPLICATION_ID, type Asker, PEOPLE, type Who } from './discord/world/world.ts';
export { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from './local-discord.ts';
export { startPage } from './page/page.ts';
export type { DataStatus } from './page/wire.ts';
export { commandInteraction } from './people/interaction.ts';
export type { Outcome } from './people/outcome.ts';
export { readPaths } from './people/typed-files.ts';
export { readTypedLine } from './people/typed-line.ts';
export { messageAsText } from './print/message-text.ts';
export { promptFor } from './terminal/prompt.ts';
