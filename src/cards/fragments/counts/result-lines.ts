import type { Election } from '../../../facts/election.ts';
import type { Tally, TallyResult } from '../../../facts/schema/tally.ts';
import { standing } from '../../../facts/standing.ts';
import type { Line } from '../../model/card.ts';
import { joined, local, message, strong, type Words, withUnit } from '../../model/words.ts';
import { figuresOf, outcomeWords } from './count.ts';

/** Most lists of an alliance that always stay with it on one page. */
const PARTS_TOGETHER = 6;

/** The table of a count, an entry a candidate, as they stand; the lists of an alliance stand under it. */
export function resultEntries(election: Election, tally: Tally): readonly (readonly Line[])[] {
  const line = (kind: 'item' | 'subitem', result: TallyResult): Line => ({
    kind,
    words: joined(' · ', [
      resultWords(election, tally, result),
      kind === 'item' ? partWords(election, result) : undefined,
    ]),
  });
  return standing(election, tally).places.flatMap(({ result, parts }) => {
    const whole = line('item', result);
    // Many lists are entries of their own, so that they can stand on several pages.
    if (parts.length > PARTS_TOGETHER) return [[whole], ...parts.map((part) => [line('subitem', part)])];
    return [[whole, ...parts.map((part) => line('subitem', part))]];
  });
}

function resultWords(election: Election, tally: Tally, result: TallyResult): Words {
  const candidate = election.candidate(result.candidate);
  const [first, ...rest] = figuresOf(election, tally, candidate.id);
  return joined(' · ', [
    strong(first === undefined ? message('not-reported') : withUnit(first)),
    local(candidate.name),
    ...rest.map(withUnit),
    outcomeWords(election, tally, candidate.id),
  ]);
}

/** Said of a list whose alliance the count does not name. */
function partWords(election: Election, { candidate }: TallyResult): Words | undefined {
  const { componentOf } = election.candidate(candidate);
  if (componentOf === undefined) return undefined;
  return message('results.component', { whole: local(election.candidate(componentOf).name) });
}
