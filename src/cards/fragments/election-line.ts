import type { Election } from '../../facts/election.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Block, Line, Tone } from '../model/card.ts';
import { asOf, joined, linked, local, message, text, type Words } from '../model/words.ts';

/** Which election, and which of its contests where it has several. */
export function electionLine(election: Election, contest: Contest | undefined): Words {
  const several = election.contests.length > 1 && contest !== undefined;
  return joined(' · ', [local(election.name), several ? local(contest.name) : undefined]);
}

export function toneOf(election: Election): Tone {
  return election.about.disputed === null ? 'answer' : 'contested';
}

/** Said in words on every card that shows figures of a contested election, with who contests it and who does not. */
export function contestedBlocks(election: Election): readonly Block[] {
  const { disputed } = election.about;
  if (disputed === null) return [];
  const sources = disputed.sources.map(({ source }) => election.source(source));
  return [
    { kind: 'small', words: joined(' · ', [message('contested', { note: local(disputed.note) }), linked(sources, 2)]) },
  ];
}

/** The same in a few words, for cards that lead to the whole of it. */
export function contestedLines(election: Election): readonly Line[] {
  return election.about.disputed === null ? [] : [{ kind: 'contested', words: message('contested.short') }];
}

/** Which published set a compiled election comes from; nothing of one made by hand. */
export function compiledLines({ collection }: Election): readonly Line[] {
  if (collection === undefined) return [];
  const { title, version } = collection;
  return [{ kind: 'small', words: message('compiled', { title: text(title), version: text(version) }) }];
}

/** Said where nobody printed the total. */
export function addedUpLines({ addedUp }: Contest): readonly Line[] {
  return addedUp === undefined ? [] : [{ kind: 'small', words: message('added-up', { value: addedUp.places }) }];
}

/** Notes of records as small print; records without one leave no line. */
export function noteLines(notes: readonly ({ readonly en: string } | undefined)[]): readonly Line[] {
  return notes
    .filter((note) => note !== undefined)
    .map((note) => ({ kind: 'small', words: message('note', { note: local(note) }) }));
}

export function votingDays({ about }: Election): Words {
  return daysWords(about.dates);
}

/** `19 Apr 2024 to 1 Jun 2024` where the vote lasted several days. */
export function daysWords(dates: readonly string[]): Words {
  const day = (at: string) => asOf({ kind: 'at', at, precision: 'day' });
  const [first = ''] = dates;
  const last = dates.at(-1) ?? first;
  return first === last ? day(first) : message('range', { min: day(first), max: day(last) });
}
