import type { Ask } from './ask.ts';
import type { Chart } from './chart.ts';
import type { Words } from './words.ts';

/** An answer before it has a language: title, the answer first, then context, then sources. */
export interface Card {
  /** `contested` and `notice` also change the stripe's colour; the words say the same. */
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  /** Views of the same answer, at most five; the one that is shown says so. */
  readonly tabs?: readonly Tab[];
  /** Buttons and menus inside of the card: two rows at most, whatever there is to ask. */
  readonly actions?: readonly Action[];
  readonly menus?: readonly Menu[];
  /** The question this card answers, so that it can be shared; absent for questions back and notices. */
  readonly ask?: Ask;
  /** The question cannot be kept in a button (it is a whole message): sharing posts the card as it is shown. */
  readonly sharedAsShown?: true;
  /** The answer as a picture; a share may show it alone. */
  readonly picture?: Chart;
  /** The answer is a list of sources: it needs no tab for them. */
  readonly isOfSources?: true;
}

export type Tone = 'answer' | 'contested' | 'question' | 'notice';

export type Block =
  | { readonly kind: 'title'; readonly words: Words }
  | { readonly kind: 'answer'; readonly words: Words }
  | Line
  | List
  | { readonly kind: 'rule' }
  | { readonly kind: 'picture'; readonly chart: Chart; readonly alt: Words }
  | { readonly kind: 'file'; readonly file: TextFile };

/** A file that goes with an answer, to be saved. */
export interface TextFile {
  /** Letters, digits, `-` and `.` only, as Discord takes it. */
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

export interface Line {
  /** `subtitle` and `status` say which election and which count: a share keeps them, like `contested`. */
  readonly kind: 'heading' | 'line' | 'small' | 'item' | 'subitem' | 'subtitle' | 'status' | 'contested';
  readonly words: Words;
}

/** Entries of one or more lines; may be cut to fit, with a line that says how many more there are and a way to them. */
export interface List {
  readonly kind: 'list';
  readonly entries: readonly Entry[];
  /** Most entries shown at once; fewer where Discord's limits ask for it. */
  readonly shownAtMost?: number;
  /** How many entries stand before the first one shown: this card pages through the list. */
  readonly from?: number;
  /** The question whose answer pages through the whole list. */
  readonly pages?: Ask;
}

/** One line with a bullet, or several lines of their own kinds. */
export type Entry = Words | readonly Line[];

export function isLines(entry: Entry): entry is readonly Line[] {
  return Array.isArray(entry);
}

/** A view of the same answer. */
export interface Tab {
  readonly label: Words;
  readonly ask: Ask;
  readonly current?: boolean;
}

/**
 * A button that asks a follow-up question, or opens a page. `here`: the very question of the card. `beside`: its answer
 * leaves this card where it is, so it comes after everything that is about the card itself; `where-room`: it is left out
 * where it would turn buttons into a menu.
 */
export type Action =
  | {
      readonly kind: 'ask';
      readonly label: Words;
      readonly ask: Ask;
      readonly primary?: boolean;
      readonly here?: true;
      readonly beside?: 'always' | 'where-room';
    }
  | { readonly kind: 'link'; readonly label: Words; readonly url: string };

/** A select menu; each entry asks a follow-up question. */
export interface Menu {
  readonly placeholder: Words;
  readonly entries: readonly { readonly label: Words; readonly description?: Words | undefined; readonly ask: Ask }[];
}
