import type { Issue } from 'discord-api-spec/zod';
import type { FormError } from './form-error.ts';

type Path = readonly (string | number)[];

/** Turns what the official description found wrong into errors as Discord words them. */
export function descriptionErrors(issues: readonly Issue[], payload: unknown): FormError[] {
  return issues.flatMap((issue) => errorsOf(issue, [], payload));
}

function errorsOf(issue: Issue, base: Path, payload: unknown): FormError[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'invalid_union') return unionErrors(issue, path, payload);
  return [{ path, ...wording(issue, valueAt(payload, path)) }];
}

/**
 * Of a union's branches only the one the sender meant is worth reporting: the one whose `type` fits, or, where the
 * branches have no type, the one with the least wrong.
 */
function unionErrors(issue: Issue, path: Path, payload: unknown): FormError[] {
  const branches = issue.errors ?? [];
  if (valueAt(payload, path) === undefined) return [{ path, ...REQUIRED }];
  const meant = branches.filter((branch) => !branch.some(isAboutType));
  const typed = branches.some((branch) => branch.some(isAboutType));
  const [best] = [...meant].sort((a, b) => a.length - b.length);
  if (best !== undefined) return best.flatMap((inner) => errorsOf(inner, path, payload));
  if (!typed) return [{ path, code: 'UNION_TYPE_CONVERT', message: 'Value does not fit any of the allowed kinds.' }];
  const types = branches.flatMap((branch) => branch.filter(isAboutType).flatMap(({ values = [] }) => values));
  const message = `Value of field "type" must be one of (${types
    .map(Number)
    .sort((a, b) => a - b)
    .join(', ')}).`;
  return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
}

function isAboutType({ path }: Issue): boolean {
  return path.length === 1 && path[0] === 'type';
}

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

function wording(issue: Issue, value: unknown): { code: string; message: string } {
  if (value === undefined || (value === '' && issue.code === 'too_small')) return REQUIRED;
  switch (issue.code) {
    case 'too_big':
      return limitWording(issue, 'MAX', `less than or equal to ${issue.maximum}`, `${issue.maximum} or fewer`);
    case 'too_small':
      return limitWording(issue, 'MIN', `greater than or equal to ${issue.minimum}`, `${issue.minimum} or more`);
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${(issue.values ?? []).join(', ')}}.` };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'STRING_TYPE_REGEX', message: `"${brief(value)}" does not have the form needed here.` };
    case 'invalid_type':
      return typeWording(issue.expected ?? '', value);
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function limitWording(issue: Issue, side: 'MAX' | 'MIN', asNumber: string, asLength: string) {
  if (issue.origin === 'string') return { code: `BASE_TYPE_${side}_LENGTH`, message: `Must be ${asLength} in length.` };
  if (issue.origin === 'array') return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${asLength} in length.` };
  return { code: `NUMBER_TYPE_${side}`, message: `int value should be ${asNumber}.` };
}

const EXPECTATIONS: Readonly<Record<string, { code: string; message: string }>> = {
  boolean: { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' },
  array: { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
  object: { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' },
  record: { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' },
};

function typeWording(expected: string, value: unknown): { code: string; message: string } {
  const known = EXPECTATIONS[expected];
  if (known !== undefined) return known;
  if (expected === 'string') {
    return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${brief(value)}" as string.` };
  }
  return { code: 'NUMBER_TYPE_COERCE', message: `Value "${brief(value)}" is not int.` };
}

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(payload: unknown, path: Path): unknown {
  let value = payload;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
