import { PermissionFlagsBits } from 'discord-api-types/v10';
import { noticeCard } from '../cards/answers/question-cards.ts';
import type { Card } from '../cards/model/card.ts';
import { message } from '../cards/model/words.ts';
import type { Asker } from './asker.ts';

/** A server, or why the asker may not change anything in it. */
export type Allowed = { readonly ok: true; readonly server: string } | { readonly ok: false; readonly card: Card };

const RIGHTS = {
  'manage-server': PermissionFlagsBits.ManageGuild,
  'manage-messages': PermissionFlagsBits.ManageMessages,
} as const;

/** Discord lets servers show a command to anybody, and a press can be forged: the bits of each interaction decide. */
export function allowed(asker: Asker, right: keyof typeof RIGHTS): Allowed {
  if (asker.server === undefined) return { ok: false, card: noticeCard(message('servers-only')) };
  if (asker.may(RIGHTS[right]) || asker.may(PermissionFlagsBits.ManageGuild)) return { ok: true, server: asker.server };
  return { ok: false, card: noticeCard(message(`rights.${right}`)) };
}
