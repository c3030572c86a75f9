import { useState } from 'preact/hooks';
import type { Draft } from './draft.ts';
import { type Suggestion, useSuggestions } from './suggestions.ts';

/** The list above the command line: what could stand at the place being typed. */
export interface OptionListState {
  readonly items: readonly Suggestion[];
  readonly isOpen: boolean;
  readonly hasFailed: boolean;
  /** -1 where no line is meant yet. */
  readonly highlighted: number;
  /** Old choices are not forced on somebody who types fast; one that was chosen by the arrows is meant. */
  readonly mayPick: boolean;
  readonly highlight: (index: number) => void;
  readonly close: () => void;
}

/** @param here The field being typed; behind the last for further options. */
export function useOptionList(draft: Draft, here: number): OptionListState {
  const [arrows, setArrows] = useState<{ readonly list: string; readonly index: number }>();
  const [closedFor, setClosedFor] = useState<string>();
  const suggestions = useSuggestions(draft, here);
  const { items } = suggestions;
  const field = draft.fields[here];
  const typed = field?.text ?? draft.tail;
  const isFresh = suggestions.state === 'ready' && suggestions.typed === typed;
  const isOpen = closedFor !== `${here} ${typed}` && (items.length > 0 || suggestions.state === 'failed');
  // Another list begins at its first line again. Told by its content: an effect that resets the place would come late on a
  // busy machine, and undo the key that was pressed since.
  const list = [here, typed, ...items.map(({ title }) => title)].join('\n');
  const moved = arrows?.list === list ? arrows.index : undefined;
  // Behind the pills Enter sends, unless something was typed there.
  const first = field === undefined && draft.tail.trim() === '' ? -1 : 0;
  const highlighted = Math.min(moved ?? first, items.length - 1);
  return {
    items,
    isOpen,
    hasFailed: suggestions.state === 'failed',
    highlighted,
    mayPick: isOpen && highlighted >= 0 && (isFresh || moved !== undefined),
    highlight: (index) => setArrows({ list, index }),
    close: () => setClosedFor(`${here} ${typed}`),
  };
}
