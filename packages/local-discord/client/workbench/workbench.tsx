import { useState } from 'preact/hooks';
import { DataPanel } from './data-panel.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { PayloadPanel } from './payload-panel.tsx';
import { Switches } from './switches.tsx';
import { TabList } from './tab-list.tsx';

const TABS = [
  { id: 'payloads', title: 'Payloads', Panel: PayloadPanel },
  { id: 'faults', title: 'Faults', Panel: FaultPanel },
  { id: 'data', title: 'Data', Panel: DataPanel },
] as const;

/** What Discord does not have: other eyes to see with, what crosses the line, and what can go wrong. */
export function Workbench() {
  const [open, setOpen] = useState<string>('payloads');
  const { Panel, id, title } = TABS.find((tab) => tab.id === open) ?? TABS[0];
  return (
    <aside class="workbench" aria-label="Workbench">
      <Switches />
      <TabList label="Workbench" tabs={TABS} open={id} onOpen={setOpen} />
      <div id={`panel-${id}`} role="tabpanel" aria-label={title} class="panel">
        <Panel />
      </div>
    </aside>
  );
}
