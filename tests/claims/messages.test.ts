import { describe, expect, it } from 'vitest';
import { readMessages } from '../../bench/check/messages.ts';
import { score, tally } from '../../bench/check/scoring.ts';
import { ownCatalog } from './catalog.ts';

const messages = await readMessages('tests/claims/messages.json');
const catalog = await ownCatalog();
const scored = messages.map((message) => score(message, catalog));

describe('the labelled messages', () => {
  it('are many, in four languages and of every kind', () => {
    expect(messages.length).toBeGreaterThanOrEqual(300);
    expect(new Set(messages.map(({ lang }) => lang))).toEqual(new Set(['en', 'az', 'ru', 'tr']));
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  it('are never wrongly said to differ from the data', () => {
    const wrong = scored.flatMap(({ message, wrong }) =>
      wrong.filter(({ finding }) => finding === 'differs').map(({ words }) => `${message.id}: ${words.text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have nearly all of their figures found and held against the right record', () => {
    const { expected, found } = tally(scored);
    expect(found / expected).toBeGreaterThanOrEqual(0.85);
  });

  it.each(['matches', 'earlier', 'other-source'] as const)('are rarely missed as %s', (kind) => {
    const { expected, found } = tally(scored, kind);
    expect(found / expected).toBeGreaterThanOrEqual(0.93);
  });

  it('are read without findings that nobody would make', () => {
    const { found, wrong } = tally(scored);
    expect(wrong / (found + wrong)).toBeLessThanOrEqual(0.01);
  });

  it('get every rounding accepted', () => {
    const missed = scored.filter(({ message }) => message.class === 'rounding').flatMap((one) => one.missed);
    expect(missed).toEqual([]);
  });
});
