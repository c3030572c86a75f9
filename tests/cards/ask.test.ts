import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ask, askAgain, commandNames, onPage, onTab, question, shownAs } from '../../src/cards/model/ask.ts';
import { expanded, knownIds, readAsk, sameAsk, writeAsk } from '../../src/cards/model/custom-id.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const id = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join('-').slice(0, 48).replace(/-$/, ''));
const view = fc.record({
  page: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
  tab: fc.option(word, { nil: undefined }),
  sources: fc.option(fc.constant(true), { nil: undefined }),
  language: fc.option(fc.constantFrom('en', 'az', 'de'), { nil: undefined }),
});
const ask: fc.Arbitrary<Ask> = fc.record({
  command: fc.constantFrom(...commandNames()),
  options: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), id, { maxKeys: 3, noNullPrototype: true }),
  view,
});

function read(written: string) {
  const found = readAsk(written);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

describe('a question kept in a button', () => {
  it('fits Discord and comes back with the records it named and the view it asked for', () => {
    fc.assert(
      fc.property(ask, fc.constantFrom('turn', 'share'), (given, purpose) => {
        const written = writeAsk(purpose, given);
        expect(written.length).toBeLessThanOrEqual(100);
        const found = read(written);
        expect(found.purpose).toBe(purpose);
        expect(found.ask.command).toBe(given.command);
        const known = knownIds(Object.values(given.options));
        for (const [name, kept] of Object.entries(found.ask.options)) {
          expect(expanded(kept, known)).toBe(given.options[name]);
        }
        expect({ page: undefined, tab: undefined, sources: undefined, language: undefined, ...found.ask.view }).toEqual(
          given.view,
        );
      }),
    );
  });

  it('is told from the ids of two records, each shortened by itself', () => {
    const [election, tally] = ['azerbaijan-2024-presidential-extraordinary', 'official-final-protocol-of-11-february'];
    const compared = question.compare({
      election,
      first: `count/${tally}`,
      second: 'candidate/somebody-with-a-name-of-many-words',
    });
    const kept = read(writeAsk('turn', compared)).ask.options.first ?? '';
    expect(kept).toMatch(/^count\/~/);
    expect(expanded(kept, knownIds([tally]))).toBe(`count/${tally}`);
  });

  it('keeps what a person typed as it was typed, in any script, and cuts its end when it is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (typed) => {
        fc.pre(!/^(?=.*[-./])[a-z0-9][a-z0-9./-]*$/.test(typed));
        const written = writeAsk('turn', question.statement({ election: 'uk-2024-general', about: typed }));
        expect(written.length).toBeLessThanOrEqual(100);
        expect(typed.startsWith(read(written).ask.options.about ?? '')).toBe(true);
      }),
    );
  });

  it('keeps a short search in Cyrillic whole', () => {
    const options = { election: 'azerbaijan-2024-presidential', about: 'фальсификация 50 % | явка' };
    expect(read(writeAsk('turn', question.statement(options)))).toMatchObject({ ask: { options } });
  });

  it('of another version or command is told apart from one that cannot be read', () => {
    expect(readAsk('0|t|candidate|')).toEqual({ ok: false, reason: 'another-version' });
    expect(readAsk('9|t|candidate|')).toEqual({ ok: false, reason: 'another-version' });
    expect(readAsk('2|t|no-such-command|')).toEqual({ ok: false, reason: 'another-version' });
    expect(readAsk('hello')).toEqual({ ok: false, reason: 'unreadable' });
    expect(readAsk('2|t|candidate||name=%')).toEqual({ ok: false, reason: 'unreadable' });
    expect(readAsk('2|x|candidate|')).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('is read from anything without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(readAsk(given)).toHaveProperty('ok');
      }),
    );
  });

  it('starts again from the first page when its options or its tab change', () => {
    const first = onPage(question.results({ election: 'a' }), 12);
    expect(onTab(first, 'counts')).toMatchObject({ options: { election: 'a' }, view: { tab: 'counts' } });
    expect(onTab(first, 'counts').view?.page).toBeUndefined();
    expect(askAgain(first, { count: 'b' }).view?.page).toBeUndefined();
    expect(shownAs(first, { language: 'az' }).view).toMatchObject({ page: 12, language: 'az' });
  });

  it('is the same question on the first page, written or not', () => {
    const results = question.results({ election: 'a' });
    expect(sameAsk(results, onPage(results, 0))).toBe(true);
    expect(sameAsk(results, onPage(results, 3))).toBe(false);
  });
});
