import type { ElectionFileName } from '../../record-kinds.ts';
import type { Found } from '../check.ts';
import type { Draft } from '../draft.ts';
import { didYouMean } from '../nearest.ts';

/**
 * Something that should hold of a record's numbers. Where it does not, the data is served with a warning: arithmetic
 * finds errors in sources, and they are shown, never mended.
 */
export interface Identity<Subject> {
  /** What an exception calls it. */
  readonly name: string;
  /** @returns where and why it does not hold; nothing when it holds or cannot be judged */
  readonly test: (subject: Subject, draft: Draft) => readonly Deviation[];
}

export interface Deviation {
  /** Inside the record: `results[0].percent`; empty for all of it. */
  readonly path: string;
  readonly reason: string;
}

interface Checked {
  readonly exceptions: readonly { readonly check: string; readonly reason: string }[];
}

interface Place {
  readonly file: ElectionFileName;
  /** `tallies` */
  readonly path: string;
}

/**
 * Warns of what does not hold and is not a known exception, and of exceptions that explain nothing (any more).
 * An exception silences its check for its record, and nothing else.
 */
export function checkIdentities<Subject extends Checked>(
  subjects: readonly Subject[],
  identities: readonly Identity<Subject>[],
  draft: Draft,
  place: Place,
): readonly Found[] {
  return subjects.flatMap((subject, index) => {
    const at = `${place.path}[${index}]`;
    const warn = (path: string, reason: string): Found => ({
      severity: 'warning',
      file: place.file,
      path: [at, path].filter(Boolean).join('.'),
      reason,
    });
    const needed = new Set<string>();
    const deviations = identities.flatMap(({ name, test }) => {
      const found = test(subject, draft);
      if (found.length > 0) needed.add(name);
      if (subject.exceptions.some(({ check }) => check === name)) return [];
      return found.map(({ path, reason }) => warn(path, `${reason} [${name}]`));
    });
    const idle = subject.exceptions.flatMap(({ check }, position) => {
      if (needed.has(check)) return [];
      return [warn(`exceptions[${position}].check`, idleReason(check, identities))];
    });
    return [...deviations, ...idle];
  });
}

function idleReason(check: string, identities: readonly { readonly name: string }[]): string {
  const names = identities.map(({ name }) => name);
  if (names.includes(check)) return `the exception is not needed: "${check}" has no complaint about this record`;
  return `no check of such a record is called "${check}"${didYouMean(check, names) || `; these are: ${names.join(', ')}`}`;
}
