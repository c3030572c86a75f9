import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { noticeCard } from '../cards/answers/question-cards.ts';
import type { Card } from '../cards/model/card.ts';
import { message, type Words } from '../cards/model/words.ts';
import { renderCard } from '../cards/render/rendering.ts';
import { DEFAULT_LOCALE } from '../cards/wording/languages.ts';
import type { Knowledge } from '../command/knowledge.ts';
import type { MessageAnswer } from './answer.ts';
import type { Asking } from './asking.ts';

/** Who is shown something, and what their server chose. */
export interface ShownTo {
  readonly asking: Asking;
  readonly knowledge?: Knowledge;
}

interface Showing {
  readonly private: boolean;
  readonly shareable: boolean;
  readonly sharedBy?: Words;
}

/** A card as a message of its own. */
export function messageAnswer(card: Card, to: ShownTo, showing: Showing): MessageAnswer {
  const { shareable, sharedBy } = showing;
  const { pictures, files, flags, ...data } = renderCard(card, {
    ...writtenFor(to),
    shareable,
    ...(sharedBy === undefined ? {} : { sharedBy }),
  });
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...data, flags: flags | (showing.private ? MessageFlags.Ephemeral : 0) },
    pictures,
    ...(files.length === 0 ? {} : { files }),
  };
}

/** A card in the place of the one that was pressed. */
export function updateAnswer(card: Card, to: ShownTo, shareable: boolean | 'again'): MessageAnswer {
  const { pictures, files, ...data } = renderCard(card, { ...writtenFor(to), shareable });
  const attached = files.length === 0 ? {} : { files };
  return { type: InteractionResponseType.UpdateMessage, data, pictures, ...attached };
}

/** One sentence that only the asker sees. */
export function privateNotice(words: Words, to: ShownTo): MessageAnswer {
  return messageAnswer(noticeCard(words), to, { private: true, shareable: false });
}

/** Sent where an interaction has an address and makes no sense otherwise, so that nobody waits for nothing. */
export function unreadableAnswer() {
  const {
    pictures: _,
    files: __,
    flags,
    ...data
  } = renderCard(noticeCard(message('interaction.unreadable')), { locale: DEFAULT_LOCALE });
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...data, flags: flags | MessageFlags.Ephemeral },
  };
}

/** What an answer is written in: the language asked for, the server's choice, or the asker's own locale. */
export function localeFor({ asking, knowledge }: ShownTo): string {
  return asking.language ?? knowledge?.preferences?.language ?? asking.asker.locale;
}

/** A language that was asked for goes on into every button; the locale of the asker comes with each press anyway. */
function writtenFor(to: ShownTo) {
  const { language } = to.asking;
  return { locale: localeFor(to), ...(language === undefined ? {} : { carried: { language } }) };
}
