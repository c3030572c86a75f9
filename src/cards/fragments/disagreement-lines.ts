import type { AsOf } from '../../facts/as-of.ts';
import type { Election } from '../../facts/election.ts';
import { byPrecedence } from '../../facts/precedence.ts';
import type { Disagreement } from '../../facts/schema/account.ts';
import type { Line } from '../model/card.ts';
import { asOf, joined, linked, local, number, strong, text, type Words } from '../model/words.ts';
import { noteLines } from './election-line.ts';
import { precedenceWords } from './precedence-words.ts';

const NOT_STATED: AsOf = { kind: 'not-stated' };

/** What sources print differently: every value with its sources, the one shown first in front, and why it is. */
export function disagreementEntry(election: Election, disagreement: Disagreement): readonly Line[] {
  const values = byPrecedence(
    disagreement.values.map(({ value, asOf: moment = NOT_STATED, sources }) => ({
      value,
      asOf: moment,
      sources: sources.map(({ source }) => election.source(source)),
    })),
  );
  const [shown, next] = values;
  return [
    { kind: 'line', words: strong(local(disagreement.subject)) },
    ...values.map(
      (given): Line => ({
        kind: 'item',
        words: joined(' · ', [
          valueWords(given.value),
          given.asOf.kind === 'at' ? asOf(given.asOf) : undefined,
          linked(given.sources, 2),
        ]),
      }),
    ),
    ...(shown === undefined || next === undefined
      ? []
      : [{ kind: 'small', words: precedenceWords(shown, next) } as const]),
    ...noteLines([disagreement.note]),
  ];
}

function valueWords(value: number | string): Words {
  return typeof value === 'number' ? number(value) : text(value);
}
