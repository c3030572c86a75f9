/** A local Discord for bots: REST, gateway and a page to type in. See README.md beside it. */
export { checkPayload } from './discord/rules/validation.ts';
export { asRegistered } from './discord/world/command.ts';
export type { StoredMessage } from './discord/world/message.ts';
export { type Asker, applicationId, type Who } from './discord/world/world.ts';
export { type Sandbox, startSandbox } from './local-discord.ts';
export { startPage } from './page/page.ts';
export { postSamples } from './page/samples.ts';
export type { DataStatus } from './page/wire.ts';
export { commandInteraction } from './people/interaction.ts';
export type { Outcome } from './people/outcome.ts';
export { readTypedLine } from './people/typed-line.ts';
export { messageAsText } from './print/message-text.ts';
