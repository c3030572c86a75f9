import type { Election } from '../../../facts/election.ts';
import type { Contest } from '../../../facts/schema/election.ts';
import type { Tally, TallyResult } from '../../../facts/schema/tally.ts';
import type { Line } from '../../model/card.ts';
import { joined, local, message, strong, type Words, withUnit } from '../../model/words.ts';
import { figuresOf, outcomeWords } from './count.ts';

/** Most lists of an alliance that always stay with it on one page. */
const PARTS_TOGETHER = 6;

/** Options, rests and the like stand after those who stood. */
const RANK = { person: 0, party: 0, bloc: 0, rest: 1, option: 2 } as const;

/**
 * The table of a count, an entry a candidate: most votes, share or seats first, as the contest is decided; the lists of
 * an alliance stand under it.
 */
export function resultEntries(election: Election, contest: Contest, tally: Tally): readonly (readonly Line[])[] {
  const ordered = orderedResults(election, contest, tally);
  const wholes = new Set(ordered.map(({ candidate }) => candidate));
  const wholeOf = ({ candidate }: TallyResult) => {
    const { componentOf } = election.candidate(candidate);
    return componentOf !== undefined && wholes.has(componentOf) ? componentOf : undefined;
  };
  const line = (kind: 'item' | 'subitem', result: TallyResult): Line => ({
    kind,
    words: joined(' · ', [
      resultWords(election, tally, result),
      kind === 'item' ? partWords(election, result) : undefined,
    ]),
  });
  return ordered
    .filter((result) => wholeOf(result) === undefined)
    .flatMap((result) => {
      const parts = ordered.filter((part) => wholeOf(part) === result.candidate);
      const whole = line('item', result);
      // Many lists are entries of their own, so that they can stand on several pages.
      if (parts.length > PARTS_TOGETHER) return [[whole], ...parts.map((part) => [line('subitem', part)])];
      return [[whole, ...parts.map((part) => line('subitem', part))]];
    });
}

/** The lines of a count in the order of the result. */
export function orderedResults(election: Election, contest: Contest, tally: Tally): readonly TallyResult[] {
  const weight = ({ votes, percent, seats }: TallyResult) =>
    contest.decidedBy === 'seats' ? (seats ?? -1) * 1e12 + (votes ?? percent ?? 0) : (votes ?? percent ?? seats ?? -1);
  const rank = ({ candidate }: TallyResult) => RANK[election.candidate(candidate).kind];
  const isPart = ({ candidate }: TallyResult) => election.candidate(candidate).componentOf !== undefined;
  return tally.results.toSorted(
    (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || Number(isPart(a)) - Number(isPart(b)),
  );
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
