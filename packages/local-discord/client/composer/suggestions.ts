import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Choice, type CommandOption, OPTION_KIND } from '../../src/discord/world/command.ts';
import { mentionables } from '../../src/people/entities.ts';
import { usePage } from '../page-context.ts';
import { localDescription, localName } from './command-entries.ts';
import { type Draft, type Field, readableOptions, remainingOptions } from './draft.ts';

/** One line of the list above the composer. */
export type Suggestion =
  | { readonly kind: 'choice'; readonly title: string; readonly choice: Choice }
  /** A value that is typed for the person. */
  | { readonly kind: 'text'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'option';
      readonly title: string;
      readonly detail: string;
      readonly option: CommandOption;
      readonly text: string;
    };

export interface Suggestions {
  readonly state: 'ready' | 'loading' | 'failed';
  /** The text they are for; what was typed since may want others. */
  readonly typed: string;
  readonly items: readonly Suggestion[];
}

const NOTHING: Suggestions = { state: 'ready', typed: '', items: [] };

/** What could stand at the place being typed: the app's choices, the option's own, or further options. */
export function useSuggestions(draft: Draft, place: number): Suggestions {
  const { settings } = usePage();
  const field = draft.fields[place];
  const asked = useAppChoices(draft, field);
  if (field === undefined) return { ...NOTHING, typed: draft.tail, items: optionSuggestions(draft, settings.locale) };
  if (field.choice !== undefined) return { ...NOTHING, typed: field.text };
  if (field.option.autocomplete === true) return asked;
  return { ...NOTHING, typed: field.text, items: ownSuggestions(field, settings.locale) };
}

/** Asks the app on every change. Answers that come after a newer question are dropped. */
function useAppChoices(draft: Draft, field: Field | undefined): Suggestions {
  const { perform } = usePage();
  const [suggestions, setSuggestions] = useState<Suggestions>(NOTHING);
  const question = useRef(0);
  const option = field?.option;
  const typed = field?.text ?? '';
  const wanted = option?.autocomplete === true && field?.choice === undefined;
  // Asked before the letter is even painted. The other options do not change while this one is typed.
  useLayoutEffect(() => {
    question.current += 1;
    const mine = question.current;
    if (option === undefined || !wanted) return setSuggestions(NOTHING);
    setSuggestions((before) => ({ ...before, state: 'loading' }));
    const { command, path } = draft.entry;
    const focused = { option: option.name, typed };
    const options = readableOptions(draft, option.name);
    void perform({ do: 'complete', command, path: [...path], options, focused }).then((reply) => {
      if (question.current !== mine) return;
      if (reply.kind !== 'choices') return setSuggestions({ state: 'failed', typed, items: [] });
      const items = reply.choices.map((choice) => ({ kind: 'choice' as const, title: choice.name, choice }));
      setSuggestions({ state: 'ready', typed, items });
    });
  }, [option?.name, typed, wanted]);
  return suggestions;
}

/** Options behind the pills. Text that names none is offered to the text options, which take anything. */
function optionSuggestions(draft: Draft, locale: string): readonly Suggestion[] {
  const typed = draft.tail.trim().replace(/:$/, '').toLowerCase();
  const remaining = remainingOptions(draft);
  const named = remaining.filter((option) => localName(option, locale).toLowerCase().startsWith(typed));
  const shown = named.length > 0 ? named : remaining.filter(({ type }) => type === OPTION_KIND.string);
  return shown.map((option) => ({
    kind: 'option',
    title: localName(option, locale),
    detail: localDescription(option, locale),
    option,
    text: named.length > 0 ? '' : draft.tail.trim(),
  }));
}

/** Choices the option brings along, yes and no, people and channels. */
function ownSuggestions({ option, text }: Field, locale: string): readonly Suggestion[] {
  const wanted = text.trim().toLowerCase();
  const fits = ({ title }: Suggestion) => title.toLowerCase().includes(wanted);
  if (option.choices && option.choices.length > 0) {
    return option.choices
      .map((choice): Suggestion => {
        const title = choice.name_localizations?.[locale] ?? choice.name;
        return { kind: 'choice', title, choice: { ...choice, name: title } };
      })
      .filter(fits);
  }
  const texts = typedFor(option).filter((one) => one.toLowerCase() !== wanted);
  return texts.map((one): Suggestion => ({ kind: 'text', title: one, text: one })).filter(fits);
}

function typedFor({ type, channel_types }: CommandOption): readonly string[] {
  if (type === OPTION_KIND.boolean) return ['True', 'False'];
  return mentionables(type, channel_types ?? undefined)?.entities.map(({ label }) => label) ?? [];
}
