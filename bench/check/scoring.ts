import { checkText } from '../../src/claims/check.ts';
import type { Finding, FindingKind, Measure } from '../../src/claims/finding.ts';
import type { Catalog } from '../../src/facts/catalog.ts';

/** A message with the findings a careful person gives it. */
export interface LabelledMessage {
  readonly id: string;
  readonly class: string;
  readonly language: string;
  readonly text: string;
  /** The election the asker has chosen, where the message needs one. */
  readonly election?: string;
  readonly expect: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly subject: string | null;
  readonly measure: Measure;
  readonly value: number | string;
  readonly finding: FindingKind;
}

export interface Scored {
  readonly message: LabelledMessage;
  readonly found: readonly ExpectedFinding[];
  readonly missed: readonly ExpectedFinding[];
  /** Reported and not expected. That the data has nothing of a figure is never wrong to say. */
  readonly wrong: readonly Finding[];
}

/** Checks a message and compares: subject, measure, value and finding must all be as labelled. */
export function score(message: LabelledMessage, catalog: Catalog): Scored {
  const options = message.election === undefined ? {} : { defaultElectionId: message.election };
  const unexplained = [...checkText(message.text, catalog, options).findings];
  const found: ExpectedFinding[] = [];
  const missed: ExpectedFinding[] = [];
  for (const expected of message.expect) {
    const place = unexplained.findIndex((finding) => isSame(finding, expected));
    if (place < 0) missed.push(expected);
    else {
      found.push(expected);
      unexplained.splice(place, 1);
    }
  }
  return { message, found, missed, wrong: unexplained.filter(({ finding }) => finding !== 'not-in-data') };
}

function isSame({ subject, measure, stated, finding }: Finding, expected: ExpectedFinding): boolean {
  return (
    (subject?.id ?? null) === expected.subject &&
    measure === expected.measure &&
    stated.value === expected.value &&
    finding === expected.finding
  );
}

export interface Tally {
  readonly messages: number;
  readonly expected: number;
  readonly found: number;
  readonly wrong: number;
}

export function tally(scored: readonly Scored[], kind?: FindingKind): Tally {
  const isKind = ({ finding }: { readonly finding: FindingKind }): boolean => kind === undefined || finding === kind;
  const count = (list: (one: Scored) => readonly { readonly finding: FindingKind }[]): number =>
    scored.reduce((sum, one) => sum + list(one).filter(isKind).length, 0);
  const found = count((one) => one.found);
  return {
    messages: scored.length,
    expected: found + count((one) => one.missed),
    found,
    wrong: count((one) => one.wrong),
  };
}

/** Reads one message a line. */
export function readMessages(lines: string): readonly LabelledMessage[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}
