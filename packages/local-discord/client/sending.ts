import type { Reply } from '../src/page/wire.ts';
import { type OwnAction, usePage } from './page-context.ts';
import type { Failure, Sent } from './state.ts';

let count = 0;

/** Sends a command and shows in the channel what becomes of it, also when nothing does. */
export function useSending(): (action: OwnAction, title: string) => Promise<void> {
  const { perform, dispatch, openModal, place, who } = usePage();
  return async (action, title) => {
    count += 1;
    const sent: Sent = { key: count, channelId: place.channelId, who, title, at: Date.now() };
    dispatch({ kind: 'sent', sent });
    const reply = await perform(action);
    if (reply.kind === 'modal') openModal(reply.modal);
    const failure = failureOf(reply);
    dispatch({ kind: 'settled', sent, ...(failure ? { failure } : {}) });
  };
}

function failureOf(reply: Reply): Failure | undefined {
  switch (reply.kind) {
    case 'no-response':
      return { title: 'The application did not respond', details: [] };
    case 'refused':
      return {
        title: 'The application did not respond',
        details: ['Discord would have refused its answer:', ...reply.problems],
      };
    case 'not-sent':
      return { title: reply.reason, details: [] };
    default:
      return undefined;
  }
}
