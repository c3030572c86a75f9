import type { Button, StringSelect } from '../discord/world/component.ts';
import { findControl } from '../discord/world/component.ts';
import type { StoredMessage } from '../discord/world/message.ts';

type Usable =
  | { readonly ok: true; readonly control: Button | StringSelect }
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
  if (control.type !== 3) return no(`"${customId}" asks for people, roles or channels, which cannot be picked here.`);
  const wrong = pickProblem(control, values);
  return wrong === undefined ? { ok: true, control } : no(`"${customId}" ${wrong}`);
}

function pickProblem({ options, min_values, max_values }: StringSelect, values: readonly string[]): string | undefined {
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) return `has no option "${unknown}".`;
  const [least, most] = [min_values ?? 1, max_values ?? 1];
  if (values.length >= least && values.length <= most) return undefined;
  return least === most ? `takes ${most}, not ${values.length}.` : `takes ${least} to ${most}, not ${values.length}.`;
}

function no(reason: string): Usable {
  return { ok: false, reason };
}
