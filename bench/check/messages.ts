import { readFile } from 'node:fs/promises';
import type { FindingKind } from '../../src/claims/finding.ts';

/** A message with the findings that a careful person gives it. */
export interface LabelledMessage {
  readonly id: string;
  readonly class: string;
  readonly lang: string;
  readonly text: string;
  /** The election that the asker has chosen, where the message needs one. */
  readonly election: string | null;
  readonly expected: readonly ExpectedFinding[];
  /** Figures that may be reported so, and need not be. */
  readonly allow?: readonly (readonly [value: number | string, finding: FindingKind])[];
}

/** An empty measure means any; several findings stand between bars: `matches|earlier`. */
export type ExpectedFinding = readonly [
  value: number | string,
  measure: string,
  subject: string | null,
  finding: string,
  election?: string,
];

/** Reads a file of messages: a JSON array. */
export async function readMessages(file: string): Promise<readonly LabelledMessage[]> {
  const read: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(read)) throw new Error(`${file}: a JSON array of messages is expected`);
  // The bench reads its own files and those of whoever runs it: a malformed message shows as a missed figure.
  return read as readonly LabelledMessage[];
}
