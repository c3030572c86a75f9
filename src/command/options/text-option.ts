import type { Option } from '../option.ts';

/** Longest text an option takes; Discord's own limit. */
const TEXT_MAX = 6_000;

/** A whole text, read as it is: nothing in it is looked up by name. */
export function textOption(): Option<string> {
  return {
    type: 'string',
    description: 'option.text',
    required: true,
    longest: TEXT_MAX,
    resolve: (given = '') => ({ ok: true, value: given }),
  };
}
