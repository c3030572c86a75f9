import type { StoredFile, StoredMessage } from '../discord/messages/message.ts';
import type { ApiProblem } from '../discord/rules/form-error.ts';
import type { Choice } from '../discord/world/command.ts';
import type { Modal } from '../discord/world/modal.ts';

/** What became of an interaction, as the person saw it. `ms` runs from its sending to the first accepted response. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly message: StoredMessage;
      readonly files: readonly StoredFile[];
      readonly callbackType: number;
      readonly ms: number;
      /** Whether "thinking" was shown first. `answeredMs` then runs to the answer itself. */
      readonly deferred: boolean;
      readonly answeredMs: number;
      /** Payloads refused before an acceptable one came. */
      readonly refusals: readonly ApiProblem[];
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[]; readonly ms: number }
  | { readonly kind: 'modal'; readonly modal: Modal; readonly ms: number }
  /** "The application did not respond". */
  | { readonly kind: 'no-response' }
  /** The app's payload was refused, and no acceptable one followed. */
  | { readonly kind: 'refused'; readonly problem: ApiProblem }
  /** Nothing was sent: the line could not be read, or there is no such command or control. */
  | { readonly kind: 'not-sent'; readonly reason: string };
