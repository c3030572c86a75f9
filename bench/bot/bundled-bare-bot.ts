import { join } from 'node:path';
import { build } from 'rolldown';

/** The bare bot bundled and minified as this one is, so that the bundle is not counted as this bot's merit. */
export async function bundledBareBot(): Promise<string> {
  const dir = join(import.meta.dirname, 'bundled');
  await build({
    input: join(import.meta.dirname, 'bare-bot.js'),
    platform: 'node',
    checks: { eval: false },
    external: (id) => /^(?:node:|zlib-sync|erlpack|bufferutil|utf-8-validate)/.test(id),
    output: { dir, cleanDir: true, format: 'esm', minify: true },
  });
  return join(dir, 'bare-bot.js');
}
