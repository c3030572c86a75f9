import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Nearer than this to the end, new messages pull the list along. In pixels. */
const NEAR_END = 160;

interface Newest {
  readonly channelId: string;
  /** Changes when there is something new to read at the end. */
  readonly mark: string;
  /** Changes when the person sends something. */
  readonly ownAction: number;
}

export interface MessageScroll {
  /** What the list has to listen to. */
  readonly onScroll: () => void;
  /** Whether the person has scrolled up to older messages. */
  readonly isAway: boolean;
  /** Goes to the newest message. */
  readonly jump: () => void;
}

/**
 * Keeps the end of the newest message in view while the person is at the end of the list, or has just sent something, as
 * Discord does: of a message taller than the view only its end is seen.
 */
export function useMessageScroll(
  scroller: RefObject<HTMLElement | null>,
  { channelId, mark, ownAction }: Newest,
): MessageScroll {
  const follows = useRef(true);
  const [isAway, setAway] = useState(false);
  const follow = () => {
    const box = scroller.current;
    if (box !== null && follows.current) box.scrollTop = box.scrollHeight;
  };
  const jump = () => {
    follows.current = true;
    setAway(false);
    follow();
  };
  useLayoutEffect(jump, [channelId, ownAction]);
  useLayoutEffect(follow, [mark]);
  // Pictures take their room once they are loaded, fonts once they are there, menus once they are opened.
  useLayoutEffect(() => {
    const watch = new ResizeObserver(follow);
    for (const part of scroller.current?.children ?? []) watch.observe(part);
    return () => watch.disconnect();
  }, []);
  const onScroll = () => {
    const box = scroller.current;
    if (box === null) return;
    follows.current = box.scrollTop + box.clientHeight > box.scrollHeight - NEAR_END;
    setAway(!follows.current);
  };
  return { onScroll, isAway, jump };
}
