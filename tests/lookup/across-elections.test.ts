import { describe, expect, it } from 'vitest';
import { question } from '../../src/cards/model/ask.ts';
import { nobody } from '../../src/command/asker.ts';
import type { Scope } from '../../src/command/option.ts';
import { candidates } from '../../src/command/options/record-kinds.ts';
import { requiredRecordOption } from '../../src/command/options/record-option.ts';
import { shownBy } from '../../src/lookup/across-elections.ts';
import { candidateLookup } from '../../src/lookup/kinds/candidates.ts';
import { topicLookup } from '../../src/lookup/kinds/topics.ts';
import { textsOf } from '../../src/lookup/texts.ts';
import { catalog, electionNamed } from '../facts/shipped-catalog.ts';

const azerbaijan = electionNamed('azerbaijan-2024-presidential');
const find = (text: string, first = azerbaijan) => candidateLookup(catalog).find(text, { first });
const names = (text: string) => shownBy(find(text)).map(({ record, election }) => `${record.name.en} ${election.id}`);
const typed = (text: string) =>
  candidateLookup(catalog)
    .complete(text, { first: azerbaijan })
    .map(({ record }) => record.name.en);

describe('one lookup through all elections', () => {
  it('ends for the command line as for the bot, on every name and short name of the data', () => {
    const option = requiredRecordOption(candidates, 'name');
    const scope: Scope = {
      catalog,
      election: azerbaijan,
      settled: false,
      given: {},
      asker: nobody,
      again: (options) => question.candidate(options),
    };
    const all = catalog.elections.flatMap((election) => election.candidates);
    const texts = [...new Set(all.flatMap(({ name, short }) => [...textsOf(name), ...textsOf(short)]))];
    const differing = texts.filter((text) => {
      const resolution = option.resolve(text, scope);
      const outcome = find(text);
      if (outcome.outcome === 'found') return !resolution.ok || resolution.value !== outcome.meant.record;
      return resolution.ok || (resolution.card.tone === 'question') !== (outcome.outcome === 'ambiguous');
    });
    expect(texts.length).toBeGreaterThan(150);
    expect(differing).toEqual([]);
  });

  it('asks which of those who bear a name exactly, wherever they stood, the largest first', () => {
    expect(names('labour')).toEqual(['Labour Party uk-2024-general', 'Labour Party georgia-2024-parliamentary']);
    expect(names('greens')).toEqual([
      'Alliance 90/The Greens germany-2025-bundestag',
      'Green Party of England and Wales uk-2024-general',
    ]);
  });

  it('finds a name spelt exactly before longer names that have it, in whatever election', () => {
    expect(names('alliance')).toEqual(['Alliance Party of Northern Ireland uk-2024-general']);
  });

  it('shows somebody who stood twice in the election looked in first, or that the words speak of', () => {
    const earlier = electionNamed('azerbaijan-2018-presidential');
    expect(find('ilham aliyev')).toMatchObject({ outcome: 'found', meant: { election: azerbaijan } });
    expect(find('ilham aliyev', earlier)).toMatchObject({ outcome: 'found', meant: { election: earlier } });
    expect(find('ilham aliyev 2018')).toMatchObject({ outcome: 'found', meant: { election: earlier } });
  });

  it('leads from a party to its candidate, and says that it did', () => {
    expect(find('ЛДПР')).toMatchObject({
      outcome: 'found',
      meant: { record: { id: 'slutsky-leonid' }, leadsTo: true },
    });
  });

  it('takes the fact of the election looked in first', () => {
    const { outcome } = topicLookup(catalog).find('turnout', { first: electionNamed('uk-2024-general') });
    expect(outcome).toBe('found');
  });

  it.each(['Sajid Oruj', 'Ilhan Aliyev', 'Zayed Oruj', 'Elshan Musayev', 'farage', 'people', 'wales'])(
    '%s is offered at most, not answered',
    (text) => {
      expect(find(text).outcome).toBe('none');
    },
  );
});

describe('a list under an input', () => {
  it('has those of the first election, then the largest of each other', () => {
    expect(typed('').slice(0, 7).sort()).toEqual(azerbaijan.candidates.map(({ name }) => name.en).sort());
    expect(typed('')).toContain('Vladimir Putin');
  });

  it.each([
    ['Пу', 'Vladimir Putin'],
    ['khar', 'Nikolai Kharitonov'],
    ['con', 'Conservative Party'],
    ['बीजे', 'Bharatiya Janata Party'],
    ['labour', 'Labour Party'],
  ])('%s shows first what begins so: %s', (text, name) => {
    expect(typed(text)[0]).toBe(name);
  });

  it('does not flicker: what a longer beginning shows, a shorter one showed', () => {
    for (const [shorter, longer] of [
      ['geo', 'geor'],
      ['geor', 'georg'],
      ['gree', 'green'],
      ['aliye', 'aliyev'],
    ] as const)
      expect(typed(shorter)).toEqual(expect.arrayContaining(typed(longer)));
  });

  it('has nothing far from one or two letters', () => {
    expect(typed('zq')).toEqual([]);
  });
});
