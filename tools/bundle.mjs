import { readdirSync } from 'node:fs';
import { build } from 'rolldown';

/**
 * Bundles what `npm start` runs, from what the compiler wrote: a few files load in half the time of a thousand. Commands
 * and languages are found by their folder, so they stay files of their own, and what looks for them stays in its place.
 */
const BUILT = 'dist';
const inFolder = (folder) =>
  readdirSync(`${BUILT}/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name.slice(0, -'.js'.length)}`);
const entries = ['src/main', 'src/cli/drawing-worker', ...inFolder('src/cards/wording'), ...inFolder('commands')];

/** Modules that ask where they stand, and where that has to be. */
const PLACED = [
  [/[\\/]src[\\/]cards[\\/]wording[\\/]languages\.js$/, 'src/cards/wording'],
  [/[\\/]src[\\/]cli[\\/]project\.js$/, 'src/cli'],
];

await build({
  input: Object.fromEntries(entries.map((entry) => [entry, `${BUILT}/${entry}.js`])),
  platform: 'node',
  // discord.js has a call of eval, which nothing here reaches.
  checks: { eval: false },
  // Binaries, data of other packages, and what discord.js looks for and does without.
  external: (id) =>
    /^(?:node:|discord-api-spec|@napi-rs\/canvas|@libsql|libsql|postgres$|@fontsource|zlib-sync|erlpack|bufferutil|utf-8-validate)/.test(
      id,
    ),
  output: {
    dir: `${BUILT}/bundle`,
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
    // 18 MB less memory: what is parsed is kept as text, too.
    minify: true,
    codeSplitting: {
      groups: [
        // A file of its own, so that it runs before all others are loaded.
        { name: 'heap', test: /[\\/]src[\\/]cli[\\/]heap\.js$/, priority: 20 },
        ...PLACED.map(([test, folder], index) => ({ name: `${folder}/placed-${index}`, test, priority: 10 })),
        { name: 'chunks/packages', test: /[\\/]node_modules[\\/]/, priority: 5 },
      ],
    },
  },
});
