import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run dev`: the local Discord with the bot on it, started anew whenever a source file is saved. The page reconnects
 * by itself. Data files need no restart: the running bot watches them. Arguments are passed on (`npm run dev -- --open`).
 */
const root = join(import.meta.dirname, '..');
const WATCHED = ['src', 'commands', 'packages'];
/** Editors write a file in several steps; what follows within this time is one change. */
const SETTLED_MS = 150;
/** The page must find the bot at the same address again. */
const port = process.env.PORT ?? '5080';

let bot;
let timer;

function build(...args) {
  return spawnSync(process.execPath, ['tools/build.mjs', ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

function start() {
  const args = ['dist/src/main.js', ...process.argv.slice(2)];
  bot = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PORT: port } });
}

async function restart() {
  const began = performance.now();
  if (!build('--code')) return;
  const ended = bot.exitCode === null ? new Promise((resolve) => bot.once('exit', resolve)) : undefined;
  bot.kill('SIGTERM');
  await ended;
  start();
  console.error(`Started anew, ${Math.round(performance.now() - began)} ms after the change.`);
}

if (!build()) process.exit(1);
start();
for (const folder of WATCHED) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file === null || !/\.tsx?$/.test(file) || /(^|[\\/])(dist|node_modules|tests)[\\/]/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(restart, SETTLED_MS);
  });
}
process.on('SIGINT', () => bot.kill('SIGINT'));
