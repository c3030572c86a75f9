import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/cards/model/version.ts';

const ROOT = join(import.meta.dirname, '..');
const commandNames = readdirSync(join(ROOT, 'commands')).map((file) => file.replace(/\.ts$/, ''));

describe('the house', () => {
  it('has rooms that import only from the rooms below, in no circle', () => {
    const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const report = execFileSync(process.execPath, [cruiser, 'src', 'commands'], { cwd: ROOT, encoding: 'utf8' });
    expect(report).toContain('no dependency violations found');
  }, 60_000);

  it.each(commandNames)('has a page of documentation for /%s', (name) => {
    expect(existsSync(join(ROOT, 'docs/commands', `${name}.md`))).toBe(true);
  });

  it('has one version: of the package, of what /help says, and of the newest entry of the changelog', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const newest = /^## (\S+)/m.exec(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'))?.[1];
    expect([version, newest]).toEqual([VERSION, VERSION]);
  });

  it('names every command in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const name of commandNames) expect(readme).toContain(`/${name}`);
  });
});

/** Every page of documentation: those of the project, of the packages, and below `docs/`. */
function pages(): readonly string[] {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return tracked.split('\n').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

describe.each(pages())('%s', (file) => {
  const lines = withoutCode(readFileSync(join(ROOT, file), 'utf8'));

  it('links to what is there', () => {
    const links = [...lines.join('\n').matchAll(/\]\((?!https?:|mailto:)([^)\s]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !isThere(file, link))).toEqual([]);
  });

  it('has tables that are shown as tables: each row has as many cells as the line below the header', () => {
    const broken = lines.flatMap((line, at) => {
      if (!isDelimiter(line)) return [];
      const rows = [lines[at - 1] ?? '', ...until(lines.slice(at + 1), (next) => !next.trim().startsWith('|'))];
      return rows.filter((row) => cells(row) !== cells(line));
    });
    expect(broken).toEqual([]);
  });
});

/** Lines of a page, blank where they are code. */
function withoutCode(page: string): readonly string[] {
  let inCode = false;
  return page.split('\n').map((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) inCode = !inCode;
    return inCode || fence ? '' : line;
  });
}

function isThere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? join(ROOT, file) : join(ROOT, file, '..', path);
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || anchors(readFileSync(target, 'utf8')).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchors(page: string): readonly string[] {
  const headings = page.split('\n').filter((line) => /^#{1,6} /.test(line));
  return headings.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

function isDelimiter(line: string): boolean {
  return /^\s*\|?\s*:?-{1,}:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes('|');
}

function cells(row: string): number {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll('\\|', '')
    .split('|').length;
}

function until<T>(list: readonly T[], ends: (item: T) => boolean): readonly T[] {
  const end = list.findIndex(ends);
  return end === -1 ? list : list.slice(0, end);
}
