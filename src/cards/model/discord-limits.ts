/**
 * Discord's limits that shape an answer, from its developer documentation
 * (https://docs.discord.com/developers/components/reference and /interactions/application-commands).
 */
export const DISCORD_LIMITS = {
  /** Components of a message, counting nested ones. */
  components: 40,
  /** Characters of all text displays of a message together. */
  textCharacters: 4_000,
  /** Undocumented: messages of more bytes are refused, reported at about 10,170. */
  textBytes: 9_900,
  customId: 100,
  buttonLabel: 80,
  buttonsPerRow: 5,
  selectOptions: 25,
  selectLabel: 100,
  selectValue: 100,
  selectPlaceholder: 150,
  altText: 1_024,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** Message flags: a private answer, and Components V2 (which rules out `content` and `embeds`). */
export const MESSAGE_FLAGS = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** Component types of Components V2 that cards use. */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textDisplay: 10,
  mediaGallery: 12,
  separator: 14,
  container: 17,
} as const;

export const BUTTON_STYLE = { primary: 1, secondary: 2, link: 5 } as const;
