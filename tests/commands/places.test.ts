import { messageAsText } from '@election-facts/local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, question } from '../../src/cards/model/ask.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { answerTo } from '../command/commands.ts';
import { type DataDirectory, dataDirectory, soundElection } from '../facts/sound-election.ts';

let directory: DataDirectory;
let catalog: Catalog;

beforeAll(async () => {
  directory = await dataDirectory(soundElection());
  const loaded = await loadCatalog([directory.path]);
  if (!loaded.ok) throw new Error('the invented election does not load');
  catalog = loaded.catalog;
});
afterAll(async () => directory.remove());

function said(ask: Ask): string {
  return messageAsText(renderCard(answerTo(ask, catalog), { locale: 'en-GB' }), { columns: 1_000 });
}

/** North Utopia's count, from the invented election: what its two lines add up to is all there is. */
describe('the result in a place', () => {
  it('is found by any of its names and codes', () => {
    for (const place of ['North Utopia', 'north utopia', 'UT-N'])
      expect(said(question.results({ place }))).toContain('North Utopia · ');
    expect(said(question.results({ place: 'southern utopia' }))).toContain('South Utopia · ');
  });

  it('gives shares that no page printed as worked out here', () => {
    expect(said(question.results({ place: 'ut-n' }))).toMatch(/\d% · |votes · .* · [\d.]+%/);
    expect(said(question.results({ place: 'ut-n' }))).toContain('worked out here');
  });

  it('says nothing of the seats and rules of the whole', () => {
    expect(said(question.results({ place: 'ut-n' }))).not.toContain('seats in all');
  });

  it('asks where two places fit, and offers what is near where none does', () => {
    expect(said(question.results({ place: 'utopia' }))).toContain('Which place is “utopia”?');
    expect(said(question.results({ place: 'Atlantis' }))).toContain('No place “Atlantis” is in the data');
  });
});

describe('/places', () => {
  it('puts the closest place first where nobody is named', () => {
    const text = said(question.places());
    expect(text).toContain('Closest places');
    expect(text).toMatch(/points · .* ahead of /);
  });

  it('puts the best place of a candidate first, or the weakest', () => {
    const best = said(question.places({ candidate: 'erasmus' }));
    const worst = said(question.places({ candidate: 'erasmus', sort: 'worst' }));
    const order = (text: string) => text.indexOf('North Utopia') < text.indexOf('South Utopia');
    expect(order(best)).not.toBe(order(worst));
  });

  it('lists only places whose turnout is known by turnout', () => {
    expect(said(question.places({ sort: 'turnout' }))).not.toContain('South Utopia ·');
  });

  it('says that an election has no places', async () => {
    const plain = soundElection();
    plain['places.json'].places = [];
    plain['tallies.json'].tallies = plain['tallies.json'].tallies.slice(0, 2);
    plain['turnout.json'].turnout = plain['turnout.json'].turnout.slice(0, 1);
    const other = await dataDirectory(plain);
    const loaded = await loadCatalog([other.path]);
    await other.remove();
    if (!loaded.ok) throw new Error('the invented election does not load without places');
    const card = answerTo(question.places(), loaded.catalog);
    expect(messageAsText(renderCard(card, { locale: 'en-GB' }), { columns: 1_000 })).toContain('no counts by place');
  });
});
