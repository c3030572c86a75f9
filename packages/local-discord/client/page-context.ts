import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place, Who } from '../src/discord/world/world.ts';
import type { Action } from '../src/page/action.ts';
import type { Reply, ShownModal } from '../src/page/wire.ts';
import type { Settings } from './settings.ts';
import type { PageState, StateChange } from './state.ts';

type WithoutAsker<T> = T extends unknown ? Omit<T, 'as'> : never;
/** What the person at the page does; who that is and where is known. */
export type OwnAction = WithoutAsker<Action>;

export interface Wanted {
  readonly key: number;
  readonly name: string;
}

/** What every part of the page may look at and do. */
export interface PageContext {
  readonly state: PageState;
  readonly settings: Settings;
  readonly place: Place;
  readonly who: Who;
  readonly change: (settings: Partial<Settings>) => void;
  readonly dispatch: (change: StateChange) => void;
  readonly perform: (action: OwnAction) => Promise<Reply>;
  readonly openModal: (modal: ShownModal) => void;
  /** A command somebody asked for outside of the message box, which then holds it. */
  readonly wanted: Wanted | undefined;
  /** @param command with its subcommand, as `settings show` */
  readonly want: (command: string) => void;
}

const missing = () => {
  throw new Error('used outside of the page');
};

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  return useContext(Page) ?? missing();
}
