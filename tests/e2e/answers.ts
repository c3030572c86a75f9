import type { Outcome, StoredMessage } from '@election-facts/local-discord';
import { messageAsText } from '@election-facts/local-discord';

/** The answer of an outcome, or a failure that says what happened instead. */
export function answered(outcome: Outcome): StoredMessage {
  if (outcome.kind !== 'answered') throw new Error(`expected an answer, got ${JSON.stringify(outcome)}`);
  if (outcome.refusals.length > 0) throw new Error(`a payload was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.message;
}

/** What a person reads. Lines are not wrapped. */
export function textOf(outcome: Outcome): string {
  return textOfMessage(answered(outcome));
}

export function textOfMessage(message: StoredMessage): string {
  return messageAsText(message, { columns: 10_000 });
}

/** The custom id of the button with this label. */
export function buttonOf(message: StoredMessage, label: string): string {
  const found = controls(message).find((control) => control.label === label);
  if (found === undefined)
    throw new Error(
      `no button "${label}" among: ${controls(message)
        .map((control) => control.label)
        .join(', ')}`,
    );
  return found.customId;
}

export function buttonLabels(message: StoredMessage): readonly string[] {
  return controls(message).map(({ label }) => label);
}

function controls(message: StoredMessage): readonly { label: string; customId: string }[] {
  return rowsOf(message).flatMap((row) =>
    row.components.flatMap((part) =>
      part.type === 2 ? [{ label: part.label ?? '', customId: part.custom_id ?? '' }] : [],
    ),
  );
}

/** Rows stand inside of the container of a card, or by themselves. */
function rowsOf({ components }: StoredMessage) {
  return components
    .flatMap((part) => (part.type === 17 ? part.components : [part]))
    .flatMap((part) => (part.type === 1 ? [part] : []));
}

/** What a channel was shown last: a share follows the private card that says so. */
export function shownToAll(messages: readonly StoredMessage[]): StoredMessage {
  const last = messages.findLast(({ ephemeral }) => !ephemeral);
  if (last === undefined) throw new Error('nothing was posted for all to see');
  return last;
}

/** The first menu of a message: its custom id and its entries. */
export function menuOf(message: StoredMessage): {
  customId: string;
  entries: readonly { label: string; value: string }[];
} {
  for (const row of rowsOf(message)) {
    for (const part of row.components) if (part.type === 3) return { customId: part.custom_id, entries: part.options };
  }
  throw new Error('the message has no menu');
}
