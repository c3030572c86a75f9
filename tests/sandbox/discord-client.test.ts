import { Client, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let client: Client<true>;

beforeEach(async () => {
  sandbox = await startSandbox({ firstResponseMs: 1000 });
  const starting = new Client({ intents: [], rest: { api: sandbox.apiUrl } });
  const ready = new Promise<Client<true>>((resolve) => starting.once(Events.ClientReady, resolve));
  await starting.login(sandbox.token);
  client = await ready;
  await client.application.commands.set([
    { name: 'ping', description: 'Says pong', options: [{ type: 3, name: 'text', description: 'What to say' }] },
  ]);
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

describe('an unmodified discord.js client', () => {
  it('logs in, registers a command and answers it', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        content: `pong ${interaction.options.getString('text')}`,
        flags: MessageFlags.Ephemeral,
      });
    });
    await sandbox.waitForCommands();

    const outcome = await sandbox.type('/ping at 17:00');

    expect(outcome).toMatchObject({
      kind: 'answered',
      callbackType: 4,
      message: { content: 'pong at 17:00', ephemeral: true },
    });
  });
});
