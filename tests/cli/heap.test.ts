import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('what `npm start` runs sets the heap before it loads anything else', () => {
  const bundle = readFileSync(join(import.meta.dirname, '../../dist/bundle/src/main.js'), 'utf8');
  expect(bundle).toMatch(/^import\s*"\.\.\/heap\.js";/);
});
