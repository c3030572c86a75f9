import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeatedFields, findSyntaxFault } from '../../src/facts/reading/json-syntax.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,\n "b" 2}', '2:6 ":" is missing after the field name, found "2"'],
    ['{"a": 1\n "b": 2}', '2:2 a comma or "}" is missing, found "\\""'],
    ['[1, 2,\n]', '1:6 a comma too many before "]"'],
    ['{"a": [1, 2}', '1:12 a comma or "]" is missing, found "}"'],
    ['{"a": {"b": 1}', '1:1 this "{" is never closed'],
    ['{"a": "x\n}', '1:7 the closing quotation mark of this text is missing'],
    ["{'a': 1}", '1:2 a field name in double quotes is missing, found "\'"'],
    ['{"a": yes}', '1:7 a value is missing, found "yes"'],
    ['{"a": 1,5}', '1:9 a field name in double quotes is missing, found "5"'],
    ['{"a": 012}', '1:7 a value is missing, found "012"'],
    ['{"a": "C:\\data"}', '1:10 a backslash that escapes nothing (write "\\\\" for a backslash)'],
    ['{} {}', '1:4 the file should end here, found "{"'],
    [' \n', '2:1 the file is empty'],
  ])('%j', (text, expected) => {
    const fault = findSyntaxFault(text);
    expect(fault && `${fault.line}:${fault.column} ${fault.reason}`).toBe(expected);
  });

  it('agrees with JSON.parse on which texts are JSON', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '\\', '0', '-', 'e', '\n', '.'),
      )
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(mark === '' ? place + 1 : place);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(findSyntaxFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is nested without end instead of running out of stack', () => {
    expect(findSyntaxFault('['.repeat(100_000))?.reason).toBe('nested too deeply');
  });
});

describe('fields that stand twice in one object', () => {
  it('are found at any depth, where JSON.parse would drop the first without a word', () => {
    const text = '{ "a": [{ "votes": 1,\n  "percent": 2, "votes": 3 }], "b": 1 }';
    expect(findRepeatedFields(text)).toEqual([
      { line: 2, column: 17, reason: 'the field "votes" stands here a second time' },
    ]);
  });

  it('may stand in two objects', () => {
    expect(findRepeatedFields('[{ "votes": 1 }, { "votes": 2 }]')).toEqual([]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
