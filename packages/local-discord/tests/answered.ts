import type { Outcome } from '../src/people/outcome.ts';

/** The answer of an outcome, or a failure that says what happened instead. */
export function answered(outcome: Outcome): Extract<Outcome, { kind: 'answered' }> {
  if (outcome.kind !== 'answered') throw new Error(`not answered: ${JSON.stringify(outcome)}`);
  return outcome;
}
