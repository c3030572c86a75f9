import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const commandNames = readdirSync(join(ROOT, 'commands')).map((file) => file.replace(/\.ts$/, ''));

describe('the house', () => {
  it('has rooms that import only from the rooms below, in no circle', () => {
    const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const report = execFileSync(process.execPath, [cruiser, 'src', 'commands'], { cwd: ROOT, encoding: 'utf8' });
    expect(report).toContain('no dependency violations found');
  });

  it.each(commandNames)('has a page of documentation for /%s', (name) => {
    expect(existsSync(join(ROOT, 'docs/commands', `${name}.md`))).toBe(true);
  });

  it('names every command in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const name of commandNames) expect(readme).toContain(`/${name}`);
  });

  it.each(['README.md', 'docs/data.md', 'docs/commands/README.md'])(
    'links in %s lead to files that are there',
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
      expect(links.filter((link) => !existsSync(join(ROOT, file, '..', link)))).toEqual([]);
    },
  );
});
