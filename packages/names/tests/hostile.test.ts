import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../src/name-index.ts';
import { candidates2024 } from './candidates-2024.ts';

const index = createNameIndex(candidates2024);

const HOSTILE = {
  nothing: '',
  spaces: ' \t\n ',
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'aliyev '.repeat(1_500),
  'only marks': '\u0301'.repeat(500),
  'only punctuation': '!!! ??? ... --- ///',
  'a negation of an operator language': '!smith',
  'alternatives of an operator language': "=x | y 'z ^a b$",
  'a regular expression': '(a+)+$ [a-z]* \\',
  'right to left': '\u202e\u05d0\u05dc\u05d9\u05d9\u05d1',
  'zero width only': '\u200b\u200c\u200d\ufeff',
  emoji: '🗳️🇦🇿👩‍👩‍👧‍👦',
  'lone surrogates': '\ud800 \udfff',
  'a null character': '\0',
  'property names': '__proto__ constructor toString',
  digits: '12345678901234567890',
  'a script without Latin letters': '阿利耶夫',
} as const;

describe('hostile queries', () => {
  it.each(Object.entries(HOSTILE))('%s: answered without an error, with ids of the list', (_, query) => {
    const ids = new Set(candidates2024.map(({ id }) => id));
    const verdict = index.find(query);
    for (const { id } of [...index.rank(query), ...index.complete(query)]) expect(ids).toContain(id);
    expect(['none', 'ambiguous']).toContain(verdict.outcome);
  });

  it('an operator finds nobody else', () => {
    expect(index.find('!aliyev').outcome).toBe('ambiguous');
    expect(index.find("'zahid")).toMatchObject({ outcome: 'found', match: { id: 'oruj-zahid' } });
  });

  it('hidden characters change nothing', () => {
    expect(index.find('Za\u200bhid\u202e Oruj')).toMatchObject({ outcome: 'found', match: { id: 'oruj-zahid' } });
  });

  it('an empty list answers', () => {
    const empty = createNameIndex([]);
    expect(empty.find('aliyev')).toEqual({ outcome: 'none', suggestions: [] });
    expect(empty.rank('aliyev')).toEqual([]);
    expect(empty.complete('')).toEqual([]);
  });

  it('names without a letter cannot be found but do no harm', () => {
    const odd = createNameIndex([
      { id: 'dots', name: '…' },
      { id: 'ann', name: 'Ann Lee' },
    ]);
    expect(odd.find('ann lee')).toMatchObject({ outcome: 'found', match: { id: 'ann' } });
    expect(odd.find('…').outcome).toBe('none');
  });
});
