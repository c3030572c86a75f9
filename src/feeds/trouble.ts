import { asOf, message } from '../cards/model/words.ts';
import type { LocalText } from '../facts/schema/basics.ts';
import { momentAt } from './format/moment.ts';
import { inEveryLanguage } from './local-text.ts';

/** What can be wrong with a feed, as people are told. */
export type TroubleKind = 'unreachable' | 'refused' | 'went-back';

export interface Trouble {
  readonly kind: TroubleKind;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
  /** For the operator's log. */
  readonly reason: string;
}

/** Said beside the last good count, in every language. */
export function troubleText({ kind, since }: Trouble): LocalText {
  const moment = asOf({ kind: 'at', at: momentAt(since), precision: 'minute' });
  return inEveryLanguage(message(`feed.${kind}`, { moment }));
}
