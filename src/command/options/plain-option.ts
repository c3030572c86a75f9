import type { MessageKey } from '../../cards/wording/en.ts';
import type { Option, OptionType } from '../option.ts';

/** An option whose value is taken as it was given: a channel, a role, a mark in a form. */
export function plainOption(
  type: OptionType,
  description: MessageKey,
  more: Partial<Option<string | undefined>> = {},
): Option<string | undefined> {
  return { type, description, required: false, resolve: (given) => ({ ok: true, value: given }), ...more };
}
