import { loadCommands } from '../bot/command-folder.ts';
import { applicationOf } from '../bot/discord/application.ts';
import { createRest } from '../bot/discord/rest.ts';
import { createLog } from '../bot/log.ts';
import { register, unregister } from '../bot/registration.ts';
import { commandFolder } from './project.ts';
import { environmentOrFail, failStart, StartFailure } from './startup.ts';

/** `register` lists the commands with Discord, `unregister` takes them off: everywhere, or in DISCORD_GUILD_ID. */
try {
  const action = process.argv[2];
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = environmentOrFail();
  if (token === undefined) throw new StartFailure(['DISCORD_TOKEN is not set: there is no list of commands to change']);
  const { rest } = createRest(apiUrl, createLog('warn'));
  rest.setToken(token);
  const applicationId = await applicationOf(rest, apiUrl);
  const where = { applicationId, guildId };
  const place = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  if (action === 'unregister') {
    await unregister(rest, where);
    process.stdout.write(`The commands were taken off the list ${place}.\n`);
  } else {
    const written = await register(rest, where, await loadCommands(commandFolder));
    process.stdout.write(written ? `The commands are now listed ${place}.\n` : `Nothing had changed ${place}.\n`);
  }
} catch (cause) {
  failStart(cause);
}
