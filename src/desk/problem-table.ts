import type { Problem } from '../facts/problem.ts';

/** Problems as a table for a terminal: grouped by file, errors before warnings, paths in a column of their own. */
export function problemTable(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files
    .map((file) =>
      group(
        file,
        problems.filter((problem) => problem.file === file),
      ),
    )
    .join('\n');
}

/** Wider columns would push the reasons off the screen. */
const PATH_MAX_WIDTH = 44;

function group(file: string, problems: readonly Problem[]): string {
  const sorted = problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const width = Math.min(PATH_MAX_WIDTH, Math.max(...sorted.map(({ path }) => path.length)));
  const lines = sorted.map(({ severity, path, reason }) =>
    `  ${severity.padEnd('warning'.length)}  ${path.padEnd(width)}${width > 0 ? '  ' : ''}${reason}`.trimEnd(),
  );
  return `${file}\n${lines.join('\n')}\n`;
}

/** `2 errors, 1 warning`; `no problems`. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [plural(errors, 'error'), plural(warnings, 'warning')].filter((part) => part !== '');
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}

function plural(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
