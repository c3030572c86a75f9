import { INPUT, inputsOf, type ModalFrame, type ModalInput } from '../world/modal.ts';
import { repeated } from './component-rules.ts';
import { fileTypeErrors } from './file-type-rules.ts';
import type { FormError } from './form-error.ts';

/** Parts a form may have. */
const MOST_PARTS = 5;

/** What is wrong with a form beyond its single fields. Paths begin at the callback. */
export function modalErrors({ components }: { readonly components: readonly ModalFrame[] }): FormError[] {
  const path = ['data', 'components'];
  const ids = components.flatMap(inputsOf).map(({ custom_id }) => custom_id);
  const twice = repeated(ids).map(
    (): FormError => ({
      path,
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
  );
  const many: FormError[] =
    components.length <= MOST_PARTS
      ? []
      : [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${MOST_PARTS} in length.` }];
  return [...twice, ...many, ...components.flatMap((frame, index) => frameErrors(frame, [...path, index]))];
}

function frameErrors(frame: ModalFrame, path: readonly (string | number)[]): FormError[] {
  if (frame.component !== undefined) return inputErrors(frame.component, [...path, 'component']);
  return (frame.components ?? []).flatMap((input, index) => inputErrors(input, [...path, 'components', index]));
}

function inputErrors(input: ModalInput, path: readonly (string | number)[]): FormError[] {
  return [
    ...rangeErrors(input),
    ...repeated((input.options ?? []).map(({ value }) => value)).map((index) => ({
      path: ['options', index, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    })),
    ...fileTypeErrors(input.file_types, ['file_types']),
  ].map((error) => ({ ...error, path: [...path, ...error.path] }));
}

/** Kinds of input whose `options` are all there is to pick. */
const OF_OPTIONS: readonly number[] = [INPUT.stringSelect, INPUT.checkboxGroup];

function rangeErrors({ type, options = [], min_values, max_values, required }: ModalInput): FormError[] {
  const errors: FormError[] = [];
  const say = (field: string, code: string, message: string) => errors.push({ path: [field], code, message });
  if (typeof min_values === 'number' && typeof max_values === 'number' && min_values > max_values) {
    say('min_values', 'SELECT_COMPONENT_INVALID_RANGE', 'Must not be more than max_values.');
  }
  if (OF_OPTIONS.includes(type) && (max_values ?? 1) > options.length) {
    const message = `Must not be more than the number of options, ${options.length}.`;
    say('max_values', 'SELECT_COMPONENT_MAX_VALUES', message);
  }
  if (min_values === 0 && required !== false) {
    say('required', 'COMPONENT_REQUIRED_MIN_VALUES', 'A field that is required takes at least one value.');
  }
  return errors;
}
