import type { Crossing } from './script-gap.ts';

/** The sounds of phonemes.ts as small numbers, and what it costs to take one for another. */

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzSCZJX0123456789';
const FIRST_DIGIT = ALPHABET.indexOf('0') + 1;
export const SUBSTITUTION_SHIFT = 6;

/** Cost of one unrelated sound for another: dearer than a letter too many, since it turns one name into another. */
const UNRELATED = 1.2;
const VOWEL_FOR_VOWEL = 0.6;
const VOWEL_HEARD = 0.35;
const NEVER = 3;

/** Pairs that scripts, languages and clerks exchange. Cost in edits. */
const CONFUSED: Readonly<Record<string, number>> = {
  ae: 0.2,
  ei: 0.35,
  ou: 0.25,
  ao: 0.45,
  iu: 0.45,
  ij: 0.2,
  gk: 0.35,
  gh: 0.35,
  hX: 0.15,
  kX: 0.3,
  gX: 0.4,
  hk: 0.5,
  sz: 0.3,
  sS: 0.3,
  sc: 0.3,
  zc: 0.35,
  zZ: 0.3,
  SZ: 0.35,
  CS: 0.4,
  Cc: 0.3,
  sC: 0.5,
  CJ: 0.4,
  JZ: 0.25,
  Jj: 0.2,
  jZ: 0.25,
  gJ: 0.3,
  gZ: 0.35,
  zJ: 0.45,
  jX: 0.4,
  jh: 0.4,
  jg: 0.5,
  kC: 0.45,
  kc: 0.4,
  kJ: 0.6,
  kj: 0.5,
  ks: 0.9,
  td: 0.35,
  pb: 0.35,
  pf: 0.4,
  fv: 0.25,
  bv: 0.45,
  uv: 0.35,
  ov: 0.6,
  mn: 0.7,
  lr: 0.8,
  tc: 0.6,
  tC: 0.6,
  ts: 0.7,
  dJ: 0.6,
};

const VOWELS = 'aeiou';

/** Sounds that languages merge share a class; words with equal classes sound alike to somebody. */
const CLASSES: readonly string[] = ['ae', 'iyj', 'ou', 'kgqhxX', 'szSCZJc', 'td', 'pb', 'fvw', 'm', 'n', 'l', 'r'];

const CODE_OF = new Uint8Array(128);
for (let index = 0; index < ALPHABET.length; index++) CODE_OF[ALPHABET.charCodeAt(index)] = index + 1;

const VOWEL = new Uint8Array(1 << SUBSTITUTION_SHIFT);
for (const vowel of VOWELS) VOWEL[codeOf(vowel)] = 1;

const CLASS_OF = new Uint8Array(1 << SUBSTITUTION_SHIFT);
for (let code = FIRST_DIGIT; code <= ALPHABET.length; code++) CLASS_OF[code] = CLASSES.length + 1 + code - FIRST_DIGIT;
for (const [index, members] of CLASSES.entries()) for (const sound of members) CLASS_OF[codeOf(sound)] = index + 1;

const KEPT_CLASS_OF = CLASS_OF.slice();
for (const sound of 'aeiouyjhXvw') KEPT_CLASS_OF[codeOf(sound)] = 0;
KEPT_CLASS_OF[codeOf('r')] = CLASS_OF[codeOf('l')] ?? 0;

const SUBSTITUTION = new Float32Array(1 << (2 * SUBSTITUTION_SHIFT)).fill(UNRELATED);
for (let a = 1; a <= ALPHABET.length; a++) {
  for (let b = 1; b <= ALPHABET.length; b++) {
    if (a === b) setCost(a, b, 0);
    else if (isDigit(a) || isDigit(b)) setCost(a, b, NEVER);
    else if (VOWEL[a] === 1 && VOWEL[b] === 1) setCost(a, b, VOWEL_FOR_VOWEL);
  }
}
for (const [pair, cost] of Object.entries(CONFUSED)) setCost(codeOf(pair.charAt(0)), codeOf(pair.charAt(1)), cost);

const HEARD = withVowels(SUBSTITUTION, VOWEL_HEARD);
const BY_CROSSING: Readonly<Record<Crossing, Float32Array>> = {
  none: SUBSTITUTION,
  alphabet: HEARD,
  consonants: withPairs(withVowels(HEARD, 0.2), {
    uv: 0.1,
    ov: 0.1,
    av: 0.3,
    ae: 0.1,
    pb: 0.2,
    gk: 0.2,
    gj: 0.2,
    Cg: 0.4,
    bv: 0.15,
    pf: 0.15,
    fv: 0.15,
    sS: 0.15,
  }),
  syllables: withPairs(withVowels(HEARD, 0.25), {
    lr: 0.15,
    hf: 0.25,
    bv: 0.25,
    pb: 0.2,
    td: 0.2,
    hk: 0.3,
    mn: 0.3,
    sS: 0.2,
  }),
};

function withVowels(table: Float32Array, most: number): Float32Array {
  const copy = table.slice();
  for (const a of VOWELS) {
    for (const b of VOWELS) {
      const place = (codeOf(a) << SUBSTITUTION_SHIFT) | codeOf(b);
      copy[place] = Math.min(copy[place] ?? 0, most);
    }
  }
  return copy;
}

function withPairs(table: Float32Array, pairs: Readonly<Record<string, number>>): Float32Array {
  for (const [pair, cost] of Object.entries(pairs)) {
    const [a, b] = [codeOf(pair.charAt(0)), codeOf(pair.charAt(1))];
    table[(a << SUBSTITUTION_SHIFT) | b] = cost;
    table[(b << SUBSTITUTION_SHIFT) | a] = cost;
  }
  return table;
}

function setCost(a: number, b: number, cost: number): void {
  SUBSTITUTION[(a << SUBSTITUTION_SHIFT) | b] = cost;
  SUBSTITUTION[(b << SUBSTITUTION_SHIFT) | a] = cost;
}

function codeOf(sound: string): number {
  return CODE_OF[sound.charCodeAt(0)] ?? 0;
}

/** Sounds as codes 1..41. */
export function encode(sounds: string): Uint8Array {
  const codes = new Uint8Array(sounds.length);
  for (let index = 0; index < sounds.length; index++) codes[index] = CODE_OF[sounds.charCodeAt(index)] ?? 0;
  return codes;
}

/** The sounds with every zh and dzh read as an English j, and as a soft g; nothing where there is none. */
export function softened(codes: Uint8Array): readonly Uint8Array[] {
  const soft = (code: number) => code === CODE_ZH || code === CODE_DZH;
  if (!codes.some(soft)) return [];
  return [CODE_J, CODE_G].map((instead) => codes.map((code) => (soft(code) ? instead : code)));
}

/** Costs of one sound for another in edits: of a for b at `(a << SUBSTITUTION_SHIFT) | b`. */
export function substitutionCosts(crossing: Crossing): Float32Array {
  return BY_CROSSING[crossing];
}

export function isVowel(code: number): boolean {
  return VOWEL[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= FIRST_DIGIT;
}

/** The class of a consonant that every script keeps, l and r being one; 0 for vowels, glides, h, kh and v, which
 * come and go. */
export function keptClassOf(code: number): number {
  return KEPT_CLASS_OF[code] ?? 0;
}

/** One more than the highest class, and a power of two. */
export const CLASS_LIMIT = 32;

/** The class of a sound: those of CLASSES from 1, then each digit its own. */
export function classOf(code: number): number {
  return CLASS_OF[code] ?? 0;
}

export const CODE_E = codeOf('e');
export const CODE_G = codeOf('g');
export const CODE_H = codeOf('h');
export const CODE_I = codeOf('i');
const CODE_J = codeOf('j');
const CODE_ZH = codeOf('Z');
const CODE_DZH = codeOf('J');
export const CODE_N = codeOf('n');
export const CODE_V = codeOf('v');
