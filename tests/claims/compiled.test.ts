import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check.ts';
import { Catalog } from '../../src/facts/catalog.ts';
import { ownCatalog } from './catalog.ts';

const own = await ownCatalog();
const old = own.find('azerbaijan-2018-presidential');
if (old === undefined) throw new Error('the election of 2018 is gone');
const opened: string[] = [];

/** The election of 2018 as if it came from a data set: unopened until somebody asks for it. */
const catalog = new Catalog(
  own.curated.filter((election) => election !== old),
  'test',
  {
    headings: own.headings
      .filter(({ id }) => id === old.id)
      .map((heading) => ({ ...heading, tier: 'compiled' as const })),
    open: (id) => {
      opened.push(id);
      return id === old.id ? old : undefined;
    },
    extended: () => undefined,
    names: () => own.names,
  },
);

describe('an election of a data set', () => {
  it('is opened where a text names its country and its year', () => {
    const [finding] = checkText('In Azerbaijan Ilham Aliyev got 86.02% in 2018', catalog).findings;
    expect(finding).toMatchObject({ finding: 'matches', known: { electionId: old.id } });
    expect(opened).toEqual([old.id]);
  });

  it('has its turnout held against', () => {
    const [finding] = checkText('Turnout in Azerbaijan in 2018 was 74.30%', catalog).findings;
    expect(finding).toMatchObject({ finding: 'matches', measure: 'turnout' });
  });

  it('is not opened by a year alone, and accuses nobody', () => {
    opened.length = 0;
    const texts = ['Ilham Aliyev got 86.02% in 2018', 'Azerbaijan: Ilham Aliyev 92.12%', 'In 2013 Aliyev got 84.5%'];
    for (const text of texts)
      expect(checkText(text, catalog).findings.filter(({ finding }) => finding === 'differs')).toEqual([]);
    expect(opened).toEqual([]);
  });
});
