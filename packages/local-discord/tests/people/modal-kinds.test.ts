import type { Client, ModalSubmitInteraction } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Modal } from '../../src/discord/world/modal.ts';
import { MODERATOR_ROLE, PEOPLE, PLACES } from '../../src/discord/world/world.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { answered } from '../answered.ts';
import { connectedClient } from '../connected-client.ts';

const choices = ['one', 'two', 'three'].map((value) => ({ label: value.toUpperCase(), value }));
const label = (text: string, component: object) => ({ type: 18, label: text, component });
/** Discord takes five parts in a form, so there are two. */
const FORMS: Readonly<Record<string, readonly object[]>> = {
  first: [
    { type: 10, content: 'Say **something**.' },
    label('Text', { type: 4, custom_id: 'text', style: 1, min_length: 2 }),
    label('Colour', { type: 21, custom_id: 'radio', options: choices }),
    label('Parts', { type: 22, custom_id: 'boxes', options: choices, min_values: 1, max_values: 2 }),
    label('Agreed', { type: 23, custom_id: 'tick' }),
  ],
  second: [
    label('List', { type: 3, custom_id: 'list', options: choices }),
    label('Person', { type: 5, custom_id: 'person' }),
    label('Role', { type: 6, custom_id: 'role', required: false, min_values: 0 }),
    label('Channel', { type: 8, custom_id: 'channel', channel_types: [0] }),
    label('File', { type: 19, custom_id: 'file', file_types: ['.csv'] }),
  ],
};

let discord: LocalDiscord;
let client: Client<true>;
let submitted: ModalSubmitInteraction | undefined;

beforeAll(async () => {
  discord = await startLocalDiscord();
  client = await connectedClient(discord, async (interaction) => {
    if (interaction.isModalSubmit()) {
      submitted = interaction;
      await interaction.reply('thanks');
    }
    if (!interaction.isChatInputCommand()) return;
    const which = interaction.options.getString('name') ?? 'first';
    const body = { type: 9, data: { custom_id: which, title: 'A form', components: FORMS[which] } };
    await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false });
  });
});
beforeEach(() => {
  submitted = undefined;
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

async function open(which: string): Promise<Modal> {
  const outcome = await discord.type(`/candidate ${which}`);
  if (outcome.kind !== 'modal') throw new Error(`no form: ${JSON.stringify(outcome)}`);
  return outcome.modal;
}

describe('a form', () => {
  it('takes a text, one of several, some of several and a tick', async () => {
    const modal = await open('first');

    answered(await discord.submitModal(modal, { text: 'hello', radio: 'two', boxes: ['one', 'three'], tick: true }));

    expect(submitted?.fields.getTextInputValue('text')).toBe('hello');
    expect(submitted?.fields.getRadioGroup('radio')).toBe('two');
    expect(submitted?.fields.getCheckboxGroup('boxes')).toEqual(['one', 'three']);
    expect(submitted?.fields.getCheckbox('tick')).toBe(true);
  });

  it('takes from lists, people, roles, channels and files', async () => {
    const modal = await open('second');
    const values = {
      list: ['three'],
      person: [PEOPLE.moderator.id],
      role: [MODERATOR_ROLE],
      channel: [PLACES.server.channelId],
      file: [{ name: 'a.csv', bytes: Buffer.from('a\n') }],
    };

    answered(await discord.submitModal(modal, values));

    expect(submitted?.fields.getStringSelectValues('list')).toEqual(['three']);
    expect(submitted?.fields.getSelectedUsers('person')?.first()?.username).toBe('tom');
    expect(submitted?.fields.getSelectedRoles('role')?.first()?.name).toBe('Moderators');
    expect(submitted?.fields.getSelectedChannels('channel')?.first()?.id).toBe(PLACES.server.channelId);
    const file = submitted?.fields.getUploadedFiles('file')?.first();
    expect(file?.name).toBe('a.csv');
    expect(await (await fetch(file?.url ?? '')).text()).toBe('a\n');
  });

  const complete = { text: 'hello', radio: 'one', boxes: ['one'] };
  it.each([
    ['a text that is too short', { ...complete, text: 'h' }, 'text must be at least 2 characters long.'],
    ['no text', { ...complete, text: '' }, 'text is required.'],
    ['nothing where one is needed', { text: 'hello', boxes: ['one'] }, 'radio is required.'],
    ['a choice that is not there', { ...complete, radio: 'nine' }, 'radio has no "nine".'],
    ['more than there may be', { ...complete, boxes: ['one', 'two', 'three'] }, 'boxes takes 1 to 2, not 3.'],
    ['a field that is not there', { ...complete, colour: 'red' }, 'The form has no field "colour".'],
  ])('is not sent with %s', async (_what, values, reason) => {
    expect(await discord.submitModal(await open('first'), values)).toEqual({ kind: 'not-sent', reason });
  });

  it('is not sent with a file of another kind', async () => {
    const values = {
      list: ['one'],
      person: [PEOPLE.member.id],
      channel: [PLACES.server.channelId],
      file: [{ name: 'a.exe', bytes: Buffer.from('a') }],
    };

    expect(await discord.submitModal(await open('second'), values)).toMatchObject({
      kind: 'not-sent',
      reason: expect.stringContaining('.csv'),
    });
  });
});
