import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gathering, votesOf } from '../../src/desk/import/gathering.ts';
import { readNistReport } from '../../src/desk/import/nist-cdf.ts';
import { importFile } from '../../src/desk/import.ts';
import { nistExport } from '../../src/desk/nist-export.ts';
import type { Election } from '../../src/facts/election.ts';
import { loadElection } from '../../src/facts/reading/election-loading.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { dataDirectory, soundElection } from '../facts/sound-election.ts';
import { runDesk } from './run-desk.ts';

const NOW = '2024-03-01T12:00:00Z';

async function electionWith(votes: readonly number[]): Promise<Election> {
  const election = soundElection();
  const people = votes.map((_, index) => ({
    id: `person-${index}`,
    kind: 'person',
    name: { en: `Person ${index}` },
    party: null,
    sources: ['gazette'],
  }));
  election['candidates.json'].candidates.push(...people.map((person) => ({ ...person, party: null })));
  election['election.json'].election.contests[0]?.candidates.push(...people.map(({ id }) => id));
  const results = votes.map((count, index) => ({ candidate: `person-${index}`, votes: count }));
  Object.assign(election['tallies.json'].tallies[1] ?? {}, { results, validVotes: undefined, turnout: undefined });
  const at = await dataDirectory(election);
  const loaded = await loadCatalog([at.path]);
  await at.remove();
  const [found] = loaded.ok ? loaded.catalog.elections : [];
  if (found === undefined) throw new Error('the election does not load');
  return found;
}

/** What a report written for an election says when it is read again: votes by the id of the candidate. */
async function thereAndBack(election: Election): Promise<ReadonlyMap<string, number | undefined>> {
  const exported = nistExport(election, NOW);
  if (!exported.ok) throw new Error('nothing was exported');
  const folder = await mkdtemp(join(tmpdir(), 'election-facts-nist-'));
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(exported.report));
  const read = await readNistReport(file, 1);
  await rm(folder, { recursive: true });
  const gathering = new Gathering();
  for (const reading of read.readings) gathering.add(reading);
  return new Map(
    [...gathering.contests.values()].flatMap(({ standing }) =>
      [...standing.values()].map((line) => [line.candidate.id ?? line.candidate.name, votesOf(line)?.value] as const),
    ),
  );
}

describe('a report of NIST SP 1500-100', () => {
  it('keeps every number of votes on the way there and back', async () => {
    const votes = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(votes, async (given) => {
        const back = await thereAndBack(await electionWith(given));
        expect(back).toEqual(new Map(given.map((count, index) => [`person-${index}`, count])));
      }),
      { numRuns: 25 },
    );
  });

  it('has what the format requires, and says of which count it is', async () => {
    const exported = nistExport(await electionWith([587, 413]), NOW);
    expect(exported).toMatchObject({
      ok: true,
      omitted: [],
      report: {
        Format: 'summary-contest',
        GeneratedDate: NOW,
        Issuer: 'Election Commission',
        IssuerAbbreviation: 'commission',
        SequenceStart: 1,
        SequenceEnd: 1,
        Status: 'certified',
        VendorApplicationId: 'election-facts',
        Notes: 'final: final protocol, certified, as of 2024-02-10.',
        Election: [
          {
            Type: 'general',
            StartDate: '2024-02-07',
            EndDate: '2024-02-07',
            Contest: [
              {
                '@type': 'ElectionResults.CandidateContest',
                VotesAllowed: 1,
                SubUnitsReported: 200,
                TotalSubUnits: 200,
              },
            ],
          },
        ],
      },
    });
  });

  it('is not written of shares alone', async () => {
    const election = soundElection();
    for (const tally of election['tallies.json'].tallies)
      Object.assign(tally, {
        validVotes: undefined,
        results: [
          { candidate: 'more-thomas', percent: 58.7 },
          { candidate: 'erasmus', percent: 41.3 },
        ],
      });
    const at = await dataDirectory(election);
    const loaded = await loadCatalog([at.path]);
    await at.remove();
    const [found] = loaded.ok ? loaded.catalog.elections : [];
    expect(found && nistExport(found, NOW)).toEqual({
      ok: false,
      omitted: ['contest president: no count of it has numbers of votes'],
    });
  });

  it('counts votes of a unit once, whether they stand by district, by county or by precinct', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'election-facts-nist-'));
    const text = (content: string) => ({ Text: [{ Content: content, Language: 'en' }] });
    const counts = (...given: readonly (readonly [unit: string, count: number])[]) =>
      given.map(([GpUnitId, Count]) => ({ GpUnitId, Count, Type: 'total' }));
    const report = {
      Format: 'precinct-level',
      GeneratedDate: NOW,
      Issuer: 'County Clerk',
      IssuerAbbreviation: 'CC',
      SequenceStart: 1,
      SequenceEnd: 1,
      Status: 'unofficial-partial',
      VendorApplicationId: 'x',
      GpUnit: [
        { '@type': 'ElectionResults.ReportingUnit', '@id': 'county', Type: 'county', ComposingGpUnitIds: ['p1', 'p2'] },
        { '@type': 'ElectionResults.ReportingUnit', '@id': 'p1', Type: 'precinct' },
        { '@type': 'ElectionResults.ReportingUnit', '@id': 'p2', Type: 'precinct' },
      ],
      Election: [
        {
          Name: text('Town election'),
          Type: 'general',
          ElectionScopeId: 'town',
          StartDate: '2024-02-07',
          EndDate: '2024-02-07',
          Candidate: [{ '@id': 'c1', BallotName: text('Ada Example') }],
          Contest: [
            {
              '@type': 'ElectionResults.CandidateContest',
              '@id': 'mayor',
              Name: 'Mayor',
              ElectionDistrictId: 'town',
              VotesAllowed: 1,
              ContestSelection: [
                {
                  '@type': 'ElectionResults.CandidateSelection',
                  '@id': 's1',
                  CandidateIds: ['c1'],
                  VoteCounts: counts(['county', 30], ['p1', 10], ['p2', 20]),
                },
                {
                  '@type': 'ElectionResults.BallotMeasureSelection',
                  '@id': 's2',
                  Selection: text('Against all'),
                  VoteCounts: counts(['town', 5], ['p1', 2], ['p2', 3]),
                },
              ],
            },
          ],
        },
      ],
    };
    await writeFile(join(folder, 'report.json'), JSON.stringify(report));
    const { code } = await runDesk(importFile, join(folder, 'report.json'), '--id', 'town', '--out', folder);
    const loaded = await loadElection(join(folder, 'town'), 'town');
    await rm(folder, { recursive: true });
    expect(code).toBe(0);
    expect(loaded.ok && loaded.election.tallies[0]).toMatchObject({
      status: 'unofficial-partial',
      results: [
        { candidate: 'ada-example', votes: 30 },
        { candidate: 'against-all', votes: 5 },
      ],
    });
  });
});
