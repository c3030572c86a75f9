import type { Election } from '../../../facts/election.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { standing } from '../../../facts/standing.ts';
import type { Line } from '../../model/card.ts';
import { joined, linked, local, strong, withUnit } from '../../model/words.ts';
import { countSources, figuresOf, processedWords, stageWords } from './count.ts';

/** Enough to see who led and by how much. */
const LEADING = 2;

/** Counts of one contest and place, first to last: when, how final, who led, and how much was processed. */
export function countEntries(election: Election, counts: readonly Tally[]): readonly (readonly Line[])[] {
  return counts.map((tally) => [
    { kind: 'item', words: stageWords(tally) },
    { kind: 'subitem', words: leadersWords(election, tally) },
    {
      kind: 'subitem',
      words: joined(' · ', [processedWords(election, tally), linked(countSources(election, tally))]),
    },
  ]);
}

function leadersWords(election: Election, tally: Tally) {
  const leaders = standing(election, tally)
    .places.map(({ result }) => result)
    .filter(({ candidate }) => election.candidate(candidate).componentOf === undefined)
    .slice(0, LEADING);
  return joined(
    ', ',
    leaders.flatMap(({ candidate }) => {
      const [figure] = figuresOf(election, tally, candidate);
      return figure === undefined
        ? []
        : [joined(' ', [strong(withUnit(figure)), local(election.candidate(candidate).name)])];
    }),
  );
}
