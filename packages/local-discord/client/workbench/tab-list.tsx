import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
}

/** Tabs by the book: one stop for Tab, the arrows move between them. */
export function TabList({ label, tabs, open, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = (tabs.findIndex(({ id }) => id === open) + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    onOpen(next.id);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === open}
          aria-controls={id === open ? `panel-${id}` : undefined}
          tabIndex={id === open ? 0 : -1}
          onClick={() => onOpen(id)}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
