/** Where a text stops being JSON, and what stood to be written there. */
export interface SyntaxFault {
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** Deeper than any data file; keeps a hostile one from exhausting the stack. */
const DEPTH_MAX = 100;

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

/**
 * Finds the first fault of a text that `JSON.parse` refused. The engine's own message changes between versions and
 * often names no place.
 * @returns nothing when the text is JSON after all
 */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.document();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    return faultAt(text, thrown.offset, thrown.message);
  }
}

/** Fields that stand twice in one object: JSON allows it, and silently drops all but the last. */
export function findRepeatedFields(text: string): readonly SyntaxFault[] {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
  }
  return scanner.repeated.map(({ offset, name }) =>
    faultAt(text, offset, `the field ${name} stands here a second time`),
  );
}

function faultAt(text: string, offset: number, reason: string): SyntaxFault {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const LITERALS: readonly string[] = ['true', 'false', 'null'];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class Scanner {
  readonly repeated: { readonly offset: number; readonly name: string }[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#space();
    if (this.#at === this.#text.length) throw this.#fault('the file is empty');
    this.#value(0);
    if (this.#at < this.#text.length) throw this.#fault(`the file should end here, ${this.#found()}`);
  }

  #value(depth: number): void {
    if (depth > DEPTH_MAX) throw this.#fault('nested too deeply');
    const start = this.#text[this.#at];
    if (start === '{') this.#object(depth);
    else if (start === '[') this.#members(']', () => this.#value(depth + 1));
    else if (start === '"') this.#string();
    else this.#bare();
    this.#space();
  }

  #object(depth: number): void {
    const names = new Set<string>();
    this.#members('}', () => {
      const offset = this.#at;
      const name = this.#property(depth);
      if (names.has(name)) this.repeated.push({ offset, name });
      names.add(name);
    });
  }

  #members(close: '}' | ']', member: () => void): void {
    const opened = this.#at;
    this.#at++;
    this.#space();
    if (this.#skip(close)) return;
    for (;;) {
      member();
      if (this.#skip(close)) return;
      const comma = this.#at;
      if (this.#at === this.#text.length)
        throw new Fault(opened, `this "${close === '}' ? '{' : '['}" is never closed`);
      if (!this.#skip(',')) throw this.#fault(`a comma or "${close}" is missing, ${this.#found()}`);
      this.#space();
      if (this.#text[this.#at] === close) throw new Fault(comma, `a comma too many before "${close}"`);
    }
  }

  /** @returns the name as it is written, with its quotation marks */
  #property(depth: number): string {
    if (this.#text[this.#at] !== '"') throw this.#fault(`a field name in double quotes is missing, ${this.#found()}`);
    const start = this.#at;
    this.#string();
    const name = this.#text.slice(start, this.#at);
    this.#space();
    if (!this.#skip(':')) throw this.#fault(`":" is missing after the field name, ${this.#found()}`);
    this.#space();
    this.#value(depth + 1);
    return name;
  }

  #string(): void {
    const opened = this.#at;
    for (this.#at++; ; this.#at++) {
      const character = this.#text[this.#at];
      if (character === '"') break;
      if (character === undefined || character === '\n')
        throw new Fault(opened, 'the closing quotation mark of this text is missing');
      if (character < ' ') throw this.#fault('a control character inside a text');
      if (character === '\\') this.#escape();
    }
    this.#at++;
  }

  #escape(): void {
    const sequence = this.#match(ESCAPE);
    if (sequence === undefined) throw this.#fault('a backslash that escapes nothing (write "\\\\" for a backslash)');
    this.#at += sequence.length - 1;
  }

  #bare(): void {
    const number = this.#match(NUMBER);
    const word = this.#match(WORD);
    if (word !== undefined && (LITERALS.includes(word) || word === number)) {
      this.#at += word.length;
      return;
    }
    throw this.#fault(`a value is missing, ${this.#found()}`);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #found(): string {
    if (this.#at >= this.#text.length) return 'found the end of the file';
    return `found ${JSON.stringify(this.#match(WORD) ?? String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0))}`;
  }

  #fault(reason: string): Fault {
    return new Fault(this.#at, reason);
  }
}
