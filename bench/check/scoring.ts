import { checkText } from '../../src/claims/check.ts';
import type { Finding, FindingKind } from '../../src/claims/finding.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { ExpectedFinding, LabelledMessage } from './messages.ts';

export interface Scored {
  readonly message: LabelledMessage;
  readonly found: readonly ExpectedFinding[];
  readonly missed: readonly ExpectedFinding[];
  /** Reported and not expected. That the data has nothing of a figure is never wrong to say. */
  readonly wrong: readonly Finding[];
}

/** `1 in 7` is labelled 14.29. */
const TOLERANCE = 0.006;

/** Checks a message and compares: subject, measure, value, finding and election must all be as labelled. */
export function score(message: LabelledMessage, catalog: Catalog): Scored {
  const options = message.election === null ? {} : { defaultElectionId: message.election };
  const unexplained = [...checkText(message.text, catalog, options).findings];
  const found: ExpectedFinding[] = [];
  const missed: ExpectedFinding[] = [];
  for (const expected of message.expected) {
    const place = unexplained.findIndex((finding) => isSame(finding, expected));
    if (place < 0) missed.push(expected);
    else {
      found.push(expected);
      unexplained.splice(place, 1);
    }
  }
  const wrong = unexplained.filter((finding) => finding.finding !== 'not-in-data' && !isAllowed(message, finding));
  return { message, found, missed, wrong };
}

function isAllowed({ allow = [] }: LabelledMessage, { stated, finding }: Finding): boolean {
  return allow.some(([value, kind]) => isSameValue(stated.value, value) && kind === finding);
}

function isSame({ subject, measure, stated, finding, known }: Finding, expected: ExpectedFinding): boolean {
  const [value, expectedMeasure, expectedSubject, kinds, election] = expected;
  return (
    (subject?.id ?? null) === expectedSubject &&
    (expectedMeasure === '' || measure === expectedMeasure) &&
    isSameValue(stated.value, value) &&
    kinds.split('|').includes(finding) &&
    (election === undefined || known === undefined || known.electionId === election)
  );
}

function isSameValue(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < TOLERANCE : a === b;
}

export interface Tally {
  readonly messages: number;
  readonly expected: number;
  readonly found: number;
  readonly wrong: number;
}

/** Adds up; of one kind of finding where it is given. */
export function tally(scored: readonly Scored[], kind?: FindingKind): Tally {
  const isExpectedKind = ([, , , kinds]: ExpectedFinding): boolean =>
    kind === undefined || kinds.split('|')[0] === kind;
  const found = scored.reduce((sum, one) => sum + one.found.filter(isExpectedKind).length, 0);
  const missed = scored.reduce((sum, one) => sum + one.missed.filter(isExpectedKind).length, 0);
  const wrong = scored.reduce(
    (sum, one) => sum + one.wrong.filter(({ finding }) => kind === undefined || finding === kind).length,
    0,
  );
  return { messages: scored.length, expected: found + missed, found, wrong };
}

/** Messages that get a finding of a kind which they do not deserve. */
export function messagesWronged(scored: readonly Scored[], kind: FindingKind): number {
  return scored.filter(({ wrong }) => wrong.some(({ finding }) => finding === kind)).length;
}
