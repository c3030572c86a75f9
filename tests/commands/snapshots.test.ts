import { describe, expect, it } from 'vitest';
import type { CommandName } from '../../src/cards/model/ask.ts';
import { ask, printed } from './asking.ts';

// Every card as a person reads it. After a change on purpose: `npx vitest run tests/commands/snapshots.test.ts -u`.
const azerbaijan = { election: 'azerbaijan-2024-presidential' };
const cards: readonly (readonly [
  name: string,
  command: CommandName,
  options: Readonly<Record<string, string>>,
  page?: number,
])[] = [
  ['az-2024-candidate', 'candidate', { ...azerbaijan, name: 'oruj-zahid' }],
  ['az-2024-candidate-counts', 'candidate', { ...azerbaijan, name: 'oruj-zahid', tab: 'counts' }],
  ['az-2024-candidate-polls', 'candidate', { ...azerbaijan, name: 'oruj-zahid', tab: 'polls' }],
  ['az-2024-candidate-statements', 'candidate', { ...azerbaijan, name: 'aliyev-ilham', tab: 'statements' }],
  ['az-2024-candidate-sources', 'candidate', { ...azerbaijan, name: 'oruj-zahid', sources: '1' }],
  ['az-2024-candidate-which', 'candidate', { name: 'aliyev' }],
  ['az-2024-candidate-none', 'candidate', { name: 'Elshan Musayev' }],
  ['az-2024-results', 'results', azerbaijan],
  ['az-2024-results-earlier', 'results', { ...azerbaijan, count: 'cec-93.35' }],
  ['az-2024-results-counts', 'results', { ...azerbaijan, tab: 'counts' }],
  ['az-2024-exitpolls', 'exitpoll', azerbaijan],
  ['az-2024-exitpoll', 'exitpoll', { ...azerbaijan, pollster: 'rey' }],
  ['az-2024-exitpoll-method', 'exitpoll', { ...azerbaijan, pollster: 'rey', tab: 'method' }],
  [
    'az-2024-compare-candidates',
    'compare',
    { ...azerbaijan, first: 'candidate/oruj-zahid', second: 'candidate/mustafa-fazil' },
  ],
  ['az-2024-compare-counts', 'compare', { ...azerbaijan, first: 'count/cec-100', second: 'count/cec-final-protocol' }],
  ['az-2024-compare-polls', 'compare', { ...azerbaijan, first: 'poll/rey-2024', second: 'poll/src-2024' }],
  ['az-2024-compare-unlike', 'compare', { ...azerbaijan, first: 'candidate/oruj-zahid', second: 'count/cec-100' }],
  ['az-2024-turnout', 'fact', { ...azerbaijan, topic: 'turnout' }],
  ['az-2024-turnout-differing', 'fact', { ...azerbaijan, topic: 'turnout', tab: 'differing' }],
  ['az-2024-fact', 'fact', { ...azerbaijan, topic: 'registered-voters' }],
  ['az-2024-fact-words', 'fact', { ...azerbaijan, topic: 'polling-stations-annulled' }],
  ['az-2024-dates', 'fact', { ...azerbaijan, topic: 'timeline' }, 8],
  ['az-2024-all-facts', 'fact', { ...azerbaijan, topic: 'turnout', tab: 'all' }],
  ['az-2024-statements', 'statement', azerbaijan],
  ['az-2024-statements-found', 'statement', { ...azerbaijan, about: 'media law' }],
  ['az-2024-statements-none', 'statement', { ...azerbaijan, about: 'zeppelin' }],
  ['az-2024-sources', 'sources', azerbaijan, 5],
  ['az-2024-sources-differing', 'sources', { ...azerbaijan, tab: 'differing' }],
  ['az-2024-source', 'sources', { ...azerbaijan, source: 'msk-1285' }],
  ['az-2018-candidate', 'candidate', { election: 'azerbaijan-2018-presidential', name: 'oruj-zahid' }],
  ['belarus-2025-results', 'results', { election: 'belarus-2025-presidential' }],
  ['georgia-2024-results', 'results', { election: 'georgia-2024-parliamentary' }],
  ['georgia-2024-exitpolls', 'exitpoll', { election: 'georgia-2024-parliamentary' }],
  ['germany-2025-results', 'results', { election: 'germany-2025-bundestag' }],
  ['germany-2025-projection', 'exitpoll', { election: 'germany-2025-bundestag', poll: 'infratest-2025-projection' }],
  ['india-2024-results', 'results', { election: 'india-2024-lok-sabha' }],
  ['india-2024-exitpoll', 'exitpoll', { election: 'india-2024-lok-sabha', poll: 'axis-my-india-2024' }],
  ['russia-2024-counts', 'results', { election: 'russia-2024-presidential', tab: 'counts' }],
  ['uk-2024-results', 'results', { election: 'uk-2024-general' }],
  ['elections', 'elections', {}],
];

describe('the card', () => {
  it.each(cards.map(([name, command, options, page]) => ({ name, command, options, page })))(
    '$name reads as before',
    async ({ name, command, options, page }) => {
      await expect(printed(ask(command, options, page))).toMatchFileSnapshot(`snapshots/${name}.txt`);
    },
  );
});
