import { useEffect, useRef, useState } from 'preact/hooks';
import { inputsOf, type ModalFrame } from '../../src/discord/world/modal.ts';
import type { ShownModal } from '../../src/page/wire.ts';
import { MarkdownView } from '../message/markdown-view.tsx';
import { usePage } from '../page-context.ts';
import { useSending } from '../sending.ts';
import { type FieldValue, ModalField } from './modal-field.tsx';

type Values = Readonly<Record<string, FieldValue>>;

/** A form the app opened. */
export function ModalView({ modal, onClose }: { modal: ShownModal; onClose: () => void }) {
  const send = useSending();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<Values>({});
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onClose();
    void send({ do: 'submit', modal: modal.id, values }, modal.title);
  };
  return (
    <dialog ref={dialog} class="modal" aria-labelledby="modal-title" onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id="modal-title">{modal.title}</h2>
        <div class="modal-fields">
          {modal.components.map((frame, index) => (
            <Frame
              key={index}
              frame={frame}
              onValue={(id, value) => setValues((before) => ({ ...before, [id]: value }))}
            />
          ))}
        </div>
        <footer>
          <button type="button" class="button secondary" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function Frame({ frame, onValue }: { frame: ModalFrame; onValue: (id: string, value: FieldValue) => void }) {
  const { settings } = usePage();
  if (frame.type === 10) return <MarkdownView text={frame.content ?? ''} locale={settings.locale} />;
  return inputsOf(frame).map((input) => (
    <ModalField
      key={input.custom_id}
      input={input}
      label={frame.label ?? input.label ?? ''}
      hint={frame.description ?? ''}
      onValue={(value) => onValue(input.custom_id, value)}
    />
  ));
}
