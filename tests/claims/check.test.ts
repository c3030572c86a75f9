import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../bench/check/hostile-texts.ts';
import { checkText } from '../../src/claims/check.ts';
import { findingJson } from '../../src/claims/report-json.ts';
import { ownCatalog } from './catalog.ts';

const catalog = await ownCatalog();
const azerbaijan = catalog.find('azerbaijan-2024-presidential');

function only(text: string) {
  const { findings } = checkText(text, catalog);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

describe('a finding', () => {
  it('quotes the words it read, where they stand', () => {
    const text = 'They say Ilham Aliyev got over 92 percent of it all.';
    const { words } = only(text);
    expect(words.text).toBe('over 92 percent');
    expect(text.slice(words.start, words.end)).toBe(words.text);
  });

  it('that matches names the count and its sources', () => {
    const finding = only('Ilham Aliyev received 4,567,458 votes');
    expect(finding).toMatchObject({ finding: 'matches', measure: 'votes', subject: { id: 'aliyev-ilham' } });
    expect(finding.known?.kind === 'figure' && finding.known.figure.sources.length).toBeGreaterThan(0);
  });

  it('that matches an earlier count says what the figure is now', () => {
    const json = findingJson(only('Zahid Oruj has 2.19%'));
    expect(json).toMatchObject({
      finding: 'earlier',
      known: { record: 'cec-93.35', value: 2.19, status: 'unofficial-partial' },
      now: { value: 2.17, status: 'certified' },
    });
  });

  it('that differs says by how much', () => {
    expect(findingJson(only('Ilham Aliyev won 95.12% of the votes'))).toEqual({
      words: '95.12%',
      subject: 'aliyev-ilham',
      measure: 'vote-share',
      stated: { value: 95.12, unit: 'percent', about: 'exactly' },
      finding: 'differs',
      known: expect.objectContaining({
        value: 92.12,
        unit: 'percent',
        status: 'certified',
        source: expect.any(String),
      }),
      difference: 3,
    });
  });

  it('is of the count that the text says it speaks of', () => {
    const { findings } = checkText('After 93.35% of the ballots were processed, Zahid Oruj had 2.19%', catalog);
    expect(findings.map(({ finding, measure }) => [measure, finding])).toEqual([
      ['processed', 'matches'],
      ['vote-share', 'matches'],
    ]);
  });

  it('is of the election whose year the text gives', () => {
    expect(only('In 2018 Ilham Aliyev received 86.02% of the votes').known?.electionId).toBe(
      'azerbaijan-2018-presidential',
    );
    expect(only('Ilham Aliyev received 92.12% of the votes').known?.electionId).toBe('azerbaijan-2024-presidential');
  });

  it('is of the election the asker has chosen, where the text does not say', () => {
    const [finding] = checkText('Turnout was 76.4%', catalog, {
      defaultElectionId: 'azerbaijan-2024-presidential',
    }).findings;
    expect(finding).toMatchObject({ finding: 'matches', measure: 'turnout' });
    expect(checkText('Turnout was 76.4%', catalog).findings).toEqual([]);
  });

  it('may be of several elections in one message', () => {
    const { elections } = checkText('Aliyev won 92.12% in Azerbaijan. Putin won 87.28% in Russia.', catalog);
    expect(elections).toEqual(['azerbaijan-2024-presidential', 'russia-2024-presidential']);
  });
});

describe('a surname that two candidates bear', () => {
  it('is the one whom everybody means, and never another because the figure fits', () => {
    expect(only('Aliyev received 92.12%').subject?.id).toBe('aliyev-ilham');
    expect(checkText('Aliyev received 26,517 votes', catalog).findings).toEqual([]);
  });

  it('is left alone when the figure is near to neither', () => {
    expect(checkText('Aliyev received 40% of the votes', catalog).findings).toEqual([]);
  });

  it('is nobody known behind another given name', () => {
    const { findings } = checkText('In his day Heydar Aliyev received 92.12%', catalog);
    expect(findings.filter(({ finding }) => finding !== 'not-in-data')).toEqual([]);
  });
});

describe('every printed share of the last count', () => {
  const shares = azerbaijan?.latestTally(azerbaijan.contests[0]?.id ?? ('' as never))?.results ?? [];

  it.each(shares.map(({ candidate, percent }) => [candidate, percent ?? 0] as const))(
    'of %s is recognised at every precision',
    (candidate, percent) => {
      const name = azerbaijan?.findCandidate(candidate)?.name.en;
      for (const decimals of [0, 1, 2]) {
        const stated = percent.toFixed(decimals);
        const [finding] = checkText(`${name} received ${stated}% of the votes`, catalog).findings;
        expect(finding, stated).toMatchObject({ finding: 'matches', subject: { id: candidate } });
      }
    },
  );
});

describe('text that says nothing about an election of the data', () => {
  it('has nothing in the data', () => {
    const table = `Season | Team | Points | Share
      2006 | Ravenna Hawks | 1,204 | 45.2%
      2007 | Ravenna Hawks | 1,377 | 51.9%
      The club sold 12,500 tickets to 8,000 people, and attendance rose by 9 percent.`;
    expect(checkText(table, catalog).findings.filter(({ finding }) => finding !== 'not-in-data')).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(hostileTexts.map(({ name, text }) => [name, text] as const))('of %s is read to the end', (_, text) => {
    const { findings } = checkText(text, catalog);
    expect(findings.length).toBeLessThanOrEqual(200);
  });

  it('is not read beyond its limit, and the report says so', () => {
    expect(checkText('Aliyev got 92.12%. '.repeat(10_000), catalog).truncated).toBe(true);
    expect(checkText('Aliyev got 92.12%.', catalog).truncated).toBe(false);
  });

  it('never throws, and quotes only what stands there', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Aliyev',
        'Rey',
        '%',
        '92.12',
        ',',
        '\n',
        ' ',
        'percent',
        'yüzde',
        'Оруджа',
        '7 February',
        'of',
        '—',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { words } of checkText(text, catalog).findings)
          expect(text.slice(words.start, words.end)).toBe(words.text);
      }),
    );
  });
});
