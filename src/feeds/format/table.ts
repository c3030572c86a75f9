import { parse } from 'csv-parse/sync';
import type { Feed, TableFormat } from '../configuration.ts';
import { momentOf } from './moment.ts';
import { type PlaceTick, type ReadTicks, ROWS_MAX, share, type Tick, type TickLine, wholeNumber } from './tick.ts';

type Row = Readonly<Record<string, string>>;
interface Table {
  readonly feed: Feed;
  readonly format: TableFormat;
}

/** Reads a table of counts: every minute in which rows came becomes one count. */
export function readTable(text: string, feed: Feed, format: TableFormat): ReadTicks {
  const rows = rowsOf(text, format);
  if (!rows.ok) return rows;
  const [first] = rows.rows;
  if (first === undefined) return { ok: false, reason: 'the table has no rows' };
  const missing = columnsOf(format).find((column) => !Object.hasOwn(first, column));
  if (missing !== undefined) return { ok: false, reason: `there is no column "${missing}"` };
  return ticksOf(rows.rows, { feed, format });
}

type ReadRows = { readonly ok: true; readonly rows: readonly Row[] } | { readonly ok: false; readonly reason: string };

function rowsOf(text: string, { delimiter }: TableFormat): ReadRows {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { ok: false, reason: 'a web page came instead of a table' };
  try {
    const parsed: readonly string[][] = parse(text, {
      delimiter,
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: false,
      to: ROWS_MAX + 2,
      max_record_size: 100_000,
    });
    const [header = [], ...body] = parsed;
    if (body.length > ROWS_MAX) return { ok: false, reason: `more than ${ROWS_MAX} rows` };
    // Without a prototype a column may have any name at all.
    const named = (cells: readonly string[]): Row =>
      Object.assign(Object.create(null), Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])));
    return { ok: true, rows: body.map(named) };
  } catch (cause) {
    return { ok: false, reason: `not a table: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

function columnsOf(format: TableFormat): readonly string[] {
  const { lines, asOf, place, winner, validVotes, counted, total } = format;
  const ofLines = lines.flatMap(({ named, votes, percent, seats }) => [named, votes, percent, seats]);
  return [...ofLines, asOf.column, place, winner, validVotes, counted, total].filter((column) => column !== undefined);
}

/** One part of a count, or the whole: numbers by candidate. */
interface Part {
  readonly asOf: string;
  readonly place: string;
  readonly lines: ReadonlyMap<string, TickLine>;
  readonly validVotes: number | undefined;
  readonly counted: number | undefined;
  readonly total: number | undefined;
}

function ticksOf(rows: readonly Row[], table: Table): ReadTicks {
  const parts: Part[] = [];
  for (const [index, row] of rows.entries()) {
    const part = partOf(row, table);
    if (typeof part === 'string') return { ok: false, reason: `row ${index + 2}: ${part}` };
    parts.push(part);
  }
  const ordered = parts.toSorted((a, b) => Date.parse(a.asOf) - Date.parse(b.asOf));
  return { ok: true, ticks: accumulated(ordered, table.format) };
}

function partOf(row: Row, table: Table): Part | string {
  const { format, feed } = table;
  const asOf = format.asOf.column === undefined ? '' : momentOf(row[format.asOf.column] ?? '', format.asOf.zone);
  if (asOf === undefined) return `"${row[format.asOf.column ?? ''] ?? ''}" is no time`;
  const lines = linesOf(row, table);
  if (typeof lines === 'string') return lines;
  const numbers = { validVotes: format.validVotes, counted: format.counted, total: format.total };
  const read: Record<string, number | undefined> = {};
  for (const [name, column] of Object.entries(numbers)) {
    if (column === undefined) continue;
    const value = wholeNumber(row[column]);
    if (value === undefined) return `"${row[column] ?? ''}" in "${column}" is no number`;
    read[name] = value;
  }
  const { validVotes, counted, total } = read;
  const named = lines.reduce((sum, { votes = 0 }) => sum + votes, 0);
  const rest =
    format.rest === undefined || validVotes === undefined
      ? []
      : [{ candidate: format.rest, votes: validVotes - named }];
  if (rest.some(({ votes }) => votes < 0)) return 'the candidates have more votes than there are in all';
  const place = format.place === undefined ? '' : (row[format.place] ?? '');
  return {
    asOf,
    place: feed.places[place] ?? place,
    lines: new Map([...lines, ...rest].map((line) => [line.candidate, line])),
    validVotes,
    counted,
    total,
  };
}

function linesOf(row: Row, { feed, format }: Table): readonly TickLine[] | string {
  const lines = new Map<string, TickLine>();
  for (const line of format.lines) {
    const candidate = line.candidate ?? candidateNamed(row[line.named ?? ''] ?? '', feed);
    if (candidate === undefined) return `nobody is known as "${row[line.named ?? ''] ?? ''}"`;
    if (candidate === null) continue;
    const read: TickLine = {
      candidate,
      votes: line.votes === undefined ? undefined : wholeNumber(row[line.votes]),
      percent: line.percent === undefined ? undefined : share(row[line.percent]),
      seats: line.seats === undefined ? undefined : wholeNumber(row[line.seats]),
    };
    const unread = (['votes', 'percent', 'seats'] as const).find(
      (measure) => line[measure] !== undefined && read[measure] === undefined && (row[line[measure]] ?? '') !== '',
    );
    if (unread !== undefined) return `"${row[line[unread] ?? ''] ?? ''}" in "${line[unread] ?? ''}" is no number`;
    lines.set(candidate, summed(lines.get(candidate), read));
  }
  if (format.winner === undefined) return [...lines.values()];
  const winner = candidateNamed(row[format.winner] ?? '', feed);
  if (winner === undefined) return `nobody is known as "${row[format.winner] ?? ''}"`;
  const seated = [...lines.values()].map((line) => ({ ...line, seats: Number(line.candidate === winner) }));
  return winner === null || lines.has(winner) ? seated : [...seated, { candidate: winner, seats: 1 }];
}

function candidateNamed(name: string, { candidates }: Feed): string | null | undefined {
  return Object.hasOwn(candidates, name) ? candidates[name] : undefined;
}

/** Counts after each minute in which something came. */
function accumulated(parts: readonly Part[], format: TableFormat): readonly Tick[] {
  const ticks: Tick[] = [];
  const places = new Map<string, Part>();
  const came = new Map<string, Part>();
  let whole: Part | undefined;
  for (const [index, part] of parts.entries()) {
    came.set(part.place, part);
    if (format.rows === 'newest-of-place') {
      places.set(part.place, part);
      // What is added up anew for each row costs as many additions as there are places, so it waits for the minute's last.
      if (parts[index + 1]?.asOf === part.asOf) continue;
      whole = [...places.values()].reduce((sum, each) => addedUp(sum, each, part.asOf));
    } else whole = format.rows === 'added' && whole !== undefined ? addedUp(whole, part, part.asOf) : part;
    if (parts[index + 1]?.asOf === part.asOf && format.rows !== 'whole') continue;
    const tick = tickOf({ ...whole, asOf: part.asOf }, format, index + 1);
    ticks.push(format.placeStatus === undefined ? tick : { ...tick, places: placesOf(came.values(), format) });
    came.clear();
  }
  return ticks;
}

function addedUp(a: Part, b: Part, asOf: string): Part {
  const lines = new Map(a.lines);
  for (const [candidate, line] of b.lines) lines.set(candidate, summed(lines.get(candidate), line));
  return {
    asOf,
    place: '',
    lines,
    validVotes: sum(a.validVotes, b.validVotes),
    counted: sum(a.counted, b.counted),
    total: sum(a.total, b.total),
  };
}

/** Shares are not added. */
function summed(a: TickLine | undefined, b: TickLine): TickLine {
  if (a === undefined) return b;
  return { candidate: b.candidate, votes: sum(a.votes, b.votes), seats: sum(a.seats, b.seats) };
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
}

function placesOf(parts: Iterable<Part>, format: TableFormat): readonly PlaceTick[] {
  return [...parts].flatMap((part) =>
    part.place === ''
      ? []
      : [
          {
            ...tickOf(standingIn(part, format), { ...format, rows: 'whole' }, 1),
            status: format.placeStatus,
            place: part.place,
          },
        ],
  );
}

/** A seat counts in the sum of all; within its place votes say who is ahead. */
function standingIn(part: Part, { zeroIsAbsent, winner }: TableFormat): Part {
  const standing = [...part.lines].filter(([, { votes, seats }]) => !zeroIsAbsent || votes !== 0 || seats === 1);
  const lines = standing.map(
    ([id, line]) => [id, winner === undefined ? line : { ...line, seats: undefined }] as const,
  );
  return { ...part, lines: new Map(lines) };
}

function tickOf(part: Part, format: TableFormat, rows: number): Tick {
  const results = [...part.lines.values()];
  const processed =
    format.parts !== undefined && format.rows === 'added'
      ? { counted: rows, total: format.parts }
      : part.counted === undefined || part.total === undefined
        ? undefined
        : { counted: part.counted, total: part.total };
  const all = results.every(({ votes }) => votes !== undefined);
  return {
    asOf: part.asOf,
    status: undefined,
    processed,
    validVotes: part.validVotes,
    complete: all && part.validVotes === results.reduce((total, { votes = 0 }) => total + votes, 0),
    results,
  };
}
