import type { Ask } from './ask.ts';
import type { Chart } from './chart.ts';
import type { Words } from './words.ts';

/** An answer before it has a language: title, the answer first, then context, then sources. */
export interface Card {
  /** `contested` and `notice` also change the stripe's colour; the words say the same. */
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  /** Rows of buttons and menus under the card. */
  readonly actions?: readonly Action[];
  readonly menus?: readonly Menu[];
  /** The question this card answers, so that it can be shared; absent for questions back and notices. */
  readonly ask?: Ask;
}

export type Tone = 'answer' | 'contested' | 'question' | 'notice';

export type Block =
  | { readonly kind: 'title'; readonly words: Words }
  | { readonly kind: 'answer'; readonly words: Words }
  | { readonly kind: 'heading'; readonly words: Words }
  | { readonly kind: 'line'; readonly words: Words }
  | { readonly kind: 'small'; readonly words: Words }
  /** May be cut to fit, with a line that says how many more there are. */
  | { readonly kind: 'list'; readonly items: readonly Words[]; readonly shownAtMost?: number }
  | { readonly kind: 'rule' }
  | { readonly kind: 'picture'; readonly chart: Chart; readonly alt: Words };

/** A button that asks a follow-up question, or opens a page. */
export type Action =
  | { readonly kind: 'ask'; readonly label: Words; readonly ask: Ask; readonly primary?: boolean }
  | { readonly kind: 'link'; readonly label: Words; readonly url: string };

/** A select menu; each entry asks a follow-up question. */
export interface Menu {
  readonly placeholder: Words;
  readonly entries: readonly { readonly label: Words; readonly description?: Words | undefined; readonly ask: Ask }[];
}
