import type { RegisteredCommand } from '../src/discord/world/command.ts';
import type { LoggedPayload } from '../src/discord/world/payload-log.ts';
import { PEOPLE, placeWithChannel, type Who } from '../src/discord/world/world.ts';
import type { DataStatus, PageEvent, ShownMessage, Slowness } from '../src/page/wire.ts';

/** A command that was sent and has no message yet, or never got one. Only the page knows of it. */
export interface Sent {
  readonly key: number;
  readonly channelId: string;
  readonly who: Who;
  /** As `/candidate`. */
  readonly title: string;
  readonly at: number;
  readonly failure?: Failure;
}

export interface Failure {
  readonly title: string;
  readonly details: readonly string[];
}

/** Everything the page shows, as far as it does not depend on who looks. */
export interface PageState {
  readonly line: 'connecting' | 'open' | 'lost';
  readonly commands: readonly RegisteredCommand[];
  /** By channel, oldest first. */
  readonly messages: ReadonlyMap<string, readonly ShownMessage[]>;
  readonly sent: readonly Sent[];
  /** How many commands were sent. */
  readonly actions: number;
  /** Newest first. */
  readonly payloads: readonly LoggedPayload[];
  readonly data: DataStatus;
  readonly slowness: Slowness;
  readonly fileOrigin: string;
  readonly appName: string;
  /** Ids of private answers the person put away. */
  readonly dismissed: ReadonlySet<string>;
}

export type StateChange =
  | PageEvent
  | { readonly kind: 'line-lost' }
  | { readonly kind: 'sent'; readonly sent: Sent }
  | { readonly kind: 'settled'; readonly sent: Sent; readonly failure?: Failure }
  | { readonly kind: 'put-away'; readonly key: number }
  | { readonly kind: 'dismissed'; readonly messageId: string }
  | { readonly kind: 'payloads-cleared' };

export const INITIAL_STATE: PageState = {
  line: 'connecting',
  commands: [],
  messages: new Map(),
  sent: [],
  actions: 0,
  payloads: [],
  data: { state: 'unknown' },
  slowness: 'none',
  fileOrigin: '',
  appName: '',
  dismissed: new Set(),
};

const KEPT_PAYLOADS = 300;

/** What the page shows after something happened. */
export function reduce(state: PageState, change: StateChange): PageState {
  switch (change.kind) {
    case 'snapshot': {
      const { commands, data, slowness, fileOrigin, appName } = change;
      const messages = byChannel(change.messages);
      return {
        ...state,
        line: 'open',
        commands,
        data,
        slowness,
        fileOrigin,
        appName,
        messages,
        payloads: change.payloads.toReversed(),
      };
    }
    case 'line-lost':
      return { ...state, line: 'lost' };
    case 'message':
      return {
        ...state,
        messages: withMessage(state.messages, change.change, change.message),
        sent: change.change === 'created' ? withoutAnswered(state.sent, change.message) : state.sent,
      };
    case 'payload':
      return { ...state, payloads: [change.payload, ...state.payloads].slice(0, KEPT_PAYLOADS) };
    case 'commands':
      return { ...state, commands: change.commands };
    case 'data':
      return { ...state, data: change.data };
    case 'slowness':
      return { ...state, slowness: change.slowness };
    case 'sent':
      return { ...state, sent: [...state.sent, change.sent], actions: state.actions + 1 };
    case 'settled': {
      const others = state.sent.filter(({ key }) => key !== change.sent.key);
      return { ...state, sent: change.failure ? [...others, { ...change.sent, failure: change.failure }] : others };
    }
    case 'put-away':
      return { ...state, sent: state.sent.filter(({ key }) => key !== change.key) };
    case 'dismissed':
      return { ...state, dismissed: new Set([...state.dismissed, change.messageId]) };
    case 'payloads-cleared':
      return { ...state, payloads: [] };
  }
}

/** The messages of a channel this person sees. */
export function visibleMessages(state: PageState, channelId: string, who: Who): readonly ShownMessage[] {
  return (state.messages.get(channelId) ?? []).filter(
    ({ id, visibleTo }) => (visibleTo === undefined || visibleTo === PEOPLE[who].id) && !state.dismissed.has(id),
  );
}

function byChannel(messages: readonly ShownMessage[]): ReadonlyMap<string, readonly ShownMessage[]> {
  const channels = new Map<string, ShownMessage[]>();
  for (const message of messages) {
    channels.set(message.channelId, [...(channels.get(message.channelId) ?? []), message]);
  }
  return channels;
}

function withMessage(
  messages: PageState['messages'],
  change: 'created' | 'changed' | 'deleted',
  message: ShownMessage,
): PageState['messages'] {
  const before = messages.get(message.channelId) ?? [];
  const others = before.filter(({ id }) => id !== message.id);
  const after = {
    created: [...others, message],
    changed: before.map((one) => (one.id === message.id ? message : one)),
    deleted: others,
  }[change];
  return new Map([...messages, [message.channelId, after]]);
}

/** "Thinking" or the answer takes the place of the note that a command was sent. */
function withoutAnswered(sent: readonly Sent[], message: ShownMessage): readonly Sent[] {
  const asker = message.interaction?.user.id;
  if (asker === undefined || placeWithChannel(message.channelId) === undefined) return sent;
  const answered = sent.find(
    ({ channelId, who, failure }) =>
      channelId === message.channelId && PEOPLE[who].id === asker && failure === undefined,
  );
  return sent.filter((one) => one !== answered);
}
