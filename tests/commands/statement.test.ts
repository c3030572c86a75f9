import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('/statement', () => {
  it('shows voices of several sides first, whatever the order of the data', () => {
    const { text } = ask('statement');
    for (const side of ['election authority', 'opposition']) expect(text).toContain(`┃ ${side} · `);
  });

  it('says who, in what role, when, where, through whom and in which language', () => {
    const { text } = ask('statement', { about: 'korotchenko' });
    expect(text).toContain('Igor Korotchenko, Director General, Caspian Institute for Strategic Studies');
    expect(text).toContain('(in English, a translation)');
    expect(text).toContain('expert · 8 Feb 2024 · social media post · Trend News Agency');
  });

  it('finds words in what was said, with slips of the finger', () => {
    expect(ask('statement', { about: 'balot stuffng' }).text).toContain('Daniela De Ridder');
  });

  it('finds a candidate in any script', () => {
    expect(ask('statement', { about: 'Алиев', topic: 'legal' }).text).toContain('· 5 statements');
  });

  it('holds every word to be found, not any of them', () => {
    expect(ask('statement', { about: 'ballot zeppelin' }).text).toContain('No statement in the data fits.');
  });

  it('keeps to one speaker', () => {
    const { text } = ask('statement', { speaker: 'putin' });
    expect(text).toContain('Statements: Vladimir Putin');
    expect(text).toContain('1 statement');
  });

  it('asks which of the organisations of one name is meant', () => {
    expect(ask('statement', { speaker: 'osce' }).labels.length).toBeGreaterThan(1);
  });

  it('narrows to a topic from the menu', () => {
    expect(ask('statement', { about: 'election' }).labels).toContain('Observation');
    expect(ask('statement').press('Boycott').text).toContain('Musavat');
  });

  it('goes on turning pages of what was typed', () => {
    const first = ask('statement', { about: 'observation' });
    const second = first.press('More');
    expect(second.text).toContain('“observation”');
    expect(second.text).toMatch(/3–4 of \d+/);
  });

  it('looks in the other elections, and says so', () => {
    const { text } = ask('statement', { about: 'weidel' });
    expect(text).toContain('Federal election in Germany, 2025');
    expect(text).toContain('Alice Weidel');
  });
});
