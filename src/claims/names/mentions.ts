import { editPattern, roleOf } from '@election-facts/names';
import { type Cue, isOrdinaryWord } from '../languages/cues.ts';
import type { CueKind, Language } from '../languages/lexicon.ts';
import type { FormsOf, Found } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { formsOfName } from './case-endings.ts';
import type { CatalogNames, Referent } from './catalog-names.ts';
import { edits } from './person-names.ts';

/** A known name in a sentence, and all it may stand for. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly referents: readonly Referent[];
  /** A short surname misspelt may well be another surname. */
  readonly doubtful?: boolean;
}

type CueMap = ReadonlyMap<number, Found<readonly Cue[]>>;

const SHORTEST_MISSPELT = 5;
const TWO_MISTAKES_FROM = 9;
/** A surname of this length with one mistake is still nobody else's. */
const LONG_ENOUGH = 8;

/** Finds names. A surname behind somebody else's given name (`Heydar Aliyev`) is a stranger, not a candidate. */
export function mentionsIn(
  tokens: readonly Token[],
  cues: CueMap,
  names: CatalogNames,
  language: Language,
): { readonly mentions: readonly Mention[]; readonly strangers: readonly number[] } {
  const covered = new Set<number>();
  for (const { first, last } of cues.values()) for (let place = first; place <= last; place++) covered.add(place);
  const context: Context = { tokens, cues, covered, names, formsOf: rememberedForms(language) };
  const mentions: Mention[] = [];
  const strangers: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = knownName(context, at) ?? misspeltName(context, at, mentions.at(-1));
    if (mention === undefined) {
      if (isUnknownName(context, at)) strangers.push(at);
      continue;
    }
    at = mention.last;
    if (isSomebodyElse(mention, strangers)) strangers.push(mention.last);
    else mentions.push(mention);
  }
  return { mentions, strangers };
}

interface Context {
  readonly tokens: readonly Token[];
  readonly cues: CueMap;
  /** Places within a phrase of the language. */
  readonly covered: ReadonlySet<number>;
  readonly names: CatalogNames;
  readonly formsOf: FormsOf;
}

/** A word is looked at several times: alone, and as part of the names that may begin before it. */
function rememberedForms(language: Language): FormsOf {
  const known = new Map<Token, readonly string[]>();
  return (token) => {
    const forms = known.get(token) ?? formsOfName(token, language);
    known.set(token, forms);
    return forms;
  };
}

function knownName({ tokens, names, formsOf, cues }: Context, at: number): Mention | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  const found = names.phrases.at(tokens, at, formsOf);
  if (found === undefined) return undefined;
  const isOneWord = found.last === at;
  const isDateline = found.value.some(({ kind }) => kind === 'capital') && isDatedFrom({ tokens, cues }, found);
  const meant = found.value.flatMap((referent) =>
    referent.kind === 'capital' ? (isDateline ? [referent.country] : []) : [referent],
  );
  const isWritten = (referent: Referent): boolean =>
    mayStandAlone(referent, token, cues.get(at)) && (!isAcronym(referent) || isBloc(tokens, at));
  const referents = meant.filter((referent) => !isOneWord || isWritten(referent));
  const mention = { first: found.first, last: found.last };
  if (referents.length > 0) return { ...mention, referents: preferWhole(referents) };
  const parties = isBesideFigure({ tokens, cues }, at) ? meant.filter(isParty) : [];
  return parties.length === 0 ? undefined : { ...mention, referents: parties, doubtful: true };
}

/** `labour got 33.7%`, `33.7% for labour`, `union 28.5`: how people type. Such a name confirms, and contradicts nothing. */
function isBesideFigure({ tokens, cues }: Pick<Context, 'tokens' | 'cues'>, at: number): boolean {
  const isKind = (place: number, kind: CueKind): boolean =>
    cues.get(place)?.value.some((cue) => cue.role === 'cue' && cue.kind === kind) ?? false;
  const isNumber = (place: number): boolean => tokens[place]?.kind === 'number';
  if (isNumber(at + 1)) return true;
  if (isKind(at + 1, 'won')) {
    const end = cues.get(at + 1)?.last ?? at + 1;
    return isNumber(end + 1) || isNumber(end + 2);
  }
  return isKind(at - 1, 'for') && (isNumber(at - 2) || isNumber(at - 3));
}

function isParty(referent: Referent): boolean {
  return referent.kind === 'candidate' && referent.candidate.kind !== 'person' && referent.form === 'full';
}

/** `Key numbers from Baku`, `MINSK (agency) – …`. */
function isDatedFrom({ tokens, cues }: Pick<Context, 'tokens' | 'cues'>, { first, last }: Found<unknown>): boolean {
  const before = cues.get(first - 1);
  if (before?.value.some((cue) => cue.role === 'cue' && cue.kind === 'coming-from') === true) return true;
  if (isSeatOfCommission(cues, first)) return true;
  const isFirst = tokens.slice(0, first).every(({ kind }) => kind === 'mark' || kind === 'time');
  const isLoud = tokens.slice(first, last + 1).every(({ text }) => text === text.toUpperCase());
  return isFirst && isLoud && AFTER_DATELINE.has(tokens[last + 1]?.text ?? '');
}

/** `the commission in Minsk`, `exit polls in Tbilisi`: of the country. */
function isSeatOfCommission(cues: CueMap, first: number): boolean {
  const isIn = cues.get(first - 1)?.value.some((cue) => cue.role === 'cue' && cue.kind === 'in-place') ?? false;
  return (
    isIn &&
    [...cues.values()].some(
      ({ last, value }) =>
        last === first - 2 &&
        value.some((cue) => cue.role === 'cue' && (cue.kind === 'commission' || cue.kind === 'exit-poll')),
    )
  );
}

const AFTER_DATELINE = new Set(['(', '-', '–', '—', '.', ',', '/']);

/** `Labour`, `Rey` and `Georgia` are names when written so; `labour` and `ray` are words. People are known in lower case too. */
function mayStandAlone(referent: Referent, token: Token, cue: Found<readonly Cue[]> | undefined): boolean {
  if (token.capital) return true;
  if (referent.kind === 'candidate' && referent.candidate.kind === 'person')
    return referent.form !== 'given' && cue === undefined;
  if (referent.kind === 'candidate' || referent.kind === 'country')
    return cue === undefined && isOnlyName(token, referent);
  return referent.kind === 'pollster' && cue === undefined && token.folded.length > 3;
}

/** `spd`, `afd`, `germany` are no words of a language; `labour`, `left`, `unity`, `us` and `turkey` are. */
function isOnlyName({ folded }: Token, referent: Referent): boolean {
  if (isOrdinaryWord(folded)) return false;
  if (referent.kind === 'country') return referent.elections.length > 0 && folded.length >= SHORTEST_COUNTRY;
  return folded.length >= SHORTEST_PARTY;
}

/** `uk` */
const SHORTEST_COUNTRY = 2;
const SHORTEST_PARTY = 3;

function isAcronym(referent: Referent): boolean {
  return referent.kind === 'candidate' && referent.form === 'acronym';
}

/** `INDIA 234` is the bloc; `India`, `INDIA 2024` and `INDIA ELECTION` are the country. */
function isBloc(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isYear = next?.kind === 'number' && /^(?:19|20)\d\d$/u.test(next.text);
  return tokens[at]?.text === tokens[at]?.text.toUpperCase() && !isYear && next?.folded.startsWith('elect') !== true;
}

function preferWhole(referents: readonly Referent[]): readonly Referent[] {
  const whole = referents.filter((referent) => referent.kind !== 'candidate' || referent.form === 'full');
  const people = referents.filter((referent) => referent.kind === 'candidate' && referent.form === 'full');
  return people.length > 0 ? whole : referents;
}

function misspeltName(context: Context, at: number, previous: Mention | undefined): Mention | undefined {
  const token = context.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.folded.length < SHORTEST_MISSPELT) return undefined;
  if (context.cues.get(at) !== undefined || (!token.capital && token.folded.length < TWO_MISTAKES_FROM))
    return undefined;
  const surname = nearest(context.formsOf(token), context.names.surnames);
  if (surname.length > 0) {
    return { first: at, last: at, referents: surname, doubtful: token.folded.length < LONG_ENOUGH };
  }
  const next = context.tokens[at + 1];
  const given = next?.kind === 'word' ? nearest(context.formsOf(token), context.names.givenNames) : [];
  if (given.length === 0 || next === undefined || previous?.last === at) return undefined;
  const follows = knownName(context, at + 1);
  const people = follows?.referents.filter(
    (referent) => referent.kind === 'candidate' && given.some((own) => isSamePerson(own, referent)),
  );
  return follows === undefined || people === undefined || people.length === 0
    ? undefined
    : { first: at, last: follows.last, referents: people };
}

/** Misspelt by a letter or two, and not at the end, where a letter makes another name: Elşən and Elşad, Aliyev and Aliyeva. */
function nearest(forms: readonly string[], known: ReadonlyMap<string, readonly Referent[]>): readonly Referent[] {
  const found: Referent[] = [];
  for (const form of forms) {
    if (form.length < SHORTEST_MISSPELT) continue;
    const pattern = editPattern(form);
    const allowed = form.length >= TWO_MISTAKES_FROM ? 2 : 1;
    for (const [name, referents] of known) {
      if (Math.abs(name.length - form.length) > allowed || !isSameEnding(name, form) || name[0] !== form[0]) continue;
      if (name.length >= SHORTEST_MISSPELT && edits(pattern, name) <= allowed) found.push(...referents);
    }
  }
  return found;
}

/** Letters that languages write for one sound at a name's end: Kharitonov and Kharitonow, Razi and Razy. */
function isSameEnding(a: string, b: string): boolean {
  const ending = (word: string): string => (word.at(-1) ?? '').replace('w', 'v').replace('y', 'i');
  return ending(a) === ending(b);
}

function isSamePerson(a: Referent, b: Referent): boolean {
  return a.kind === 'candidate' && b.kind === 'candidate' && a.candidate === b.candidate;
}

function isSomebodyElse(mention: Mention, strangers: readonly number[]): boolean {
  const isSurnameOnly = mention.referents.every(
    (referent) => referent.kind === 'candidate' && referent.form !== 'full' && referent.candidate.kind === 'person',
  );
  return isSurnameOnly && strangers.at(-1) === mention.first - 1;
}

function isUnknownName({ tokens, covered }: Context, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.capital || token.folded.length < 2) return false;
  if (covered.has(at) || roleOf(token.folded) === 'title') return false;
  if (tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase())) return false;
  // The first word of a sentence has a capital anyway; before another capital it may be somebody's given name.
  const next = tokens[at + 1];
  return at > 0 || next?.text === ':' || (next?.kind === 'word' && next.capital);
}
