import type { AsOf } from '../facts/as-of.ts';
import type { Figure } from '../facts/figure.ts';
import type { Finding, Known } from './finding.ts';

/** A finding as plain JSON, for programs. */
export interface FindingJson {
  readonly words: string;
  readonly subject: string | null;
  readonly measure: string;
  readonly stated: {
    readonly value: number | string;
    readonly max?: number;
    readonly unit: string;
    readonly about: string;
  };
  readonly finding: string;
  readonly known?: KnownJson;
  /** For `earlier`: the figure that took its place. */
  readonly now?: KnownJson;
  readonly difference?: number;
}

export interface KnownJson {
  readonly value: number | string;
  readonly max?: number;
  readonly unit: string;
  /** Status of the count, or `exit-poll`, `turnout`, `as-stated`. */
  readonly status: string;
  readonly asOf: string | null;
  /** Id of the source shown first. */
  readonly source: string;
  readonly election: string;
  readonly record: string;
}

export function findingJson({
  words,
  subject,
  measure,
  stated,
  finding,
  known,
  now,
  difference,
}: Finding): FindingJson {
  return {
    words: words.text,
    subject: subject?.id ?? null,
    measure,
    stated,
    finding,
    ...(known === undefined ? {} : { known: knownJson(known) }),
    ...(now === undefined ? {} : { now: knownJson(now) }),
    ...(difference === undefined ? {} : { difference }),
  };
}

function knownJson(known: Known): KnownJson {
  if (known.kind === 'date') {
    const { date, electionId, record, sources } = known;
    return {
      value: date,
      unit: 'date',
      status: 'as-stated',
      asOf: null,
      source: sources[0]?.id ?? '',
      election: electionId,
      record,
    };
  }
  const { figure, electionId, record } = known;
  const { quantity, asOf, sources } = figure;
  const range = quantity.kind === 'range' ? { value: quantity.min, max: quantity.max } : { value: quantity.value };
  return {
    ...range,
    unit: quantity.unit,
    status: statusOf(figure),
    asOf: writtenAsOf(asOf),
    source: sources[0].id,
    election: electionId,
    record,
  };
}

function statusOf({ completeness }: Figure): string {
  if (completeness.kind === 'count') return completeness.status;
  if (completeness.kind === 'poll') return 'exit-poll';
  return completeness.kind === 'turnout' ? completeness.stage : 'as-stated';
}

function writtenAsOf(asOf: AsOf): string | null {
  return asOf.kind === 'at' ? asOf.at : null;
}
