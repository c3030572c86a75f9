import { ChannelIcon, MenuIcon, PersonIcon, WorkbenchIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';

const TOPICS = {
  server: 'Type / and choose a command. Everything here stays on this machine.',
  'read-only-channel': 'The app may not write here; its answers stay private.',
  'bot-dm': 'You are alone with the app: its answers need not be private.',
  'private-channel': 'A private group in which you use the app you installed.',
  'foreign-server': 'A server that does not have the app; you brought it along.',
} as const;

/** Where one is, and the way to the channels and the workbench. */
export function TopBar({ onDrawer }: { onDrawer: () => void }) {
  const { place, settings, change, state } = usePage();
  const isOpen = settings.workbench === 'open';
  return (
    <header class="top-bar">
      <button type="button" class="icon-button drawer-button" aria-label="Channels" onClick={onDrawer}>
        <MenuIcon />
      </button>
      <h1>
        <span class="channel-sign">{place.context === 0 ? <ChannelIcon /> : <PersonIcon />}</span>
        {place.where === 'bot-dm' ? state.appName : place.name}
      </h1>
      <p class="topic">{TOPICS[place.where]}</p>
      {state.line === 'lost' ? (
        <p class="line-lost" role="status">
          Connection lost, trying again…
        </p>
      ) : null}
      <button
        type="button"
        class="icon-button"
        aria-pressed={isOpen}
        onClick={() => change({ workbench: isOpen ? 'closed' : 'open' })}
      >
        <WorkbenchIcon />
        <span class="workbench-word">Workbench</span>
      </button>
    </header>
  );
}
