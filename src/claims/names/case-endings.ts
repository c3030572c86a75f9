import type { Language } from '../languages/lexicon.ts';
import { foldWord } from '../text/folding.ts';
import type { Token } from '../text/tokens.ts';

const POSSESSIVE = /['’ʼ‘`][\p{L}\p{M}]{1,6}$/u;
const SHORTEST_STEM = 3;

// After the stem's last letters, so that -a after -yev stays the ending of a woman's surname (Əliyeva is nobody's dative).
const RUSSIAN: readonly Ending[] = [
  { of: /(?:ев|ёв|ов|ин|ын)$/u, endings: ['а', 'у', 'ым', 'е'], put: '' },
  { of: /[бвгджзклмнпрстфхцчшщ]$/u, endings: ['а', 'у', 'ом', 'ем', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах'], put: '' },
  { of: /[аеиоуыюя]$/u, endings: ['я', 'ю', 'ем', 'е'], put: 'й' },
  { of: /./u, endings: ['я', 'ю', 'ем', 'е'], put: 'ь' },
  { of: /./u, endings: ['ого', 'ому', 'им', 'ом', 'его', 'ему', 'ым'], put: 'ий' },
  { of: /./u, endings: ['ы', 'и', 'е', 'у', 'ой'], put: 'а' },
  { of: /./u, endings: ['и', 'ю', 'ей', 'е', 'ии', 'ию', 'ией'], put: 'я' },
  { of: /./u, endings: ['и', 'ю', 'ей'], put: 'ия' },
  { of: /./u, endings: ['ых', 'ым', 'ыми'], put: 'ые' },
  { of: /./u, endings: ['их', 'им', 'ими'], put: 'ие' },
  { of: /./u, endings: ['ой', 'ую', 'ые', 'ых', 'ым', 'ого', 'ом', 'ому', 'ый'], put: 'ая' },
];
const TURKIC =
  'nın nin nun nün ın in un ün dan dən den tan tən ten da də de ta tə te ya yə ye a ə e nı ni nu nü yı yi yu yü ı i u ü ' +
  'la lə le yla ylə yle dır dir dur dür dırr lar lər ler ların lərin lerin na nə ne';
const TURKIC_ENDINGS = TURKIC.split(' ').toSorted((a, b) => b.length - a.length);
/** `Putins`, `der Linken`, `des Bündnisses`. */
const GERMAN_ENDINGS = ['s', 'es', 'n', 'en'];
const PLURAL = /[^s]s$/u;
const FEMININE = /(?:yev|ev|ov|in)a$/u;

interface Ending {
  readonly of: RegExp;
  readonly endings: readonly string[];
  /** What the ending took the place of. */
  readonly put: string;
}

/** Forms under which a word of a name may be known: as written, without a possessive, without the case ending of its language. */
export function formsOfName(token: Token, language: Language): readonly string[] {
  const known = remembered[language].get(token.text);
  if (known !== undefined) return known;
  const forms = freshForms(token, language);
  if (remembered[language].size >= REMEMBERED) remembered[language].clear();
  remembered[language].set(token.text, forms);
  return forms;
}

/** Words repeat from message to message. */
const remembered: Readonly<Record<Language, Map<string, readonly string[]>>> = {
  en: new Map(),
  az: new Map(),
  ru: new Map(),
  tr: new Map(),
  de: new Map(),
};
const REMEMBERED = 5_000;

function freshForms(token: Token, language: Language): readonly string[] {
  const bare = token.text.replace(POSSESSIVE, '');
  const apart = bare !== token.text;
  const word = bare.toLowerCase();
  const forms = new Set([foldWord(bare), token.folded]);
  for (const stem of stemsOf(word, apart ? undefined : language))
    if (stem.length >= SHORTEST_STEM) forms.add(foldWord(stem));
  return [...forms];
}

function stemsOf(word: string, language: Language | undefined): readonly string[] {
  if (word.length <= SHORTEST_STEM) return [];
  if (/\p{Script=Cyrillic}/u.test(word)) return russianStems(word);
  if (language === 'de')
    return GERMAN_ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  if (language === 'en') return PLURAL.test(word) ? [word.slice(0, -1)] : [];
  return language === 'az' || language === 'tr' ? turkicStems(word) : [];
}

function russianStems(word: string): readonly string[] {
  return RUSSIAN.flatMap(({ of, endings, put }) =>
    endings
      .filter((ending) => word.endsWith(ending) && of.test(word.slice(0, -ending.length)))
      .map((ending) => word.slice(0, -ending.length) + put),
  );
}

function turkicStems(word: string): readonly string[] {
  if (FEMININE.test(word)) return [];
  return TURKIC_ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}
