import { shortened } from './markup.ts';

/** A line of a list that people choose from. */
interface Labelled {
  readonly label: string;
  readonly description?: string;
}

/**
 * No list has two equal lines: where labels are equal, what describes them is added, and where that is equal too, a
 * number. Discord's clients send a line's text at times, and always that of the first of two equal ones.
 */
export function toldApart<T extends Labelled>(lines: readonly T[], longest: number): readonly T[] {
  return numbered(described(lines, longest), longest);
}

function described<T extends Labelled>(lines: readonly T[], longest: number): readonly T[] {
  const repeated = repeatedLabels(lines);
  return lines.map((line) => {
    if (!repeated.has(line.label) || line.description === undefined) return line;
    return { ...line, label: withEnd(line.label, ` · ${line.description}`, longest) };
  });
}

function numbered<T extends Labelled>(lines: readonly T[], longest: number): readonly T[] {
  const repeated = repeatedLabels(lines);
  const counts = new Map<string, number>();
  return lines.map((line) => {
    if (!repeated.has(line.label)) return line;
    const count = (counts.get(line.label) ?? 0) + 1;
    counts.set(line.label, count);
    return { ...line, label: withEnd(line.label, ` (${count})`, longest) };
  });
}

function repeatedLabels(lines: readonly Labelled[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(lines.map(({ label }) => label).filter((label) => seen.has(label) || !seen.add(label)));
}

/** The end tells lines apart, so the beginning gives way. */
function withEnd(label: string, end: string, longest: number): string {
  if (label.length + end.length <= longest) return label + end;
  return `${shortened(label, Math.max(8, longest - end.length))}${end}`.slice(0, longest);
}
