import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Row } from '../../../collections/tables.ts';

/** How a published table is written, where not as a plain CSV. */
interface Writing {
  readonly delimiter?: string;
  readonly encoding?: 'utf-8' | 'windows-1252';
  /** Lines above the header. */
  readonly preamble?: number;
}

/** The rows of a published table by column, trimmed; packed or not. */
export function readRows(folder: string, file: string, writing: Writing = {}): readonly Row[] {
  const text = readText(folder, file, writing.encoding ?? 'utf-8');
  const body = writing.preamble === undefined ? text : text.split(/\r?\n/).slice(writing.preamble).join('\n');
  return parse<Row>(body, {
    bom: true,
    columns: trimmed,
    delimiter: writing.delimiter ?? ',',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
}

function readText(folder: string, file: string, encoding: string): string {
  const bytes = readFileSync(join(folder, file));
  return new TextDecoder(encoding).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

function trimmed(header: readonly string[]): string[] {
  return header.map((name) => name.trim());
}

/** A printed whole number; nothing for an empty cell. */
export function whole(text: string | undefined): number | undefined {
  if (text === undefined || text === '' || text === 'NA') return undefined;
  const value = Number(text.replace(/\.0+$/, ''));
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

export function total(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
