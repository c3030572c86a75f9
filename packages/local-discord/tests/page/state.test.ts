import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, type PageState, reduce, type Sent, visibleMessages } from '../../client/state.ts';
import { BOT, PEOPLE, PLACES } from '../../src/discord/world/world.ts';
import type { ShownMessage } from '../../src/page/wire.ts';

const { channelId } = PLACES.server;
const sent: Sent = { key: 1, channelId, who: 'member', title: '/results', at: 0 };

function message(id: string, more: Partial<ShownMessage> = {}): ShownMessage {
  return {
    id,
    channelId,
    author: BOT,
    content: id,
    components: [],
    embeds: [],
    flags: 0,
    ephemeral: false,
    loading: false,
    attachments: [],
    timestamp: '2024-02-07T09:00:00.000Z',
    editedTimestamp: null,
    pinned: false,
    reactions: [],
    pings: { users: [], roles: [], everyone: false },
    ...more,
  };
}

const came = (state: PageState, one: ShownMessage) =>
  reduce(state, { kind: 'message', change: 'created', message: one });
const answerTo = (user: typeof PEOPLE.member) =>
  message('9', { interaction: { id: '1', type: 2, user, owners: {}, name: 'results' } });

describe('what the page shows', () => {
  it('has an answer take the place of the command that waited for it', () => {
    const waiting = reduce(INITIAL_STATE, { kind: 'sent', sent });
    expect(came(waiting, answerTo(PEOPLE.member)).sent).toEqual([]);
    expect(came(waiting, answerTo(PEOPLE.moderator)).sent).toEqual([sent]);
  });

  it('keeps a failure until it is put away', () => {
    const failure = { title: 'The application did not respond', details: [] };
    const failed = reduce(reduce(INITIAL_STATE, { kind: 'sent', sent }), { kind: 'settled', sent, failure });
    expect(came(failed, answerTo(PEOPLE.member)).sent).toEqual([{ ...sent, failure }]);
    expect(reduce(failed, { kind: 'put-away', key: 1 }).sent).toEqual([]);
  });

  it('shows a private answer to its person only', () => {
    const state = came(came(INITIAL_STATE, message('1')), message('2', { visibleTo: PEOPLE.member.id }));
    expect(visibleMessages(state, channelId, 'member').map(({ id }) => id)).toEqual(['1', '2']);
    expect(visibleMessages(state, channelId, 'moderator').map(({ id }) => id)).toEqual(['1']);
  });

  it('puts an edited message where it stood, and takes a deleted one away', () => {
    const two = came(came(INITIAL_STATE, message('1')), message('2'));
    const edited = reduce(two, { kind: 'message', change: 'changed', message: message('1', { content: 'new' }) });
    expect(visibleMessages(edited, channelId, 'member').map(({ content }) => content)).toEqual(['new', '2']);
    const gone = reduce(edited, { kind: 'message', change: 'deleted', message: message('1') });
    expect(visibleMessages(gone, channelId, 'member').map(({ id }) => id)).toEqual(['2']);
  });
});
