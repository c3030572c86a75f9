import { azerbaijani } from './azerbaijani.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { WrittenWords } from './lexicon.ts';
import { russian } from './russian.ts';
import { turkish } from './turkish.ts';

/** Languages whose questions are read. */
export const languages: readonly WrittenWords[] = [english, russian, azerbaijani, turkish, german];
