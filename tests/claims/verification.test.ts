import { describe, expect, it } from 'vitest';
import { citedFigures, verifySource } from '../../src/claims/verification.ts';
import { ownCatalog } from './catalog.ts';

const catalog = await ownCatalog();

/** A report in words of our own with the figures that the data says this source prints. */
const report = `The commission has gone through 100 percent of the ballots. Ilham Aliyev stands at 92.12 percent of the votes.
Behind him come Zahid Oruj (2.17 percent), Fazil Mustafa (1.98 percent), Gudrat Hasanguliyev (1.72 percent),
Razi Nurullayev (0.8 percent), Elshad Musayev (0.66 percent) and Fuad Aliyev (0.53 percent).

In exit polls, Ilham Aliyev had 93.9 percent with the Oracle Advisory Group, 92.4 percent with the Social Research Center
and 92.6 percent with the Rey Monitoring Center.

Seven candidates stood. There were 26 polling stations in the lands that Azerbaijan calls liberated.`;

describe('an article held against the data that cites it', () => {
  it('confirms every figure it is cited for', () => {
    const verification = verifySource(catalog, 'trend-2024-02-09', report);
    expect(verification?.notFound).toEqual([]);
    expect(verification?.confirmed).toHaveLength(13);
    expect(verification?.notInData).toEqual([]);
  });

  it('does not confirm a figure that it prints otherwise', () => {
    const changed = report.replace('2.17 percent', '2.71 percent');
    const verification = verifySource(catalog, 'trend-2024-02-09', changed);
    expect(verification?.notFound).toMatchObject([{ record: 'cec-100', subject: 'oruj-zahid', value: 2.17 }]);
    expect(verification?.notInData).toMatchObject([{ finding: 'differs', words: { text: '2.71 percent' } }]);
  });

  it('is unknown where no election has the source', () => {
    expect(verifySource(catalog, 'no-such-source', report)).toBeUndefined();
  });
});

describe('the figures that cite a source', () => {
  it('are those it is said to print', () => {
    const election = catalog.find('azerbaijan-2024-presidential');
    const cited = election === undefined ? [] : citedFigures(election, 'trend-2024-02-08');
    expect(cited).toContainEqual(
      expect.objectContaining({ record: 'cec-93.35', subject: 'aliyev-ilham', value: 92.05 }),
    );
    expect(cited.filter(({ measure }) => measure === 'votes')).toEqual([]);
  });
});
