import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { movedTo } from '../list-keys.ts';
import { usePage } from '../page-context.ts';
import { localDescription, localName } from './command-entries.ts';
import { type Draft, nextPlace, remainingOptions, withChoice, withOption, withoutField, withText } from './draft.ts';
import { comboboxProps, type Line, SuggestionList } from './suggestion-list.tsx';
import { type Suggestion, useSuggestions } from './suggestions.ts';

interface Props {
  readonly draft: Draft;
  /** By option name; '' for what stands behind the pills. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (draft: Draft) => void;
  readonly onSend: () => void;
  /** @param text What the message box is to hold then. */
  readonly onLeave: (text: string) => void;
}

const LIST_ID = 'option-list';

/** The message box while it holds a command: its name, a pill for each option, and a place for more. */
export function CommandLine({ draft, problems, onChange, onSend, onLeave }: Props) {
  const { settings } = usePage();
  const [place, setPlace] = useState(() => nextPlace(draft, -1));
  const [arrows, setArrows] = useState<{ readonly list: string; readonly index: number }>();
  const [closedFor, setClosedFor] = useState<string>();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const here = Math.min(place, draft.fields.length);
  const field = draft.fields[here];
  const typed = field?.text ?? draft.tail;
  const suggestions = useSuggestions(draft, here);
  const { items } = suggestions;
  const isFresh = suggestions.state === 'ready' && suggestions.typed === typed;
  const isOpen = closedFor !== `${here} ${typed}` && (items.length > 0 || suggestions.state === 'failed');
  // Another list begins at its first line again. Told by its content: an effect that resets the place would come late on a
  // busy machine, and undo the key that was pressed since.
  const list = [here, typed, ...items.map(({ title }) => title)].join('\n');
  const moved = arrows?.list === list ? arrows.index : undefined;
  const setMoved = (index: number) => setArrows({ list, index });
  // Behind the pills Enter sends, unless something was typed there.
  const first = field === undefined && draft.tail.trim() === '' ? -1 : 0;
  const highlighted = Math.min(moved ?? first, items.length - 1);

  useLayoutEffect(() => inputs.current[here]?.focus(), [here, draft.fields.length]);

  const goTo = (index: number) => setPlace(Math.max(0, Math.min(index, draft.fields.length)));
  const pick = (suggestion: Suggestion | undefined) => {
    if (suggestion === undefined) return;
    if (suggestion.kind === 'option') {
      const wider = withOption(draft, suggestion.option, suggestion.text);
      onChange(wider);
      setPlace(wider.fields.length - 1);
      return;
    }
    const { kind } = suggestion;
    const filled =
      kind === 'choice' ? withChoice(draft, here, suggestion.choice) : withText(draft, here, suggestion.text);
    onChange(filled);
    setPlace(nextPlace(filled, here));
  };
  const remove = (index: number) => {
    const isNeeded = draft.fields[index]?.option.required === true;
    if (index < 0 || isNeeded) return onLeave(`/${draft.entry.name}`);
    onChange(withoutField(draft, index));
    setPlace(Math.max(0, index - 1));
  };
  const write = (text: string) => {
    if (field !== undefined) return onChange(withText(draft, here, text));
    const named = /^\s*(\S+):$/.exec(text)?.[1]?.toLowerCase();
    const option = remainingOptions(draft).find((one) => localName(one, settings.locale).toLowerCase() === named);
    if (option === undefined) return onChange({ ...draft, tail: text });
    onChange(withOption(draft, option));
    setPlace(draft.fields.length);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    const target = isOpen && event.key.startsWith('Arrow') ? movedTo(event.key, highlighted, items.length) : undefined;
    // Old choices are not forced on somebody who types fast; one that was chosen by the arrows is meant.
    const mayPick = isOpen && highlighted >= 0 && (isFresh || moved !== undefined);
    if (target !== undefined) setMoved(target);
    else if (mayPick && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) pick(items[highlighted]);
    else if (event.key === 'Tab' && !event.shiftKey && field === undefined && isOpen) setMoved(0);
    else if (event.key === 'Enter') onSend();
    else if (event.key === 'Escape' && isOpen) setClosedFor(`${here} ${typed}`);
    else if (event.key === 'Escape') onLeave('');
    else if (event.key === 'Backspace' && value === '') remove(field === undefined ? draft.fields.length - 1 : here);
    else if (event.key === 'ArrowLeft' && atStart && here > 0) goTo(here - 1);
    else if (event.key === 'ArrowRight' && selectionStart === value.length && here < draft.fields.length)
      goTo(here + 1);
    else return;
    event.preventDefault();
  };
  const inputProps = (index: number) => ({
    ref: (element: HTMLInputElement | null) => {
      inputs.current[index] = element;
    },
    ...comboboxProps(LIST_ID, isOpen && index === here, highlighted),
    onFocus: () => setPlace(index),
    onInput: (event: { currentTarget: HTMLInputElement }) => write(event.currentTarget.value),
    onKeyDown,
  });
  const left = remainingOptions(draft).length;
  return (
    <>
      {isOpen ? (
        <SuggestionList
          id={LIST_ID}
          label={field ? localName(field.option, settings.locale) : 'Options'}
          heading={
            field ? (
              <>
                <strong>{localName(field.option, settings.locale)}</strong>
                {localDescription(field.option, settings.locale)}
              </>
            ) : (
              <strong>Options</strong>
            )
          }
          lines={items.map(line)}
          highlighted={highlighted}
          note={suggestions.state === 'failed' ? 'Loading options failed' : undefined}
          onHighlight={setMoved}
          onPick={(index) => pick(items[index])}
        />
      ) : null}
      <div class="command-line">
        <span class="command-name">/{draft.entry.name}</span>
        {draft.fields.map(({ option, text }, index) => {
          const problem = problems.get(option.name);
          return (
            <label key={option.name} class={problem ? 'pill wrong' : index === here ? 'pill focused' : 'pill'}>
              <span class="pill-name">{localName(option, settings.locale)}</span>
              <input
                type="text"
                class="pill-text"
                size={Math.max(2, text.length)}
                value={text}
                aria-invalid={problem !== undefined}
                aria-errormessage={problem === undefined ? undefined : 'composer-problem'}
                {...inputProps(index)}
              />
            </label>
          );
        })}
        <input
          type="text"
          class="tail"
          aria-label="More options"
          placeholder={left === 0 ? '' : `+${left} optional`}
          value={draft.tail}
          {...inputProps(draft.fields.length)}
        />
      </div>
    </>
  );
}

function line(suggestion: Suggestion, index: number): Line {
  if (suggestion.kind !== 'option') return { key: `${index} ${suggestion.title}`, title: suggestion.title };
  const { title, detail, text } = suggestion;
  return { key: title, title: text === '' ? title : `${title}: ${text}`, detail };
}
