import { valueOfField } from '../../corrections.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Check, Found } from '../check.ts';
import type { Draft } from '../draft.ts';
import { didYouMean } from '../nearest.ts';

/** A correction names a figure the record has, and that figure is another than it was. */
export const checkCorrections: Check = (draft) => [
  ...draft.tallies.flatMap((tally, index) => problems(draft, 'tallies.json', `tallies[${index}]`, tally)),
  ...draft.turnout.flatMap((turnout, index) => problems(draft, 'turnout.json', `turnout[${index}]`, turnout)),
  ...draft.exitPolls.flatMap((poll, index) => problems(draft, 'exit-polls.json', `exitPolls[${index}]`, poll)),
  ...draft.facts.flatMap((fact, index) => problems(draft, 'facts.json', `facts[${index}]`, fact)),
];

interface Corrected {
  readonly corrections: readonly Correction[];
}

function problems(draft: Draft, file: Found['file'], path: string, record: Corrected): readonly Found[] {
  return record.corrections.flatMap(({ field, was, corrected }, index): readonly Found[] => {
    const at = `${path}.corrections[${index}]`;
    const now = valueOfField(record, field);
    if (now === undefined) {
      const reason = `this record has no "${field}"${didYouMean(field, figureFields(record))}`;
      return [{ severity: 'error', file, path: `${at}.field`, reason }];
    }
    const found: Found[] = [];
    if (now === was) {
      found.push({ severity: 'warning', file, path: `${at}.was`, reason: `${field} is ${JSON.stringify(now)} still` });
    }
    const reviewed = draft.about?.reviewed;
    if (reviewed !== undefined && corrected > reviewed) {
      const reason = `${corrected} is after the day the data was reviewed, ${reviewed} (election.reviewed)`;
      found.push({ severity: 'warning', file, path: `${at}.corrected`, reason });
    }
    return found;
  });
}

/** The fields of a record that hold a number, as a correction names them. */
function figureFields(record: object): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (typeof value === 'number') return [key];
    if (key === 'results' && Array.isArray(value))
      return value.flatMap((line) => figureFields(line).map((measure) => `results.${line.candidate}.${measure}`));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return figureFields(value).map((inner) => `${key}.${inner}`);
  });
}
