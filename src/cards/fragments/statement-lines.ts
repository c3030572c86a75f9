import type { Election } from '../../facts/election.ts';
import type { Statement } from '../../facts/schema/account.ts';
import type { Line } from '../model/card.ts';
import { asOf, joined, language, linked, local, message, quotation, strong, text, type Words } from '../model/words.ts';
import { noteLines } from './election-line.ts';

/** A statement in full: who, in what role, what was said, the words themselves, when, where, and who published it. */
export function statementEntry(election: Election, statement: Statement): readonly Line[] {
  const sources = statement.sources.map(({ source }) => election.source(source));
  return [
    { kind: 'line', words: speakerWords(statement) },
    { kind: 'line', words: local(statement.summary) },
    ...(statement.quote === null ? [] : [{ kind: 'line', words: quoteWords(statement.quote) } as const]),
    {
      kind: 'small',
      words: joined(' · ', [
        message(`side.${statement.side}`),
        asOf(statement.said),
        statement.channel === null ? undefined : text(statement.channel),
        linked(sources, 2),
      ]),
    },
    ...noteLines([statement.note]),
  ];
}

/** The same in one line, without the words themselves. */
export function statementLine(election: Election, statement: Statement): Words {
  const sources = statement.sources.map(({ source }) => election.source(source));
  return joined(' · ', [
    joined(': ', [speakerWords(statement), local(statement.summary)]),
    asOf(statement.said),
    linked(sources),
  ]);
}

/** `Artur Gerasymov, Special Co-ordinator, OSCE Parliamentary Assembly`; an organisation may speak for itself. */
export function speakerWords({ speaker, organisation, role }: Statement): Words {
  const parts = [role, speaker === null ? null : organisation].filter((part) => part !== null);
  const who = speaker ?? organisation;
  return joined(', ', [
    strong(who === null ? message('statement.speaker-not-named') : text(who)),
    ...parts.map((part) => text(part)),
  ]);
}

/** The words in the language they were published in, and whether that is a translation. */
function quoteWords(quote: NonNullable<Statement['quote']>): Words {
  return message(quote.translated ? 'statement.quote-translated' : 'statement.quote', {
    quote: quotation(quote.text),
    language: language(quote.language),
  });
}
