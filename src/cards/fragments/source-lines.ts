import type { Source } from '../../facts/schema/account.ts';
import type { Line } from '../model/card.ts';
import { joined, language, message, sourceLink, strong, text, type Words } from '../model/words.ts';

/** A source in full: who published it, where and when, its title, what kind of publisher it is, and its language. */
export function sourceEntry(source: Source): readonly Line[] {
  return [
    { kind: 'line', words: strong(sourceLink(source)) },
    ...(source.title === undefined ? [] : [{ kind: 'line', words: text(source.title) } as const]),
    { kind: 'small', words: joined(' · ', [sourceKindWords(source), language(source.language), noteWords(source)]) },
  ];
}

/** `news agency`, `primary source`. */
export function sourceKindWords({ kind }: Source): Words {
  return message(`source-kind.${kind}`);
}

function noteWords({ note }: Source): Words | undefined {
  return note === undefined ? undefined : text(note);
}
