import { Client, Events, MessageFlags } from 'discord.js';

/** The least a discord.js bot can be: it answers every interaction with a constant. What this bot is measured against. */
const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL ?? '' } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply({ content: 'constant', flags: MessageFlags.Ephemeral });
});
client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([
    { name: 'candidate', description: 'x', options: [{ type: 3, name: 'name', description: 'x', required: true }] },
  ]);
});
await client.login(process.env.DISCORD_TOKEN);
