import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { error, jsonPath, type Problem } from './problem.ts';

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
    const bytes = await readFile(path);
    if (bytes.length > FILE_MAX_BYTES) return failed(name, '', `larger than ${FILE_MAX_BYTES} bytes`);
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    return failed(name, '', readFailure(cause));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return failed(name, '', `not valid JSON: ${syntaxFailure(text, cause)}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data, text };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => schemaProblems(name, json, issue, [])) };
}

function failed(name: string, path: string, reason: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [error(name, path, reason)] };
}

function readFailure(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'the file is missing';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8 text';
  return `cannot be read (${code || String(cause)})`;
}

/** V8 tells the position in words that changed between versions; a line and a column are what an editor needs. */
function syntaxFailure(text: string, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const position = /position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? text.length : Number(position);
  const before = text.slice(0, offset).split('\n');
  const what = message.replace(/,? ?(?:\.\.\.)?".*?"?(?:\.\.\.)? is not valid JSON|in JSON at position.*/su, '').trim();
  return `${what} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** A union reports every branch it tried; the branch that got furthest is the one the author meant. */
function schemaProblems(name: string, json: unknown, issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((branch) => branch.length > 0);
    const best = branches.toSorted((a, b) => depth(b) - depth(a))[0];
    if (best !== undefined) return best.flatMap((inner) => schemaProblems(name, json, inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => error(name, jsonPath([...path, key]), 'unknown field'));
  }
  return [error(name, jsonPath(path), `${issue.message}${foundWords(valueAt(json, path))}`)];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length + Number(issue.code === 'unrecognized_keys')));
}

function foundWords(value: unknown): string {
  if (value === undefined) return '';
  const words = JSON.stringify(value);
  return `, found ${words.length > 80 ? `${words.slice(0, 77)}...` : words}`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isIndexable(value) ? value[key] : undefined), json);
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
