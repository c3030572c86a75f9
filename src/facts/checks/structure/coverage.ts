import type { Citation } from '../../schema/basics.ts';
import type { Check, Found } from '../check.ts';
import type { Draft } from '../draft.ts';

/** A number of a record, and the measure a source must cover to be its source. */
interface Measured {
  /** Inside the record: `results[0].votes`. */
  readonly path: string;
  readonly measure: string;
  readonly candidate?: string;
}

interface Numbered {
  readonly file: Found['file'];
  readonly path: string;
  readonly sources: readonly Citation[];
  readonly numbers: readonly Measured[];
}

/**
 * Each number has a source that states it: one that covers its measure, or one that does not say what it covers. A
 * number without one may not be shown, so it is not loaded.
 */
export const checkCoverage: Check = (draft) => recordsOf(draft).flatMap(uncovered);

function uncovered({ file, path, sources, numbers }: Numbered): readonly Found[] {
  if (sources.some(({ covers }) => covers === undefined)) return [];
  const covered = new Set(sources.flatMap(({ covers }) => covers ?? []));
  const bare = numbers.filter(
    ({ measure, candidate }) => !covered.has(measure) && !covered.has(`${measure}:${candidate}`),
  );
  return [...new Set(bare.map(({ measure }) => measure))].flatMap((measure): Found[] => {
    const missing = bare.filter((number) => number.measure === measure);
    const all = numbers.filter((number) => number.measure === measure);
    if (missing.length === all.length) return [complaint(file, `${path}.sources`, `"${measure}"`)];
    return missing.map(({ path: place, candidate }) =>
      complaint(file, `${path}.${place}`, `"${measure}" or "${measure}:${candidate}"`),
    );
  });
}

function complaint(file: Found['file'], path: string, measure: string): Found {
  const reason = `no source covers ${measure}; add it to "covers" of the source that prints the number`;
  return { severity: 'error', file, path, reason };
}

function recordsOf(draft: Draft): readonly Numbered[] {
  return [
    ...draft.tallies.map(
      ({ sources, results, processed, validVotes }, index): Numbered => ({
        file: 'tallies.json',
        path: `tallies[${index}]`,
        sources,
        numbers: [
          ...results.flatMap((line, position) => [
            ...number(line.votes, 'votes', `results[${position}].votes`, line.candidate),
            ...number(line.percent, 'vote-share', `results[${position}].percent`, line.candidate),
            ...number(line.seats, 'seats', `results[${position}].seats`, line.candidate),
          ]),
          ...number(processed?.percent, 'processed', 'processed.percent'),
          ...number(validVotes?.value, 'valid-votes', 'validVotes.value'),
        ],
      }),
    ),
    ...draft.turnout.map(
      ({ sources, percent, voters, registered }, index): Numbered => ({
        file: 'turnout.json',
        path: `turnout[${index}]`,
        sources,
        numbers: [
          ...number(percent, 'turnout', 'percent'),
          ...number(voters, 'voters', 'voters'),
          ...number(registered, 'registered', 'registered'),
        ],
      }),
    ),
    ...draft.exitPolls.map(
      ({ sources, results }, index): Numbered => ({
        file: 'exit-polls.json',
        path: `exitPolls[${index}]`,
        sources,
        numbers: results.flatMap((line, position) => [
          ...number(line.percent, 'poll-share', `results[${position}].percent`, line.candidate),
          ...number(line.seats ?? line.seatsMin, 'poll-seats', `results[${position}]`, line.candidate),
        ]),
      }),
    ),
    ...draft.facts.map(
      ({ sources, value }, index): Numbered => ({
        file: 'facts.json',
        path: `facts[${index}]`,
        sources,
        numbers: number(value, 'value', 'value'),
      }),
    ),
  ];
}

function number(value: number | undefined, measure: string, path: string, candidate?: string): readonly Measured[] {
  if (value === undefined) return [];
  return [candidate === undefined ? { path, measure } : { path, measure, candidate }];
}
