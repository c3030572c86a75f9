import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

/**
 * A bot as many are written: discord.js with its builders, embeds, subcommands, a collector, a form it waits for,
 * deferred answers, further messages and files. It knows nothing of the local Discord but an address.
 */
export async function startForeignBot(api: string, token: string): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    rest: { api },
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await HANDLERS[interaction.commandName]?.(interaction);
  });
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || !message.content.startsWith('!ping')) return;
    await message.react('🏓');
    await message.reply('pong');
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const started = await ready;
  await started.application.commands.set(COMMANDS);
  return started;
}

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('tag')
    .setDescription('Short texts kept by name')
    .addSubcommand((sub) =>
      sub
        .setName('show')
        .setDescription('Show a text')
        .addStringOption((option) => option.setName('name').setDescription('Which').setRequired(true)),
    )
    .addSubcommandGroup((group) =>
      group
        .setName('admin')
        .setDescription('For those who keep them')
        .addSubcommand((sub) => sub.setName('new').setDescription('Write a text')),
    ),
  new SlashCommandBuilder().setName('vote').setDescription('Ask everybody'),
  new SlashCommandBuilder().setName('report').setDescription('Takes a while'),
  new SlashCommandBuilder()
    .setName('clean')
    .setDescription('Delete the newest messages')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
    .addIntegerOption((option) => option.setName('count').setDescription('How many').setRequired(true)),
  new SlashCommandBuilder()
    .setName('who')
    .setDescription('About a member')
    .addUserOption((option) => option.setName('member').setDescription('Whom').setRequired(true)),
].map((command) => command.toJSON());

const HANDLERS: Readonly<Record<string, (interaction: ChatInputCommandInteraction) => Promise<unknown>>> = {
  tag: async (interaction) => {
    if (interaction.options.getSubcommandGroup(false) === 'admin') return await newTag(interaction);
    const embed = new EmbedBuilder()
      .setTitle(interaction.options.getString('name', true))
      .setDescription('A **text** that was kept.')
      .addFields({ name: 'Used', value: '3 times', inline: true })
      .setImage('attachment://tag.png')
      .setFooter({ text: 'Tags' });
    const picture = new AttachmentBuilder(Buffer.from('picture'), { name: 'tag.png' });
    return await interaction.reply({ embeds: [embed], files: [picture] });
  },
  vote: async (interaction) => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('yes').setLabel('Yes').setStyle(ButtonStyle.Success),
      new ButtonBuilder().setCustomId('no').setLabel('No').setStyle(ButtonStyle.Danger),
    );
    const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder().setCustomId('why').addOptions({ label: 'Because', value: 'because' }),
    );
    const response = await interaction.reply({ content: 'Shall we?', components: [row, menu], withResponse: true });
    const collector = response.resource?.message?.createMessageComponentCollector({
      componentType: ComponentType.Button,
      max: 2,
    });
    const votes: string[] = [];
    collector?.on('collect', async (press) => {
      votes.push(`${press.user.displayName}: ${press.customId}`);
      await press.update({ content: votes.join(', ') });
    });
    collector?.on('end', () => void interaction.editReply({ components: [] }));
  },
  report: async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('Half way…');
    const file = new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'report.csv', description: 'Two columns' });
    await interaction.editReply({ content: 'Done', files: [file] });
    await interaction.followUp({ content: 'Keep it.', flags: MessageFlags.Ephemeral });
  },
  clean: async (interaction) => {
    const { channel } = interaction;
    if (channel === null || !channel.isTextBased() || channel.isDMBased()) return await interaction.reply('Not here.');
    const found = await channel.messages.fetch({ limit: interaction.options.getInteger('count', true) });
    for (const message of found.values()) await message.delete();
    return await interaction.reply({ content: `Deleted ${found.size}.`, flags: MessageFlags.Ephemeral });
  },
  who: async (interaction) => {
    const member = await interaction.guild?.members.fetch(interaction.options.getUser('member', true).id);
    const roles = member?.roles.cache
      .map(({ name }) => name)
      .toSorted()
      .join(', ');
    return await interaction.reply(`${member?.displayName}: ${roles}`);
  },
};

async function newTag(interaction: ChatInputCommandInteraction): Promise<void> {
  const text = new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph);
  const modal = new ModalBuilder()
    .setCustomId('new-tag')
    .setTitle('A new text')
    .addLabelComponents(new LabelBuilder().setLabel('Text').setTextInputComponent(text));
  await interaction.showModal(modal);
  const submitted = await interaction.awaitModalSubmit({ time: 5_000 });
  await submitted.reply({
    content: `Kept: ${submitted.fields.getTextInputValue('text')}`,
    flags: MessageFlags.Ephemeral,
  });
}
