import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SelectOption } from '../src/discord/world/component.ts';
import { inputsOf, type ModalFrame, type ModalInput } from '../src/discord/world/modal.ts';
import type { ShownModal } from '../src/page/wire.ts';
import { MarkdownView } from './message/markdown-view.tsx';
import { Dropdown } from './message/select-view.tsx';
import { usePage } from './page-context.ts';
import { useSending } from './sending.ts';

type Values = Readonly<Record<string, string | string[]>>;

/** What Discord's description says of inputs beyond what the stand-in reads. */
type Input = ModalInput & {
  readonly style?: number;
  readonly placeholder?: string | null;
  readonly options?: readonly SelectOption[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
};

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
            <Frame key={index} frame={frame} onValue={(id, value) => setValues({ ...values, [id]: value })} />
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

type OnValue = (id: string, value: string | string[]) => void;

function Frame({ frame, onValue }: { frame: ModalFrame & { readonly description?: string | null }; onValue: OnValue }) {
  const { settings } = usePage();
  if (frame.type === 10) return <MarkdownView text={frame.content ?? ''} locale={settings.locale} />;
  return inputsOf(frame).map((input, index) => (
    <Field
      key={input.custom_id ?? index}
      input={input}
      label={frame.label ?? input.label ?? ''}
      hint={frame.description ?? ''}
      onValue={onValue}
    />
  ));
}

interface FieldProps {
  readonly input: Input;
  readonly label: string;
  readonly hint: string;
  readonly onValue: OnValue;
}

function Field({ input, label, hint, onValue }: FieldProps) {
  const id = input.custom_id ?? '';
  const own = useId();
  const isNeeded = input.required !== false;
  if (input.type === 3) {
    return (
      <div class="field">
        <span class="field-label">{label}</span>
        {hint ? <small>{hint}</small> : null}
        <Dropdown
          label={input.placeholder || label}
          options={input.options ?? []}
          chosen={(input.options ?? []).filter((option) => option.default === true).map(({ value }) => value)}
          least={input.min_values ?? 1}
          most={input.max_values ?? 1}
          onChosen={(values) => onValue(id, [...values])}
        />
      </div>
    );
  }
  const common = {
    id: own,
    name: id,
    defaultValue: input.value ?? '',
    placeholder: input.placeholder ?? '',
    required: isNeeded,
    ...(input.min_length ? { minLength: input.min_length } : {}),
    maxLength: input.max_length ?? 4000,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onValue(id, event.currentTarget.value),
  };
  return (
    <label class="field" htmlFor={own}>
      <span class="field-label">
        {label}
        {isNeeded ? <span class="needed"> *</span> : null}
      </span>
      {hint ? <small>{hint}</small> : null}
      {input.style === 2 ? <textarea rows={4} {...common} /> : <input type="text" {...common} />}
    </label>
  );
}
