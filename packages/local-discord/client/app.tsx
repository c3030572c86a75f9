import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { PLACES } from '../src/discord/world/world.ts';
import type { ShownModal } from '../src/page/wire.ts';
import { MessageList } from './channel/message-list.tsx';
import { Sidebar } from './channel/sidebar.tsx';
import { TopBar } from './channel/top-bar.tsx';
import { Composer } from './composer/composer.tsx';
import { listen, perform } from './connection.ts';
import { ModalView } from './modal/modal-view.tsx';
import { type OwnAction, Page, type Wanted } from './page-context.ts';
import { keepSettings, readSettings, type Settings } from './settings.ts';
import { INITIAL_STATE, reduce } from './state.ts';
import { DataAlert } from './workbench/data-alert.tsx';
import { Workbench } from './workbench/workbench.tsx';

/** The whole page: the client on the left, as Discord looks, and the workbench beside it. */
export function App() {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [settings, setSettings] = useState(readSettings);
  const [wanted, setWanted] = useState<Wanted>();
  const [modal, setModal] = useState<ShownModal>();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const wishes = useRef(0);
  useEffect(() => listen(dispatch, () => dispatch({ kind: 'line-lost' })), []);
  useEffect(() => {
    keepSettings(settings);
    document.documentElement.dataset.theme = settings.theme;
  }, [settings]);
  const { who, where, locale } = settings;
  const change = (part: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...part }));
    setDrawerOpen(false);
  };
  const performAs = useCallback((action: OwnAction) => perform(action, { who, where, locale }), [who, where, locale]);
  const want = (name: string) => {
    wishes.current += 1;
    setWanted({ key: wishes.current, name });
  };
  return (
    <Page.Provider
      value={{
        state,
        settings,
        place: PLACES[where],
        who,
        change,
        dispatch,
        perform: performAs,
        openModal: setModal,
        wanted,
        want,
      }}
    >
      <div class={settings.workbench === 'open' ? 'page with-workbench' : 'page'}>
        <div class={`stage ${settings.width}`}>
          <div class="frame">
            <div class={isDrawerOpen ? 'client drawer-open' : 'client'}>
              <Sidebar onClose={() => setDrawerOpen(false)} />
              <main class="channel">
                <TopBar onDrawer={() => setDrawerOpen(true)} />
                <DataAlert />
                <MessageList />
                <Composer />
              </main>
            </div>
          </div>
        </div>
        {settings.workbench === 'open' ? <Workbench /> : null}
      </div>
      {modal ? <ModalView key={modal.id} modal={modal} onClose={() => setModal(undefined)} /> : null}
    </Page.Provider>
  );
}
