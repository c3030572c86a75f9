import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, decimalsOf, possibleBases, sumsTo } from '../../src/facts/checks/arithmetic/printed.ts';
import { problemLine } from '../../src/facts/problem.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { dataDirectory, type SoundElection, soundElection } from './sound-election.ts';

type Change = (parts: {
  readonly election: SoundElection;
  readonly half: object;
  readonly final: object;
  readonly results: readonly object[];
  readonly turnout: object;
  readonly poll: object;
  readonly fact: object;
}) => void;

/** What is said of a sound election in which something was changed, a line each. */
async function said(change: Change): Promise<readonly string[]> {
  const election = soundElection();
  // The counts of its districts have tests of their own.
  election['tallies.json'].tallies.splice(2);
  const [half, final] = election['tallies.json'].tallies;
  const [turnout] = election['turnout.json'].turnout;
  const [poll] = election['exit-polls.json'].exitPolls;
  const [fact] = election['facts.json'].facts;
  if (!half || !final || !turnout || !poll || !fact) throw new Error('the sound election lacks a record');
  change({ election, half, final, results: final.results, turnout, poll, fact });
  const at = await dataDirectory(election);
  const loaded = await loadCatalog([at.path]);
  await at.remove();
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  return problems.map((problem) => problemLine(problem).replaceAll(`${at.path}/utopia-2024-presidential/`, ''));
}

const set =
  (index: number, fields: object): Change =>
  ({ results }) =>
    Object.assign(results[index] ?? {}, fields);
const tally =
  (fields: object): Change =>
  ({ final }) =>
    Object.assign(final, fields);
const poll =
  (fields: object): Change =>
  (parts) =>
    Object.assign(parts.poll, fields);
const turnout =
  (fields: object): Change =>
  (parts) =>
    Object.assign(parts.turnout, fields);

describe('numbers that do not fit together are served with a warning', () => {
  const cases: readonly (readonly [what: string, change: Change, warnings: readonly string[]])[] = [
    [
      'votes that do not add up to the valid votes',
      tally({ validVotes: { value: 1001, basis: 'printed' }, results: twoLines([587, 58.6], [413, 41.3]) }),
      [
        'warning tallies.json tallies[1].validVotes: the votes of its lines add up to 1,000, not to the 1,001 valid votes [votes-sum]',
      ],
    ],
    [
      'a share that is not the part of the votes',
      set(1, { percent: 41.4 }),
      [
        'warning tallies.json tallies[1].results[1].percent: 413 of 1,000 votes is 41.30 %, not 41.4 % [share-of-votes]',
      ],
    ],
    [
      'shares of a complete table that miss 100 by more than rounding',
      ({ half }) =>
        Object.assign(half, {
          validVotes: undefined,
          results: [
            { candidate: 'more-thomas', percent: 60 },
            { candidate: 'erasmus', percent: 38.5 },
          ],
        }),
      [
        'warning tallies.json tallies[0].results: the shares add up to 98.5, further from 100 than rounding explains [shares-sum]',
      ],
    ],
    [
      'shares of another base that fit no single base',
      tally({
        percentBase: 'ballots',
        results: [
          { candidate: 'more-thomas', votes: 580, percent: 58 },
          { candidate: 'erasmus', votes: 403, percent: 42 },
        ],
        validVotes: undefined,
      }),
      [
        'warning tallies.json tallies[1].results[1].percent: 403 votes are 42 % of another total than the lines above (992 to 1,008) [share-of-votes]',
      ],
    ],
    [
      'seats that do not fill the house',
      ({ election, results }) => {
        Object.assign(election['election.json'].election.contests[0] ?? {}, { seats: 10 });
        Object.assign(results[0] ?? {}, { seats: 6 });
        Object.assign(results[1] ?? {}, { seats: 3 });
      },
      ['warning tallies.json tallies[1].results: the seats add up to 9, not to 10 [seats-sum]'],
    ],
    [
      'a processed share that is not counted by total',
      ({ half }) =>
        Object.assign(half, { processed: { percent: 51, unit: 'polling-stations', counted: 100, total: 200 } }),
      ['warning tallies.json tallies[0].processed.percent: 100 of 200 is 50.0 %, not 51 % [processed-ratio]'],
    ],
    [
      'a number of stations that changes between counts',
      tally({ processed: { percent: 100, unit: 'polling-stations', counted: 201, total: 201 } }),
      ['warning tallies.json tallies[1].processed.total: 201, but 200 in the count before, "half" [stations-total]'],
    ],
    [
      'a turnout that is not voters by registered',
      turnout({ percent: 52 }),
      ['warning turnout.json turnout[0].percent: 1,020 of 2,000 registered is 51.0 %, not 52 % [turnout-ratio]'],
    ],
    [
      'more valid votes than voters',
      turnout({ voters: 990, percent: 49.5 }),
      [
        'warning tallies.json tallies[1].turnout: 1,000 valid votes are more than the 990 voters of the turnout [turnout-vs-valid-votes]',
      ],
    ],
    [
      'more valid votes than the printed turnout of the registered leaves room for',
      turnout({ voters: undefined, registered: undefined, percent: 49.5 }),
      [
        'warning tallies.json tallies[1].turnout: 49.5 % of 2,000 registered is 990 voters, fewer than the 1,000 valid votes [turnout-vs-valid-votes]',
      ],
    ],
    [
      'votes that fall from count to count without a word',
      ({ half }) =>
        Object.assign(half, {
          validVotes: { value: 1010, basis: 'printed' },
          results: [
            { candidate: 'more-thomas', votes: 590, percent: 58.4 },
            { candidate: 'erasmus', votes: 420, percent: 41.6 },
          ],
        }),
      [
        'warning tallies.json tallies[1].results[0].votes: 587 are fewer than the 590 of the count before, "half" [totals-fall]',
        'warning tallies.json tallies[1].results[1].votes: 413 are fewer than the 420 of the count before, "half" [totals-fall]',
      ],
    ],
    [
      'a count from before the polls close',
      ({ half }) => Object.assign(half, { asOf: '2024-02-07T18:59+04:00' }),
      [
        'warning tallies.json tallies[0].asOf: 2024-02-07T18:59+04:00 is before the polls close, 2024-02-07T19:00+04:00 [as-of-order]',
      ],
    ],
    [
      'a source published before what it is said to report',
      ({ fact }) => Object.assign(fact, { asOf: '2024-02-13' }),
      [
        'warning facts.json facts[0].sources[0]: "gazette" was published on 2024-02-12, before the as-of 2024-02-13 [published-before-as-of]',
      ],
    ],
    [
      'a poll that misses 100 even with those who declined',
      poll({
        base: 'all-asked',
        refused: { percent: 3.1, sources: ['gazette'] },
        results: [
          { candidate: 'more-thomas', percent: 54.5 },
          { candidate: 'erasmus', percent: 41.5 },
        ],
      }),
      [
        'warning exit-polls.json exitPolls[0].results: the shares add up to 96.0 (99.1 with those who declined), further from 100 than rounding explains [poll-sum]',
      ],
    ],
    [
      'a range of seats without room for the house',
      ({ election, poll: given }) => {
        Object.assign(election['election.json'].election.contests[0] ?? {}, { seats: 10 });
        Object.assign(given, {
          results: [
            { candidate: 'more-thomas', seatsMin: 2, seatsMax: 4 },
            { candidate: 'erasmus', seatsMin: 3, seatsMax: 5 },
          ],
        });
      },
      ['warning exit-polls.json exitPolls[0].results: the seats add up to 5 to 9; the house has 10 [seats-sum]'],
    ],
  ];

  it.each(cases)('%s', async (_, change, warnings) => {
    expect(await said(change)).toEqual(warnings);
  });
});

describe('what is no fault is not warned of', () => {
  const cases: readonly (readonly [what: string, change: Change])[] = [
    ['a share that lost its trailing zeros in JSON', tally({ results: twoLines([580, 58], [420, 42]) })],
    [
      'rounding of every share the same way: 99.98 of seven',
      ({ half }) =>
        Object.assign(half, { validVotes: undefined, results: twoLines([undefined, 60.01], [undefined, 39.98]) }),
    ],
    [
      'a tie, rounded either way',
      tally({
        results: twoLines([5865, 58.7], [4135, 41.3]),
        validVotes: { value: 10_000, basis: 'printed' },
        turnout: undefined,
      }),
    ],
    [
      'votes that fall because stations were annulled',
      ({ half, final }) => {
        Object.assign(half, { results: twoLines([600, 60], [400, 40]), validVotes: { value: 1000, basis: 'printed' } });
        Object.assign(final, {
          stationsAnnulled: 3,
          processed: { unit: 'polling-stations', counted: 197, total: 200 },
        });
      },
    ],
    ['a round number of voters', turnout({ percent: 52, countsAbout: 'approximately' })],
    [
      'a share and its component: only the whole counts',
      ({ election, poll: given }) => {
        addComponent(election, 'utopians', 'erasmus');
        Object.assign(given, {
          results: [
            { candidate: 'more-thomas', percent: 57.5 },
            { candidate: 'erasmus', percent: 42.5 },
            { candidate: 'utopians', percent: 12 },
          ],
        });
      },
    ],
    [
      'a page that printed before the day how the poll was laid out',
      ({ election, poll: given }) => {
        addSource(election, 'plan', '2024-01-26');
        Object.assign(given, { sources: ['gazette', { source: 'plan', covers: ['poll-stations', 'constituencies'] }] });
      },
    ],
    [
      'a page whose own date is a day behind in its time zone',
      ({ election, half }) => {
        Object.assign(election['sources.json'].sources[0] ?? {}, { published: '2024-02-10' });
        addSource(election, 'western', '2024-02-07');
        Object.assign(half, { asOf: '2024-02-08T01:00+04:00', sources: ['western'] });
      },
    ],
  ];

  it.each(cases)('%s', async (_, change) => {
    expect(await said(change)).toEqual([]);
  });
});

describe('an exception', () => {
  const exceptions = (...checks: readonly string[]) => ({
    exceptions: checks.map((check) => ({ check, reason: 'known' })),
  });

  it('silences exactly its check for its record', async () => {
    const odd = { percent: 41.4 };
    expect(
      await said(({ results, final, half }) => {
        Object.assign(results[1] ?? {}, odd);
        Object.assign(final, exceptions('share-of-votes'));
        Object.assign(half, { validVotes: { value: 501, basis: 'printed' } });
      }),
    ).toEqual([
      'warning tallies.json tallies[0].validVotes: the votes of its lines add up to 500, not to the 501 valid votes [votes-sum]',
    ]);
  });

  it('that explains nothing any more is itself warned of', async () => {
    expect(await said(({ final }) => Object.assign(final, exceptions('share-of-votes')))).toEqual([
      'warning tallies.json tallies[1].exceptions[0].check: the exception is not needed: "share-of-votes" has no complaint about this record',
    ]);
  });

  it('of an unknown check is told which one may be meant', async () => {
    expect(await said(({ final }) => Object.assign(final, exceptions('sum-of-votes')))).toEqual([
      'warning tallies.json tallies[1].exceptions[0].check: no check of such a record is called "sum-of-votes"; did you mean "votes-sum"?',
    ]);
  });
});

describe('a number that no source covers is refused', () => {
  it('for a whole measure', async () => {
    expect(
      await said(({ final }) =>
        Object.assign(final, { sources: [{ source: 'gazette', covers: ['votes', 'processed', 'valid-votes'] }] }),
      ),
    ).toEqual([
      'error tallies.json tallies[1].sources: no source covers "vote-share"; add it to "covers" of the source that prints the number',
    ]);
  });

  it('for one candidate', async () => {
    const covers = ['votes', 'processed', 'valid-votes', 'vote-share:more-thomas'];
    expect(await said(({ final }) => Object.assign(final, { sources: [{ source: 'gazette', covers }] }))).toEqual([
      'error tallies.json tallies[1].results[1].percent: no source covers "vote-share" or "vote-share:erasmus"; add it to "covers" of the source that prints the number',
    ]);
  });
});

describe('printed numbers', () => {
  const vote = fc.integer({ min: 0, max: 10_000_000 });

  it('a share rounded to any number of decimals agrees with its votes, and its possible bases hold the true one', () => {
    fc.assert(
      fc.property(
        vote,
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (part, rest, decimals) => {
          const exact = (part / (part + rest)) * 100;
          const printed = Number(exact.toFixed(decimals));
          expect(agrees(printed, exact, decimals)).toBe(true);
          const { min, max } = possibleBases(part, printed, decimals);
          expect(min <= part + rest && part + rest <= max).toBe(true);
        },
      ),
    );
  });

  it('rounded shares of a whole add up within their rounding', () => {
    fc.assert(
      fc.property(
        fc.array(vote, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (votes, decimals) => {
          const total = votes.reduce((sum, part) => sum + part, 0);
          fc.pre(total > 0);
          const shares = votes.map((part) => Number(((part / total) * 100).toFixed(decimals)));
          expect(sumsTo(shares, 100, decimals)).toBe(true);
        },
      ),
    );
  });

  it('decimals are those of the most exactly printed number', () => {
    expect(decimalsOf([92.12, 2, 0.8])).toBe(2);
    expect(decimalsOf([])).toBe(0);
  });
});

function twoLines(...[first, second]: readonly (readonly [votes: number | undefined, percent: number])[]) {
  return [
    { candidate: 'more-thomas', votes: first?.[0], percent: first?.[1] },
    { candidate: 'erasmus', votes: second?.[0], percent: second?.[1] },
  ];
}

function addSource(election: SoundElection, id: string, published: string): void {
  const { sources } = election['sources.json'];
  sources.push(...sources.slice(0, 1).map((gazette) => ({ ...gazette, id, published })));
}

function addComponent(election: SoundElection, id: string, componentOf: string): void {
  const { candidates } = election['candidates.json'];
  candidates.push(...candidates.slice(0, 1).map((whole) => ({ ...whole, id, componentOf })));
  election['election.json'].election.contests[0]?.candidates.push(id);
}
