import { ownExportCard } from '../cards/answers/own-elections-card.ts';
import { noticeCard } from '../cards/answers/question-cards.ts';
import type { Card } from '../cards/model/card.ts';
import { local, message, text } from '../cards/model/words.ts';
import type { StoreEffect, StoreEffectOf } from '../command/store-effect.ts';
import type { Catalog } from '../facts/catalog.ts';
import { StoreFailure } from '../store/engine/engine.ts';
import { FOLLOWS_PER_GUILD } from '../store/follows.ts';
import type { ReportBody } from '../store/reports.ts';
import type { Owner } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { EffectContext } from './effects.ts';
import type { KeptKnowledge } from './knowledge/kept-knowledge.ts';
import type { Log } from './log.ts';
import type { ReportLimit } from './report-limit.ts';

/** How a server's own elections are taken in. */
export interface OwnElections {
  /** Reads the file, lays the election aside, and shows what was understood; or says why not. */
  readonly propose: (change: StoreEffectOf<'propose-election'>, catalog: Catalog) => Promise<Card>;
  readonly keep: (server: string, id: string) => Promise<Card | undefined>;
}

export interface StoreEffectParts {
  readonly store: Store;
  readonly kept: KeptKnowledge;
  readonly log: Log;
  readonly now: () => number;
  /** Told when follows changed, so that a message is there at once. */
  readonly onFollows: () => void;
  readonly ownElections: OwnElections;
  readonly reports: ReportLimit;
  /** Where the operator reads every report, beside the server's own people. */
  readonly reportChannel: string | undefined;
  /** Posts a card in a channel by itself, once for each key; nobody waits for it. */
  readonly post: (channel: string, key: string, card: Card) => void;
}

type Carry<Do extends StoreEffect['do']> = (
  change: StoreEffectOf<Do>,
  parts: StoreEffectParts,
  context: EffectContext,
) => Promise<Card | undefined>;

/** How each change is made. A card in the place of the command's own tells that it was not, or more of how it went. */
const CARRY: { readonly [Do in StoreEffect['do']]: Carry<Do> } = {
  set: async ({ owner, settings }, { store, now }) => void (await store.settings.write(owner, settings, now())),
  reset: async ({ owner }, { store }) => void (await store.settings.reset(owner)),
  erase: async ({ owner }, { store }) =>
    void (await (owner.kind === 'guild' ? store.eraseGuild(owner.id) : store.settings.reset(owner))),
  follow: async ({ follow }, { store, now, onFollows }) => {
    const running = await store.follows.ofGuild(follow.guild);
    if (running.length >= FOLLOWS_PER_GUILD) return noticeCard(message('follow.full', { value: FOLLOWS_PER_GUILD }));
    await store.follows.add(follow, now());
    onFollows();
    return undefined;
  },
  unfollow: async ({ server, id }, { store }) => void (await store.follows.remove(server, id)),
  call: async ({ call }, { store, now }) => void (await store.calls.add({ ...call, place: '', called: now() })),
  retract: async ({ server, id }, { store, now }) => void (await store.calls.retract(server, id, now())),
  'propose-election': async (change, { ownElections }, { knowledge }) =>
    await ownElections.propose(change, knowledge.catalog),
  'keep-election': async ({ server, id }, { ownElections }) => await ownElections.keep(server, id),
  'export-election': async ({ server, id }, { store }, { knowledge }) => {
    const own = (await store.ownElections.ofGuild(server)).find((election) => election.id === id);
    const name = knowledge.catalog.find(id)?.name;
    return own === undefined || name === undefined ? noticeCard(message('own.gone')) : ownExportCard(local(name), own);
  },
  'remove-election': async ({ server, id }, { store }) => void (await store.ownElections.remove(server, id)),
  report: async ({ server, reporter, answerTo, body }, { store, now, post, reports, reportChannel }, { knowledge }) => {
    if (!reports.take(reporter, now())) return noticeCard(message('report.too-many'));
    const id = await store.reports.file({ guild: server, answerTo, body }, now());
    if (id === undefined) return noticeCard(message('report.too-many'));
    const channels = new Set([knowledge.server?.settings.reportChannel, reportChannel]);
    for (const channel of channels) if (channel !== undefined) post(channel, id, reportedCard(id, body));
    return noticeCard(message('report.filed', { id: text(id) }));
  },
};

/** A report as the server's own people see it. */
function reportedCard(id: string, { about, election, wrong, right, source }: ReportBody): Card {
  const lines = [wrong, right, source, joinedWords(election, about)].filter((given) => given !== '');
  return {
    tone: 'notice',
    blocks: [
      { kind: 'title', words: message('report.title') },
      ...lines.map((given) => ({ kind: 'line', words: text(given) }) as const),
      { kind: 'small', words: text(id) },
    ],
  };
}

function joinedWords(...given: readonly string[]): string {
  return given.filter((word) => word !== '').join(' · ');
}

/** Carries changes of the store out. Where it fails, the asker is told so, and nothing else stops. */
export function storeEffects(parts: StoreEffectParts) {
  return async ({ change }: { readonly change: StoreEffect }, context: EffectContext): Promise<Card | undefined> => {
    // Each change has its own line in the table, which the compiler cannot follow through a union.
    const carry = CARRY[change.do] as Carry<StoreEffect['do']>;
    try {
      const card = await carry(change, parts, context);
      parts.kept.forget(ownerOfChange(change));
      return card;
    } catch (cause) {
      if (!(cause instanceof StoreFailure)) throw cause;
      parts.log.error({ reason: cause.message, change: change.do }, 'the store failed');
      return noticeCard(message('store.failed'));
    }
  };
}

function ownerOfChange(change: StoreEffect): Owner {
  if ('owner' in change) return change.owner;
  if (change.do === 'follow') return { kind: 'guild', id: change.follow.guild };
  return { kind: 'guild', id: change.do === 'call' ? change.call.guild : change.server };
}
