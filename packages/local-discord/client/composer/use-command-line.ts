import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SentFile } from '../../src/page/action.ts';
import { movedTo } from '../list-keys.ts';
import { usePage } from '../page-context.ts';
import { localName } from './command-entries.ts';
import {
  type Draft,
  nextPlace,
  remainingOptions,
  withChoice,
  withFile,
  withOption,
  withoutField,
  withText,
} from './draft.ts';
import { type KeyMeaning, meaningOf } from './line-keys.ts';
import { type OptionListState, useOptionList } from './option-list.ts';
import { comboboxProps } from './suggestion-list.tsx';
import type { Suggestion } from './suggestions.ts';

export interface CommandLineProps {
  readonly draft: Draft;
  /** By option name; '' for what stands behind the pills. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (draft: Draft) => void;
  readonly onSend: () => void;
  /** @param text What the message box is to hold then. */
  readonly onLeave: (text: string) => void;
}

export const LIST_ID = 'option-list';

type InputEvent = { readonly currentTarget: HTMLInputElement };

/** A command while it is written: where the person is, what the list offers, and what keys and presses do. */
export function useCommandLine({ draft, onChange, onSend, onLeave }: CommandLineProps) {
  const [place, setPlace] = useState(() => nextPlace(draft, -1));
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const here = Math.min(place, draft.fields.length);
  const list = useOptionList(draft, here);
  const changes = useChanges(draft, here, onChange, setPlace);
  useLayoutEffect(() => inputs.current[here]?.focus(), [here, draft.fields.length]);
  const remove = (index: number) => {
    const isNeeded = draft.fields[index]?.option.required === true;
    if (index < 0 || isNeeded) return onLeave(`/${draft.entry.name}`);
    onChange(withoutField(draft, index));
    setPlace(Math.max(0, index - 1));
  };
  const inTail = draft.fields[here] === undefined;
  const does: Readonly<Record<KeyMeaning, (key: string) => void>> = {
    'move-in-list': (key) => moveInList(list, key),
    pick: () => changes.pick(list.items[list.highlighted]),
    'enter-list': () => list.highlight(0),
    send: onSend,
    'close-list': list.close,
    leave: () => onLeave(''),
    'remove-pill': () => remove(inTail ? draft.fields.length - 1 : here),
    'pill-before': () => setPlace(Math.max(0, here - 1)),
    'pill-after': () => setPlace(Math.min(here + 1, draft.fields.length)),
  };
  const onKeyDown = (event: KeyboardEvent & InputEvent) => {
    if (event.isComposing) return;
    const standing = { listIsOpen: list.isOpen, mayPick: list.mayPick, inTail, ...caretOf(event.currentTarget) };
    const meaning = meaningOf(event, standing);
    if (meaning === undefined) return;
    does[meaning](event.key);
    event.preventDefault();
  };
  const inputProps = (index: number) => ({
    ref: (element: HTMLInputElement | null) => {
      inputs.current[index] = element;
    },
    ...comboboxProps(LIST_ID, list.isOpen && index === here, list.highlighted),
    onFocus: () => setPlace(index),
    onInput: ({ currentTarget }: InputEvent) => changes.write(currentTarget.value),
    onKeyDown,
  });
  return { here, field: draft.fields[here], list, pick: changes.pick, attach: changes.attach, inputProps };
}

/** What changes the line: picking from the list, typing, choosing a file. */
function useChanges(draft: Draft, here: number, onChange: (draft: Draft) => void, goTo: (place: number) => void) {
  const { settings } = usePage();
  const settle = (filled: Draft, index: number) => {
    onChange(filled);
    goTo(nextPlace(filled, index));
  };
  return {
    pick(suggestion: Suggestion | undefined) {
      if (suggestion === undefined) return;
      if (suggestion.kind === 'choice') return settle(withChoice(draft, here, suggestion.choice), here);
      if (suggestion.kind === 'text') return settle(withText(draft, here, suggestion.text), here);
      const wider = withOption(draft, suggestion.option, suggestion.text);
      onChange(wider);
      goTo(wider.fields.length - 1);
    },
    write(text: string) {
      if (draft.fields[here] !== undefined) return onChange(withText(draft, here, text));
      const named = /^\s*(\S+):$/.exec(text)?.[1]?.toLowerCase();
      const option = remainingOptions(draft).find((one) => localName(one, settings.locale).toLowerCase() === named);
      if (option === undefined) return onChange({ ...draft, tail: text });
      onChange(withOption(draft, option));
      goTo(draft.fields.length);
    },
    attach(index: number, file: SentFile | undefined) {
      if (file !== undefined) settle(withFile(draft, index, file), index);
    },
  };
}

function moveInList(list: OptionListState, key: string): void {
  const target = movedTo(key, list.highlighted, list.items.length);
  if (target !== undefined) list.highlight(target);
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement) {
  return {
    isEmpty: value === '',
    atStart: selectionStart === 0 && selectionEnd === 0,
    atEnd: selectionStart === value.length,
  };
}
