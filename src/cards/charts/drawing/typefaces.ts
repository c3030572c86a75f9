import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import anyAscii from 'any-ascii';

/**
 * The typefaces come with the project, so that a picture looks the same on every machine. Each file holds some scripts;
 * the text engine takes every character from the first family that has it, and sets Devanagari and Georgian by their rules.
 */
const PACKAGES = [
  {
    name: '@fontsource/noto-sans',
    prefix: 'noto-sans',
    scripts: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese', 'devanagari'],
  },
  { name: '@fontsource/noto-sans-georgian', prefix: 'noto-sans-georgian', scripts: ['georgian'] },
] as const;
const WEIGHTS = [400, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

interface Range {
  readonly from: number;
  readonly to: number;
}

const packageFolder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const families: string[] = [];
const covered: Range[] = [];
for (const { name, prefix, scripts } of PACKAGES) {
  const folder = packageFolder(name);
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  for (const script of scripts) {
    const family = `election-facts ${prefix} ${script}`;
    for (const weight of WEIGHTS) register(join(folder, 'files', `${prefix}-${script}-${weight}-normal.woff2`), family);
    families.push(`"${family}"`);
    covered.push(...rangesOf(ranges[script] ?? ''));
  }
}

/** The family list of a font: `16px ${familyList}`. */
export const familyList = families.join(', ');

/**
 * A text in characters that the typefaces have. Other scripts are written in Latin letters: a name that can be read
 * beats a row of empty boxes, and the text beside the picture has it as it is. Pictographs are left out.
 */
export function drawable(text: string): string {
  return [...text.normalize('NFC')].map(drawableCharacter).join('');
}

function drawableCharacter(character: string): string {
  if (isCovered(character)) return character;
  return /\p{Extended_Pictographic}/u.test(character) ? '' : anyAscii(character);
}

function isCovered(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return covered.some(({ from, to }) => code >= from && code <= to);
}

function register(path: string, family: string): void {
  if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`the typeface cannot be read: ${path}`);
}

/** `U+0000-00FF,U+0131` as numbers. */
function rangesOf(written: string): Range[] {
  return written.split(',').flatMap((part) => {
    const [from, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
