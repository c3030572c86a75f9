import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { COMMAND_KIND, isOffered } from '../../src/discord/world/command.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { localName } from '../composer/command-entries.ts';
import { movedTo } from '../list-keys.ts';
import { usePage } from '../page-context.ts';
import { useSending } from '../sending.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly message: ShownMessage;
  readonly spot: Spot;
  readonly onClose: () => void;
}

/** What can be done with a message: Apps with their commands for it and its author, and copying. */
export function MessageMenu({ message, spot, onClose }: Props) {
  const { state, place, who, settings } = usePage();
  const send = useSending();
  const { menu, onKeyDown } = useMenu(spot, onClose);
  const offered = state.commands.filter((command) => isOffered(command, place, who));
  const forMessage = offered.filter(({ type }) => type === COMMAND_KIND.message);
  const forPerson = offered.filter(({ type }) => type === COMMAND_KIND.user);
  const { channelId, id, author } = message;
  const entries = [
    ...forMessage.map((command) => ({
      command,
      use: () => send({ do: 'use-on-message', command: command.name, channelId, messageId: id }, command.name),
    })),
    ...forPerson.map((command) => ({
      command,
      use: () => send({ do: 'use-on-person', command: command.name, userId: author.id }, command.name),
    })),
  ];
  const copy = (text: string) => {
    onClose();
    void navigator.clipboard.writeText(text);
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label="Message" tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="menu-title">Apps</div>
      {entries.map(({ command, use }) => (
        <MenuEntry
          key={command.id}
          onPick={() => {
            onClose();
            void use();
          }}
        >
          {localName(command, settings.locale)}
          <span class="menu-app" aria-hidden="true" />
        </MenuEntry>
      ))}
      {entries.length === 0 ? <div class="menu-none">No app offers anything for messages here.</div> : null}
      <hr />
      <MenuEntry onPick={() => copy(message.content)} disabled={message.content === ''}>
        Copy text
      </MenuEntry>
      <MenuEntry onPick={() => copy(JSON.stringify(message, null, 2))}>Copy as JSON</MenuEntry>
    </div>
  );
}

interface EntryProps {
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  readonly onPick: () => void;
}

function MenuEntry({ children, disabled = false, onPick }: EntryProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onPick} disabled={disabled}>
      {children}
    </button>
  );
}

/** Puts the menu where it was asked for, and has it closed and walked through as menus are. */
function useMenu(spot: Spot, onClose: () => void) {
  const menu = useRef<HTMLDivElement>(null);
  // Whoever had the focus gets it back, so this comes before the menu takes it.
  useLayoutEffect(() => {
    const { activeElement } = document;
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    const box = menu.current;
    if (box === null) return;
    box.style.left = `${Math.max(8, Math.min(spot.x, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(spot.y, innerHeight - box.offsetHeight - 8))}px`;
    entriesOf(box)[0]?.focus({ preventScroll: true });
  }, [spot]);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isLeaving = event.key === 'Escape' || event.key === 'Tab';
    const entries = entriesOf(menu.current);
    const focused = entries.findIndex((entry) => entry.matches(':focus'));
    const target = movedTo(event.key, focused, entries.length);
    if (!isLeaving && target === undefined) return;
    event.preventDefault();
    if (isLeaving) onClose();
    else entries[target ?? 0]?.focus();
  };
  return { menu, onKeyDown };
}

function entriesOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? [])];
}
