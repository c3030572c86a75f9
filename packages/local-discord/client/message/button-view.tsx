import type { Button } from '../../src/discord/messages/component.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { LeaveIcon } from '../icons.tsx';
import { controlOf, useControl } from './use-control.ts';

const STYLE_NAMES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'premium',
};

export function ButtonView({ component, message }: { component: Button; message: ShownMessage }) {
  const { busy, failure, use } = useControl();
  const style = STYLE_NAMES[component.style] ?? 'secondary';
  const label = (
    <>
      {component.emoji?.name ? <span class="emoji">{component.emoji.name}</span> : null}
      {component.label}
    </>
  );
  if (component.url && /^https?:\/\//.test(component.url)) {
    return (
      <a class="button link" href={component.url} target="_blank" rel="noopener noreferrer">
        {label}
        <LeaveIcon />
      </a>
    );
  }
  const customId = component.custom_id ?? '';
  return (
    <>
      <button
        type="button"
        class={`button ${style}`}
        disabled={component.disabled === true}
        aria-busy={busy}
        onClick={() => busy || use({ do: 'press', ...controlOf(message, customId) })}
      >
        {busy ? <span class="dots" role="img" aria-label="Waiting" /> : label}
      </button>
      {failure ? (
        <p class="failure" role="alert">
          {failure}
        </p>
      ) : null}
    </>
  );
}
