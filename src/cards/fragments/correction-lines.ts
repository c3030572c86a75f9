import { correctionsOf, lineOfField, valueOfField } from '../../facts/corrections.ts';
import type { Election } from '../../facts/election.ts';
import type { Correction } from '../../facts/schema/correction.ts';
import type { Line } from '../model/card.ts';
import { asOf, joined, linked, local, message, number, text, type Words } from '../model/words.ts';
import type { MessageKey } from '../wording/en.ts';

interface Corrected {
  readonly corrections: readonly Correction[];
}

/** How a person calls the numbers that corrections name by their field; any other is named as the data names it. */
type FieldKey = Exclude<Extract<MessageKey, `field.${string}`>, 'field.of'>;
const FIELDS: ReadonlyMap<string, FieldKey> = new Map([
  ['votes', 'field.votes'],
  ['percent', 'field.percent'],
  ['seats', 'field.seats'],
  ['voters', 'field.voters'],
  ['registered', 'field.registered'],
  ['value', 'field.value'],
  ['processed.percent', 'field.processed'],
  ['processed.counted', 'field.counted'],
  ['validVotes.value', 'field.valid-votes'],
  ['asOf', 'field.as-of'],
]);

/**
 * `Corrected on 3 Mar 2024: votes of Zahid Oruj, was 107,623, now 107,632. Why: …`, newest first.
 * @param candidate leaves out what was mended in other candidates' lines
 */
export function correctionLines(election: Election, record: Corrected, candidate?: string): readonly Line[] {
  return correctionsOf(record, candidate).map((correction) => ({
    kind: 'small',
    words: joined(' · ', [correctionWords(election, record, correction), linked(sourcesOf(election, correction))]),
  }));
}

function correctionWords(election: Election, record: Corrected, { field, was, corrected, why }: Correction): Words {
  return message('corrected', {
    date: asOf({ kind: 'at', at: corrected, precision: 'day' }),
    field: fieldWords(election, field),
    was: valueWords(was),
    now: valueWords(valueOfField(record, field)),
    why: text(why),
  });
}

function fieldWords(election: Election, field: string): Words {
  const line = lineOfField(field);
  const key = FIELDS.get(line?.measure ?? field);
  const name = key === undefined ? text(field) : message(key);
  const candidate = line === undefined ? undefined : election.findCandidate(line.candidate);
  return candidate === undefined ? name : message('field.of', { field: name, candidate: local(candidate.name) });
}

function valueWords(given: unknown): Words {
  if (typeof given === 'number') return number(given);
  return typeof given === 'string' ? text(given) : message('not-reported');
}

function sourcesOf(election: Election, { sources = [] }: Correction) {
  return sources.map(({ source }) => election.source(source));
}
