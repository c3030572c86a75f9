import { parseArgs } from 'node:util';
import { createNameIndex, THRESHOLDS, type Thresholds } from '@election-facts/names';
import { type BenchData, cutTo, readBench } from './bench-data.ts';
import { type Honesty, measureHonesty } from './quality.ts';
import { createJudge } from './rules.ts';
import { percent, table } from './tables.ts';

/*
 * npm run bench -- lookup/calibrate [--bench DIR] [--sizes 1000,10000,100000]
 * Tries the slips allowed for each letter, and the lead, on lists of each size. Marked is the most generous pair that
 * answers nobody wrongly and at most the share of strangers given by --strangers (0.005). packages/names/src/verdict/thresholds.ts stays a
 * step or two below it, since other lists hold other names.
 */

const { values: options } = parseArgs({
  options: {
    bench: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    strangers: { type: 'string', default: '0.005' },
  },
});

const SLIPS = [0.18, 0.23, 0.25, 0.28, 0.32, 0.36, 0.4, 0.45];
const LEADS = [0.6, 0.8];

interface Trial {
  readonly perLetter: number;
  readonly lead: number;
  readonly honesty: Honesty;
}

const sizes = options.sizes.split(',').map(Number);
const data = readBench(options.bench, Math.max(...sizes));
for (const size of sizes) {
  const trials = SLIPS.flatMap((perLetter) => LEADS.map((lead) => tryOut(data, size, perLetter, lead)));
  const best = mostGenerous(trials, Number(options.strangers));
  process.stdout.write(`### ${size.toLocaleString('en')} names\n\n${trialTable(trials, best)}\n\n`);
}

function tryOut(bench: BenchData, size: number, perLetter: number, lead: number): Trial {
  const { entries, queries } = cutTo(bench, size);
  const thresholds: Thresholds = { ...THRESHOLDS, lead, slips: [{ fromWords: 0, perLetter }] };
  return {
    perLetter,
    lead,
    honesty: measureHonesty(createNameIndex(entries, { thresholds }), queries, createJudge(entries)),
  };
}

function mostGenerous(trials: readonly Trial[], mostStrangers: number): Trial | undefined {
  return trials
    .filter(({ honesty }) => honesty.wrong === 0 && honesty.strangersAnswered <= mostStrangers * honesty.strangers)
    .toSorted((a, b) => b.honesty.answered - a.honesty.answered || b.lead - a.lead)[0];
}

function trialTable(trials: readonly Trial[], best: Trial | undefined): string {
  return table(
    ['slips a letter', 'lead', 'full names answered rightly %', 'wrongly', 'strangers answered %', ''],
    trials.map((trial) => [
      trial.perLetter.toFixed(2),
      trial.lead.toFixed(1),
      percent(trial.honesty.answered, trial.honesty.fullNames),
      String(trial.honesty.wrong),
      percent(trial.honesty.strangersAnswered, trial.honesty.strangers),
      trial === best ? 'the limit' : '',
    ]),
  );
}
