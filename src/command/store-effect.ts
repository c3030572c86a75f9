import type { CallKind } from '../store/calls.ts';
import type { NewFollow } from '../store/follows.ts';
import type { ReportBody } from '../store/reports.ts';
import type { Owner, Settings } from '../store/settings.ts';
import type { Attachment } from './asker.ts';

/** What a command can have done in the store. Who may do it was looked at by the command, for this very server. */
export type StoreEffect =
  | { readonly do: 'set'; readonly owner: Owner; readonly settings: Settings }
  | { readonly do: 'reset'; readonly owner: Owner }
  | { readonly do: 'erase'; readonly owner: Owner }
  | { readonly do: 'follow'; readonly follow: NewFollow }
  | { readonly do: 'unfollow'; readonly server: string; readonly id: string }
  | { readonly do: 'call'; readonly call: NewCall }
  | { readonly do: 'retract'; readonly server: string; readonly id: string }
  | {
      readonly do: 'propose-election';
      readonly server: string;
      readonly file: Attachment;
      readonly name: string | undefined;
      readonly date: string | undefined;
    }
  | { readonly do: 'keep-election'; readonly server: string; readonly id: string }
  | { readonly do: 'export-election'; readonly server: string; readonly id: string }
  | { readonly do: 'remove-election'; readonly server: string; readonly id: string }
  | {
      readonly do: 'report';
      readonly server: string;
      /** Who reports: for the limit alone, and never kept. */
      readonly reporter: string;
      readonly answerTo: string;
      readonly body: ReportBody;
    };

export interface NewCall {
  readonly guild: string;
  readonly election: string;
  readonly contest: string;
  readonly candidate: string;
  readonly kind: CallKind;
  readonly calledBy: string;
}

export type StoreEffectOf<Do extends StoreEffect['do']> = Extract<StoreEffect, { readonly do: Do }>;
