import { loadCatalog } from '../../src/facts/reading/loading.ts';

/** Loads a directory in a process of its own and prints what that took: milliseconds and megabytes. */
const directory = process.argv[2] ?? 'data';
const started = performance.now();
const loaded = await loadCatalog([directory]);
const milliseconds = performance.now() - started;
if (!loaded.ok)
  throw new Error(
    loaded.problems
      .slice(0, 3)
      .map(({ file, reason }) => `${file}: ${reason}`)
      .join('\n'),
  );
const { elections } = loaded.catalog;
process.stdout.write(
  JSON.stringify({
    milliseconds,
    elections: elections.length,
    candidates: elections.reduce((sum, { candidates }) => sum + candidates.length, 0),
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
