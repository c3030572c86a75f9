import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../src/cards/wording/en.ts';

const ROOT = join(import.meta.dirname, '..');

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('wording'))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}

it('has no message that nothing says', () => {
  const code = [...sources('src'), ...sources('commands')].join('\n');
  const literals = new Set([...code.matchAll(/['"`]([a-z][\w.-]*)['"`]/g)].map(([, literal]) => literal ?? ''));
  // A message may be named in parts: `count.status.${status}`.
  const beginnings = [...new Set([...code.matchAll(/`([a-z][\w.-]*)\$\{/g)].map(([, beginning]) => beginning ?? ''))];
  const endings = [...new Set([...code.matchAll(/`\$\{[^}`]*\}([\w.-]+)`/g)].map(([, ending]) => ending ?? ''))];
  const isBuilt = (key: string) =>
    beginnings.some((beginning) => key.startsWith(beginning)) ||
    endings.some((ending) => key.endsWith(ending) && literals.has(key.slice(0, -ending.length)));
  const unused = Object.keys(en).filter((key) => !literals.has(key) && !isBuilt(key));
  expect(unused).toEqual([]);
});
