import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import type { LocalDiscord } from '../../../src/local-discord.ts';

/** An app that answers as it is told, so that each thing the page shows can be had at will. */
export interface ScriptedApp {
  /** Lets the answer go that `/think` holds back. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

const ephemeral = 64;
const componentsV2 = 32_768;
const everywhere = { contexts: [0, 1, 2], integrationTypes: [0, 1] };
const names = ['Ilham Aliyev', 'Zahid Oruj', 'Fazil Mustafa', 'Gudrat Hasanguliyev'];

/** A name that would do harm wherever it became markup. */
export const hostile = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

const commands = [
  {
    name: 'candidate',
    nameLocalizations: { de: 'kandidat' },
    description: 'A candidate in an election',
    ...everywhere,
    options: [
      { type: 3, name: 'name', description: 'Whose name, in any spelling', autocomplete: true, required: true },
      { type: 4, name: 'year', description: 'The year', minValue: 1990 },
      { type: 5, name: 'private', description: 'Only for you' },
    ],
  },
  { name: 'card', description: 'Everything a message can be made of', ...everywhere },
  { name: 'think', description: 'Thinks until it is told to answer', ...everywhere },
  { name: 'silent', description: 'Never answers', ...everywhere },
  { name: 'refused', description: 'Answers what Discord refuses', ...everywhere },
  { name: 'form', description: 'Opens a form', ...everywhere },
  { name: 'choices', description: 'Opens a form with everything to choose from', ...everywhere },
  { name: 'embed', description: 'Answers as bots did before there were components', ...everywhere },
  { name: 'long', description: 'Answers more than fits on a screen', ...everywhere },
  { name: 'commands', description: 'Names its commands', ...everywhere },
  {
    name: 'upload',
    description: 'Takes a file',
    ...everywhere,
    options: [{ type: 11, name: 'table', description: 'A table', required: true }],
  },
  { name: 'hostile', description: hostile.slice(0, 100), ...everywhere },
  {
    name: 'settings',
    description: 'For moderators',
    contexts: [0],
    defaultMemberPermissions: 8192n,
    options: [
      { type: 1, name: 'language', description: 'In which language to answer' },
      { type: 1, name: 'show', description: 'What is set' },
    ],
  },
  { name: 'Check figures', type: 3, ...everywhere },
];

/** Connects the app to the stand-in and lists its commands. */
export async function startScriptedApp(discord: LocalDiscord): Promise<ScriptedApp> {
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  const waiting: (() => void)[] = [];
  const held = () => new Promise<void>((resolve) => waiting.push(resolve));
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, (interaction) => answer(interaction, held).catch(() => {}));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await (await ready).application.commands.set(commands);
  await discord.waitForCommands();
  return {
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    close: () => client.destroy(),
  };
}

async function answer(interaction: Interaction, held: () => Promise<void>): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = String(interaction.options.getFocused()).toLowerCase();
    const found = names.filter((name) => name.toLowerCase().includes(typed));
    return await interaction.respond(found.map((name) => ({ name, value: name.toLowerCase().replace(' ', '-') })));
  }
  if (interaction.isModalSubmit() && interaction.customId === 'choices') {
    const { fields } = interaction;
    const people = fields.getSelectedUsers('person')?.map(({ username }) => username) ?? [];
    const said = [fields.getRadioGroup('colour'), fields.getCheckboxGroup('parts'), fields.getCheckbox('sure')];
    return await say(interaction, [...said, ...people].join(', '));
  }
  if (interaction.isModalSubmit()) {
    return await say(interaction, `Written: ${interaction.fields.getTextInputValue('why')}`);
  }
  if (interaction.isButton()) {
    if (interaction.customId === 'ignored') return undefined;
    if (interaction.customId === 'ask') return await interaction.showModal(form);
    return await interaction.update({ components: [text(`Pressed ${interaction.customId}`)] });
  }
  if (interaction.isStringSelectMenu()) {
    return await interaction.update({ components: [text(`Picked ${interaction.values.join(' and ')}`)] });
  }
  if (interaction.isMessageContextMenuCommand()) {
    return await say(interaction, `Checked: ${interaction.targetMessage.content}`);
  }
  return interaction.isChatInputCommand() ? await answerCommand(interaction, held) : undefined;
}

async function answerCommand(interaction: ChatInputCommandInteraction, held: () => Promise<void>): Promise<unknown> {
  switch (interaction.commandName) {
    case 'candidate': {
      const { data } = interaction.options;
      const given = data.map(({ name, value }) => `${name}=${value}`).join(' ');
      const isPrivate = interaction.options.getBoolean('private') ?? true;
      return await say(interaction, `Asked for ${given} in ${interaction.locale}`, isPrivate ? ephemeral : 0);
    }
    case 'card':
      return await interaction.reply({ flags: componentsV2, components: card, files: [picture, table] });
    case 'think':
      await interaction.deferReply({ flags: ephemeral });
      await held();
      return await interaction.editReply({ flags: componentsV2, components: [text('Thought it over')] });
    case 'refused':
      return await say(interaction, '');
    case 'form':
      return await interaction.showModal(form);
    case 'choices':
      return await interaction.showModal(choices);
    case 'embed':
      return await interaction.reply({ embeds: [embed], files: [{ ...picture, name: 'embed.png' }, table] });
    case 'long':
      return await say(
        interaction,
        ['The beginning', ...Array.from({ length: 80 }, (_, line) => `line ${line}`), 'The end'].join('\n'),
      );
    case 'commands':
      return await say(interaction, 'Try </candidate:1> or </settings show:2>.');
    case 'upload': {
      const { name, size } = interaction.options.getAttachment('table', true);
      return await say(interaction, `Got ${name} of ${size} bytes`);
    }
    case 'hostile':
      return await interaction.reply({ flags: componentsV2, components: hostileCard });
    case 'settings':
      return await say(interaction, `Settings: ${interaction.options.getSubcommand()}`);
    default:
      return undefined;
  }
}

async function say(interaction: RepliableInteraction, content: string, flags = ephemeral): Promise<void> {
  await interaction.reply({ flags: flags | componentsV2, components: [text(content)] });
}

function text(content: string) {
  return { type: 10, content } as const;
}

const form = {
  custom_id: 'form',
  title: 'Report a figure',
  components: [
    { type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 2, required: true, max_length: 200 } },
  ],
} satisfies APIModalInteractionResponseCallbackData;

const colours = ['Red', 'Green'].map((label) => ({ label, value: label.toLowerCase() }));
const choices = {
  custom_id: 'choices',
  title: 'Choose',
  components: [
    { type: 10, content: 'Pick **well**.' },
    { type: 18, label: 'Colour', component: { type: 21, custom_id: 'colour', options: colours } },
    { type: 18, label: 'Parts', component: { type: 22, custom_id: 'parts', options: colours } },
    { type: 18, label: 'Sure', component: { type: 23, custom_id: 'sure' } },
    { type: 18, label: 'Person', component: { type: 5, custom_id: 'person', placeholder: 'Whom' } },
  ],
} satisfies APIModalInteractionResponseCallbackData;

const embed = {
  title: 'Results',
  url: 'https://example.org/results',
  description: 'As of **noon**',
  color: 0x5865f2,
  fields: [
    { name: 'Counted', value: '52 %', inline: true },
    { name: 'Turnout', value: '76 %', inline: true },
  ],
  image: { url: 'attachment://embed.png' },
  footer: { text: 'Commission' },
};

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPj/HwAEhAKA1v6E0AAAAABJRU5ErkJggg==',
  'base64',
);
const picture = { attachment: png, name: 'chart.png', description: 'Bars: Aliyev 92.12%, Oruj 2.17%' };
const table = { attachment: Buffer.from('name,votes\n'), name: 'counts.csv' };

const card = [
  {
    type: 17,
    accent_color: 0x3b_6e_a5,
    components: [
      {
        type: 9,
        components: [
          text(
            '## Results\n**92.12%** of the votes, ~~not~~ [from a source](https://example.org/a)\n-# as of <t:1707296400:D>',
          ),
        ],
        accessory: { type: 11, media: { url: 'attachment://chart.png' }, description: 'A small picture' },
      },
      { type: 14, spacing: 2 },
      { type: 12, items: [{ media: { url: 'attachment://chart.png' }, description: picture.description }] },
      { type: 12, items: [{ media: { url: 'https://example.org/far.png' }, description: 'A picture far away' }] },
      { type: 13, file: { url: 'attachment://counts.csv' } },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: 'Turn over', custom_id: 'turn' },
          { type: 2, style: 2, label: 'Nothing happens', custom_id: 'ignored' },
          { type: 2, style: 2, label: 'Ask me', custom_id: 'ask' },
          { type: 2, style: 4, label: 'Switched off', custom_id: 'off', disabled: true },
          { type: 2, style: 5, label: 'Source', url: 'https://example.org/a' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'one',
            placeholder: 'Another election',
            options: [
              { label: 'Azerbaijan 2018', value: 'az-2018', description: 'presidential' },
              { label: 'Germany 2025', value: 'de-2025' },
            ],
          },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'several',
            placeholder: 'Compare with',
            max_values: 2,
            options: [
              { label: 'First', value: 'first' },
              { label: 'Second', value: 'second' },
              { label: 'Third', value: 'third' },
            ],
          },
        ],
      },
    ],
  },
] as const;

const hostileCard = [
  text(`# ${hostile}\n${hostile}\n[click](javascript:window.harmed=1) [a](https://example.org/"onmouseover="x)`),
  {
    type: 1,
    components: [{ type: 2, style: 2, label: hostile.slice(0, 80), custom_id: hostile.slice(0, 100) }],
  },
  {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: 'hostile-select',
        placeholder: hostile,
        options: [{ label: hostile, value: hostile, description: hostile }],
      },
    ],
  },
] as const;
