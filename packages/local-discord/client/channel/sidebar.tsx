import { EVERY_WHO, PEOPLE, PLACES, type Where } from '../../src/discord/world/world.ts';
import { Avatar } from '../avatar.tsx';
import { ChannelIcon, PersonIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';
import { WHO_TITLES } from '../settings.ts';

interface ChannelEntry {
  readonly where: Where;
  readonly hint: string;
}

interface Group {
  readonly title: string;
  readonly entries: readonly ChannelEntry[];
}

const GROUPS: readonly Group[] = [
  {
    title: 'Local server',
    entries: [
      { where: 'server', hint: 'The app is installed in this server' },
      { where: 'read-only-channel', hint: 'The app may not write here' },
    ],
  },
  {
    title: 'Direct messages',
    entries: [
      { where: 'bot-dm', hint: 'Alone with the app' },
      { where: 'private-channel', hint: 'A private group; you installed the app' },
    ],
  },
  {
    title: 'Another server',
    entries: [{ where: 'foreign-server', hint: 'You installed the app, the server did not' }],
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

function ChannelLink({ entry: { where, hint } }: { entry: ChannelEntry }) {
  const { state, settings, change } = usePage();
  const isDirect = where === 'bot-dm' || where === 'private-channel';
  return (
    <button
      type="button"
      class="channel-link"
      title={hint}
      aria-current={settings.where === where ? 'page' : undefined}
      onClick={() => change({ where })}
    >
      <span class="channel-sign">{isDirect ? <PersonIcon /> : <ChannelIcon />}</span>
      <span class="channel-name">{where === 'bot-dm' ? state.appName : PLACES[where].name}</span>
    </button>
  );
}

/** Who is asking. A press changes it. */
function AccountPanel() {
  const { who, change } = usePage();
  const user = PEOPLE[who];
  return (
    <div class="account">
      <Avatar user={user} size="small" />
      <div class="account-name">
        <strong>{user.global_name}</strong>
        <span>{WHO_TITLES[who]}</span>
      </div>
      <div class="account-switches">
        {EVERY_WHO.filter((one) => one !== who).map((other) => (
          <button key={other} type="button" class="account-switch" onClick={() => change({ who: other })}>
            Be {PEOPLE[other].global_name}
          </button>
        ))}
      </div>
    </div>
  );
}
