import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntitySelect, SelectOption, StringSelect } from '../../src/discord/messages/component.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { selectable } from '../../src/people/entities.ts';
import { type ListKeys, useListKeys } from '../list-keys.ts';
import { controlOf, useControl } from './use-control.ts';

type Select = StringSelect | EntitySelect;

/** A select: a button that opens its list. Several may be picked where the app allows it; the list then waits for Escape. */
export function SelectView({ component, message }: { component: Select; message: ShownMessage }) {
  const { busy, failure, use } = useControl();
  const options = optionsOf(component);
  const placeholder = component.placeholder || 'Make a selection';
  const chosen = options.filter((option) => option.default === true).map(({ value }) => value);
  return (
    <>
      <Dropdown
        label={placeholder}
        options={options}
        chosen={chosen}
        most={component.max_values ?? 1}
        least={component.min_values ?? 1}
        disabled={component.disabled === true || busy}
        onChosen={(values) => use({ do: 'select', ...controlOf(message, component.custom_id), values: [...values] })}
      />
      {failure ? (
        <p class="failure" role="alert">
          {failure}
        </p>
      ) : null}
    </>
  );
}

interface DropdownProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly chosen: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly disabled?: boolean;
  readonly onChosen: (values: readonly string[]) => void;
}

/** The list itself, for messages and forms alike. */
export function Dropdown(props: DropdownProps) {
  const { label, options, most, disabled } = props;
  const id = useId();
  const { isOpen, picked, button, keys, toggle, leave, pick, onKeyDown } = useDropdown(props);
  const shown = options.filter(({ value }) => picked.includes(value)).map((option) => option.label);
  return (
    <div class="select">
      <button
        ref={button}
        type="button"
        class="select-button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-${keys.highlighted}` : undefined}
        aria-label={label}
        disabled={disabled}
        onClick={toggle}
        onKeyDown={onKeyDown}
        onBlur={leave}
      >
        <span class={shown.length === 0 ? 'placeholder' : ''}>{shown.length === 0 ? label : shown.join(', ')}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {isOpen ? (
        <OptionList
          id={id}
          label={label}
          options={options}
          picked={picked}
          keys={keys}
          onPick={pick}
          several={most > 1}
        />
      ) : null}
    </div>
  );
}

/** What is picked, and how the list is opened, walked through and closed. Several are told when it closes. */
function useDropdown({ options, chosen, least, most, onChosen }: DropdownProps) {
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>(chosen);
  const button = useRef<HTMLButtonElement>(null);
  const several = most > 1;
  const close = () => {
    setOpen(false);
    button.current?.focus();
    if (several && picked.length >= least && picked.join() !== chosen.join()) onChosen(picked);
  };
  const pick = ({ value }: SelectOption) => {
    if (!several) {
      setPicked([value]);
      setOpen(false);
      button.current?.focus();
      onChosen([value]);
    } else if (picked.includes(value)) setPicked(picked.filter((one) => one !== value));
    else if (picked.length < most) setPicked([...picked, value]);
  };
  const keys = useListKeys(options.length, (index) => {
    const option = options[index];
    if (option) pick(option);
  });
  const open = () => {
    const first = options.findIndex(({ value }) => picked.includes(value));
    keys.setHighlighted(Math.max(0, first));
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen && ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) {
      event.preventDefault();
      open();
    } else if (isOpen && (event.key === 'Escape' || event.key === 'Tab')) {
      if (event.key === 'Escape') event.preventDefault();
      close();
    } else if (isOpen) keys.onKeyDown(event);
  };
  const toggle = () => (isOpen ? close() : setOpen(true));
  const leave = () => isOpen && close();
  return { isOpen, picked, button, keys, toggle, leave, pick, onKeyDown };
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly picked: readonly string[];
  readonly keys: ListKeys;
  readonly several: boolean;
  readonly onPick: (option: SelectOption) => void;
}

function OptionList({ id, label, options, picked, keys, several, onPick }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  useLayoutEffect(
    () => list.current?.children[keys.highlighted]?.scrollIntoView({ block: 'nearest' }),
    [keys.highlighted],
  );
  return (
    <div
      ref={list}
      class="select-list"
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={several}
      tabIndex={-1}
    >
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={picked.includes(option.value)}
          class={index === keys.highlighted ? 'option highlighted' : 'option'}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => keys.setHighlighted(index)}
          onClick={() => onPick(option)}
        >
          <span class="option-label">{option.label}</span>
          {option.description ? <span class="option-description">{option.description}</span> : null}
          {picked.includes(option.value) ? <span class="tick" aria-hidden="true" /> : null}
        </button>
      ))}
    </div>
  );
}

function optionsOf(component: Select): readonly SelectOption[] {
  return component.type === 3 ? component.options : entityOptions(component.type, component.channel_types);
}

/** People, roles and channels as options of a list. */
export function entityOptions(type: number, channelTypes?: readonly number[] | null): readonly SelectOption[] {
  return selectable(type, channelTypes).map(({ id, label }) => ({ value: id, label }));
}
