import { useRef } from 'preact/hooks';
import { PEOPLE } from '../../src/discord/world/world.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { Avatar } from '../avatar.tsx';
import { commandEntries } from '../composer/command-entries.ts';
import { ChannelIcon, DownIcon, PersonIcon } from '../icons.tsx';
import { MessageView } from '../message/message-view.tsx';
import { usePage } from '../page-context.ts';
import { type Sent, visibleMessages } from '../state.ts';
import { useMessageScroll } from './message-scroll.ts';

/** The channel: how it begins, its messages, and the commands that wait for an answer. */
export function MessageList() {
  const { state, place, who } = usePage();
  const scroller = useRef<HTMLElement>(null);
  const messages = visibleMessages(state, place.channelId, who);
  const sent = state.sent.filter((one) => one.channelId === place.channelId && one.who === who);
  const last = messages.at(-1);
  const mark = [last?.id, last?.loading, ...sent.map(({ key, failure }) => `${key} ${failure?.title}`)].join();
  const { onScroll, isAway, jump } = useMessageScroll(scroller, {
    channelId: place.channelId,
    mark,
    ownAction: state.actions,
  });
  return (
    <div class="messages-frame">
      <section class="messages" aria-label="Messages" ref={scroller} onScroll={onScroll}>
        <Welcome />
        <div role="log" aria-label="Messages of this channel">
          <ol class="message-list">
            {inOrder(messages, sent).map((entry) =>
              'key' in entry ? (
                <SentView key={entry.key} sent={entry} />
              ) : (
                <MessageView key={entry.id} message={entry} />
              ),
            )}
          </ol>
        </div>
      </section>
      {isAway ? (
        <button type="button" class="jump" onClick={jump}>
          <span>You're viewing older messages</span>
          <strong>
            Jump to present <DownIcon />
          </strong>
        </button>
      ) : null}
    </div>
  );
}

/** Messages and commands without one, as they came. */
function inOrder(messages: readonly ShownMessage[], sent: readonly Sent[]): readonly (ShownMessage | Sent)[] {
  const at = (entry: ShownMessage | Sent) => ('key' in entry ? entry.at : Date.parse(entry.timestamp));
  return [...messages, ...sent].toSorted((a, b) => at(a) - at(b));
}

/** What to do first, said where Discord says that a channel begins. */
function Welcome() {
  const { state, place, who, settings, want } = usePage();
  const entries = commandEntries(state.commands, place, who, settings.locale);
  const direct = place.where === 'bot-dm' ? state.appName : place.name;
  const welcomed = place.context === 0 ? `#${place.name}` : direct;
  return (
    <div class="welcome">
      <span class="welcome-sign">{place.context === 0 ? <ChannelIcon /> : <PersonIcon />}</span>
      <h2>Welcome to {welcomed}!</h2>
      <p>
        The real app is connected to this page. Type <kbd>/</kbd> below, or begin with one of its commands:
      </p>
      <div class="row">
        {entries.length === 0 ? <span class="subtext">Waiting for the app to list its commands…</span> : null}
        {entries.map(({ command, path, name, description }) => (
          <button
            key={name}
            type="button"
            class="button secondary"
            title={description}
            onClick={() => want([command, ...path].join(' '))}
          >
            /{name}
          </button>
        ))}
      </div>
    </div>
  );
}

/** A command that waits for its answer, or will get none. */
function SentView({ sent }: { sent: Sent }) {
  const { dispatch } = usePage();
  const user = PEOPLE[sent.who];
  return (
    <li class={sent.failure ? 'message private failed' : 'message'}>
      <article aria-label={`${user.global_name} used ${sent.title}`}>
        <Avatar user={user} />
        <div class="message-body">
          <header>
            <span class="author">{user.global_name}</span> used <span class="used-command">{sent.title}</span>
          </header>
          {sent.failure ? (
            <>
              <p class="failure" role="alert">
                {sent.failure.title}
              </p>
              {sent.failure.details.map((detail) => (
                <p key={detail} class="subtext">
                  {detail}
                </p>
              ))}
              <p class="private-line">
                Only you can see this <span aria-hidden="true">•</span>{' '}
                <button type="button" class="text-link" onClick={() => dispatch({ kind: 'put-away', key: sent.key })}>
                  Dismiss message
                </button>
              </p>
            </>
          ) : (
            <p class="thinking">
              <span class="dots" aria-hidden="true" />
              Sending command…
            </p>
          )}
        </div>
      </article>
    </li>
  );
}
