import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Builds what runs: the packages, the project, the page of the local Discord, the bundle that `npm start` loads, and the
 * packed catalog.
 * `--code` compiles what changed and stops there: enough for `npm run dev`.
 */
const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const bin = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

// An installation for serving alone (`npm ci --omit=dev`) has no compiler, and uses what was built before.
const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
if (!existsSync(compiler)) {
  console.error('Nothing was built: the compiler is not installed. `dist/` has to come from a full installation.');
  process.exit(0);
}

// The native compiler takes a fifth of the time. The rule checker still needs the one written in TypeScript.
const code = [
  [compiler, '-b', 'packages/names', 'packages/local-discord'],
  [compiler, '-p', 'tsconfig.build.json'],
];
const rest = () => [
  [bin('vite', 'bin/vite.js'), 'build', 'packages/local-discord/client', '--logLevel', 'warn'],
  ['tools/bundle.mjs'],
  ['dist/src/cli/pack.js'],
  ['dist/src/cli/pack-names.js'],
];

const codeOnly = process.argv.includes('--code');
// What was deleted from the sources must not stay behind: commands and languages are found by their folder.
if (!codeOnly) {
  for (const folder of ['packages/names/dist', 'packages/local-discord/dist'])
    rmSync(join(root, folder), { recursive: true, force: true });
  // The packed catalog tells by itself whether it is still what the data says.
  for (const name of existsSync(join(root, 'dist')) ? readdirSync(join(root, 'dist')) : [])
    if (name !== 'catalog') rmSync(join(root, 'dist', name), { recursive: true, force: true });
}

for (const step of codeOnly ? code : [...code, ...rest()]) {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
