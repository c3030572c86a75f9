import { REST } from 'discord.js';
import { z } from 'zod';
import { loadCommands } from '../bot/command-folder.ts';
import { restOptions } from '../bot/gateway/connection.ts';
import { failureWords } from '../bot/gateway/discord-failure.ts';
import { register, unregister } from '../bot/registration.ts';
import { commandFolder } from './project.ts';
import { environmentOrFail, failStart, StartFailure } from './startup.ts';

/** `register` lists the commands with Discord, `unregister` takes them off: everywhere, or in DISCORD_GUILD_ID. */
try {
  const action = process.argv[2];
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = environmentOrFail();
  if (token === undefined) throw new StartFailure(['DISCORD_TOKEN is not set: there is no list of commands to change']);
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const application = await rest.get('/applications/@me').then(
    (found) => z.object({ id: z.string() }).parse(found),
    (cause: unknown) => {
      throw new StartFailure([failureWords(cause, apiUrl)]);
    },
  );
  const where = { applicationId: application.id, guildId };
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
