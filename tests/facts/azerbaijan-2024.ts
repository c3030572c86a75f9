import type { Election } from '../../src/facts/election.ts';
import type { Figure } from '../../src/facts/figure.ts';
import { tallyFigure } from '../../src/facts/figures.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import type { Fact } from '../../src/facts/schema/account.ts';
import type { ExitPoll } from '../../src/facts/schema/exit-poll.ts';
import type { Tally } from '../../src/facts/schema/tally.ts';

/** The two articles of Trend that the data began with. */
export const FEBRUARY_8 = 'trend-2024-02-08';
export const FEBRUARY_9 = 'trend-2024-02-09';

const loaded = await loadCatalog(['data']);
if (!loaded.ok) throw new Error(loaded.problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));

/** Azerbaijan's presidential election of 2024, as it is served. */
export const election: Election = found(loaded.catalog.find('azerbaijan-2024-presidential'));

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the data');
  return value;
}

export function tallyNamed(id: string): Tally {
  return found(election.findTally(id));
}

export function pollNamed(id: string): ExitPoll {
  return found(election.findExitPoll(id));
}

export function candidateNamed(id: string) {
  return found(election.findCandidate(id)).id;
}

export function factsOf(measure: string): readonly Fact[] {
  return election.facts.filter((fact) => fact.measure === measure);
}

export function shareOf(tally: Tally, candidate: string): Figure {
  return found(tallyFigure(election, tally, candidateNamed(candidate), 'percent'));
}

export function numberOf(figure: Figure | undefined): readonly [number | undefined, string | undefined] {
  const { quantity } = found(figure);
  return [quantity.kind === 'exact' ? quantity.value : undefined, quantity.unit];
}

export function sourceIds(figure: Figure | undefined): readonly string[] {
  return found(figure).sources.map(({ id }) => id);
}

/** How a source words what was processed. */
export function wordingOf(tally: Tally, source: string): string | undefined {
  return tally.processed?.otherwise.find(({ sources }) => sources.some((citation) => citation.source === source))
    ?.wording;
}
