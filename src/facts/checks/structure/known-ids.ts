import type { RecordKind } from '../../record-kinds.ts';
import { recordLists } from '../check.ts';
import type { Draft } from '../draft.ts';
import { didYouMean } from '../nearest.ts';

/** Answers for an id that is mentioned: is there such a record, and if not, which one was meant? */
export class KnownIds {
  readonly #draft: Draft;
  readonly #byKind: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  readonly #unread: ReadonlySet<RecordKind>;

  constructor(draft: Draft) {
    const lists = recordLists(draft);
    this.#draft = draft;
    this.#byKind = new Map(lists.map(({ kind, records }) => [kind, new Set(records.map(({ id }) => id))]));
    this.#unread = new Set(lists.filter(({ file }) => draft.gaps.files.has(file)).map(({ kind }) => kind));
  }

  /** @returns why the id cannot stand; nothing when it resolves, or when its record may be among what was not read */
  complaint(kind: RecordKind, id: string): string | undefined {
    const ids = this.#byKind.get(kind);
    if (ids?.has(id) || this.#unread.has(kind) || this.#draft.gaps.ids.has(id)) return undefined;
    return `no ${kind} has the id "${id}"${didYouMean(id, ids ?? [])}`;
  }

  /** The same for an id that may belong to a record of any kind. */
  complaintOfAny(id: string): string | undefined {
    const sets = [...this.#byKind.values()];
    if (sets.some((ids) => ids.has(id)) || this.#unread.size > 0 || this.#draft.gaps.ids.has(id)) return undefined;
    return `no record has the id "${id}"${didYouMean(
      id,
      sets.flatMap((ids) => [...ids]),
    )}`;
  }
}
