import type { Aside, Unusable } from './reading.ts';

/** Remembers which rows of a file were not used, and why: every one of them, in little room. */
export class RowReport {
  rows = 0;
  readonly #unusable = new Map<string, { found: string | undefined; lines: Ranges }>();
  readonly #asides = new Map<string, { rows: number; lines: Ranges | undefined }>();

  note(line: number, { kind, reason, ...rest }: Aside | Unusable): void {
    if (kind === 'aside') {
      const known = this.#asides.get(reason) ?? {
        rows: 0,
        lines: 'names' in rest && rest.names ? new Ranges() : undefined,
      };
      known.rows++;
      known.lines?.add(line);
      this.#asides.set(reason, known);
      return;
    }
    const found = 'found' in rest ? rest.found : undefined;
    const known = this.#unusable.get(reason) ?? { found, lines: new Ranges() };
    known.lines.add(line);
    this.#unusable.set(reason, known);
  }

  get unusableRows(): number {
    return [...this.#unusable.values()].reduce((sum, { lines }) => sum + lines.size, 0);
  }

  /** A line for each reason, naming each row by its line in the file. */
  lines(): readonly string[] {
    const unusable = [...this.#unusable].map(([reason, { found, lines }]) => {
      const example = found === undefined ? '' : ` (first found: ${JSON.stringify(found)})`;
      return `not used: ${reason}${example}: ${lines.size === 1 ? 'line' : 'lines'} ${lines.toString()}`;
    });
    const asides = [...this.#asides].map(([reason, { rows, lines }]) => {
      const where = lines === undefined ? '' : `: ${rows === 1 ? 'line' : 'lines'} ${lines.toString()}`;
      return `left aside: ${rows} ${rows === 1 ? 'row' : 'rows'}: ${reason}${where}`;
    });
    return [...unusable, ...asides];
  }
}

/** Line numbers that only grow, kept as ranges: `5, 9-12, 40`. */
class Ranges {
  size = 0;
  readonly #ranges: { from: number; to: number }[] = [];

  add(line: number): void {
    const last = this.#ranges.at(-1);
    if (last?.to === line) return;
    this.size++;
    if (last?.to === line - 1) last.to = line;
    else this.#ranges.push({ from: line, to: line });
  }

  toString(): string {
    return this.#ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  }
}
