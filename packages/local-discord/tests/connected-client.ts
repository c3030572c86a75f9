import { Client, type ClientOptions, Events, type Interaction } from 'discord.js';
import type { LocalDiscord } from '../src/local-discord.ts';

/** A discord.js client as anyone would make it, ready and with these commands registered. */
export async function connectedClient(
  discord: LocalDiscord,
  onInteraction: (interaction: Interaction) => Promise<unknown> = async () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], ...options, rest: { api: discord.apiUrl, ...options.rest } });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, onInteraction);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const connected = await ready;
  await connected.application.commands.set(commands);
  await discord.waitForCommands();
  return connected;
}

const everywhere = { contexts: [0, 1, 2], integrationTypes: [0, 1] };

const commands = [
  {
    name: 'candidate',
    description: 'A candidate',
    ...everywhere,
    options: [
      { type: 3, name: 'name', description: 'Whose', autocomplete: true },
      { type: 5, name: 'private', description: 'Only for you' },
    ],
  },
  { name: 'Check figures', type: 3, ...everywhere },
  { name: 'settings', description: 'For moderators', contexts: [0], defaultMemberPermissions: 8192n },
];
