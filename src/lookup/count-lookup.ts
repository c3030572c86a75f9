import type { Election } from '../facts/election.ts';
import type { Tally } from '../facts/schema/tally.ts';

const LATEST = new Set(['latest', 'last', 'newest', 'current', 'now', 'son', 'последний', 'sonuncu']);

/**
 * The counts of an election that a text may mean, in order of time: by what they are called, their status, their date,
 * or the share that was processed (`93.35`, `93,35 %`).
 */
export function countsNamed(election: Election, given: string): readonly Tally[] {
  const asked = words(given);
  if (asked.length === 0) return [];
  if (asked.every((word) => LATEST.has(word)))
    return election.contestsByWeight.flatMap(({ id }) => election.latestTally(id) ?? []).slice(0, 1);
  return election.tallies.filter((tally) => {
    const known = new Set(namesOf(tally).flatMap(words));
    return asked.every((word) => known.has(word) || [...known].some((name) => name.startsWith(word)));
  });
}

function namesOf({ id, stage, status, asOf, processed }: Tally): readonly string[] {
  return [
    id,
    ...Object.values(stage),
    status,
    status === 'certified' ? 'official final' : '',
    asOf.kind === 'at' ? asOf.at.slice(0, 10) : '',
    processed?.percent === undefined ? '' : String(processed.percent),
    processed?.percent === undefined ? '' : `${processed.percent} %`,
  ];
}

/** Words and numbers in lower case; a decimal comma is a decimal point. */
function words(given: string): readonly string[] {
  return given
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/(\d),(\d)/g, '$1.$2')
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .map((word) => word.replaceAll(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '');
}
