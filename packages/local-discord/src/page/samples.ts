import type { Who } from '../discord/world/world.ts';
import type { Sandbox } from '../local-discord.ts';

/**
 * What people may have written before: right and wrong figures about Azerbaijan's election of 2024, so that there is
 * something to check at once. They are invented people, and none of it is an answer of the app.
 */
const samples: readonly { readonly who: Who; readonly text: string }[] = [
  { who: 'member', text: 'So how did it end? I read that Zahid Oruj got 2.19% in the count, is that right?' },
  { who: 'moderator', text: 'My aunt says Ilham Aliyev got 97% and turnout was 91%. That cannot be right, can it?' },
  { who: 'member', text: 'An exit poll gave Zahid Oruj **5,1 %**, somebody posted that in another server.' },
];

/** Posts them into the main channel. */
export function postSamples(sandbox: Sandbox): void {
  for (const { who, text } of samples) sandbox.post(text, { who, where: 'server' });
}
