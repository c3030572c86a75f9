import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

const fact = (topic: string, election?: string) =>
  ask('fact', { topic, ...(election === undefined ? {} : { election }) });

describe('/fact', () => {
  it('gives the turnout, and how it grew through the day', () => {
    const turnout = fact('turnout');
    expect(turnout.text).toContain('┃ 76.43%\n');
    const { text } = turnout.press('Through the day');
    expect(text).toContain('7 Feb 2024, 10:00 (UTC+4) · during the vote: 19.44% · 1,259,371 voted');
    expect(text).toContain('7 Feb 2024, 19:00 (UTC+4) · when polls closed: 76.73%');
  });

  it('knows turnout by its names in other languages', () => {
    for (const name of ['явка', 'seçici fəallığı', 'voter turnout']) expect(fact(name).text).toContain('76.43%');
  });

  it('keeps a turnout that was printed as a round number round', () => {
    expect(fact('turnout', 'georgia 2024').press('Through the day').text).toContain('over 2,100,000 voted');
  });

  it('puts what sources give for one measure side by side and says why one stands first', () => {
    const { text } = fact('registered voters');
    expect(text).toContain('┃ 6,478,623 voters\n');
    expect(text).toContain('6,478,840 voters');
    expect(text).toContain('6,320,500 voters');
    expect(text).toMatch(/Shown first|rank alike/);
  });

  it('answers with words where a fact is words', () => {
    expect(fact('polling hours').text).toContain('from 08:00 to 19:00');
  });

  it('lists the dates, first to last', () => {
    const dates = fact('dates');
    expect(dates.text).toContain('Voting: 7 Feb 2024');
    expect(dates.text).toMatch(/1–\d+ of 18/);
  });

  it('finds the annulled polling stations', () => {
    expect(fact('annulled polling stations').text).toContain('11 polling stations');
  });

  it('knows a measure by its own name, though others contain it', () => {
    expect(fact('polling stations').text).toContain('┃ 6,537 polling stations\n');
    expect(fact('наблюдатели').text).toContain('90,372');
  });

  it('asks which of several measures is meant', () => {
    expect(fact('abroad').labels).toEqual(
      expect.arrayContaining(['Citizens abroad able to vote', 'Polling stations abroad']),
    );
  });

  it('does not take a word for another that sounds alike', () => {
    expect(fact('weather').text).toContain('Nothing about “weather” is in the data');
  });

  it('lists everything it knows of an election', () => {
    const all = fact('turnout').press('All facts');
    expect(all.text).toMatch(/1–\d+ of \d+/);
    expect(all.text).toContain('Polling stations: 6,537 polling stations');
  });

  it('says that nothing is known rather than guess', () => {
    expect(fact('qwertyuiop').text).toContain('Nothing about “qwertyuiop” is in the data');
  });
});
