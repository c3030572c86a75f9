import type { Candidate } from '../../facts/schema/candidate.ts';

/** How much of a name was written. A surname alone may be somebody else's; a leader stands for a list. */
export type NameForm = 'full' | 'surname' | 'given' | 'party' | 'leader';

/** What a name in a question may stand for. Records are named by their ids: an election is opened when it is asked for. */
export type Referent =
  | {
      readonly kind: 'body';
      readonly election: string;
      readonly id: Candidate['id'];
      /** The same in other elections: a key of the data, or the record itself. */
      readonly entity: string;
      readonly form: NameForm;
      /** Of a published set alone: meant only where nobody of the elections made by hand is. */
      readonly distant?: boolean;
      /** Who was named, where it is not the body itself. */
      readonly via?: string;
    }
  | { readonly kind: 'pollster'; readonly election: string; readonly id: string }
  | { readonly kind: 'speaker'; readonly election: string; readonly name: string; readonly organisation: boolean }
  | { readonly kind: 'authority'; readonly election: string; readonly id: string }
  | { readonly kind: 'election'; readonly election: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'place'; readonly election: string; readonly id: string }
  | { readonly kind: 'fact'; readonly election: string; readonly measure: string };

export type ReferentOf<Kind extends Referent['kind']> = Extract<Referent, { kind: Kind }>;

/** Those of one kind. */
export function ofKind<Kind extends Referent['kind']>(
  referents: readonly Referent[],
  kind: Kind,
): readonly ReferentOf<Kind>[] {
  return referents.filter((referent): referent is ReferentOf<Kind> => referent.kind === kind);
}
