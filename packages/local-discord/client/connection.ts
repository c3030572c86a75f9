import type { Asker } from '../src/discord/world/world.ts';
import type { PageEvent, Reply } from '../src/page/wire.ts';
import type { OwnAction } from './page-context.ts';

const RETRY_MS = 2000;

/**
 * Listens to the stand-in. A lost line is taken up again, also with a stand-in that was started anew meanwhile.
 * @returns ends that
 */
export function listen(onEvent: (event: PageEvent) => void, onLost: () => void): () => void {
  let source: EventSource;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource('/events');
    source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data) as PageEvent));
    source.addEventListener('error', () => {
      onLost();
      // While it is still connecting, the browser tries again by itself.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(renew, RETRY_MS);
    });
  };
  // A new start has a new secret, which comes with the page.
  const renew = () => fetch('/').then(open, open);
  open();
  return () => {
    clearTimeout(retry);
    source.close();
  };
}

/** Has the stand-in do something, and waits for what becomes of it. */
export async function perform(action: OwnAction, as: Required<Asker>): Promise<Reply> {
  try {
    const response = await fetch('/actions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...action, as }),
    });
    if (response.ok) return (await response.json()) as Reply;
    return { kind: 'not-sent', reason: `The local Discord refused this (${response.status}). Load the page again.` };
  } catch {
    return { kind: 'not-sent', reason: 'The local Discord does not run any more. Start it again in the terminal.' };
  }
}
