import type { LocalText } from '../facts/schema/basics.ts';

/** What something is called in each language. */
export function textsOf(names: Partial<LocalText> | undefined): readonly string[] {
  return Object.values(names ?? {}).filter((name) => typeof name === 'string');
}
