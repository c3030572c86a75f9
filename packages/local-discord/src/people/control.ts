import type { Button, EntitySelect, StringSelect } from '../discord/messages/component.ts';
import { findControl } from '../discord/messages/component.ts';
import type { StoredMessage } from '../discord/messages/message.ts';
import { selectable } from './entities.ts';
import { pickProblem } from './modal-filling.ts';

type Usable =
  | { readonly ok: true; readonly control: Button | StringSelect | EntitySelect }
  | { readonly ok: false; readonly reason: string };

/**
 * The button or select a person means, if Discord's client would let the person use it so.
 * @param values What is picked in a select; `undefined` for a button.
 */
export function usableControl(
  message: StoredMessage,
  personId: string,
  customId: string,
  values: readonly string[] | undefined,
): Usable {
  if (message.visibleTo !== undefined && message.visibleTo !== personId) {
    return no('Only another person sees this message.');
  }
  const control = findControl(message.components, customId);
  if (control === undefined) return no(`The message has no control "${customId}".`);
  if (control.disabled === true) return no(`The control "${customId}" is switched off.`);
  if (control.type === 2) return values === undefined ? { ok: true, control } : no(`"${customId}" is a button.`);
  if (values === undefined) return no(`"${customId}" is a select.`);
  const wrong = pickProblem(values, offered(control), [control.min_values ?? 1, control.max_values ?? 1]);
  return wrong === undefined ? { ok: true, control } : no(`"${customId}" ${wrong}`);
}

function offered(select: StringSelect | EntitySelect): readonly string[] {
  if (select.type === 3) return select.options.map(({ value }) => value);
  return selectable(select.type, select.channel_types).map(({ id }) => id);
}

function no(reason: string): Usable {
  return { ok: false, reason };
}
