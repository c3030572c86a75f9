import { subjectWords } from '../../cards/fragments/subject-words.ts';
import { local, text } from '../../cards/model/words.ts';
import { candidateIndex } from '../../lookup/catalog-lookup.ts';
import { type Hit, searchStatements } from '../../lookup/statement-search.ts';
import { subjectIndex } from '../../lookup/subject-lookup.ts';
import type { Choice, Option } from '../option.ts';
import { elsewhereWords } from './record-option.ts';

/** What was typed, and the statements it was found in. */
export interface About {
  readonly query: string;
  readonly hits: readonly Hit[];
}

/** Free text over statements: looked for in the election asked for, or else in the default one and then in the newest. */
export function aboutOption(): Option<About | undefined> {
  return {
    type: 'string',
    description: 'option.about',
    required: false,
    resolve(query, scope) {
      if (query === undefined || query.trim() === '') return { ok: true, value: undefined };
      const hits = searchStatements(scope.election, query);
      if (hits.length > 0 || scope.settled) return { ok: true, value: { query, hits }, election: scope.election };
      for (const election of scope.catalog.elections) {
        const there = election === scope.election ? [] : searchStatements(election, query);
        if (there.length === 0) continue;
        const elsewhere = elsewhereWords(text(query), scope.election, election);
        return { ok: true, value: { query, hits: there }, election, elsewhere };
      }
      return { ok: true, value: { query, hits }, election: scope.election };
    },
    complete(typed, { election }): readonly Choice[] {
      const subjects = subjectIndex(election)
        .complete(typed)
        .map(({ id, name }) => ({ label: subjectWords(id), value: name }));
      const candidates = candidateIndex(election)
        .complete(typed)
        .flatMap(({ id }) => election.findCandidate(id) ?? [])
        .map(({ name }) => ({ label: local(name), value: name.en }));
      return [...subjects, ...candidates].slice(0, 25);
    },
  };
}
