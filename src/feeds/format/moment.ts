/** A time as sources print it: `2019-12-12T23:27`, `2020-11-04 13:28:07.123`, with or without its offset. */
const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
/** `11/20/2020 3:37:06 PM EST`, as Clarity prints it. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::\d{2})? ([AP]M)(?: ([A-Z]{3,4}))?$/;
const ZONE_LETTERS: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * The moment in the way counts keep it, `2019-12-12T23:27+00:00`.
 * @param zone where the clock hangs, for times printed without one
 * @returns nothing where it is no time
 */
export function momentOf(printed: string, zone: string): string | undefined {
  const text = printed.trim();
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, date = '', time = '', offset] = iso;
    return checked(`${date}T${time}`, offset === undefined ? undefined : withColon(offset), zone);
  }
  const american = AMERICAN.exec(text);
  if (american === null) return undefined;
  const [, month = '', day = '', year = '', hour = '', minute = '', half = '', letters = ''] = american;
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  const local = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${String(hours).padStart(2, '0')}:${minute}`;
  return checked(local, ZONE_LETTERS[letters], zone);
}

function withColon(offset: string): string {
  if (offset === 'Z') return '+00:00';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

function checked(local: string, offset: string | undefined, zone: string): string | undefined {
  if (Number.isNaN(Date.parse(`${local}Z`))) return undefined;
  return `${local}${offset ?? offsetAt(local, zone)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The zone's offset at a local time, `+01:00`. */
function offsetAt(local: string, zone: string): string {
  if (zone === 'UTC') return '+00:00';
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const named = (at: number) => /GMT([+-]\d{2}:\d{2})?/.exec(format.format(at))?.[1] ?? '+00:00';
  // The first guess takes the local time for universal time; the second is right but in the hour of a change.
  const guess = named(Date.parse(`${local}Z`));
  return named(Date.parse(`${local}${guess}`));
}

/** Milliseconds since 1970, as a moment of a count. */
export function momentAt(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16)}+00:00`;
}
