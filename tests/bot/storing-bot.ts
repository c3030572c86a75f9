import { KeptKnowledge } from '../../src/bot/knowledge/kept-knowledge.ts';
import { createLog } from '../../src/bot/log.ts';
import { ReportLimit } from '../../src/bot/report-limit.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { StoreEffectParts } from '../../src/bot/store-effects.ts';
import { storeEffects } from '../../src/bot/store-effects.ts';
import { electionsOf, ownElections, withOwn } from '../../src/feeds/own/own-elections.ts';
import { Store } from '../../src/store/store.ts';
import { commands, knowledge } from './bot.ts';

/** The router over a store in a file; what it posts goes to `post`. */
export function storingBot(path: string, { post, reportChannel }: Pick<StoreEffectParts, 'post' | 'reportChannel'>) {
  const store = new Store({ kind: 'file', path });
  const log = createLog('silent');
  const kept = new KeptKnowledge({ store, log, now: Date.now, electionsOf, withOwn });
  const effects = storeEffects({
    store,
    kept,
    log,
    now: Date.now,
    onFollows: () => undefined,
    post,
    ownElections: ownElections(store, 'https://discord.com/api'),
    reports: new ReportLimit(),
    reportChannel,
  });
  const router = createRouter({
    commands,
    knowledgeFor: (asking) => kept.of(asking, knowledge),
    effects: { store: effects },
    reportFault: ({ cause }) => {
      throw cause;
    },
  });
  return { router, store };
}
