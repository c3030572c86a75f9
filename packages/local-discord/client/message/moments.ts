const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const STEPS: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly seconds: number }[] = [
  { unit: 'year', seconds: 31_557_600 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
];

/**
 * A moment as Discord shows `<t:seconds:style>` to a person with this locale.
 * @param seconds since 1970
 * @param now milliseconds since 1970
 */
export function momentText(seconds: number, style: string, locale: string, now = Date.now()): string {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return 'Invalid Date';
  if (style !== 'R') return new Intl.DateTimeFormat(locale, FORMATS[style] ?? FORMATS.f).format(moment);
  const distance = Math.round((moment.getTime() - now) / 1000);
  const step = STEPS.find((one) => Math.abs(distance) >= one.seconds) ?? { unit: 'second', seconds: 1 };
  const rounded = Math.round(distance / step.seconds);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(rounded, step.unit);
}

/** When a message came: the time, with the day where it was not today. */
export function timestampText(iso: string, locale: string, now = new Date()): string {
  const moment = new Date(iso);
  const today = moment.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, today ? FORMATS.t : FORMATS.s).format(moment);
}
