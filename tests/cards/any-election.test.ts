import { checkPayload } from '@election-facts/local-discord';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ask, question } from '../../src/cards/model/ask.ts';
import type { Card } from '../../src/cards/model/card.ts';
import { readAsk } from '../../src/cards/model/custom-id.ts';
import { text } from '../../src/cards/model/words.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { answerTo, commands } from '../command/commands.ts';
import { controlsIn } from './controls.ts';
import { catalogOf, generatedElection } from './generated-election.ts';

const RUNS = 15;
const LOCALES = ['en-GB', 'ru', 'tr', 'az', 'de'];

/** Everything a person may ask of an election, by command. */
function questions(election: ReturnType<typeof catalogOf>['elections'][number]): readonly Ask[] {
  const options = { election: election.id };
  const [first, last] = [election.candidates[0], election.candidates.at(-1)];
  const [count, earlier] = [election.tallies.at(-1), election.tallies[0]];
  const [poll] = election.exitPolls;
  const asks: (Ask | undefined)[] = [
    question.help(),
    question.elections(),
    question.results(options),
    question.exitpoll(options),
    poll && question.exitpoll({ ...options, poll: poll.id }),
    question.statement(options),
    question.sources(options),
    question.sources({ ...options, source: 'first' }),
    ...['turnout', 'timeline', 'measure-0', 'measure-1'].map((topic) => question.fact({ ...options, topic })),
    ...[first, last].flatMap((candidate) =>
      candidate === undefined ? [] : [question.candidate({ ...options, name: candidate.id })],
    ),
    first && last && question.compare({ ...options, first: `candidate/${first.id}`, second: `candidate/${last.id}` }),
    count && earlier && question.compare({ ...options, first: `count/${earlier.id}`, second: `count/${count.id}` }),
    count && poll && question.compare({ ...options, first: `poll/${poll.id}`, second: `count/${count.id}` }),
  ];
  return asks.filter((ask) => ask !== undefined);
}

/** What the buttons and menus under a card ask. */
function offered(card: Card): readonly Ask[] {
  return controlsIn(renderCard(card, { locale: 'en', shareable: true }).components).map(({ id }) => {
    const read = readAsk(id);
    if (!read.ok) throw new Error(`unreadable button ${id}`);
    return read.ask;
  });
}

function rendered(card: Card, locale: string) {
  const { pictures, ...data } = renderCard(card, { locale, shareable: true, sharedBy: text('@everyone **x**') });
  const uploads = pictures.map(({ name }, key) => ({ key: String(key), name }));
  return { checked: checkPayload('callback', { type: 4, data }, { uploads }), written: JSON.stringify(data) };
}

describe('any election the schemas allow', () => {
  it('is answered by every command within the limits of Discord, with a source, and with buttons that work', () => {
    fc.assert(
      fc.property(generatedElection, fc.constantFrom(...LOCALES), (election, locale) => {
        const catalog = catalogOf(election);
        for (const ask of questions(election)) {
          const card = answerTo(ask, catalog);
          const { checked, written } = rendered(card, locale);
          expect(checked, JSON.stringify(ask)).toEqual({ ok: true });
          if (card.ask === undefined) continue;
          expect(written, `${JSON.stringify(ask)} shows no source`).toContain('](https://press.example/');
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('answers whatever its buttons ask, within the limits again', () => {
    fc.assert(
      fc.property(generatedElection, fc.constantFrom(...LOCALES), fc.nat(), (election, locale, choice) => {
        const catalog = catalogOf(election);
        for (const ask of questions(election)) {
          // A report is answered with a form.
          const asks = offered(answerTo(ask, catalog)).filter(({ command }) => command !== 'report');
          const next = asks[choice % Math.max(1, asks.length)];
          if (next === undefined) continue;
          expect(rendered(answerTo(next, catalog), locale).checked, JSON.stringify(next)).toEqual({ ok: true });
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves nothing out silently: every list of an answer leads to its pages', () => {
    fc.assert(
      fc.property(generatedElection, (election) => {
        const catalog = catalogOf(election);
        for (const ask of questions(election)) {
          const card = answerTo(ask, catalog);
          const lists = card.blocks.filter((block) => block.kind === 'list');
          if (card.ask !== undefined) for (const list of lists) expect(list.pages, JSON.stringify(ask)).toBeDefined();
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('has a description for each of its commands', () => {
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'candidate',
        'compare',
        'elections',
        'exitpoll',
        'fact',
        'help',
        'results',
        'sources',
        'statement',
      ]),
    );
  });
});
