import { PEOPLE, type Where } from '../src/discord/world/world.ts';
import { Avatar } from './avatar.tsx';
import { usePage } from './page-context.ts';

interface ChannelEntry {
  readonly where: Where;
  readonly name: string;
  readonly hint: string;
}

interface Group {
  readonly title: string;
  readonly entries: readonly ChannelEntry[];
}

const GROUPS: readonly Group[] = [
  {
    title: 'Election night',
    entries: [
      { where: 'server', name: 'elections', hint: 'The app is installed in this server' },
      { where: 'read-only-channel', name: 'announcements', hint: 'The app may not write here' },
    ],
  },
  {
    title: 'Direct messages',
    entries: [
      { where: 'bot-dm', name: 'Election facts', hint: 'Alone with the app' },
      { where: 'private-channel', name: 'Leyla, Tom, Inês', hint: 'A private group; you installed the app' },
    ],
  },
  {
    title: 'Another server',
    entries: [{ where: 'foreign-server', name: 'general', hint: 'You installed the app, the server did not' }],
  },
];

/** The channels, which are the places a command can come from, and who the person is. */
export function Sidebar({ onClose }: { onClose: () => void }) {
  return (
    <>
      <nav class="sidebar" aria-label="Channels">
        <p class="server-name">
          <span class="server-icon" aria-hidden="true" /> Local Discord
        </p>
        <div class="channel-groups">
          {GROUPS.map((group) => (
            <section key={group.title} aria-label={group.title}>
              <h2>{group.title}</h2>
              {group.entries.map((entry) => (
                <ChannelLink key={entry.where} entry={entry} />
              ))}
            </section>
          ))}
        </div>
        <AccountPanel />
      </nav>
      <button type="button" class="drawer-veil" aria-label="Close the channels" onClick={onClose} />
    </>
  );
}

function ChannelLink({ entry: { where, name, hint } }: { entry: ChannelEntry }) {
  const { settings, change } = usePage();
  const isDirect = where === 'bot-dm' || where === 'private-channel';
  return (
    <button
      type="button"
      class="channel-link"
      title={hint}
      aria-current={settings.where === where ? 'page' : undefined}
      onClick={() => change({ where })}
    >
      <span class="channel-sign" aria-hidden="true">
        {isDirect ? '@' : '#'}
      </span>
      <span class="channel-name">{name}</span>
    </button>
  );
}

/** Who is asking. A press changes it. */
function AccountPanel() {
  const { who, change } = usePage();
  const user = PEOPLE[who];
  const other = who === 'member' ? 'moderator' : 'member';
  return (
    <div class="account">
      <Avatar user={user} size="small" />
      <div class="account-name">
        <strong>{user.global_name}</strong>
        <span>{who === 'moderator' ? 'Moderator' : 'Member'}</span>
      </div>
      <button type="button" class="account-switch" onClick={() => change({ who: other })}>
        Be {PEOPLE[other].global_name}
      </button>
    </div>
  );
}
