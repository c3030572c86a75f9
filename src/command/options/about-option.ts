import { subjectWords } from '../../cards/fragments/subject-words.ts';
import { local } from '../../cards/model/words.ts';
import { candidateLookup } from '../../lookup/kinds/candidates.ts';
import { subjectLookup } from '../../lookup/kinds/subjects.ts';
import { type Hit, statementsAcross } from '../../lookup/statement-search.ts';
import { valueOfPlainLabel } from '../labels.ts';
import type { Choice, Option } from '../option.ts';
import { whereOf } from './record-kind.ts';

/** What was typed, and the statements it was found in. */
export interface About {
  readonly query: string;
  readonly hits: readonly Hit[];
}

const CHOICES_MAX = 25;

/** Free text over statements: in the election asked for, or else in the one that has the very words. */
export function aboutOption(): Option<About | undefined> {
  const option: Option<About | undefined> = {
    type: 'string',
    description: 'option.about',
    required: false,
    resolve(given, scope) {
      if (given === undefined || given.trim() === '') return { ok: true, value: undefined };
      // Whatever is typed finds something or nothing: a line of the list is told from other words first.
      const query = valueOfPlainLabel(option, given, scope) ?? given;
      const { election, hits } = statementsAcross(scope.catalog, query, whereOf(scope));
      return { ok: true, value: { query, hits }, election };
    },
    complete(typed, { catalog, election }): readonly Choice[] {
      const where = { first: election, only: election };
      const subjects = subjectLookup(catalog)
        .complete(typed, where)
        .map(({ record }) => ({ label: subjectWords(record.id), value: record.id.replaceAll('-', ' ') }));
      const candidates = candidateLookup(catalog)
        .complete(typed, where)
        .map(({ record: { name } }) => ({ label: local(name), value: name.en }));
      return [...subjects, ...candidates].slice(0, CHOICES_MAX);
    },
  };
  return option;
}
