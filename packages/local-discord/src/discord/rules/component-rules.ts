import type { Button, Component, PlacedComponent, Row, StringSelect } from '../messages/component.ts';
import type { FormError } from './form-error.ts';
import { referencedName } from './settled-components.ts';

/** What is wrong with one component beyond its single fields, with its place. */
export function componentErrors({ component, path }: PlacedComponent): FormError[] {
  const found = rulesOf(component);
  return found.map((error) => ({ ...error, path: [...path, ...error.path] }));
}

function rulesOf(component: Component): FormError[] {
  if (component.type === 1) return rowErrors(component);
  if (component.type === 2) return buttonErrors(component);
  if (component.type === 3) return selectErrors(component);
  if (component.type === 13 && referencedName(component.file) === undefined) {
    return [
      { path: ['file', 'url'], code: 'FILE_COMPONENT_URL_INVALID', message: 'Only attachment:// is allowed here.' },
    ];
  }
  return [];
}

function rowErrors({ components }: Row): FormError[] {
  const selects = components.filter(({ type }) => type !== 2).length;
  if (selects === 0 || components.length === 1) return [];
  const message = 'A row holds up to five buttons or one select, not both.';
  return [{ path: ['components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

function buttonErrors(button: Button): FormError[] {
  const has = { id: isGiven(button.custom_id), url: isGiven(button.url), sku: isGiven(button.sku_id) };
  const errors: FormError[] = [];
  const say = (field: string, code: string, message: string) => errors.push({ path: [field], code, message });
  if (button.style === LINK_STYLE) {
    if (!has.url) say('url', 'BASE_TYPE_REQUIRED', 'A url is required');
    if (has.id)
      say(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    if (has.url && !/^(https?|discord):/i.test(button.url ?? '')) {
      say('url', 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord').");
    }
  } else if (button.style === PREMIUM_STYLE) {
    if (!has.sku) say('sku_id', 'BASE_TYPE_REQUIRED', 'A sku id is required');
  } else {
    if (!has.id) say('custom_id', 'BASE_TYPE_REQUIRED', 'A custom id is required');
    if (has.url)
      say('url', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
  }
  if (button.style !== PREMIUM_STYLE && !isGiven(button.label) && !isGiven(button.emoji)) {
    say('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or emoji is required');
  }
  return errors;
}

function selectErrors(select: StringSelect): FormError[] {
  const errors: FormError[] = [];
  const atMost = select.max_values ?? 1;
  if ((select.min_values ?? 1) > atMost) {
    errors.push({
      path: ['min_values'],
      code: 'SELECT_COMPONENT_INVALID_RANGE',
      message: 'Must not be more than max_values.',
    });
  }
  if (atMost > select.options.length) {
    errors.push({
      path: ['max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES',
      message: `Must not be more than the number of options, ${select.options.length}.`,
    });
  }
  if (select.options.filter((option) => option.default === true).length > atMost) {
    errors.push({
      path: ['options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
      message: 'More defaults than max_values.',
    });
  }
  return [
    ...errors,
    ...repeated(select.options.map(({ value }) => value)).map(
      (index): FormError => ({
        path: ['options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      }),
    ),
  ];
}

/** Whether a field holds anything. */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** Where a value stands that stood earlier in the list already. */
export function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
