import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import type { Place } from '../../../facts/schema/place.ts';
import type { Follow } from '../../../store/follows.ts';
import { whereWords } from '../../fragments/place-words.ts';
import { question } from '../../model/ask.ts';
import type { Card } from '../../model/card.ts';
import { channelMention, joined, local, message, roleMention, text, type Words } from '../../model/words.ts';
import { noticeCard } from '../question-cards.ts';

/** Said when a follow begins. @param live its counts come from a source as they are counted */
export function followStartedCard(
  election: Election,
  place: Place | undefined,
  { channel, live }: { readonly channel: string; readonly live: boolean },
): Card {
  const name = joined(' · ', [whereWords(election, place?.id), local(election.name)]);
  return {
    tone: 'answer',
    blocks: [
      {
        kind: 'title',
        words: message('follow.started', { election: name, channel: channelMention(channel) }),
      },
      { kind: 'line', words: message('follow.how') },
      ...(live ? [] : [{ kind: 'line', words: message('follow.no-live') } as const]),
    ],
  };
}

/** What a server follows. */
export function followingCard(catalog: Catalog, follows: readonly Follow[]): Card {
  if (follows.length === 0) return noticeCard(message('following.none'));
  return {
    tone: 'answer',
    blocks: [
      { kind: 'title', words: message('following.title') },
      {
        kind: 'list',
        entries: follows.map((follow) =>
          joined(' · ', [
            nameOf(catalog, follow),
            channelMention(follow.channel),
            follow.role === '' ? undefined : message('following.mentions', { role: roleMention(follow.role) }),
            follow.stopped === '' ? undefined : message(`following.stopped.${follow.stopped}`),
          ]),
        ),
      },
    ],
  };
}

/** Asks which follow is to end. */
export function whichFollowCard(catalog: Catalog, follows: readonly Follow[]): Card {
  if (follows.length === 0) return noticeCard(message('following.none'));
  return {
    tone: 'question',
    blocks: [{ kind: 'title', words: message('unfollow.which') }],
    menus: [
      {
        placeholder: message('menu.choose'),
        entries: follows.map((follow) => ({
          label: nameOf(catalog, follow),
          description: channelMention(follow.channel),
          ask: question.unfollow({ followed: follow.id }),
        })),
      },
    ],
  };
}

export function unfollowedCard(catalog: Catalog, follow: Follow): Card {
  return noticeCard(
    message('unfollow.done', { election: nameOf(catalog, follow), channel: channelMention(follow.channel) }),
  );
}

/** A follow in a list of suggestions, where Discord writes no channel's name. */
export function followLabel(catalog: Catalog, follow: Follow): Words {
  return joined(' · ', [nameOf(catalog, follow), channelMention(follow.channel)]);
}

function nameOf(catalog: Catalog, { election, place }: Follow): Words {
  const found = catalog.find(election);
  if (found === undefined) return text(election);
  return joined(' · ', [whereWords(found, found.findPlace(place)?.id), local(found.name)]);
}
