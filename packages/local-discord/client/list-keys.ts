import { useState } from 'preact/hooks';

export interface ListKeys {
  readonly highlighted: number;
  readonly setHighlighted: (index: number) => void;
  /** Moves with the arrows, Home and End, and picks with Enter or Space. @returns whether the key was used */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** Moving through a list of `length` entries by keyboard, round and round. */
export function useListKeys(length: number, pick: (index: number) => void): ListKeys {
  const [highlighted, setHighlighted] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = movedTo(event.key, highlighted, length);
    if (target !== undefined) setHighlighted(target);
    else if (event.key === 'Enter' || event.key === ' ') pick(highlighted);
    else return false;
    event.preventDefault();
    return true;
  };
  return { highlighted: Math.min(highlighted, Math.max(0, length - 1)), setHighlighted, onKeyDown };
}

/** Where a key leads from `index`; -1 stands before the first entry. Undefined for keys that do not move. */
export function movedTo(key: string, index: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (index + 1) % length;
  if (key === 'ArrowUp') return index <= 0 ? length - 1 : index - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
