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
