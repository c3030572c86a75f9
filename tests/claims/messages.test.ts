import { describe, expect, it } from 'vitest';
import { type LabelledMessage, readMessages } from '../../bench/check/messages.ts';
import { score, tally } from '../../bench/check/scoring.ts';
import { ownCatalog } from './catalog.ts';

const catalog = await ownCatalog();

/**
 * `own`: written from the data while the rules were. `world`: the ways people, wires, tables and tweets write, with all
 * that is no figure of an election; the rules were mended with them. `aside`: half of those, looked into only when the
 * rules were done. `kinds`: more of those kinds, written for all elections in five languages.
 */
const SETS = await Promise.all(
  ['own', 'world', 'aside', 'kinds'].map(
    async (name) => [name, await readMessages(`tests/claims/messages/${name}.json`)] as const,
  ),
);

describe('the labelled messages', () => {
  const all = SETS.flatMap(([, messages]) => messages);

  it('are many, in five languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(['en', 'az', 'ru', 'tr', 'de']));
  });

  it('bear an id each', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe.each(SETS)('of the messages of %s', (_, messages) => {
  const scored = messages.map((message) => score(message, catalog));
  const wrong = (kinds: readonly string[]): readonly string[] =>
    scored.flatMap((one) =>
      one.wrong.filter(({ finding }) => kinds.includes(finding)).map(({ words }) => said(one.message, words.text)),
    );

  it('none is wrongly said to differ from the data', () => {
    expect(wrong(['differs'])).toEqual([]);
  });

  it('hardly any gets a match that nobody would make', () => {
    expect(wrong(['matches', 'earlier', 'other-source']).length / messages.length).toBeLessThanOrEqual(0.015);
  });

  it('nearly all figures are found and held against the right record', () => {
    const { expected, found } = tally(scored);
    expect(found / expected).toBeGreaterThanOrEqual(0.9);
  });
});

function said({ id }: LabelledMessage, words: string): string {
  return `${id}: ${words}`;
}
