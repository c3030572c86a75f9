import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** Kinds of elements in a parsed message, from ICU MessageFormat's parser. */
const KIND = { literal: 0, argument: 1, number: 2, plural: 6, pound: 7 } as const;

/** Everything in a message, what stands inside its plural forms included. Throws where the syntax is wrong. */
function elementsOf(text: string, language: string): readonly Element[] {
  const inside = (element: Element): readonly Element[] =>
    element.type === KIND.plural
      ? [element, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(inside))]
      : [element];
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst().flatMap(inside);
}

/**
 * The arguments whose value can be read in a message. One that only chooses a plural form is left out: languages without
 * such forms need not name it.
 */
export function argumentsWritten(text: string, language: string): readonly string[] {
  const elements = elementsOf(text, language);
  const counted = elements.some(({ type }) => type === KIND.pound);
  const names = elements.flatMap((element) => {
    if (element.type === KIND.argument || element.type === KIND.number) return [element.value];
    return element.type === KIND.plural && counted ? [element.value] : [];
  });
  return [...new Set(names)].toSorted();
}

/** The words of a message without its arguments, in the runs they stand in. */
export function literalsOf(text: string, language: string): readonly string[] {
  return elementsOf(text, language).flatMap((element) => (element.type === KIND.literal ? [element.value] : []));
}

/** The forms each plural of a message gives; exact numbers such as `=1` are named as they are. */
export function pluralFormsOf(text: string, language: string): readonly (readonly string[])[] {
  return elementsOf(text, language).flatMap((element) =>
    element.type === KIND.plural ? [Object.keys(element.options)] : [],
  );
}
