/** Expected reasons not to start, in plain lines: shown without a stack trace. */
export class StartFailure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
