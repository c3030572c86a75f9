import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, readInline, readMarkdown } from '../../src/markdown/markdown.ts';

/** The tree in short: marks as tags, so that a test reads at a glance. */
function short(inner: readonly Inline[]): string {
  return inner
    .map((one) => {
      if (one.kind === 'text') return one.text;
      if (one.kind === 'code') return `<code>${one.text}</code>`;
      if (one.kind === 'link') return `<a ${one.href}>${short(one.inner)}</a>`;
      if (one.kind === 'time') return `<time ${one.seconds} ${one.style}>`;
      if (one.kind === 'mention') return `<${one.of} ${one.id}>`;
      if (one.kind === 'command') return `</${one.name}>`;
      return `<${one.kind}>${short(one.inner)}</${one.kind}>`;
    })
    .join('');
}

describe('marks inside a line', () => {
  it.each([
    ['**92.12%** of votes', '<bold>92.12%</bold> of votes'],
    ['*a* and _b_', '<italic>a</italic> and <italic>b</italic>'],
    ['***both***', '<bold><italic>both</italic></bold>'],
    ['__under__ ~~gone~~ ||hidden||', '<underline>under</underline> <strike>gone</strike> <spoiler>hidden</spoiler>'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\*not\\* italic', '*not* italic'],
    ['`**code**`', '<code>**code**</code>'],
    ['[CEC](https://x.example/a_b_(c))', '<a https://x.example/a_b_(c)>CEC</a>'],
    ['[**bold**](<https://x.example/> "title")', '<a https://x.example/><bold>bold</bold></a>'],
    ['see https://x.example/a.', 'see <a https://x.example/a>https://x.example/a</a>.'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<t:1707296400:D> <t:1707296400>', '<time 1707296400 D> <time 1707296400 f>'],
    ['<@1310000000000000100> </candidate:12>', '<user 1310000000000000100> </candidate>'],
    ['**unclosed', '**unclosed'],
  ])('%s', (text, expected) => {
    expect(short(readInline(text))).toBe(expected);
  });
});

describe('blocks', () => {
  const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

  it('are told apart by how their lines begin', () => {
    const text =
      '# Title\n-# small\n> quoted\n> twice\n- one\n  - inner\n- two\n1. first\n```\n# code\n```\nplain\nlines';
    expect(kinds(readMarkdown(text))).toEqual(['heading', 'small', 'quote', 'list', 'list', 'code', 'text']);
  });

  it('hold lists in lists', () => {
    const [list] = readMarkdown('- one\n  - inner\n- two');
    expect(list?.kind === 'list' && list.items.map(kinds)).toEqual([['text', 'list'], ['text']]);
  });

  it('keep a hash without a blank as text', () => {
    expect(kinds(readMarkdown('#elections\n#'))).toEqual(['text']);
  });
});

describe('any text whatsoever', () => {
  const pieces = fc.constantFrom(
    '**',
    '*',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '[a](',
    'https://x.example',
    ')',
    '<',
    '>',
    '\\',
    '\n',
    '> ',
    '- ',
    '# ',
    'word ',
    '🗳',
  );

  it('is read, and addresses are web addresses only', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const json = JSON.stringify(readMarkdown(parts.join('')));
        const addresses = [...json.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);
        expect(addresses.filter((href) => !href?.startsWith('https://'))).toEqual([]);
      }),
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const wanted = parts.filter((part) => part === 'word ').length;
        // The language of a code block is not shown, in Discord neither.
        fc.pre(!parts.includes('```'));
        expect(JSON.stringify(readMarkdown(parts.join(''))).split('word').length - 1).toBeGreaterThanOrEqual(wanted);
      }),
    );
  });

  it('is read in sensible time when marks are piled up', () => {
    for (const pile of ['*', '**', '_', '[', '`', '||', '> ', '*_']) readMarkdown(pile.repeat(2000));
  });
});
