import type { Check } from '../check.ts';
import { checkIdentities } from './identity.ts';
import { factIdentities, pollIdentities, turnoutIdentities } from './other-identities.ts';
import { tallyIdentities } from './tally-identities.ts';

/** Numbers of a record fit together. What does not is a warning: sources err, and the data says what they print. */
export const checkArithmetic: Check = (draft) => [
  ...checkIdentities(draft.tallies, tallyIdentities, draft, { file: 'tallies.json', path: 'tallies' }),
  ...checkIdentities(draft.turnout, turnoutIdentities, draft, { file: 'turnout.json', path: 'turnout' }),
  ...checkIdentities(draft.exitPolls, pollIdentities, draft, { file: 'exit-polls.json', path: 'exitPolls' }),
  ...checkIdentities(draft.facts, factIdentities, draft, { file: 'facts.json', path: 'facts' }),
];
