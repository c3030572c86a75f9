/** The version of the bot, as in package.json and CHANGELOG.md; a test holds them together. */
export const VERSION = '0.2.0';
