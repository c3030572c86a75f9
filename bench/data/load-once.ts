import { loadCatalog } from '../../src/facts/reading/loading.ts';

/**
 * Loads a directory in a process of its own, as the bot does, and prints what that took: milliseconds and megabytes.
 * Arguments: the directory, and the folder of its packed catalog where that is to be used.
 */
const [directory = 'data', pack] = process.argv.slice(2);
const cpuBefore = process.cpuUsage();
const started = performance.now();
const loaded = await loadCatalog([directory], 'errors', pack === undefined ? {} : { pack });
const milliseconds = performance.now() - started;
const cpu = process.cpuUsage(cpuBefore);
if (!loaded.ok)
  throw new Error(
    loaded.problems
      .slice(0, 3)
      .map(({ file, reason }) => `${file}: ${reason}`)
      .join('\n'),
  );
// Taken before the headings are read, which no start needs.
const peakMb = process.resourceUsage().maxRSS / 1024;
const { headings } = loaded.catalog;
process.stdout.write(
  JSON.stringify({
    milliseconds,
    cpu: (cpu.user + cpu.system) / 1000,
    elections: headings.length,
    candidates: headings.reduce((sum, { counts }) => sum + counts.candidates, 0),
    peakMb,
  }),
);
