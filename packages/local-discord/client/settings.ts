import type { Where, Who } from '../src/discord/world/world.ts';

/** The switches a person sets on the page. They are kept in the browser. */
export interface Settings {
  readonly who: Who;
  readonly where: Where;
  readonly locale: string;
  readonly theme: 'dark' | 'light';
  readonly width: 'full' | 'phone';
  readonly workbench: 'open' | 'closed';
}

const KEY = 'local-discord';
const DEFAULTS: Settings = {
  who: 'moderator',
  where: 'server',
  locale: 'en-GB',
  theme: 'dark',
  width: 'full',
  workbench: 'open',
};

export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...DEFAULTS, ...firstLook(), ...(typeof kept === 'object' ? kept : {}) };
  } catch {
    return { ...DEFAULTS, ...firstLook() };
  }
}

/** On a narrow screen the channel comes first: the workbench would cover it. */
function firstLook(): Partial<Settings> {
  return matchMedia('(max-width: 1000px)').matches ? { workbench: 'closed' } : {};
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

/** What each person is in the server. */
export const WHO_TITLES: Readonly<Record<Who, string>> = {
  member: 'Member',
  moderator: 'Moderator',
  administrator: 'Administrator',
};

/** The languages Discord knows, and Azerbaijani, which it does not: apps may still be asked in it some day. */
export const LOCALES: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'az', name: 'Azərbaycanca (not offered by Discord)' },
  { code: 'bg', name: 'Български' },
  { code: 'cs', name: 'Čeština' },
  { code: 'da', name: 'Dansk' },
  { code: 'de', name: 'Deutsch' },
  { code: 'el', name: 'Ελληνικά' },
  { code: 'en-GB', name: 'English (UK)' },
  { code: 'en-US', name: 'English (US)' },
  { code: 'es-419', name: 'Español (LATAM)' },
  { code: 'es-ES', name: 'Español (España)' },
  { code: 'fi', name: 'Suomi' },
  { code: 'fr', name: 'Français' },
  { code: 'hi', name: 'हिन्दी' },
  { code: 'hr', name: 'Hrvatski' },
  { code: 'hu', name: 'Magyar' },
  { code: 'id', name: 'Bahasa Indonesia' },
  { code: 'it', name: 'Italiano' },
  { code: 'ja', name: '日本語' },
  { code: 'ko', name: '한국어' },
  { code: 'lt', name: 'Lietuviškai' },
  { code: 'nl', name: 'Nederlands' },
  { code: 'no', name: 'Norsk' },
  { code: 'pl', name: 'Polski' },
  { code: 'pt-BR', name: 'Português do Brasil' },
  { code: 'ro', name: 'Română' },
  { code: 'ru', name: 'Русский' },
  { code: 'sv-SE', name: 'Svenska' },
  { code: 'th', name: 'ไทย' },
  { code: 'tr', name: 'Türkçe' },
  { code: 'uk', name: 'Українська' },
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'zh-CN', name: '中文' },
  { code: 'zh-TW', name: '繁體中文' },
];
