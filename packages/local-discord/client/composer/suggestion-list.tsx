import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Line {
  readonly key: string;
  readonly title: ComponentChildren;
  readonly detail?: string;
}

interface Props {
  readonly id: string;
  readonly heading: ComponentChildren;
  readonly label: string;
  readonly lines: readonly Line[];
  readonly highlighted: number;
  readonly note?: string | undefined;
  readonly onHighlight: (index: number) => void;
  readonly onPick: (index: number) => void;
}

/** The list above the composer. The focus stays in the text; the list only shows where the arrows have come. */
export function SuggestionList({ id, heading, label, lines, highlighted, note, onHighlight, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[highlighted]?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);
  return (
    <div class="suggestions">
      <div class="suggestions-heading">{heading}</div>
      <div ref={list} id={id} role="listbox" aria-label={label} class="suggestions-list" tabIndex={-1}>
        {lines.map(({ key, title, detail }, index) => (
          <button
            key={key}
            type="button"
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === highlighted}
            class={index === highlighted ? 'suggestion highlighted' : 'suggestion'}
            // The text field keeps the focus, also on a press.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => index !== highlighted && onHighlight(index)}
            onClick={() => onPick(index)}
          >
            <span class="suggestion-title">{title}</span>
            {detail ? <span class="suggestion-detail">{detail}</span> : null}
          </button>
        ))}
      </div>
      {note ? (
        <p class="suggestions-note" role="status">
          {note}
        </p>
      ) : null}
    </div>
  );
}

/** The attributes that tie a text field to its list. */
export function comboboxProps(id: string, isOpen: boolean, highlighted: number) {
  return {
    role: 'combobox' as const,
    autocomplete: 'off',
    spellcheck: false,
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? id : undefined,
    'aria-activedescendant': isOpen && highlighted >= 0 ? `${id}-${highlighted}` : undefined,
  };
}
