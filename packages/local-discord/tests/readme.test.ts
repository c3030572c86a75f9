import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../src/local-discord.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const index = readFileSync(join(root, 'src/index.ts'), 'utf8');

/** The names a list in braces holds, without `type`. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.replace('type', '').trim())
    .filter((name) => name !== '');
}

const offered = [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) => namesIn(list));

describe('the package', () => {
  it('offers a handful of names', () => {
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(25);
  });

  it('offers every name its README imports', () => {
    const imported = [...readme.matchAll(/import \{([^}]*)\} from '@election-facts\/local-discord'/g)].flatMap(
      ([, list = '']) => namesIn(list),
    );

    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !offered.includes(name))).toEqual([]);
  });

  it('has every method and fault its README names', async () => {
    const discord = await startLocalDiscord();
    const methods = [...readme.matchAll(/discord\.(\w+)\(/g)].map(([, name = '']) => name);
    const faults = [...readme.matchAll(/discord\.faults\.(\w+)/g)].map(([, name = '']) => name);
    const has = (thing: object, name: string) => name in thing;

    expect(methods.filter((name) => !has(discord, name))).toEqual([]);
    expect(faults.filter((name) => !has(discord.faults, name))).toEqual([]);
    await discord.close();
  });
});
