import { useState } from 'preact/hooks';
import type { Reply, ShownMessage } from '../../src/page/wire.ts';
import { type OwnAction, usePage } from '../page-context.ts';

export interface Control {
  readonly busy: boolean;
  /** Said under the control, as Discord does. */
  readonly failure: string | undefined;
  readonly use: (action: OwnAction) => Promise<void>;
}

/** A button or select of a message: pressing it, waiting, and what is said when it fails. */
export function useControl(): Control {
  const { perform, openModal } = usePage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const use = async (action: OwnAction) => {
    setBusy(true);
    setFailure(undefined);
    const reply = await perform(action);
    setBusy(false);
    if (reply.kind === 'modal') openModal(reply.modal);
    setFailure(failureText(reply));
  };
  return { busy, failure, use };
}

function failureText(reply: Reply): string | undefined {
  if (reply.kind === 'no-response') return 'This interaction failed';
  if (reply.kind === 'refused')
    return `This interaction failed. Discord would refuse the answer: ${reply.problems.join(' ')}`;
  return reply.kind === 'not-sent' ? reply.reason : undefined;
}

/** Which control of which message a action is about. */
export function controlOf({ id, channelId }: ShownMessage, customId: string) {
  return { channelId, messageId: id, customId };
}
