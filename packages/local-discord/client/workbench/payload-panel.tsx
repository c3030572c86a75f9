import { useState } from 'preact/hooks';
import type { LoggedPayload } from '../../src/discord/world/payload-log.ts';
import { usePage } from '../page-context.ts';

const HEARTBEAT = 'op 1';

/** Everything that crossed the line between the app and the stand-in, newest first. */
export function PayloadPanel() {
  const { state, dispatch } = usePage();
  const shown = state.payloads.filter(({ what }) => what !== HEARTBEAT);
  return (
    <>
      <div class="panel-tools">
        <p>
          {shown.length} {shown.length === 1 ? 'payload' : 'payloads'}, newest first
        </p>
        <CopyButton label="Copy all" text={() => JSON.stringify(shown.toReversed(), null, 2)} />
        <button type="button" class="tool" onClick={() => dispatch({ kind: 'payloads-cleared' })}>
          Clear
        </button>
      </div>
      <ol class="payloads">
        {shown.map((payload) => (
          <PayloadView key={payload.number} payload={payload} />
        ))}
      </ol>
    </>
  );
}

function PayloadView({ payload }: { payload: LoggedPayload }) {
  const [isOpen, setOpen] = useState(false);
  const { direction, line, status, ms, problems } = payload;
  const verdict = verdictOf(payload);
  return (
    <li class={`payload ${verdict}`}>
      <button type="button" class="payload-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span
          class={`way ${direction}`}
          role="img"
          aria-label={direction === 'to-app' ? 'to the app' : 'from the app'}
        />
        <span class="what">{title(payload)}</span>
        {status === undefined ? null : <span class={`status ${verdict}`}>{status}</span>}
        <span class="ms">{ms === undefined ? line : `${ms.toFixed(1)} ms`}</span>
      </button>
      {problems?.map((problem) => (
        <p key={problem} class="payload-problem">
          {problem}
        </p>
      ))}
      {isOpen ? <PayloadBody payload={payload} /> : null}
    </li>
  );
}

function PayloadBody({ payload }: { payload: LoggedPayload }) {
  const json = JSON.stringify(payload.payload ?? null, null, 2);
  return (
    <div class="payload-body">
      <div class="panel-tools">
        <p>{VERDICT_TEXT[verdictOf(payload)]}</p>
        <CopyButton label="Copy as JSON" text={() => json} />
      </div>
      <textarea
        readOnly
        rows={Math.min(24, json.split('\n').length + 1)}
        aria-label={`Payload ${payload.number}`}
        value={json}
      />
    </div>
  );
}

/** `POST /interactions/…/callback`, and of an interaction what it asks for. */
function title({ what, payload }: LoggedPayload): string {
  const address = what.replace('/api/v10', '').replace(/\d{15,}(\/…)?/g, '…');
  const kind = what === 'INTERACTION_CREATE' ? interactionKind(payload) : '';
  return [address, kind].join(' ').trim();
}

const KINDS: Readonly<Record<number, string>> = { 2: 'command', 3: 'component', 4: 'autocomplete', 5: 'form' };

function interactionKind(payload: unknown): string {
  const type = typeof payload === 'object' && payload !== null && 'type' in payload ? Number(payload.type) : 0;
  return KINDS[type] ?? '';
}

type Verdict = 'sound' | 'refused' | 'unchecked';

const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  sound: 'Discord would accept this.',
  refused: 'Discord would refuse this.',
  unchecked: 'Not checked: it comes from the stand-in, or from the gateway.',
};

function verdictOf({ problems }: LoggedPayload): Verdict {
  if (problems === undefined) return 'unchecked';
  return problems.length === 0 ? 'sound' : 'refused';
}

function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" class="tool" onClick={copy}>
      {copied ? 'Copied' : label}
    </button>
  );
}
