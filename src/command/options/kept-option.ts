import type { Option } from '../option.ts';

/** An id that only buttons and menus hand over: people do not have to name it. */
export function keptOption(): Option<string | undefined> {
  return {
    type: 'string',
    description: 'option.election',
    required: false,
    hidden: true,
    resolve: (given) => ({ ok: true, value: given }),
  };
}
