import { z } from 'zod';
import { didYouMean } from '../checks/nearest.ts';
import { error, jsonPath, type Problem } from '../problem.ts';

/**
 * What a schema refuses, in a curator's words: the place, what is expected there, what was found, and the nearest
 * valid choice.
 * @param name how problems name the file
 */
export function schemaProblems(name: string, json: unknown, schema: z.ZodType, refusal: z.ZodError): Problem[] {
  const known = new KnownFields(schema);
  return refusal.issues.flatMap((issue) => problemsOf(issue, [], { name, json, known }));
}

interface Place {
  readonly name: string;
  readonly json: unknown;
  readonly known: KnownFields;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, base: readonly PropertyKey[], place: Place): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue.errors);
    if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, path, place));
    const expected = `expected ${[...new Set(issue.errors.flat().map(expectation))].join(' or ')}`;
    const missing = valueAt(place.json, path) === undefined;
    const reason = missing ? `missing; ${expected}` : `${expected}${found(place.json, path)}`;
    return [error(place.name, jsonPath(path), reason)];
  }
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, path, place);
  return [error(place.name, jsonPath(path), refusalWords(issue, path, place.json))];
}

/** The branch of a union that got past the kind of value is the one the author meant; the deepest of several. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const entered = branches.filter((issues) => issues.length > 0 && !issues.some(isAtTheDoor));
  return entered.toSorted((a, b) => depth(b) - depth(a))[0];
}

function isAtTheDoor(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function depth(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length + Number(issue.code === 'unrecognized_keys')));
}

function unknownFields(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  path: readonly PropertyKey[],
  { name, known }: Place,
): Problem[] {
  const fields = known.at(path);
  return issue.keys.map((key) => {
    const nearestField = didYouMean(key, fields);
    const list = nearestField === '' && fields.length > 0 ? `; known here: ${fields.join(', ')}` : nearestField;
    const reason = isDefaultMessage(issue.message) ? `unknown field${list}` : issue.message;
    return error(name, jsonPath([...path, key]), reason);
  });
}

function refusalWords(issue: Issue, path: readonly PropertyKey[], json: unknown): string {
  const value = valueAt(json, path);
  if (value === undefined) {
    if (path.at(-1) === 'sources') return 'missing; a record without a source is not loaded';
    return `missing; expected ${expectation(issue)}`;
  }
  if (!isDefaultMessage(issue.message)) return `${issue.message}${found(json, path)}`;
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const hint = typeof value === 'string' ? didYouMean(value, choices) : '';
  return `expected ${expectation(issue)}${found(json, path)}${hint}`;
}

/** Zod's own messages; all others were written in our schemas and say more. */
function isDefaultMessage(message: string): boolean {
  return /^(?:Invalid|Too small|Too big|Unrecognized)/.test(message);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day such as "2024-02-07"',
  url: 'an address beginning with "http://" or "https://"',
  regex: 'another form',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return isDefaultMessage(issue.message) ? (FORMATS[issue.format] ?? issue.format) : issue.message;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${sizeWords(issue.origin)}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${sizeWords(issue.origin)}`;
    default:
      return issue.message;
  }
}

function sizeWords(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function found(json: unknown, path: readonly PropertyKey[]): string {
  const words = String(JSON.stringify(valueAt(json, path)));
  return `, found ${words.length > 80 ? `${words.slice(0, 77)}...` : words}`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isIndexable(value) ? value[key] : undefined), json);
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The names of the fields a schema knows at a place, read from its JSON Schema, which is plain data. */
class KnownFields {
  readonly #root: z.core.JSONSchema.BaseSchema;

  constructor(schema: z.ZodType) {
    this.#root = z.toJSONSchema(schema, { io: 'input' });
  }

  at(path: readonly PropertyKey[]): readonly string[] {
    const places = path.reduce<readonly z.core.JSONSchema._JSONSchema[]>(
      (here, key) => here.flatMap((schema) => this.#step(schema, key)),
      [this.#root],
    );
    return [
      ...new Set(
        places.flatMap((schema) => this.#branches(schema)).flatMap(({ properties }) => Object.keys(properties ?? {})),
      ),
    ];
  }

  #step(schema: z.core.JSONSchema._JSONSchema, key: PropertyKey): readonly z.core.JSONSchema._JSONSchema[] {
    return this.#branches(schema).flatMap(({ items, properties }) => {
      if (typeof key === 'number') return items === undefined || Array.isArray(items) ? [] : [items];
      const property = properties?.[String(key)];
      return property === undefined ? [] : [property];
    });
  }

  #branches(schema: z.core.JSONSchema._JSONSchema): readonly z.core.JSONSchema.BaseSchema[] {
    if (typeof schema === 'boolean') return [];
    return [schema, ...(schema.anyOf ?? []).flatMap((branch) => this.#branches(branch))];
  }
}
