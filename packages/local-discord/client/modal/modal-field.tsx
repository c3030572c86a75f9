import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SelectOption } from '../../src/discord/messages/component.ts';
import { INPUT, type ModalInput, type ModalOption, valueLimits } from '../../src/discord/world/modal.ts';
import type { SentFile } from '../../src/page/action.ts';
import { acceptedTypes, sentFiles } from '../files.ts';
import { Dropdown, entityOptions } from '../message/select-view.tsx';

/** What is put into a field: text, a tick, the values picked, or files. */
export type FieldValue = string | boolean | string[] | SentFile[];

interface FieldProps {
  readonly input: ModalInput;
  readonly label: string;
  readonly hint: string;
  readonly onValue: (value: FieldValue) => void;
}

/** One thing a form asks for, by its kind. */
export function ModalField(props: FieldProps) {
  switch (props.input.type) {
    case INPUT.text:
      return <TextField {...props} />;
    case INPUT.fileUpload:
      return <FileField {...props} />;
    case INPUT.radioGroup:
      return <RadioField {...props} />;
    case INPUT.checkboxGroup:
      return <CheckboxGroupField {...props} />;
    case INPUT.checkbox:
      return <CheckboxField {...props} />;
    default:
      return <ListField {...props} />;
  }
}

function isNeeded({ required }: ModalInput): boolean {
  return required !== false;
}

function Heading({ input, label, hint }: Omit<FieldProps, 'onValue'>) {
  return (
    <>
      <span class="field-label">
        {label}
        {isNeeded(input) ? <span class="needed"> *</span> : null}
      </span>
      {hint ? <small>{hint}</small> : null}
    </>
  );
}

function TextField({ input, label, hint, onValue }: FieldProps) {
  const own = useId();
  const common = {
    id: own,
    name: input.custom_id,
    defaultValue: input.value ?? '',
    placeholder: input.placeholder ?? '',
    required: isNeeded(input),
    ...(input.min_length ? { minLength: input.min_length } : {}),
    maxLength: input.max_length ?? 4000,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onValue(event.currentTarget.value),
  };
  return (
    <label class="field" htmlFor={own}>
      <Heading input={input} label={label} hint={hint} />
      {input.style === 2 ? <textarea rows={4} {...common} /> : <input type="text" {...common} />}
    </label>
  );
}

/** Lists the app brought, and lists of people, roles and channels. */
function ListField({ input, label, hint, onValue }: FieldProps) {
  const options: readonly SelectOption[] =
    input.type === INPUT.stringSelect ? (input.options ?? []) : entityOptions(input.type, input.channel_types);
  const beforehand = (input.default_values ?? []).map(({ id }) => id);
  const [least, most] = valueLimits(input);
  return (
    <div class="field">
      <Heading input={input} label={label} hint={hint} />
      <Dropdown
        label={input.placeholder || label}
        options={options}
        chosen={options
          .filter(({ value, ...option }) => option.default === true || beforehand.includes(value))
          .map(toValue)}
        least={least}
        most={most}
        onChosen={(values) => onValue([...values])}
      />
    </div>
  );
}

function FileField({ input, label, hint, onValue }: FieldProps) {
  const own = useId();
  const [, most] = valueLimits(input);
  return (
    <label class="field" htmlFor={own}>
      <Heading input={input} label={label} hint={hint} />
      <input
        type="file"
        id={own}
        required={isNeeded(input)}
        multiple={most > 1}
        accept={acceptedTypes(input.file_types)}
        onChange={({ currentTarget }) => void sentFiles(currentTarget.files).then((files) => onValue([...files]))}
      />
    </label>
  );
}

function Group({ children, ...heading }: Omit<FieldProps, 'onValue'> & { readonly children: ComponentChildren }) {
  return (
    <fieldset class="field choices">
      <legend>
        <Heading {...heading} />
      </legend>
      {children}
    </fieldset>
  );
}

function RadioField({ input, label, hint, onValue }: FieldProps) {
  const name = useId();
  return (
    <Group input={input} label={label} hint={hint}>
      {(input.options ?? []).map((option) => (
        <Choice key={option.value} option={option}>
          {(id) => (
            <input
              id={id}
              type="radio"
              name={name}
              required={isNeeded(input)}
              defaultChecked={option.default === true}
              onChange={() => onValue(option.value)}
            />
          )}
        </Choice>
      ))}
    </Group>
  );
}

function CheckboxGroupField({ input, label, hint, onValue }: FieldProps) {
  const options = input.options ?? [];
  const [ticked, setTicked] = useState(() => options.filter((option) => option.default === true).map(toValue));
  const [, most] = valueLimits(input);
  const toggle = (value: string) => {
    const next = ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value];
    setTicked(next);
    onValue(next);
  };
  return (
    <Group input={input} label={label} hint={hint}>
      {options.map((option) => (
        <Choice key={option.value} option={option}>
          {(id) => (
            <input
              id={id}
              type="checkbox"
              checked={ticked.includes(option.value)}
              disabled={!ticked.includes(option.value) && ticked.length >= most}
              onChange={() => toggle(option.value)}
            />
          )}
        </Choice>
      ))}
    </Group>
  );
}

function CheckboxField({ input, label, hint, onValue }: FieldProps) {
  return (
    <div class="field choices">
      <Choice option={{ label, value: input.custom_id, description: hint }}>
        {(id) => (
          <input
            id={id}
            type="checkbox"
            defaultChecked={input.default === true}
            onChange={({ currentTarget }) => onValue(currentTarget.checked)}
          />
        )}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly option: ModalOption;
  /** The box itself, under the id its label names. */
  readonly children: (id: string) => ComponentChildren;
}

function Choice({ option, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      {children(id)}
      <label htmlFor={id}>
        {option.label}
        {option.description ? <small>{option.description}</small> : null}
      </label>
    </div>
  );
}

function toValue({ value }: { readonly value: string }): string {
  return value;
}
