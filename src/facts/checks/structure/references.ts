import type { ElectionFileName, RecordKind } from '../../record-kinds.ts';
import { type Check, type Found, type RecordList, recordLists } from '../check.ts';
import type { Draft } from '../draft.ts';
import { KnownIds } from './known-ids.ts';

/** Ids are unique, and every id that is mentioned exists. */
export const checkReferences: Check = (draft) => {
  const known = new KnownIds(draft);
  return [
    ...recordLists(draft).flatMap(duplicates),
    ...linksOf(draft).flatMap(({ kind, id, file, path }): Found[] => {
      const complaint = kind === 'any record' ? known.complaintOfAny(id) : known.complaint(kind, id);
      return complaint === undefined ? [] : [{ severity: 'error', file, path, reason: complaint }];
    }),
  ];
};

function duplicates({ file, path, records }: RecordList): Found[] {
  const first = new Map<string, number>();
  return records.flatMap(({ id }, index): Found[] => {
    const earlier = first.get(id);
    first.set(id, earlier ?? index);
    if (earlier === undefined) return [];
    return [
      {
        severity: 'error',
        file,
        path: `${path}[${index}].id`,
        reason: `"${id}" is already the id of ${path}[${earlier}]`,
      },
    ];
  });
}

/** A place that mentions another record. */
interface Link {
  readonly kind: RecordKind | 'any record';
  readonly id: string;
  readonly file: ElectionFileName;
  readonly path: string;
}

function linksOf(draft: Draft): readonly Link[] {
  const links: Link[] = [];
  const from = (file: ElectionFileName, base: string) => ({
    to: (kind: Link['kind'], id: string | null | undefined, path: string) => {
      if (id !== undefined && id !== null) links.push({ kind, id, file, path: `${base}.${path}` });
    },
    toEach: (kind: Link['kind'], ids: readonly string[], path: string) => {
      ids.forEach((id, index) => {
        links.push({ kind, id, file, path: `${base}.${path}[${index}]` });
      });
    },
  });

  draft.contests.forEach((contest, index) => {
    const link = from('election.json', `election.contests[${index}]`);
    link.toEach('candidate', contest.candidates, 'candidates');
    link.toEach('candidate', contest.outcome?.candidates ?? [], 'outcome.candidates');
    link.to('contest', contest.runoffOf, 'runoffOf');
    link.to('place', contest.place, 'place');
  });
  draft.places.forEach((place, index) => {
    from('places.json', `places[${index}]`).to('place', place.parent, 'parent');
  });
  draft.candidates.forEach((candidate, index) => {
    const link = from('candidates.json', `candidates[${index}]`);
    link.to('party', candidate.party, 'party');
    link.to('candidate', candidate.componentOf, 'componentOf');
  });
  draft.tallies.forEach((tally, index) => {
    const link = from('tallies.json', `tallies[${index}]`);
    link.to('contest', tally.contest, 'contest');
    link.to('place', tally.place, 'place');
    link.to('authority', tally.authority, 'authority');
    link.to('tally', tally.supersedes, 'supersedes');
    link.to('turnout', tally.turnout, 'turnout');
    tally.results.forEach(({ candidate }, line) => {
      link.to('candidate', candidate, `results[${line}].candidate`);
    });
  });
  draft.turnout.forEach((turnout, index) => {
    const link = from('turnout.json', `turnout[${index}]`);
    link.to('contest', turnout.contest, 'contest');
    link.to('place', turnout.place, 'place');
    link.to('authority', turnout.authority, 'authority');
  });
  draft.exitPolls.forEach((poll, index) => {
    const link = from('exit-polls.json', `exitPolls[${index}]`);
    link.to('contest', poll.contest, 'contest');
    link.to('pollster', poll.pollster, 'pollster');
    link.toEach('pollster', poll.partners, 'partners');
    poll.results.forEach(({ candidate }, line) => {
      link.to('candidate', candidate, `results[${line}].candidate`);
    });
  });
  draft.statements.forEach((statement, index) => {
    from('statements.json', `statements[${index}]`).toEach('candidate', statement.candidates, 'candidates');
  });
  draft.sources.forEach((source, index) => {
    const link = from('sources.json', `sources[${index}]`);
    link.to('source', source.wasQuotedFrom, 'wasQuotedFrom');
    link.to('source', source.wasRevisionOf, 'wasRevisionOf');
  });
  draft.disagreements.forEach((disagreement, index) => {
    from('disagreements.json', `disagreements[${index}]`).toEach('any record', disagreement.about, 'about');
  });
  return links;
}
