import fc from 'fast-check';

/** Texts that Discord, or a careless reader, would take for something else. */
export const hostileTexts: readonly string[] = [
  '@everyone',
  '@here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '<:fire:123456789012345678> <t:1700000000:R> </candidate:1>',
  '[free nitro](https://evil.example)',
  '[![x](https://evil.example/a.png)](https://evil.example)',
  'https://evil.example/path?a=b discord.gg/evil',
  '**bold** __under__ *it* _it_ ~~gone~~ ||hidden||',
  '```js\nprocess.exit()\n```',
  '`code` ``more``',
  '# heading',
  '## heading',
  '-# small',
  '> quote',
  '>>> long quote',
  '- item',
  '* item',
  '1. first',
  '\\*not bold\\*',
  '\u202egnp.exe',
  '\u2066left\u2069 \u200fright\u200e',
  '\u200b\u200b\u200b',
  'line\u2028separator\u2029paragraph',
  'zero\u200bwidth\u200djoin',
  'İlham Əliyev',
  'Илхам Алиев',
  'ილჰამ ალიევი',
  'इल्हाम अलीयेव',
  'إلهام علييف',
  'אילהם אלייב',
  '阿利耶夫',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ﷺ'.repeat(20),
  'Z̸̢̛a̷l̶g̵o̷',
  "{value, plural, one {#} other {#}} '{x}'",
  '%00%7C|1|t|candidate||name=x',
  '<script>alert(1)</script>',
  "'; DROP TABLE votes; --",
];

/** A line as the data may hold it: printable, not empty, no white space at its ends. */
export function lineOf(length: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      { arbitrary: fc.constantFrom(...hostileTexts), weight: 3 },
      { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: length }), weight: 2 },
      { arbitrary: fc.constantFrom('x', 'W', '🏴', 'ə').map((letter) => letter.repeat(length)), weight: 1 },
    )
    .map((text) => {
      const line = text
        .replaceAll(/\p{Cc}/gu, ' ')
        .slice(0, length)
        .replaceAll(/\p{Cs}/gu, '')
        .trim();
      return line === '' ? '?' : line;
    });
}
