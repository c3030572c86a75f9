import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LabelledQuestion, score } from '../../bench/ask/scoring.ts';
import { catalog, electionNamed } from '../facts/shipped-catalog.ts';

const defaultElection = electionNamed('azerbaijan-2024-presidential');
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));
/** What may be refused of questions that have an answer, and what must be of those that have none. */
const LEAST_RIGHT = 0.9;
const LEAST_REFUSED = 0.95;

describe.each(files)('the questions of %s', (file) => {
  const asked: readonly LabelledQuestion[] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const scored = asked.map((question) => score(question, catalog, defaultElection));
  const shareRight = (some: typeof scored) => some.filter(({ verdict }) => verdict === 'right').length / some.length;

  it('are never answered wrongly', () => {
    const wrong = scored.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ asked: { id, question }, short }) => `${id} ${question}: ${short}`)).toEqual([]);
  });

  it('are answered or asked back where there is an answer', () => {
    expect(shareRight(scored.filter(({ asked: { expect: expected } }) => expected !== 'no'))).toBeGreaterThan(
      LEAST_RIGHT,
    );
  });

  it('are refused where there is none', () => {
    const none = scored.filter(({ asked: { expect: expected } }) => expected === 'no');
    expect(none.length === 0 ? 1 : shareRight(none)).toBeGreaterThan(LEAST_REFUSED);
  });
});
