import { noticeCard } from '../cards/answers/question-cards.ts';
import type { Card } from '../cards/model/card.ts';
import { MESSAGE_FLAGS } from '../cards/model/discord-limits.ts';
import { message, type Words } from '../cards/model/words.ts';
import { renderCard } from '../cards/render/rendering.ts';
import { type Answer, CALLBACK } from './answer.ts';
import type { Interaction } from './interaction.ts';
import { chosenLanguage, DEFAULT_LOCALE, LANGUAGE, localeOf } from './language.ts';

interface Showing {
  readonly private: boolean;
  readonly shareable: boolean;
  readonly sharedBy?: string;
}

/** A card as a message of its own, in the language of the asker. */
export function messageAnswer(
  card: Card,
  interaction: Interaction,
  { private: hidden, shareable, sharedBy }: Showing,
): Answer {
  const { pictures, flags, ...data } = renderCard(card, {
    ...writtenFor(interaction),
    shareable,
    ...(sharedBy === undefined ? {} : { sharedBy }),
  });
  return { type: CALLBACK.message, data: { ...data, flags: flags | (hidden ? MESSAGE_FLAGS.ephemeral : 0) }, pictures };
}

/** A card in the place of the one that was pressed. */
export function updateAnswer(card: Card, interaction: Interaction, shareable: boolean): Answer {
  const { pictures, ...data } = renderCard(card, { ...writtenFor(interaction), shareable });
  return { type: CALLBACK.update, data, pictures };
}

/** One sentence that only the asker sees. */
export function privateNotice(interaction: Interaction, words: Words): Answer {
  return messageAnswer(noticeCard(words), interaction, { private: true, shareable: false });
}

/** Sent where an interaction has an address and makes no sense otherwise, so that nobody waits for nothing. */
export function unreadableAnswer() {
  const {
    pictures: _,
    flags,
    ...data
  } = renderCard(noticeCard(message('interaction.unreadable')), { locale: DEFAULT_LOCALE });
  return { type: CALLBACK.message, data: { ...data, flags: flags | MESSAGE_FLAGS.ephemeral } };
}

/** A language that was asked for goes on into every button; the locale of the asker comes with each press anyway. */
function writtenFor(interaction: Interaction) {
  const language = chosenLanguage(interaction);
  return {
    locale: localeOf(interaction),
    ...(language === undefined ? {} : { carried: { [LANGUAGE]: language } }),
  };
}
