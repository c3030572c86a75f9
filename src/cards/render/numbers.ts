import type { AsOf } from '../../facts/as-of.ts';
import { say } from '../wording/languages.ts';

type NumberForm = 'percent' | 'count' | 'signed';

const NUMBER_FORMS: Readonly<Record<NumberForm, Intl.NumberFormatOptions>> = {
  percent: { style: 'percent', maximumFractionDigits: 3 },
  count: { maximumFractionDigits: 3 },
  signed: { maximumFractionDigits: 3, signDisplay: 'exceptZero' },
};
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, form: NumberForm): Intl.NumberFormat {
  const id = `${locale} ${form}`;
  const known = numberFormats.get(id) ?? new Intl.NumberFormat(locale, NUMBER_FORMS[form]);
  numberFormats.set(id, known);
  return known;
}

/** A share of 100, with the decimals it was printed with: `92.12%`, `92,12 %`, `%92,12`. */
export function percentText(locale: string, share: number): string {
  return numberFormat(locale, 'percent').format(Math.round(share * 1e6) / 1e8);
}

export function countText(locale: string, count: number): string {
  return withMinus(numberFormat(locale, 'count').format(count));
}

/** A signed number: `+1.78`, `−0.5`, `0`. */
export function signedText(locale: string, number: number): string {
  return withMinus(numberFormat(locale, 'signed').format(number));
}

/** Most locales of Intl write a hyphen, which is no minus. */
function withMinus(written: string): string {
  return written.replace('-', '−');
}

const PERCENT = /(\d)[\s\u00a0\u202f]?%/gu;

/** Per cent is written one way in a language: texts of the data follow the numbers beside them. */
export function withPercentOf(locale: string, text: string): string {
  const gap = percentText(locale, 1).replace(/[\d%]/gu, '');
  return text.includes('%') ? text.replaceAll(PERCENT, `$1${gap}%`) : text;
}

/** A moment as it was printed: the wall clock of the place, with its offset, never converted. */
export function asOfText(locale: string, asOf: AsOf): string {
  if (asOf.kind === 'not-stated') return say(locale, 'as-of.not-stated', {});
  const date = dateText(locale, asOf.at);
  if (asOf.precision !== 'minute' && asOf.precision !== 'hour') return date;
  const [time, zone] = [asOf.at.slice(11, 16), zoneText(asOf.at.slice(16))];
  return say(locale, asOf.precision === 'hour' ? 'time-of-hour' : 'time-of-day', { date, time, zone });
}

/** `2024-02-07`, `2024-02` or `2024` in the locale's words. */
export function dateText(locale: string, isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-');
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return dateFormat(locale, { month: month !== undefined, day: day !== undefined }).format(moment);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using one, so each is made once. */
function dateFormat(locale: string, { month, day }: { month: boolean; day: boolean }): Intl.DateTimeFormat {
  const id = `${locale} ${month} ${day}`;
  const known = dateFormats.get(id);
  if (known !== undefined) return known;
  // Plain "en" would put the month first, which only the United States read.
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  dateFormats.set(id, made);
  return made;
}

function zoneText(offset: string): string {
  if (offset === 'Z' || offset === '+00:00') return 'UTC';
  const [hours = '', minutes = '00'] = offset.slice(1).split(':');
  return `UTC${offset.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** `Azerbaijani` for `az`; a code no one has a name for stays as it is. */
export function languageName(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
