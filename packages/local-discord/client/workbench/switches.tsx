import { usePage } from '../page-context.ts';
import { LOCALES } from '../settings.ts';
import { Segments } from './segments.tsx';

/** Who looks, in which language, and at what screen. */
export function Switches() {
  const { settings, change } = usePage();
  return (
    <div class="switches">
      <Segments
        label="You are"
        value={settings.who}
        choices={{ member: 'Member', moderator: 'Moderator', administrator: 'Admin' }}
        onChoice={(who) => change({ who })}
      />
      <label class="switch">
        <span>Language</span>
        <select value={settings.locale} onChange={({ currentTarget }) => change({ locale: currentTarget.value })}>
          {LOCALES.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Segments
        label="Theme"
        value={settings.theme}
        choices={{ dark: 'Dark', light: 'Light' }}
        onChoice={(theme) => change({ theme })}
      />
      <Segments
        label="Width"
        value={settings.width}
        choices={{ full: 'Desktop', phone: 'Phone' }}
        onChoice={(width) => change({ width })}
      />
    </div>
  );
}
