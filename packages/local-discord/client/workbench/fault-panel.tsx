import { useState } from 'preact/hooks';
import type { Mishap } from '../../src/page/wire.ts';
import { usePage } from '../page-context.ts';
import { Segments } from './segments.tsx';

interface MishapEntry {
  readonly mishap: Mishap;
  readonly title: string;
  readonly detail: string;
}

const MISHAPS: readonly MishapEntry[] = [
  { mishap: 'drop-gateway', title: 'Drop the gateway', detail: 'Cuts the connection, as a lost network does.' },
  { mishap: 'reconnect', title: 'Ask to reconnect', detail: 'Discord does this to every app now and then (op 7).' },
  { mishap: 'invalidate-session', title: 'Invalidate the session', detail: 'The app has to begin a new one (op 9).' },
  { mishap: 'rate-limit', title: 'Rate limit', detail: 'The next answer meets 429 and has to wait a second.' },
  {
    mishap: 'rate-limit-page',
    title: 'Shut out with a page',
    detail: 'A page instead of JSON, without a time to wait.',
  },
  { mishap: 'cut', title: 'Cut the connection', detail: 'The next answer is lost on the way.' },
  { mishap: 'server-error', title: 'Server error', detail: 'The next answer meets 500 however often it is tried.' },
];

/** What can go wrong on the way, on purpose. */
export function FaultPanel() {
  const { state, perform } = usePage();
  const [last, setLast] = useState<string>();
  const strike = async ({ mishap, title }: MishapEntry) => {
    await perform({ do: 'break', mishap });
    setLast(`${title}: done.`);
  };
  return (
    <div class="faults">
      <Segments
        label="First responses"
        value={state.slowness}
        choices={{ none: 'On time', slow: '1.5 s late', 'too-slow': '4 s late' }}
        onChoice={(slowness) => void perform({ do: 'slow-down', slowness })}
      />
      <p class="subtext">Discord waits three seconds; after that the application did not respond.</p>
      <ul class="mishaps">
        {MISHAPS.map((entry) => (
          <li key={entry.mishap}>
            <button type="button" class="button secondary" onClick={() => strike(entry)}>
              {entry.title}
            </button>
            <p class="subtext">{entry.detail}</p>
          </li>
        ))}
      </ul>
      <p role="status">{last}</p>
    </div>
  );
}
