import type { Honesty, Recall } from './quality.ts';
import type { Speed } from './speed.ts';

/** One contender's results on one list. */
export interface Result {
  readonly name: string;
  readonly recall: ReadonlyMap<string, Recall>;
  readonly speed: Speed;
  /** Queries of each class that were asked; undefined: all. */
  readonly sampled: number | undefined;
}

export function recallTable(results: readonly Result[]): string {
  const classes = [...(results[0]?.recall.keys() ?? [])];
  const rows = classes.map((kind) => [
    kind,
    ...results.map(({ recall }) => {
      const of = recall.get(kind);
      return of === undefined ? '–' : `${percent(of.first, of.asked)} / ${percent(of.amongFive, of.asked)}`;
    }),
  ]);
  const means = ['**mean**', ...results.map((result) => `**${mean(result, 'first')} / ${mean(result, 'amongFive')}**`)];
  return table(['class, R@1 / R@5 %', ...results.map(titled)], [...rows, means]);
}

export function speedTable(results: readonly Result[]): string {
  return table(
    ['', 'p50 ms', 'p99 ms', 'build ms', 'memory MB'],
    results.map((result) => [
      titled(result),
      result.speed.p50.toFixed(2),
      result.speed.p99.toFixed(2),
      result.speed.buildMs.toFixed(0),
      result.speed.megabytes.toFixed(1),
    ]),
  );
}

export function honestyTable(bySize: readonly (readonly [size: number, honesty: Honesty])[]): string {
  return table(
    [
      'names',
      'full names answered rightly %',
      'answered or rightly offered %',
      'answered wrongly',
      'strangers answered %',
      'shared surnames: all bearers offered',
      'one chosen',
    ],
    bySize.map(([size, honesty]) => [
      size.toLocaleString('en'),
      percent(honesty.answered, honesty.fullNames),
      percent(honesty.answered + honesty.offered, honesty.fullNames),
      `${honesty.wrong} of ${honesty.fullNames}`,
      percent(honesty.strangersAnswered, honesty.strangers),
      `${honesty.allBearersOffered} of ${honesty.sharedSurnames}`,
      String(honesty.oneChosen),
    ]),
  );
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function titled({ name, sampled }: Result): string {
  return sampled === undefined ? name : `${name} (${sampled} a class)`;
}

function mean({ recall }: Result, key: 'first' | 'amongFive'): string {
  const shares = [...recall.values()].map((each) => each[key] / each.asked);
  return ((100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length)).toFixed(1);
}
