import { knownMeasures } from '../../schema/account.ts';
import type { Check, Found } from '../check.ts';
import { nearest } from '../nearest.ts';

/** Other words for a known measure, which nothing would hold against a text. */
const OTHER_WORDS: Readonly<Record<string, (typeof knownMeasures)[number]>> = {
  electorate: 'registered-voters',
  'eligible-voters': 'registered-voters',
  precincts: 'polling-stations',
  'polling-places': 'polling-stations',
  monitors: 'observers',
};

/** Known measures whose parts the figure check knows as well. */
const WITH_PARTS: readonly (typeof knownMeasures)[number][] = ['registered-voters', 'polling-stations', 'observers'];

/** A fact filed under a word that is close to a known one is most likely that one, and unchecked as it stands. */
export const checkFactMeasures: Check = ({ facts }) =>
  facts.flatMap(({ measure }, index): Found[] => {
    const isPart = WITH_PARTS.some((known) => measure.startsWith(`${known}-`));
    if (isPart || knownMeasures.some((known) => measure === known)) return [];
    const meant = OTHER_WORDS[measure] ?? nearest(measure, knownMeasures);
    if (meant === undefined) return [];
    const reason = `"${measure}" is not a known measure, so the figure check passes it over; did you mean "${meant}"?`;
    return [{ severity: 'warning', file: 'facts.json', path: `facts[${index}].measure`, reason }];
  });
