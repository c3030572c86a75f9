import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/bot/log.ts';
import { text } from '../../../src/cards/model/words.ts';
import type { Picture } from '../../../src/cards/render/payload.ts';
import { createDraw } from '../../../src/cli/drawing.ts';

const log = createLog('silent');
const picture = (name: string): Picture => ({
  name,
  chart: { kind: 'bars', title: text(name), lead: [], small: [], rows: [], left: 0 },
  locale: 'en',
  alt: 'bars',
});

describe('drawing the pictures of an answer', () => {
  it('gives each picture its name, its type and its text', async () => {
    const draw = createDraw(log, async () => async () => Buffer.from('png'));
    expect(await draw([picture('figure-1.png')])).toEqual([
      { name: 'figure-1.png', contentType: 'image/png', data: Buffer.from('png'), alt: 'bars' },
    ]);
  });

  it('leaves out a picture that fails and keeps the others', async () => {
    const draw = createDraw(log, async () => async ({ title }) => {
      if (title === 'bad.png') throw new Error('no canvas');
      return Buffer.from('png');
    });
    const files = await draw([picture('bad.png'), picture('good.png')]);
    expect(files.map(({ name }) => name)).toEqual(['good.png']);
  });

  it('leaves out a picture where the canvas cannot be loaded', async () => {
    const draw = createDraw(log, async () => {
      throw new Error('no binary for this machine');
    });
    expect(await draw([picture('figure-1.png')])).toEqual([]);
  });

  it('leaves out a picture that takes too long', async () => {
    const draw = createDraw(log, async () => () => new Promise(() => undefined), 5);
    expect(await draw([picture('figure-1.png')])).toEqual([]);
  });

  it('loads the canvas with the first picture, not before', () => {
    const dist = join(import.meta.dirname, '../../../dist');
    const script = `
      const { createLog } = await import('${dist}/src/bot/log.js');
      const { createDraw } = await import('${dist}/src/cli/drawing.js');
      await import('${dist}/src/cli/serving.js');
      await import('${dist}/commands/results.js');
      const canvas = () => process.report.getReport().sharedObjects.some((path) => /canvas/.test(path));
      const draw = createDraw(createLog('silent'));
      await draw([]);
      const before = canvas();
      const [file] = await draw([${JSON.stringify(picture('figure-1.png'))}]);
      console.log(JSON.stringify({ before, after: canvas(), drawn: file?.name }));
      process.exit(0);
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({ before: false, after: true, drawn: 'figure-1.png' });
  });
});
