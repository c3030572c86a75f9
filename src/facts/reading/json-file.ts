import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { error, type Problem } from '../problem.ts';
import { findSyntaxFault } from './json-syntax.ts';
import { schemaProblems } from './schema-problems.ts';

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly text: string }
  /** `json` is what stands in the file, where it is JSON at all. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly json?: unknown };

/** A data file larger than this is a mistake, not an election. */
const FILE_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads and validates one JSON file.
 * @param path where it is
 * @param name how problems name it
 */
export async function readJsonFile<T>(path: string, name: string, schema: z.ZodType<T>): Promise<Read<T>> {
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > FILE_MAX_BYTES) return failed(name, `larger than ${FILE_MAX_BYTES / 1024 / 1024} MB`);
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    return failed(name, readFailure(cause));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return failed(name, `not valid JSON: ${syntaxFailure(text, cause)}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data, text };
  return { ok: false, problems: schemaProblems(name, json, schema, parsed.error), json };
}

function failed(name: string, reason: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [error(name, '', reason)] };
}

function readFailure(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'the file is missing';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8 text; save it with the encoding UTF-8';
  return `cannot be read (${code || String(cause)})`;
}

function syntaxFailure(text: string, cause: unknown): string {
  const fault = findSyntaxFault(text);
  if (fault === undefined) return cause instanceof Error ? cause.message : String(cause);
  return `line ${fault.line}, column ${fault.column}: ${fault.reason}`;
}
