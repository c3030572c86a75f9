import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ask, askAgain, isId, readAsk, sameAsk, writeAsk } from '../../src/cards/model/ask.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const id = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join('-').slice(0, 48).replace(/-$/, ''));
const ask: fc.Arbitrary<Ask> = fc.record({
  command: fc.stringMatching(/^[a-z]{1,10}$/),
  options: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), id, { maxKeys: 4, noNullPrototype: true }),
  page: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
});

describe('a question kept in a button', () => {
  it('fits Discord and comes back with the records it named', () => {
    fc.assert(
      fc.property(ask, fc.constantFrom('turn', 'share'), (given, purpose) => {
        const written = writeAsk(purpose, given);
        expect(written.length).toBeLessThanOrEqual(100);
        const read = readAsk(written);
        if (!read.ok) throw new Error(read.reason);
        expect(read.purpose).toBe(purpose);
        expect(read.ask.command).toBe(given.command);
        expect(read.ask.page).toBe(given.page);
        for (const [name, kept] of Object.entries(read.ask.options)) {
          expect(isId(kept, given.options[name] ?? '')).toBe(true);
        }
      }),
    );
  });

  it('keeps what a person typed as it was typed, in any script, and cuts its end when it is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (typed) => {
        fc.pre(!/^(?=.*[-./])[a-z0-9][a-z0-9./-]*$/.test(typed));
        const written = writeAsk('turn', {
          command: 'statement',
          options: { election: 'uk-2024-general', about: typed },
        });
        expect(written.length).toBeLessThanOrEqual(100);
        const read = readAsk(written);
        if (!read.ok) throw new Error(written);
        expect(typed.startsWith(read.ask.options.about ?? '')).toBe(true);
      }),
    );
  });

  it('keeps a short search in Cyrillic whole', () => {
    const options = { election: 'azerbaijan-2024-presidential', about: 'фальсификация 50 % | явка' };
    const read = readAsk(writeAsk('turn', { command: 'statement', options }));
    expect(read).toMatchObject({ ok: true, ask: { options } });
  });

  it('of another version is told apart from one that cannot be read', () => {
    expect(readAsk('0|t|candidate|')).toEqual({ ok: false, reason: 'another-version' });
    expect(readAsk('9|t|candidate|')).toEqual({ ok: false, reason: 'another-version' });
    expect(readAsk('hello')).toEqual({ ok: false, reason: 'unreadable' });
    expect(readAsk('1|t|candidate||name=%')).toEqual({ ok: false, reason: 'unreadable' });
    expect(readAsk('1|x|candidate|')).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('is read from anything without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(readAsk(given)).toHaveProperty('ok');
      }),
    );
  });

  it('starts again from the first page when its options change', () => {
    const first = { command: 'results', options: { election: 'a' }, page: 12 };
    expect(askAgain(first, { tab: 'counts' })).toEqual({
      command: 'results',
      options: { election: 'a', tab: 'counts' },
    });
  });

  it('is the same question on the first page, written or not', () => {
    const options = { election: 'a' };
    expect(sameAsk({ command: 'results', options }, { command: 'results', options, page: 0 })).toBe(true);
    expect(sameAsk({ command: 'results', options }, { command: 'results', options, page: 3 })).toBe(false);
  });
});
