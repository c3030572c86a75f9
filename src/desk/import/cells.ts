/** Cells of one row, by the name of their column. */
export interface Cells {
  /** The trimmed text of the first of these columns the file has; empty where it has none or the cell says nothing. */
  readonly text: (...columns: readonly string[]) => string;
  /** Whether the file has the column. */
  readonly has: (column: string) => boolean;
}

/** What files write where they have nothing to say. */
const NOTHING: ReadonlySet<string> = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '-', '–', 'not available']);

/** Reads the names of the columns; a row's cells are then found by name, in whatever order a file has them. */
export function cellReader(header: readonly string[]): (row: readonly string[]) => Cells {
  const places = new Map<string, number>();
  header.forEach((name, index) => {
    const key = columnKey(name);
    if (!places.has(key)) places.set(key, index);
  });
  return (row) => ({
    text: (...columns) => {
      for (const column of columns) {
        const place = places.get(column);
        const text = place === undefined ? '' : clean(row[place] ?? '');
        if (!NOTHING.has(text.toLowerCase())) return text;
      }
      return '';
    },
    has: (column) => places.has(column),
  });
}

/** `Total Votes` and `total_votes` are one column. */
export function columnKey(name: string): string {
  return clean(name)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** A printable line: white space collapsed, control characters gone. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** `1,234`, `1 234`, `1234.0` as a number; nothing for anything else. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[,\s'’](?=\d{3}(?:\D|$))/g, '').replace(/\.0+$/, '');
  if (!/^\d{1,11}$/.test(digits)) return undefined;
  const value = Number(digits);
  return value <= 10_000_000_000 ? value : undefined;
}

/** `45`, `45.3`, `.41`, `45.3 %` as a share in percent; nothing for anything else. */
export function share(text: string): number | undefined {
  const digits = text.replace(/\s*%$/, '');
  if (!/^(?:\d{1,3}(?:\.\d+)?|\.\d+)$/.test(digits)) return undefined;
  const value = Number(digits);
  return value <= 100 ? value : undefined;
}

/** `11/3/1998`, `11/3/98`, `1998-11-03`, `19981103` as `1998-11-03`; nothing for anything else, or a day that is none. */
export function isoDay(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text);
  const plain = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(text);
  const [year, month, day] = american === null ? (plain?.slice(1, 4) ?? []) : [american[3], american[1], american[2]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${century(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function century(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) > 50 ? '19' : '20'}${year}`;
}
