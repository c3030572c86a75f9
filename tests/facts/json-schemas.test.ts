import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/facts/schema/json-schemas.ts';

const folder = new URL('../../data/schema/', import.meta.url);

describe('the JSON Schemas that editors read', () => {
  it.each([...jsonSchemas()])('%s is what the loader checks with (otherwise: npm run schemas)', async (name, text) => {
    expect(await readFile(new URL(name, folder), 'utf8')).toBe(text);
  });

  it('has no schema of a file that no longer exists', async () => {
    expect((await readdir(folder)).toSorted()).toEqual([...jsonSchemas().keys()].toSorted());
  });
});
