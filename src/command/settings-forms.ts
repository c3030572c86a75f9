import { ChannelType } from 'discord-api-types/v10';
import { question } from '../cards/model/ask.ts';
import { message, text } from '../cards/model/words.ts';
import { languages, wordingOf } from '../cards/wording/languages.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Settings } from '../store/settings.ts';
import type { Field, Form } from './form.ts';

/** Marks an answer to a form: an empty field then means that nothing is wanted, not that nobody was asked. */
export const FILLED = 'filled';
const OWN_LANGUAGE = 'own';
const POSTABLE = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** Election, language, sharing and quiet. @param own a person's, who shares with nobody */
export function generalForm(catalog: Catalog, settings: Settings, own: boolean): Form {
  const election = settings.election === undefined ? undefined : catalog.find(settings.election);
  const languageChoices = [
    { value: OWN_LANGUAGE, label: message('settings.language-own'), chosen: settings.language === undefined },
    ...languages.map((code) => ({
      value: code,
      label: text(wordingOf(code, 'language.name')),
      chosen: settings.language === code,
    })),
  ];
  const fields: readonly Field[] = [
    {
      kind: 'text',
      name: 'default',
      label: message('settings.field.election'),
      description: message('settings.field.election-help'),
      required: false,
      longest: 100,
      value: election?.name.en,
    },
    {
      kind: 'select',
      name: 'reply',
      label: message('settings.field.language'),
      required: false,
      choices: languageChoices,
    },
  ];
  const title = message(own ? 'settings.title-own' : 'settings.title');
  const ask = question['settings change']({ form: FILLED });
  return { title, ask, fields: own ? fields : [...fields, ...sharingFields(settings)] };
}

function sharingFields({ share, quiet }: Settings): readonly Field[] {
  return [
    {
      kind: 'radio',
      name: 'share',
      label: message('settings.field.share'),
      required: false,
      choices: [
        { value: 'moderators', label: message('settings.share.moderators'), chosen: share.who !== 'everybody' },
        { value: 'everybody', label: message('settings.share.everybody'), chosen: share.who === 'everybody' },
      ],
    },
    { kind: 'checkbox', name: 'quiet', label: message('settings.field.quiet'), required: false, checked: quiet },
  ];
}

/** Channels and roles, which Discord lets people pick. What is left empty is not set. */
export function channelsForm(): Form {
  const channel = { kind: 'channel', required: false, channelTypes: POSTABLE } as const;
  return {
    title: message('settings.title'),
    ask: question['settings channels']({ form: FILLED }),
    fields: [
      { ...channel, name: 'counts', label: message('settings.field.follow-channel') },
      { ...channel, name: 'reports', label: message('settings.field.report-channel') },
      { kind: 'role', name: 'calls', label: message('settings.field.call-role'), required: false },
      { kind: 'role', name: 'sharing', label: message('settings.field.share-role'), required: false },
    ],
  };
}

/** The language a form's entry stands for. */
export function chosenLanguage(given: string | undefined): string | undefined {
  return given === undefined || given === OWN_LANGUAGE ? undefined : languages.find((code) => code === given);
}
