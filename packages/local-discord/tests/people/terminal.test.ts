import { PassThrough } from 'node:stream';
import type { Client } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { promptFor } from '../../src/terminal/prompt.ts';
import { connectedClient } from '../connected-client.ts';

let discord: LocalDiscord;
let client: Client<true>;

const options = ['Red', 'Green'].map((label) => ({ label, value: label.toLowerCase() }));
const form = {
  custom_id: 'form',
  title: 'About you',
  components: [
    { type: 18, label: 'Name', component: { type: 4, custom_id: 'name', style: 1 } },
    { type: 18, label: 'Colour', component: { type: 21, custom_id: 'colour', options } },
    { type: 18, label: 'Sure', component: { type: 23, custom_id: 'sure' } },
  ],
};

beforeAll(async () => {
  discord = await startLocalDiscord();
  client = await connectedClient(discord, async (interaction) => {
    if (interaction.isModalSubmit()) {
      const { fields } = interaction;
      const said = [fields.getTextInputValue('name'), fields.getRadioGroup('colour'), fields.getCheckbox('sure')];
      await interaction.reply(said.join(', '));
    } else if (interaction.isButton()) await interaction.reply(`pressed ${interaction.customId}`);
    else if (interaction.isChatInputCommand() && interaction.options.getString('name') === 'form') {
      const body = { type: 9, data: form };
      await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false });
    } else if (interaction.isChatInputCommand()) {
      const button = { type: 2, style: 1, label: 'Share', custom_id: 'share' } as const;
      await interaction.reply({ content: 'an **answer**', components: [{ type: 1, components: [button] }] });
    }
  });
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

async function typed(...lines: readonly string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  await promptFor(discord, { input, output });
  return String(output.read());
}

it('prints answers, and presses a button by its number', async () => {
  const out = await typed('/candidate x', '1');

  expect(out).toContain('an answer\n[ Share ]');
  expect(out).toContain('pressed share');
});

it('asks for the fields of a form one by one, again where an answer does not fit', async () => {
  const out = await typed('/candidate form', 'Leyla', 'blue', '2', 'yes');

  expect(out).toContain('About you');
  expect(out).toContain('Colour *: a number\n  1  Red\n  2  Green');
  expect(out).toContain('There is no "blue" to pick.');
  expect(out).toContain('Leyla, green, true');
});

it('says what is wrong with a line', async () => {
  expect(await typed('/nothing')).toContain('There is no command /nothing.');
});
