/** The sounds of phonemes.ts as small numbers, and what it costs to take one for another. */

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzSCZJX0123456789';
const FIRST_DIGIT = ALPHABET.indexOf('0') + 1;
const SHIFT = 6;

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
  zJ: 0.45,
  jX: 0.4,
  jh: 0.4,
  jg: 0.5,
  kC: 0.45,
  kc: 0.4,
  kJ: 0.6,
  kj: 0.5,
  ks: 0.6,
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

const VOWEL = new Uint8Array(1 << SHIFT);
for (const vowel of VOWELS) VOWEL[codeOf(vowel)] = 1;

const CLASS_OF = new Uint8Array(1 << SHIFT);
for (let code = 1; code <= ALPHABET.length; code++) CLASS_OF[code] = CLASSES.length + code;
for (const [index, members] of CLASSES.entries()) for (const sound of members) CLASS_OF[codeOf(sound)] = index + 1;

const SUBSTITUTION = new Float32Array(1 << (2 * SHIFT)).fill(UNRELATED);
for (let a = 1; a <= ALPHABET.length; a++) {
  for (let b = 1; b <= ALPHABET.length; b++) {
    if (a === b) setCost(a, b, 0);
    else if (isDigit(a) || isDigit(b)) setCost(a, b, NEVER);
    else if (VOWEL[a] === 1 && VOWEL[b] === 1) setCost(a, b, VOWEL_FOR_VOWEL);
  }
}
for (const [pair, cost] of Object.entries(CONFUSED)) setCost(codeOf(pair.charAt(0)), codeOf(pair.charAt(1)), cost);

const HEARD = SUBSTITUTION.slice();
for (const a of VOWELS) {
  for (const b of VOWELS) {
    const place = (codeOf(a) << SHIFT) | codeOf(b);
    HEARD[place] = Math.min(HEARD[place] ?? 0, VOWEL_HEARD);
  }
}

function setCost(a: number, b: number, cost: number): void {
  SUBSTITUTION[(a << SHIFT) | b] = cost;
  SUBSTITUTION[(b << SHIFT) | a] = cost;
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

/** Cost of one sound for another, in edits; `heard`: between scripts, where vowels are written by ear. */
export function substitutionCost(a: number, b: number, heard: boolean): number {
  return (heard ? HEARD : SUBSTITUTION)[(a << SHIFT) | b] ?? UNRELATED;
}

export function isVowel(code: number): boolean {
  return VOWEL[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= FIRST_DIGIT;
}

/** The class of a sound, 1..60: see CLASSES. */
export function classOf(code: number): number {
  return CLASS_OF[code] ?? 0;
}

export const CODE_E = codeOf('e');
export const CODE_H = codeOf('h');
export const CODE_I = codeOf('i');
