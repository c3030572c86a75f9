import type { PageEvent, Reply } from '../page/wire.ts';
import type { Asker } from '../world.ts';
import type { OwnDeed } from './page-context.ts';

/** Listens to the stand-in. The browser asks again by itself when the line is lost. */
export function listen(onEvent: (event: PageEvent) => void, onLost: () => void): () => void {
  const source = new EventSource('/events');
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data) as PageEvent));
  source.addEventListener('error', onLost);
  return () => source.close();
}

/** Has the stand-in do something, and waits for what becomes of it. */
export async function perform(deed: OwnDeed, as: Required<Asker>): Promise<Reply> {
  try {
    const response = await fetch('/deeds', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...deed, as }),
    });
    if (response.ok) return (await response.json()) as Reply;
    return { kind: 'not-sent', reason: `The local Discord refused this (${response.status}). Load the page again.` };
  } catch {
    return { kind: 'not-sent', reason: 'The local Discord does not run any more. Start it again in the terminal.' };
  }
}
