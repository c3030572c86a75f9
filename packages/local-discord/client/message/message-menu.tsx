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

/** What can be done with a message: Apps with their commands, and copying. */
export function MessageMenu({ message, spot, onClose }: Props) {
  const { state, place, who, settings } = usePage();
  const send = useSending();
  const menu = useRef<HTMLDivElement>(null);
  const commands = state.commands.filter(
    (command) => command.type === COMMAND_KIND.message && isOffered(command, place, who),
  );
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
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const entries = entriesOf(menu.current);
    const target = movedTo(
      event.key,
      entries.findIndex((entry) => entry.matches(':focus')),
      entries.length,
    );
    if (target === undefined) return;
    event.preventDefault();
    entries[target]?.focus();
  };
  const use = (name: string) => {
    onClose();
    const { channelId, id } = message;
    send({ do: 'use-on-message', command: name, channelId, messageId: id }, name);
  };
  const copy = (text: string) => {
    onClose();
    void navigator.clipboard.writeText(text);
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label="Message" tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="menu-title" id={`apps-${message.id}`}>
        Apps
      </div>
      {commands.map((command) => (
        <button key={command.id} type="button" role="menuitem" tabIndex={-1} onClick={() => use(command.name)}>
          {localName(command, settings.locale)}
          <span class="menu-app" aria-hidden="true" />
        </button>
      ))}
      {commands.length === 0 ? <div class="menu-none">No app offers anything for messages here.</div> : null}
      <hr />
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        onClick={() => copy(message.content)}
        disabled={message.content === ''}
      >
        Copy text
      </button>
      <button type="button" role="menuitem" tabIndex={-1} onClick={() => copy(JSON.stringify(message, null, 2))}>
        Copy as JSON
      </button>
    </div>
  );
}

function entriesOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? [])];
}
