import { InteractionResponseType } from 'discord-api-types/v10';
import { SHARED_AS, type SharedAs, shareCard } from '../cards/answers/share-card.ts';
import { type Ask, type GivenOptions, shownAs } from '../cards/model/ask.ts';
import type { Card } from '../cards/model/card.ts';
import { writeAsk } from '../cards/model/custom-id.ts';
import { message, text, type Words } from '../cards/model/words.ts';
import type { Form } from '../command/form.ts';
import type { Answer } from './answer.ts';
import type { PressedMessage } from './asking.ts';
import { formAnswer } from './form-answer.ts';
import type { Audience } from './permissions.ts';
import { repost } from './reposting.ts';
import type { ShareLog } from './share-log.ts';
import { localeFor, messageAnswer, privateNotice, type ShownTo, updateAnswer } from './showing.ts';

/** Somebody who wants to share, and what was shared before. */
export type Sharer = ShownTo & { readonly audience: Audience; readonly shares: ShareLog };

export interface Share {
  readonly card: Card;
  readonly ask: Ask;
  readonly as: SharedAs;
  /** A line of the sharer's own. */
  readonly line?: string | undefined;
  /** It is known to stand in the channel already. */
  readonly again: boolean;
  readonly pressed: PressedMessage | undefined;
}

/** Longest line of one's own; a share is a few lines. */
const LINE_MAX = 200;

/**
 * Posts an answer for all to see, with who shared it on top; the private card then says that it was shared. Refused to
 * those who may not, to those in a hurry, and once to those who did not see that it stands there.
 */
export function share({ card, ask, as, line, again, pressed }: Share, to: Sharer): Answer {
  const refused = refusedSharing(to);
  if (refused !== undefined) return refused;
  const what = writeAsk('turn', shownAs(ask, { language: undefined }));
  const held = heldBack(what, again, to);
  if (held !== undefined) return againOrNot(card, held, pressed, to);
  note(what, to);
  const shared = messageAnswer(shareCard(card, as), to, {
    private: false,
    shareable: false,
    sharedBy: sharedBy(to, line),
  });
  if (pressed?.hidden !== true) return shared;
  const told = updateAnswer(withLine(card, message('share.done')), to, true);
  return { ...told, followUps: [{ data: shared.data, pictures: shared.pictures }] };
}

/** The same for an answer no button can ask for again: its message is posted as it stands. */
export function shareAsShown({ components }: PressedMessage, to: Sharer): Answer {
  const refused = refusedSharing(to);
  if (refused !== undefined) return refused;
  const held = heldBack(JSON.stringify(components).slice(0, LINE_MAX), false, to);
  if (held !== undefined) return privateNotice(held.words, to);
  const data = repost(components, nameOfSharer(to), localeFor(to));
  if (data === undefined) return privateNotice(message('button.unreadable'), to);
  note(JSON.stringify(components).slice(0, LINE_MAX), to);
  return { type: InteractionResponseType.ChannelMessageWithSource, data, pictures: [] };
}

/** Asks how to share: how much of the card, and with which words. */
export function shareForm(card: Card, ask: Ask, to: Sharer): Answer {
  const refused = refusedSharing(to);
  if (refused !== undefined) return refused;
  const choices = SHARED_AS.filter((as) => as !== 'picture' || card.picture !== undefined);
  const form: Form = {
    title: message('share.form'),
    ask,
    fields: [
      {
        kind: 'radio',
        name: 'as',
        label: message('share.as'),
        required: true,
        choices: choices.map((as) => ({ value: as, label: message(`share.as.${as}`), chosen: as === 'short' })),
      },
      { kind: 'text', name: 'line', label: message('share.line'), required: false, longest: LINE_MAX },
    ],
  };
  return formAnswer(form, localeFor(to), to.asking.language, 'choose');
}

/** What was filled into that form. */
export function sharedAsFilled({ as, line }: GivenOptions): Pick<Share, 'as' | 'line'> {
  return { as: SHARED_AS.find((known) => known === as) ?? 'short', line: line?.slice(0, LINE_MAX) };
}

function refusedSharing(to: Sharer): Answer | undefined {
  const { mayShare, mayPost } = to.audience;
  if (!mayShare) return privateNotice(message('share.not-allowed'), to);
  return mayPost ? undefined : privateNotice(message('share.no-permission'), to);
}

interface Held {
  readonly words: Words;
  /** Sharing again is a press away. */
  readonly again: boolean;
}

function heldBack(what: string, again: boolean, { asking, shares }: Sharer): Held | undefined {
  const { channel, person } = asking.asker;
  if (channel === undefined) return undefined;
  const checked = shares.check(channel, { what, person: person?.id ?? '' }, again);
  if (checked.ok) return undefined;
  if ('waitSeconds' in checked) return { words: message('share.wait', { value: checked.waitSeconds }), again };
  return { words: message('share.twice', { who: text(checked.by), value: checked.minutesAgo }), again: true };
}

function againOrNot(card: Card, held: Held, pressed: PressedMessage | undefined, to: Sharer): Answer {
  if (pressed?.hidden !== true) return privateNotice(held.words, to);
  return updateAnswer(withLine(card, held.words), to, held.again ? 'again' : true);
}

function note(what: string, to: Sharer): void {
  const { channel, person } = to.asking.asker;
  if (channel !== undefined) to.shares.note(channel, { what, person: person?.id ?? '', name: nameOfSharer(to) });
}

function sharedBy(to: ShownTo, line: string | undefined): Words {
  const who = text(nameOfSharer(to));
  return line === undefined || line.trim() === ''
    ? message('shared-by', { who })
    : message('shared-by-saying', { who, line: text(line) });
}

function nameOfSharer({ asking }: ShownTo): string {
  return asking.asker.person?.name ?? '';
}

function withLine(card: Card, words: Words): Card {
  return { ...card, blocks: [...card.blocks, { kind: 'small', words }] };
}
