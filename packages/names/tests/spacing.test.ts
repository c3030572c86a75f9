import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../src/name-index.ts';
import { foldWords } from '../src/spelling/fold.ts';
import { respaced } from '../src/spelling/spacing.ts';
import { candidates2024 } from './candidates-2024.ts';

const KNOWN = new Set(['ilham', 'aliyev', 'zahid', 'oruj', 'hasanguliyev', 'hasan', 'guliyev']);

function read(text: string): readonly string[] | undefined {
  return respaced(foldWords(text), (written) => KNOWN.has(written))?.map(({ written }) => written);
}

describe('other spaces', () => {
  it.each([
    ['ilhamaliyev', ['ilham', 'aliyev']],
    ['ilhamxaliyev', ['ilham', 'aliyev']],
    ['ilham ali yev', ['ilham', 'aliyev']],
    ['zahidoruj', ['zahid', 'oruj']],
    ['hasan guliyev', ['hasanguliyev']],
  ])('%s is read as %j', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it.each(['ilham aliyev', 'hasanguliyev', 'somebodyelse', 'alyev', ''])('%j has no other reading', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('the seven candidates of 2024', () => {
  const index = createNameIndex(candidates2024);

  it.each([
    ['ilhamaliyev', 'aliyev-ilham'],
    ['zahidoruj', 'oruj-zahid'],
    ['Zahid Or uj', 'oruj-zahid'],
  ])('%s finds %s', (text, id) => {
    expect(index.find(text)).toMatchObject({ outcome: 'found', match: { id } });
  });

  it.each(['elshanmusayev', 'mehribanaliyeva', 'heydaraliyev'])('%s, a stranger, finds nobody', (text) => {
    expect(index.find(text).outcome).not.toBe('found');
  });
});
