import { say } from '../facts/checks/arithmetic/printed.ts';
import { type RecordList, recordLists } from '../facts/checks/check.ts';
import type { Draft } from '../facts/checks/draft.ts';
import { lineOfField } from '../facts/corrections.ts';
import type { RecordKind } from '../facts/record-kinds.ts';
import { type Fields, fieldsOf } from './record-fields.ts';

/** What changed in one record, in words. */
export interface RecordChange {
  readonly kind: RecordKind | 'election';
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** One line per field that changed; figures first. */
  readonly lines: readonly string[];
}

/** Says what changed from one version of an election to another, record by record, in the order of its files. */
export function changesBetween(before: Draft, after: Draft): readonly RecordChange[] {
  const names = new Map(after.candidates.map(({ id, name }) => [id as string, name.en]));
  const older = recordLists(before);
  return [
    ...recordChange('election', before.about?.id ?? '', own(before), own(after), names),
    ...recordLists(after).flatMap((list, index) => listChanges(older[index], list, names)),
  ];
}

/** The election's own fields, without the records inside it. */
function own({ about }: Draft): object {
  return { ...about, contests: undefined, authorities: undefined };
}

type Names = ReadonlyMap<string, string>;

function listChanges(before: RecordList | undefined, after: RecordList, names: Names): readonly RecordChange[] {
  const older = new Map(before?.records.map((record) => [record.id, record]));
  const newer = new Map(after.records.map((record) => [record.id, record]));
  const removed = [...older.keys()].filter((id) => !newer.has(id));
  return [
    ...after.records.flatMap((record) => recordChange(after.kind, record.id, older.get(record.id), record, names)),
    ...removed.map((id): RecordChange => ({ kind: after.kind, id, what: 'removed', lines: [] })),
  ];
}

function recordChange(
  kind: RecordChange['kind'],
  id: string,
  before: object | undefined,
  after: object,
  names: Names,
): readonly RecordChange[] {
  if (before === undefined) return [{ kind, id, what: 'added', lines: [] }];
  const lines = fieldChanges(fieldsOf(before), fieldsOf(after), names);
  return lines.length === 0 ? [] : [{ kind, id, what: 'changed', lines }];
}

/** Kinds of field whose change needs no correction: they are about the record, not of it. */
const ASIDE = /^(?:corrections|exceptions|sources)\./;

function fieldChanges(before: Fields, after: Fields, names: Names): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const moved = paths.filter((path) => before.get(path) !== after.get(path));
  const changed = moved.filter((path) => before.has(path) && after.has(path));
  const isFigure = (path: string) => !ASIDE.test(path) && typeof before.get(path) === 'number';
  return [
    ...changed
      .filter(isFigure)
      .map((path) => `${change(path, before, after, names)}${uncorrected(path, before, after)}`),
    ...changed.filter((path) => !isFigure(path)).map((path) => change(path, before, after, names)),
    ...whole(moved, before, after).map(
      (path) => `${labelOf(path, names)}: ${[words(after, path), 'added'].filter(Boolean).join(' ')}`,
    ),
    ...whole(moved, after, before).map(
      (path) => `${labelOf(path, names)}: ${[words(before, path), 'removed'].filter(Boolean).join(' ')}`,
    ),
  ];
}

/** What one version has and the other lacks; an entry of a list that is new as a whole is named once. */
function whole(moved: readonly string[], without: Fields, having: Fields): readonly string[] {
  const known = [...without.keys()];
  const newPaths = moved.filter((path) => having.has(path) && !without.has(path));
  return [...new Set(newPaths.map((path) => firstUnknown(path, known)))];
}

/** The shortest part of a path of which the other version has nothing. */
function firstUnknown(path: string, known: readonly string[]): string {
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const part = path.slice(0, dot);
    if (!known.some((other) => other === part || other.startsWith(`${part}.`))) return part;
  }
  return path;
}

function change(path: string, before: Fields, after: Fields, names: Names): string {
  const [was, is] = [before.get(path), after.get(path)];
  return `${labelOf(path, names)}: ${words(before, path)} → ${words(after, path)}${difference(was, is)}`;
}

function labelOf(path: string, names: Names): string {
  const line = lineOfField(path);
  return line === undefined ? path : `${line.measure} of ${names.get(line.candidate) ?? line.candidate}`;
}

function words(fields: Fields, path: string): string {
  const value = fields.get(path);
  if (value === undefined) return '';
  return typeof value === 'number' ? say(value, decimals(value)) : JSON.stringify(value);
}

function difference(was: unknown, is: unknown): string {
  if (typeof was !== 'number' || typeof is !== 'number') return '';
  const places = Math.max(decimals(was), decimals(is));
  return ` (${is > was ? '+' : '−'}${say(Math.abs(is - was), places)})`;
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A figure that was changed keeps what it was: says so where the record does not. */
function uncorrected(path: string, before: Fields, after: Fields): string {
  return after.get(`corrections.${path}.was`) === before.get(path) ? '' : ' — no correction tells what it was';
}
