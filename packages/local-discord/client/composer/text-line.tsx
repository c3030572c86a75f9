import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { movedTo } from '../list-keys.ts';
import { usePage } from '../page-context.ts';
import { type CommandEntry, matchingEntries } from './command-entries.ts';
import { comboboxProps, SuggestionList } from './suggestion-list.tsx';

interface Props {
  readonly text: string;
  readonly entries: readonly CommandEntry[];
  readonly placeholder: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
  readonly onCommand: (entry: CommandEntry) => void;
  readonly onSend: () => void;
}

const LIST_ID = 'command-list';

/** The message box while it holds plain text. A slash opens the list of commands. */
export function TextLine(props: Props) {
  const { text, placeholder, input } = props;
  const { found, at, highlight, pick, write, onKeyDown } = useTextLine(props);
  const isOpen = found.length > 0;
  return (
    <>
      {isOpen ? <CommandList found={found} at={at} onHighlight={highlight} onPick={pick} /> : null}
      <input
        ref={input}
        class="text-line"
        type="text"
        aria-label={placeholder}
        placeholder={placeholder}
        maxLength={2000}
        value={text}
        {...comboboxProps(LIST_ID, isOpen, at)}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}

/** The commands that fit what was typed, and what typing and keys do. */
function useTextLine({ text, entries, onText, onCommand, onSend }: Props) {
  const [highlighted, setHighlighted] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const found = text.startsWith('/') && !isClosed ? matchingEntries(entries, text.slice(1)) : [];
  const isOpen = found.length > 0;
  const at = Math.min(highlighted, found.length - 1);
  const pick = (index: number) => {
    const entry = found[index];
    if (entry) onCommand(entry);
  };
  const write = (written: string) => {
    setHighlighted(0);
    setClosed(false);
    const named = entries.find(({ name }) => written.toLowerCase() === `/${name.toLowerCase()} `);
    if (named) onCommand(named);
    else onText(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const moved = isOpen ? movedTo(event.key, at, found.length) : undefined;
    if (moved !== undefined && event.key.startsWith('Arrow')) setHighlighted(moved);
    else if (isOpen && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) pick(at);
    else if (event.key === 'Enter') onSend();
    else if (event.key === 'Escape' && isOpen) setClosed(true);
    else return;
    event.preventDefault();
  };
  return { found, at, highlight: setHighlighted, pick, write, onKeyDown };
}

interface ListProps {
  readonly found: readonly CommandEntry[];
  readonly at: number;
  readonly onHighlight: (index: number) => void;
  readonly onPick: (index: number) => void;
}

function CommandList({ found, at, onHighlight, onPick }: ListProps) {
  const { state } = usePage();
  return (
    <SuggestionList
      id={LIST_ID}
      label="Commands"
      heading={
        <>
          <span class="avatar app tiny" aria-hidden="true" /> {state.appName}
        </>
      }
      lines={found.map(({ name, description, options }) => ({
        key: name,
        title: (
          <>
            /{name}
            {options.map((option) => (
              <span key={option.name} class="option-hint" aria-hidden="true">
                {option.name}
              </span>
            ))}
          </>
        ),
        detail: description,
      }))}
      highlighted={at}
      onHighlight={onHighlight}
      onPick={onPick}
    />
  );
}
