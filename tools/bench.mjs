import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run bench [-- NAME [ARGUMENT ...]]`: measures. A name is a folder of `bench/`, or `folder/file`. Without a name:
 * the bot beside a bare one, and loading the data.
 */
const root = join(import.meta.dirname, '..');
const USUAL = ['bot', 'data'];
const [name, ...rest] = process.argv.slice(2);

const fileOf = (bench) => join(root, 'dist/bench', bench.includes('/') ? `${bench}.js` : `${bench}/main.js`);
const run = (bench, ...args) =>
  spawnSync(process.execPath, ['--expose-gc', fileOf(bench), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

if (name !== undefined && !(/^[a-z-]+(\/[a-z-]+)?$/.test(name) && existsSync(fileOf(name)))) {
  const known = readdirSync(join(root, 'bench'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.error(`There is no bench "${name}". There are: ${known.map((entry) => entry.name).join(', ')}.`);
  process.exit(2);
}
for (const bench of name === undefined ? USUAL : [name]) {
  const status = run(bench, ...rest);
  if (status !== 0) process.exit(status);
}
