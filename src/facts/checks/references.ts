import type { ElectionRecords } from '../election.ts';
import type { Citation } from '../schema/basics.ts';
import type { ElectionFileName } from '../schema/files.ts';
import type { Check, Found } from './check.ts';

/** Ids are unique, and every id that is mentioned exists. */
export const checkReferences: Check = (records) => [
  ...listsOf(records).flatMap(([file, key, list]) => duplicates(file, key, list)),
  ...citationProblems(records),
  ...linkProblems(records),
];

type Listed = readonly [file: ElectionFileName, key: string, list: readonly { readonly id: string }[]];

function listsOf(records: ElectionRecords): readonly Listed[] {
  return [
    ['election.json', 'election.contests', records.about.contests],
    ['election.json', 'election.authorities', records.about.authorities],
    ['candidates.json', 'candidates', records.candidates],
    ['candidates.json', 'parties', records.parties],
    ['tallies.json', 'tallies', records.tallies],
    ['turnout.json', 'turnout', records.turnout],
    ['exit-polls.json', 'exitPolls', records.exitPolls],
    ['exit-polls.json', 'pollsters', records.pollsters],
    ['statements.json', 'statements', records.statements],
    ['facts.json', 'facts', records.facts],
    ['timeline.json', 'timeline', records.timeline],
    ['sources.json', 'sources', records.sources],
    ['disagreements.json', 'disagreements', records.disagreements],
  ];
}

function duplicates(file: ElectionFileName, key: string, list: readonly { readonly id: string }[]): Found[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        severity: 'error',
        file,
        path: `${key}[${index}].id`,
        reason: `"${id}" is already the id of ${key}[${earlier}]`,
      },
    ];
  });
}

/** Citations stand at many depths, always as a list under a key named `sources`. */
function citationProblems(records: ElectionRecords): Found[] {
  const sources = new Set<string>(records.sources.map(({ id }) => id));
  const candidates = new Set<string>(records.candidates.map(({ id }) => id));
  const found: Found[] = [];
  const wrong = (file: ElectionFileName, path: string, reason: string) =>
    found.push({ severity: 'error', file, path, reason });
  const visit = (file: ElectionFileName, path: string, value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(file, `${path}[${index}]`, item);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'sources' && Array.isArray(inner)) {
          inner.forEach((citation: Citation, index) => {
            if (!sources.has(citation.source))
              wrong(file, `${path}.sources[${index}]`, `no source has the id "${citation.source}"`);
            for (const coverage of citation.covers ?? []) {
              const candidate = coverage.split(':')[1];
              if (candidate !== undefined && !candidates.has(candidate)) {
                wrong(file, `${path}.sources[${index}].covers`, `no candidate has the id "${candidate}"`);
              }
            }
          });
        } else visit(file, `${path}.${key}`, inner);
      }
    }
  };
  visit('election.json', 'election', records.about);
  for (const [file, key, list] of listsOf(records))
    if (file !== 'election.json' && file !== 'sources.json') visit(file, key, list);
  return found;
}

function linkProblems(records: ElectionRecords): Found[] {
  const ids = (list: readonly { readonly id: string }[]) => new Set<string>(list.map(({ id }) => id));
  const known = {
    candidate: ids(records.candidates),
    party: ids(records.parties),
    contest: ids(records.about.contests),
    authority: ids(records.about.authorities),
    tally: ids(records.tallies),
    turnout: ids(records.turnout),
    pollster: ids(records.pollsters),
    source: ids(records.sources),
  };
  const found: Found[] = [];
  const need = (kind: keyof typeof known, id: string | null | undefined, file: ElectionFileName, path: string) => {
    if (id === undefined || id === null || known[kind].has(id)) return;
    found.push({ severity: 'error', file, path, reason: `no ${kind} has the id "${id}"` });
  };
  records.about.contests.forEach((contest, i) => {
    contest.candidates.forEach((id, j) => {
      need('candidate', id, 'election.json', `election.contests[${i}].candidates[${j}]`);
    });
  });
  records.candidates.forEach((candidate, i) => {
    need('party', candidate.party, 'candidates.json', `candidates[${i}].party`);
    need('candidate', candidate.componentOf, 'candidates.json', `candidates[${i}].componentOf`);
  });
  records.tallies.forEach((tally, i) => {
    const at = (path: string) => `tallies[${i}].${path}`;
    need('contest', tally.contest, 'tallies.json', at('contest'));
    need('authority', tally.authority, 'tallies.json', at('authority'));
    need('tally', tally.supersedes, 'tallies.json', at('supersedes'));
    need('turnout', tally.turnout, 'tallies.json', at('turnout'));
    tally.results.forEach((result, j) => {
      need('candidate', result.candidate, 'tallies.json', at(`results[${j}].candidate`));
    });
  });
  records.turnout.forEach((turnout, i) => {
    need('contest', turnout.contest, 'turnout.json', `turnout[${i}].contest`);
    need('authority', turnout.authority, 'turnout.json', `turnout[${i}].authority`);
  });
  records.exitPolls.forEach((poll, i) => {
    const at = (path: string) => `exitPolls[${i}].${path}`;
    need('contest', poll.contest, 'exit-polls.json', at('contest'));
    need('pollster', poll.pollster, 'exit-polls.json', at('pollster'));
    poll.partners.forEach((id, j) => {
      need('pollster', id, 'exit-polls.json', at(`partners[${j}]`));
    });
    poll.results.forEach((result, j) => {
      need('candidate', result.candidate, 'exit-polls.json', at(`results[${j}].candidate`));
    });
  });
  records.statements.forEach((statement, i) => {
    statement.candidates.forEach((id, j) => {
      need('candidate', id, 'statements.json', `statements[${i}].candidates[${j}]`);
    });
  });
  records.sources.forEach((source, i) => {
    need('source', source.wasQuotedFrom, 'sources.json', `sources[${i}].wasQuotedFrom`);
    need('source', source.wasRevisionOf, 'sources.json', `sources[${i}].wasRevisionOf`);
  });
  const anyRecord = new Set(listsOf(records).flatMap(([, , list]) => list.map(({ id }) => id)));
  records.disagreements.forEach((disagreement, i) => {
    disagreement.about.forEach((id, j) => {
      if (!anyRecord.has(id)) {
        found.push({
          severity: 'error',
          file: 'disagreements.json',
          path: `disagreements[${i}].about[${j}]`,
          reason: `no record has the id "${id}"`,
        });
      }
    });
  });
  return found;
}
