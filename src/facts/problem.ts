/** What is wrong with a data file: where, and what would be right. */
export interface Problem {
  /** `error`: the data is not served. `warning`: it is served, and somebody should look. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Path inside the file, such as `tallies[2].results[0].percent`; empty for the whole file. */
  readonly path: string;
  readonly reason: string;
}

export function error(file: string, path: string, reason: string): Problem {
  return { severity: 'error', file, path, reason };
}

/** One line for a terminal: `error data/x/tallies.json tallies[2].asOf: …`. */
export function problemLine({ severity, file, path, reason }: Problem): string {
  return `${severity} ${[file, path].filter(Boolean).join(' ')}: ${reason}`;
}

/** `['tallies', 2, 'asOf']` as `tallies[2].asOf`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
