import { APPLICATION_ID } from '../src/discord/world/world.ts';

interface Pictured {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
}

/** A person's initial on their colour; the app's own sign for the app. */
export function Avatar({ user, size = 'full' }: { user: Pictured; size?: 'full' | 'small' | 'tiny' }) {
  if (user.id === APPLICATION_ID) return <span class={`avatar app ${size}`} aria-hidden="true" />;
  const tone = Number(user.id.slice(-2)) % 4;
  return (
    <span class={`avatar tone-${tone} ${size}`} aria-hidden="true">
      {(user.global_name ?? user.username).slice(0, 1).toUpperCase()}
    </span>
  );
}
