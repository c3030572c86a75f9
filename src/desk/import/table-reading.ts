import { basename } from 'node:path';
import { cellReader, clean, columnKey, isoDay } from './cells.ts';
import { type CsvRow, csvRows, NotReadable, type TextFile } from './csv-rows.ts';
import { democracyClub } from './democracy-club.ts';
import { fiveThirtyEight } from './five-thirty-eight.ts';
import type { TableFormat } from './format.ts';
import { Gathering } from './gathering.ts';
import { medsl } from './medsl.ts';
import { openElections } from './open-elections.ts';
import { unusable } from './reading.ts';
import { RepeatedRows } from './repeated-rows.ts';
import { RowReport } from './row-report.ts';

export const tableFormats: readonly TableFormat[] = [democracyClub, fiveThirtyEight, medsl, openElections];

export interface TableRead {
  readonly format: TableFormat;
  readonly gathering: Gathering;
  readonly report: RowReport;
}

/**
 * Reads a table row by row.
 * @param format the one it is said to be; absent: told by its columns
 * @param onRow is told of each row, for a progress bar
 * @throws NotReadable when it is no table of a known kind
 */
export async function readTable(
  file: TextFile,
  format: TableFormat | undefined,
  date: string | undefined,
  onRow: (row: CsvRow, rows: number) => void,
): Promise<TableRead> {
  const gathering = new Gathering();
  const report = new RowReport();
  const name = basename(file.path);
  const context = { name, date, dayInName: isoDay(/^(\d{8})_/.exec(name)?.[1] ?? '') };
  let started:
    | { format: TableFormat; columns: number; cellsOf: ReturnType<typeof cellReader>; repeated: RepeatedRows }
    | undefined;
  for await (const row of csvRows(file)) {
    if (started === undefined) {
      started = {
        format: told(row.cells, format),
        columns: row.cells.length,
        cellsOf: cellReader(row.cells),
        repeated: new RepeatedRows(row.cells.map(columnKey)),
      };
      continue;
    }
    report.rows++;
    onRow(row, report.rows);
    const repeats = started.repeated.seen(row.cells);
    if (repeats === 'row') {
      report.note(row.line, { kind: 'aside', reason: 'printed twice, counted once', names: true });
      continue;
    }
    if (repeats === 'key')
      report.note(row.line, {
        kind: 'aside',
        reason: 'names again what an earlier row counted, with other votes; both were counted',
        names: true,
      });
    const tooMany = row.cells.slice(started.columns).some((cell) => clean(cell) !== '');
    const readings = tooMany
      ? [unusable('more cells than the header has columns')]
      : started.format.read(started.cellsOf(row.cells), context);
    for (const reading of readings) {
      if (reading.kind === 'aside' || reading.kind === 'unusable') report.note(row.line, reading);
      gathering.add(reading);
    }
  }
  if (started === undefined) throw new NotReadable('the file is empty');
  return { format: started.format, gathering, report };
}

function told(header: readonly string[], asked: TableFormat | undefined): TableFormat {
  const columns = new Set(header.map(columnKey));
  const found = tableFormats.find(({ recognises }) => recognises(columns));
  if (asked === undefined && found !== undefined) return found;
  if (asked?.recognises(columns)) return asked;
  const listed = header.slice(0, 12).map(clean).join(', ');
  const what = asked === undefined ? 'no known kind of table' : `not a table of ${asked.name}`;
  const hint = asked !== undefined && found !== undefined ? `; it looks like ${found.name}` : '';
  throw new NotReadable(`${what}: its columns are ${listed}${hint}`);
}
