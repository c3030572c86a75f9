import { useRef, useState } from 'preact/hooks';
import { MESSAGE_FLAG } from '../../src/discord/messages/message.ts';
import { APPLICATION_ID } from '../../src/discord/world/world.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { Avatar } from '../avatar.tsx';
import { EyeIcon, MoreIcon, PinIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';
import { AttachmentsView } from './attachments-view.tsx';
import { ComponentsView } from './component-view.tsx';
import { EmbedsView } from './embed-view.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { MessageMenu, type Spot } from './message-menu.tsx';
import { timestampText } from './moments.ts';
import { ReactionsView } from './reactions-view.tsx';
import { ReferenceView } from './reference-view.tsx';

const LONG_PRESS_MS = 500;

/** A message with everything on it. A right click, a long press or its button opens its menu. */
export function MessageView({ message }: { message: ShownMessage }) {
  const { settings } = usePage();
  const { spot, close, listeners, more, openFromButton } = useMessageMenu();
  const name = message.author.global_name ?? message.author.username;
  const time = timestampText(message.timestamp, settings.locale);
  return (
    <li class={message.ephemeral ? 'message private' : 'message'} data-message={message.id} {...listeners}>
      <article aria-label={`${name}, ${time}`}>
        <UsedLine message={message} />
        <Avatar user={message.author} />
        <div class="message-body">
          <header>
            <span class="author">{name}</span>
            {message.author.id === APPLICATION_ID ? <span class="badge">APP</span> : null}
            <time dateTime={message.timestamp}>{time}</time>
            {message.pinned ? (
              <span class="pinned">
                <PinIcon /> pinned
              </span>
            ) : null}
          </header>
          <ReferenceView message={message} />
          <Body message={message} />
          <ReactionsView message={message} />
          {message.ephemeral ? <PrivateLine message={message} /> : null}
        </div>
      </article>
      <button
        ref={more}
        type="button"
        class="more"
        aria-label={`More for the message of ${name}`}
        aria-haspopup="menu"
        aria-expanded={spot !== undefined}
        onClick={openFromButton}
      >
        <MoreIcon />
      </button>
      {spot ? <MessageMenu message={message} spot={spot} onClose={close} /> : null}
    </li>
  );
}

/** Where a message's menu is open, and the ways to open it. */
function useMessageMenu() {
  const [spot, setSpot] = useState<Spot>();
  const press = useRef<ReturnType<typeof setTimeout>>(undefined);
  const more = useRef<HTMLButtonElement>(null);
  const letGo = () => clearTimeout(press.current);
  const listeners = {
    onContextMenu(event: MouseEvent) {
      if (event.target instanceof HTMLAnchorElement) return;
      event.preventDefault();
      setSpot({ x: event.clientX, y: event.clientY });
    },
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches[0];
      if (touch) press.current = setTimeout(() => setSpot({ x: touch.clientX, y: touch.clientY }), LONG_PRESS_MS);
    },
    onTouchMove: letGo,
    onTouchEnd: letGo,
    onTouchCancel: letGo,
  };
  const openFromButton = () => {
    const box = more.current?.getBoundingClientRect();
    if (box) setSpot({ x: box.left, y: box.bottom });
  };
  return { spot, close: () => setSpot(undefined), listeners, more, openFromButton };
}

function Body({ message }: { message: ShownMessage }) {
  const { settings } = usePage();
  if (message.loading) {
    return (
      <p class="thinking">
        <span class="dots" aria-hidden="true" />
        {message.author.global_name} is thinking…
      </p>
    );
  }
  const isV2 = (message.flags & MESSAGE_FLAG.componentsV2) !== 0;
  return (
    <>
      {message.content === '' ? null : <MarkdownView text={message.content} locale={settings.locale} />}
      {isV2 ? null : <EmbedsView embeds={message.embeds} />}
      {isV2 ? null : <AttachmentsView message={message} />}
      <div class={isV2 ? 'parts' : 'parts below'}>
        <ComponentsView components={message.components} message={message} />
      </div>
      {message.editedTimestamp && !isV2 ? <span class="edited">(edited)</span> : null}
    </>
  );
}

/** "Leyla used /candidate", above an answer. */
function UsedLine({ message }: { message: ShownMessage }) {
  const { interaction } = message;
  if (interaction?.name === undefined) return null;
  const isFromMenu = interaction.targetMessageId !== undefined || interaction.targetUserId !== undefined;
  return (
    <div class="used">
      <span class="spine" aria-hidden="true" />
      <Avatar user={interaction.user} size="tiny" />
      <span class="author">{interaction.user.global_name ?? interaction.user.username}</span> used{' '}
      <span class="used-command">{isFromMenu ? interaction.name : `/${interaction.name}`}</span>
    </div>
  );
}

function PrivateLine({ message }: { message: ShownMessage }) {
  const { dispatch } = usePage();
  return (
    <p class="private-line">
      <EyeIcon />
      Only you can see this <span aria-hidden="true">•</span>{' '}
      <button type="button" class="text-link" onClick={() => dispatch({ kind: 'dismissed', messageId: message.id })}>
        Dismiss message
      </button>
    </p>
  );
}
