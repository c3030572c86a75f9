import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Nearer than this to the end, new messages pull the list along. In pixels. */
const NEAR_END = 160;

interface Newest {
  readonly channelId: string;
  /** Changes when there is something new to read at the end. */
  readonly mark: string;
  /** Changes when the person sends something. */
  readonly ownAction: number;
}

/**
 * Keeps the newest message in view while the person is at the end of the list, or has just sent something. Of a message
 * taller than the view the beginning is shown: that is where the answer stands.
 * @returns what the list has to listen to
 */
export function useMessageScroll(scroller: RefObject<HTMLElement | null>, { channelId, mark, ownAction }: Newest) {
  const follows = useRef(true);
  useLayoutEffect(() => {
    follows.current = true;
  }, [channelId, ownAction]);
  const follow = () => {
    const box = scroller.current;
    if (box === null || !follows.current) return;
    box.scrollTop = box.scrollHeight;
    const last = lastMessage(box);
    if (last && last.clientHeight > box.clientHeight) last.scrollIntoView({ block: 'start' });
  };
  useLayoutEffect(follow, [channelId, mark, ownAction]);
  const onScroll = () => {
    const box = scroller.current;
    if (box === null) return;
    const seen = Math.max(box.clientHeight, lastMessage(box)?.clientHeight ?? 0);
    follows.current = box.scrollTop + seen > box.scrollHeight - NEAR_END;
  };
  // Pictures take their room once they are loaded.
  return { onScroll, onLoadCapture: follow };
}

function lastMessage(box: HTMLElement): Element | null {
  return box.querySelector('.message-list > :last-child');
}
