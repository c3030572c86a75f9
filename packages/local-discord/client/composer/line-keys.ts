/** Where a person stands while writing a command, as far as a key's meaning depends on it. */
export interface Standing {
  readonly listIsOpen: boolean;
  /** Whether the highlighted line of the list is meant by Enter. */
  readonly mayPick: boolean;
  /** Behind the pills, where further options are typed. */
  readonly inTail: boolean;
  readonly isEmpty: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** What a key does on the command line. */
export type KeyMeaning =
  | 'move-in-list'
  | 'pick'
  | 'enter-list'
  | 'send'
  | 'close-list'
  | 'leave'
  | 'remove-pill'
  | 'pill-before'
  | 'pill-after';

/** The meaning of a key; nothing for one that only writes. */
export function meaningOf({ key, shiftKey }: Key, standing: Standing): KeyMeaning | undefined {
  const { listIsOpen, mayPick, inTail, isEmpty, atStart, atEnd } = standing;
  const isForwardTab = key === 'Tab' && !shiftKey;
  if (listIsOpen && (key === 'ArrowDown' || key === 'ArrowUp')) return 'move-in-list';
  if (mayPick && (key === 'Enter' || isForwardTab)) return 'pick';
  if (isForwardTab && inTail && listIsOpen) return 'enter-list';
  if (key === 'Enter') return 'send';
  if (key === 'Escape') return listIsOpen ? 'close-list' : 'leave';
  if (key === 'Backspace' && isEmpty) return 'remove-pill';
  if (key === 'ArrowLeft' && atStart) return 'pill-before';
  return key === 'ArrowRight' && atEnd ? 'pill-after' : undefined;
}
