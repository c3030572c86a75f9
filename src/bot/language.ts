import { languages } from '../cards/wording/languages.ts';
import { askOf, INTERACTION, type Interaction } from './interaction.ts';

/** The option every command has beside its own: the language of the answer, which its buttons carry on. */
export const LANGUAGE = 'language';

export const DEFAULT_LOCALE = 'en';

/** What an answer is written in: the language that was asked for, or else the asker's own locale. */
export function localeOf(interaction: Interaction): string {
  return chosenLanguage(interaction) ?? interaction.locale ?? DEFAULT_LOCALE;
}

/** The language named in the command, or in the button or menu entry pressed; `undefined` where none of ours is. */
export function chosenLanguage(interaction: Interaction): string | undefined {
  const given = givenLanguage(interaction);
  return languages.find((code) => code === given);
}

function givenLanguage(interaction: Interaction): unknown {
  if (interaction.type !== INTERACTION.component) {
    return interaction.data.options.find(({ name }) => name === LANGUAGE)?.value;
  }
  const read = askOf(interaction);
  return read.ok ? read.ask.options[LANGUAGE] : undefined;
}
