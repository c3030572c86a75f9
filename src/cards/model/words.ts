import type { AsOf } from '../../facts/as-of.ts';
import { difference as differenceOf } from '../../facts/difference.ts';
import type { Figure } from '../../facts/figure.ts';
import type { Source } from '../../facts/schema/account.ts';
import type { LocalText } from '../../facts/schema/basics.ts';
import type { en, MessageKey } from '../wording/en.ts';

/**
 * A piece of a line, before it has a language. Numbers of the data come only as figures; the renderer collects their
 * sources, so a card that shows a figure cites it.
 */
export type Words =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'local'; readonly text: LocalText }
  | { readonly kind: 'message'; readonly key: MessageKey; readonly args: Readonly<Record<string, MessageArgument>> }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly form: FigureForm }
  | { readonly kind: 'points'; readonly points: number; readonly of: readonly [Figure, Figure] }
  | { readonly kind: 'change'; readonly by: number; readonly of: readonly [Figure, Figure] }
  /** How far two figures lie apart, without a sign: `89.95 points`, `290 seats`. */
  | { readonly kind: 'gap'; readonly by: number; readonly of: readonly [Figure, Figure] }
  | {
      readonly kind: 'derived';
      readonly value: number;
      readonly unit: 'percent' | 'count' | 'points';
      readonly from: readonly Figure[];
    }
  /** A number of a stated unit that counts print or differ by, beside their sources. */
  | { readonly kind: 'amount'; readonly value: number; readonly unit: 'votes' | 'seats' }
  /** A number that is no figure of its own: what a corrected or differing record prints, beside its sources. */
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'as-of'; readonly asOf: AsOf }
  /** A moment as Discord shows it, in the reader's own time zone; `R` is "5 minutes ago". In milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly at: number; readonly style: 'd' | 'f' | 'R' }
  /** A channel or role by its id. Discord shows its name; messages mention nobody unless they say so beside. */
  | { readonly kind: 'mention'; readonly of: 'channel' | 'role'; readonly id: string }
  /** A language by its code, named in the reader's language. */
  | { readonly kind: 'language'; readonly code: string }
  | {
      readonly kind: 'cited';
      readonly sources: readonly Source[];
      readonly shown: 'link' | 'hidden';
      readonly most?: number;
    }
  /** A source by its publisher and date, linked. */
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'strong'; readonly words: Words }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'joined'; readonly parts: readonly Words[]; readonly by: Joint };

/** `value`: 92.12 % or 4,567,458. `unit`: with its unit in words, 4,567,458 votes. */
export type FigureForm = 'value' | 'unit';
export type Joint = ' ' | ' · ' | ' + ' | ', ' | ' — ' | ': ' | ' → ' | '';
export type MessageArgument = Words | number;

/** The arguments a message names: words for text, numbers for plurals. */
export type MessageArgs<Key extends MessageKey = MessageKey> = {
  readonly [Name in ArgumentNames<(typeof en)[Key]>]: Name extends 'value' ? number : Words;
};

type ArgumentNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? FirstName<Rest> | ArgumentNames<Rest>
  : never;
type FirstName<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Plain<Name>
    : Plain<Head>
  : never;
type Plain<Name extends string> = Name extends `${string} ${string}` | `${string}#${string}` | '' ? never : Name;

/** Text from the data or from people: shown as it is, with nothing in it understood as markup. */
export const text = (given: string): Words => ({ kind: 'text', text: given });
/** A text the data holds by language. */
export const local = (given: LocalText): Words => ({ kind: 'local', text: given });
export const strong = (words: Words): Words => ({ kind: 'strong', words });
/** Words somebody said, in the language they were given in. */
export const quotation = (given: string): Words => ({ kind: 'quotation', text: given });
export const value = (figure: Figure): Words => ({ kind: 'figure', figure, form: 'value' });
export const withUnit = (figure: Figure): Words => ({ kind: 'figure', figure, form: 'unit' });
export const number = (given: number): Words => ({ kind: 'number', number: given });
export const moment = (at: number, style: 'd' | 'f' | 'R' = 'f'): Words => ({ kind: 'moment', at, style });
export const channelMention = (id: string): Words => ({ kind: 'mention', of: 'channel', id });
export const roleMention = (id: string): Words => ({ kind: 'mention', of: 'role', id });
export const language = (code: string): Words => ({ kind: 'language', code });
export const asOf = (moment: AsOf): Words => ({ kind: 'as-of', asOf: moment });
/** `as of 13 Feb 2024`; a moment nobody states is only said to be not stated. */
export const asOfWords = (moment: AsOf): Words =>
  moment.kind === 'at' ? message('as-of', { moment: asOf(moment) }) : asOf(moment);
/** Links to sources in the line itself, the best first: at most `most`, and how many more there are. */
export const linked = (sources: readonly Source[], most = 1): Words => ({
  kind: 'cited',
  sources,
  shown: 'link',
  most,
});
export const sourceLink = (source: Source): Words => ({ kind: 'source', source });
/** Shows nothing here, and lists the sources below the card. */
export const cited = (sources: readonly Source[]): Words => ({ kind: 'cited', sources, shown: 'hidden' });

/** A sentence or label of the message catalog, with its arguments checked by the compiler. */
export function message<Key extends MessageKey>(
  key: Key,
  ...[args]: keyof MessageArgs<Key> extends never ? [] : [args: MessageArgs<Key>]
): Words {
  return { kind: 'message', key, args: args ?? {} };
}

/** Joins what is there; absent pieces leave no gap. */
export function joined(by: Joint, parts: readonly (Words | undefined)[]): Words {
  return { kind: 'joined', parts: parts.filter((part) => part !== undefined), by };
}

/** How far `a` is from `b`, without a sign; nothing between a range and a number, or where there is no distance. */
export function gap(a: Figure, b: Figure): Words | undefined {
  const by = differenceOf(a.quantity, b.quantity);
  if (by === undefined || by.low !== by.high || by.low === 0) return undefined;
  return { kind: 'gap', by: Math.abs(by.low), of: [a, b] };
}

/**
 * The difference `a - b` of two figures of one unit: `+0.48 points` between shares, `−10,235 votes` between counts;
 * nothing between a range and a number.
 */
export function difference(a: Figure, b: Figure): Words | undefined {
  const by = differenceOf(a.quantity, b.quantity);
  if (by === undefined || a.quantity.kind === 'range' || b.quantity.kind === 'range') return undefined;
  return a.quantity.unit === 'percent'
    ? { kind: 'points', points: by.low, of: [a, b] }
    : { kind: 'change', by: by.low, of: [a, b] };
}
