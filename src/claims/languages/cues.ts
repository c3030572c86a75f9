import { foldWord } from '../text/folding.ts';
import { type Found, Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { azerbaijani } from './azerbaijani.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Construction, CueKind, Hedge, Language, Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';
import { turkish } from './turkish.ts';

/** What a phrase of a language means for the figures near it. */
export type Cue =
  | { readonly role: 'cue'; readonly kind: CueKind }
  | { readonly role: 'hedge'; readonly hedge: Hedge; readonly side: 'before' | 'after' }
  | { readonly role: 'magnitude'; readonly factor: number }
  | { readonly role: 'number'; readonly value: number }
  | { readonly role: 'fraction'; readonly percent: number }
  | { readonly role: 'month'; readonly month: number }
  | { readonly role: 'common' };

const lexicons: readonly Lexicon[] = [english, azerbaijani, turkish, russian, german];

interface Compiled {
  readonly phrases: ReadonlyMap<Language, Phrases<Cue>>;
  /** Frequent words and the languages that have them. */
  readonly commonWords: ReadonlyMap<string, readonly Language[]>;
  readonly ordinary: ReadonlySet<string>;
}

let kept: Compiled | undefined;

/** The lexicons as they are searched. Made with the first text that is read, not with the process. */
function compiled(): Compiled {
  kept ??= {
    phrases: new Map(lexicons.map((lexicon) => [lexicon.language, compile(lexicon)])),
    commonWords: commonWordsOf(lexicons),
    ordinary: new Set(lexicons.flatMap(({ ordinary }) => ordinary).map(foldWord)),
  };
  return kept;
}

function commonWordsOf(given: readonly Lexicon[]): ReadonlyMap<string, readonly Language[]> {
  const words = new Map<string, Language[]>();
  for (const { language, common } of given) {
    for (const word of common.flatMap((spelling) => spellingsOf(spelling, language)).map(foldWord)) {
      words.set(word, [...(words.get(word) ?? []), language]);
    }
  }
  return words;
}

const CYRILLIC = /[\u0400-\u04ff]/;
const SCHWA = /[əƏ]/;
const GERMAN_LETTERS = /[äßöü]/i;
const TURKIC_LETTERS = /[ığşçöüİĞŞÇÖÜ]/;

/** The constructions in which a figure of the language may be contradicted. */
export function constructionsOf(language: Language): readonly Construction[] {
  return lexiconOf(language)?.constructions ?? [];
}

function lexiconOf(language: Language): Lexicon | undefined {
  return lexicons.find((lexicon) => lexicon.language === language);
}

/** `kazanırsa`, `alsaydı`: any verb may be a condition. */
function withCondition(
  token: Token | undefined,
  endings: readonly string[],
  found: Found<readonly Cue[]> | undefined,
  at: number,
): Found<readonly Cue[]> | undefined {
  if (token?.kind !== 'word' || token.capital || !endings.some((ending) => token.folded.endsWith(ending))) return found;
  const condition: Cue = { role: 'cue', kind: 'hypothesis' };
  return { first: at, last: found?.last ?? at, value: [...(found?.value ?? []), condition] };
}

/** The capital of a country in every language. */
export function capitalsOf(country: string): readonly string[] {
  return lexicons.flatMap(({ capitals }) => capitals.filter(([code]) => code === country).map(([, name]) => name));
}

/** Whether a word that some party or country bears is a word of a language too, so that in lower case it names nobody. */
export function isOrdinaryWord(folded: string): boolean {
  const { ordinary } = compiled();
  return ordinary.has(folded);
}

/**
 * Every phrase of a language in the tokens; a phrase that lies within a longer one is not a sign of its own. A word of
 * another script is of the language that is written so: `явка 82.5% in Germany`.
 */
export function cuesIn(tokens: readonly Token[], language: Language): readonly Found<readonly Cue[]>[] {
  const lexiconHere = lexiconOf(language);
  const { phrases } = compiled();
  const known = phrases.get(language);
  const foreign = phrases.get(language === 'ru' ? 'en' : 'ru');
  const found: Found<readonly Cue[]>[] = [];
  let end = -1;
  const endings = lexiconHere?.conditionalEndings ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isForeign = token?.kind === 'word' && CYRILLIC.test(token.text) !== (language === 'ru');
    const read = (isForeign ? foreign : known)?.at(tokens, at);
    const here = withoutUnmarked(token, lexiconHere?.marked ?? [], withCondition(token, endings, read, at));
    if (here === undefined || here.last <= end) continue;
    found.push(here);
    end = here.last;
  }
  return found;
}

/** `wurde` is no `würde`. */
function withoutUnmarked(
  token: Token | undefined,
  marked: readonly string[],
  found: Found<readonly Cue[]> | undefined,
): Found<readonly Cue[]> | undefined {
  if (token === undefined || found === undefined || marked.length === 0) return found;
  const isOther = marked.some((word) => foldWord(word) === token.folded && word !== token.text.toLowerCase());
  if (!isOther) return found;
  return { ...found, value: found.value.filter((cue) => cue.role !== 'cue' || cue.kind !== 'hypothesis') };
}

/** The language of some tokens, by script, letters and frequent words; nothing when there is no sign of one. */
export function languageOf(tokens: readonly Token[]): Language | undefined {
  const score: Record<Language, number> = { en: 0, az: 0, tr: 0, ru: 0, de: 0 };
  const { commonWords } = compiled();
  for (const { kind, text, folded } of tokens) {
    if (kind !== 'word') continue;
    if (CYRILLIC.test(text)) {
      score.ru += 1;
      continue;
    }
    if (SCHWA.test(text)) score.az += 2;
    else if (TURKIC_LETTERS.test(text)) {
      score.az += 0.5;
      score.tr += 0.6;
      if (GERMAN_LETTERS.test(text)) score.de += 0.5;
    }
    for (const language of commonWords.get(folded) ?? []) score[language] += 1;
  }
  const languages = Object.keys(score) as Language[];
  const best = languages.reduce((a, b) => (score[b] > score[a] ? b : a));
  return score[best] === 0 ? undefined : best;
}

function compile(lexicon: Lexicon): Phrases<Cue> {
  const made = new Phrases<Cue>();
  const add = (written: readonly string[], cue: Cue): void => {
    for (const phrase of written) for (const spelling of spellingsOf(phrase, lexicon.language)) made.add(spelling, cue);
  };
  for (const [kind, written] of lexicon.cues) add(written, { role: 'cue', kind });
  for (const [hedge, written] of lexicon.hedges) add(written, { role: 'hedge', hedge, side: 'before' });
  for (const [hedge, written] of lexicon.hedgesAfter) add(written, { role: 'hedge', hedge, side: 'after' });
  for (const [word, factor] of lexicon.magnitudes) add([word], { role: 'magnitude', factor });
  for (const [word, value] of lexicon.numbers) add([word], { role: 'number', value });
  for (const [phrase, percent] of lexicon.fractions) add([phrase], { role: 'fraction', percent });
  lexicon.months.forEach((spellings, index) => {
    add(spellings, { role: 'month', month: index + 1 });
  });
  add(lexicon.common, { role: 'common' });
  add(lexicon.neutral, { role: 'common' });
  return made;
}

/** Azerbaijani is often typed without ə, which becomes e or a. */
function spellingsOf(phrase: string, language: Language): readonly string[] {
  return language === 'az' && phrase.includes('ə') ? [phrase, phrase.replaceAll('ə', 'e')] : [phrase];
}
