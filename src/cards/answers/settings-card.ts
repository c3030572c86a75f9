import type { Catalog } from '../../facts/catalog.ts';
import type { Settings } from '../../store/settings.ts';
import { question } from '../model/ask.ts';
import type { Card } from '../model/card.ts';
import { channelMention, language, local, message, roleMention, text, type Words } from '../model/words.ts';
import { noticeCard } from './question-cards.ts';

/** What is set in a place, and the way to change it. @param own a person's, in direct messages */
export function settingsCard(catalog: Catalog, settings: Settings, own: boolean, saved = false): Card {
  const lines = own ? [electionWords(catalog, settings), languageWords(settings)] : serverLines(catalog, settings);
  return {
    tone: 'answer',
    blocks: [
      { kind: 'title', words: message(own ? 'settings.title-own' : 'settings.title') },
      ...(saved ? [{ kind: 'line', words: message('settings.saved') } as const] : []),
      { kind: 'list', entries: lines },
    ],
    actions: [
      { kind: 'ask', label: message('settings.change-button'), ask: question['settings change'](), primary: true },
      ...(own
        ? []
        : ([
            { kind: 'ask', label: message('settings.channels-button'), ask: question['settings channels']() },
          ] as const)),
    ],
  };
}

/** Asks before everything is erased. */
export function eraseQuestionCard(): Card {
  return {
    tone: 'question',
    blocks: [{ kind: 'line', words: message('settings.erase-ask') }],
    actions: [
      { kind: 'ask', label: message('settings.erase-button'), ask: question['settings erase']({ confirm: 'true' }) },
    ],
  };
}

export function unknownElectionCard(query: string): Card {
  return noticeCard(message('settings.unknown-election', { query: text(query) }));
}

function serverLines(catalog: Catalog, settings: Settings): readonly Words[] {
  const channel = (id: string | undefined) => (id === undefined ? message('settings.none') : channelMention(id));
  const role = settings.callRole;
  return [
    electionWords(catalog, settings),
    languageWords(settings),
    message('settings.share', { who: shareWords(settings) }),
    message('settings.follow-channel', { channel: channel(settings.followChannel) }),
    message('settings.report-channel', { channel: channel(settings.reportChannel) }),
    ...(role === undefined ? [] : [message('settings.call-role', { role: roleMention(role) })]),
    ...(settings.quiet ? [message('settings.quiet')] : []),
  ];
}

function electionWords(catalog: Catalog, { election: id }: Settings): Words {
  const election = id === undefined ? undefined : catalog.find(id);
  return message('settings.election', {
    election: election === undefined ? message('settings.none') : local(election.name),
  });
}

function languageWords({ language: code }: Settings): Words {
  return message('settings.language', {
    language: code === undefined ? message('settings.language-own') : language(code),
  });
}

function shareWords({ share }: Settings): Words {
  if (share.who === 'role') return message('settings.share.role', { role: roleMention(share.role) });
  return message(`settings.share.${share.who}`);
}
