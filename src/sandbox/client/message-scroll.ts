import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Nearer than this to the end, new messages pull the list along. In pixels. */
const NEAR_END = 160;

/**
 * Keeps the newest message in view while the person is at the end of the list. Of one taller than the view, the
 * beginning is shown: that is where the answer stands.
 * @param channelId another channel begins at its end
 * @param newest names the last message
 */
export function useMessageScroll(scroller: RefObject<HTMLElement | null>, channelId: string, newest: string) {
  const follows = useRef(true);
  const shown = useRef('');
  useLayoutEffect(() => {
    follows.current = true;
  }, [channelId]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null || !follows.current) return;
    const last = box.querySelector('.message-list > :last-child');
    const height = last?.clientHeight ?? 0;
    const isNew = shown.current !== newest;
    shown.current = newest;
    // An answer that changes in place does not move under the person's eyes.
    if (!isNew && height > box.clientHeight) return;
    box.scrollTop = box.scrollHeight;
    if (last && height > box.clientHeight) last.scrollIntoView({ block: 'start' });
  });
  return () => {
    const box = scroller.current;
    if (box === null) return;
    const last = box.querySelector('.message-list > :last-child');
    const end = box.scrollHeight - Math.max(box.clientHeight, last?.clientHeight ?? 0);
    follows.current = box.scrollTop > end - NEAR_END;
  };
}
