/** Lines longer than this are broken; editors and reviews show them whole. */
const LINE_WIDTH = 110;

/**
 * JSON as a curator would lay it out: two spaces, one record under the other, and what fits on a line on one line, so
 * that a table of results reads as a table and a review shows a changed figure as one changed line.
 */
export function jsonText(value: unknown): string {
  return `${laid(value, 0, 0)}\n`;
}

/** The root and its lists are always broken: each record begins on a line of its own. */
const BROKEN_DEPTH = 2;

function laid(value: unknown, depth: number, indent: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = depth < BROKEN_DEPTH ? undefined : onOneLine(value);
  if (line !== undefined && line.length + indent <= LINE_WIDTH) return line;
  const inner = ' '.repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => inner + laid(item, depth + 1, indent + 2))
    : defined(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return inner + name + laid(item, depth + 1, indent + 2);
      });
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = defined(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function defined(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
