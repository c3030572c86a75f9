/** A record laid flat: each value by the path a person would use, `results.oruj-zahid.votes`. */
export type Fields = ReadonlyMap<string, string | number | boolean | null>;

/** What tells the entries of a list inside a record apart; others go by their text or their place. */
const KEYS: readonly string[] = ['id', 'candidate', 'source', 'field', 'check', 'group', 'text', 'wording', 'value'];

/** Lays a record flat, so that two versions of it can be compared field by field whatever the order of its lists. */
export function fieldsOf(record: unknown): Fields {
  const fields = new Map<string, string | number | boolean | null>();
  const visit = (path: string, value: unknown): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      for (const [name, item] of named(value)) visit(join(path, name), item);
      return;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(join(path, key), inner);
      return;
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
      fields.set(path, value);
  };
  visit('', record);
  return fields;
}

function named(list: readonly unknown[]): readonly (readonly [name: string, item: unknown])[] {
  const seen = new Map<string, number>();
  return list.map((item, index) => {
    const name = nameOf(item) ?? String(index + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [times === 1 ? name : `${name} (${times})`, item];
  });
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = new Map(Object.entries(item));
  const key = KEYS.find((candidate) => fields.has(candidate));
  return key === undefined ? undefined : String(fields.get(key));
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
