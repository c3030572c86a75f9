import { checkPayload } from '@election-facts/local-discord';
import { describe, expect, it } from 'vitest';
import {
  type Ask,
  askOf,
  type CommandName,
  type GivenOptions,
  onTab,
  question,
  shownAs,
} from '../../src/cards/model/ask.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { languages } from '../../src/cards/wording/languages.ts';
import type { Election } from '../../src/facts/election.ts';
import { answerTo } from '../command/commands.ts';
import { catalog } from '../facts/shipped-catalog.ts';

/** Every record of an election, asked for in every view. */
function everyQuestion(election: Election): readonly Ask[] {
  const { id } = election;
  const about = (command: CommandName, options: GivenOptions, tabs: readonly string[] = []): readonly Ask[] => {
    const ask = askOf(command, { election: id, ...options });
    return [ask, shownAs(ask, { sources: true }), ...tabs.map((tab) => onTab(ask, tab))];
  };
  const [first] = election.candidates;
  const topics = ['turnout', ...new Set(election.facts.map(({ measure }) => measure as string)), 'timeline'];
  return [
    ...election.candidates.flatMap(({ id: name }) => about('candidate', { name }, ['counts', 'polls', 'statements'])),
    ...election.tallies.flatMap(({ id: count }) => about('results', { count }, ['counts'])),
    ...about('exitpoll', {}),
    ...election.exitPolls.flatMap(({ id: poll }) => about('exitpoll', { poll }, ['method'])),
    ...election.candidates.flatMap((other) =>
      first === undefined || other === first
        ? []
        : about('compare', { first: `candidate/${first.id}`, second: `candidate/${other.id}` }, ['polls']),
    ),
    ...election.tallies.flatMap((tally, place) => {
      const before = election.tallies[place - 1];
      return before === undefined ? [] : about('compare', { first: `count/${before.id}`, second: `count/${tally.id}` });
    }),
    ...topics.flatMap((topic) => about('fact', { topic }, ['all'])),
    ...about('statement', {}),
    ...about('sources', {}, ['differing']),
    ...election.sources.map(({ id: source }) => question.sources({ election: id, source })),
  ];
}

describe.each(catalog.elections.map((election) => [election.id as string, election] as const))('%s', (_, election) => {
  it.each(languages)('answers every question about every record in "%s" within the limits, with a link', (locale) => {
    for (const ask of everyQuestion(election)) {
      const card = answerTo(ask, catalog);
      const { pictures, ...data } = renderCard(card, { locale, shareable: true });
      const uploads = pictures.map(({ name }, key) => ({ key: String(key), name }));
      expect(checkPayload('callback', { type: 4, data }, { uploads }), JSON.stringify(ask)).toEqual({ ok: true });
      expect(JSON.stringify(data), JSON.stringify(ask)).toMatch(/\]\(https?:\/\//);
    }
  });
});
