import { describe, expect, it } from 'vitest';
import { formErrorText } from '../../src/discord/rules/form-error.ts';
import { checkPayload } from '../../src/discord/rules/validation.ts';

const options = ['a', 'b'].map((value) => ({ label: value, value }));
const label = (component: object) => ({ type: 18, label: 'Label', component });
const modal = (...components: object[]) => ({ type: 9, data: { custom_id: 'form', title: 'Form', components } });

function complaints(payload: unknown): readonly string[] {
  const checked = checkPayload('callback', payload);
  return checked.ok ? [] : checked.errors.map(formErrorText);
}

describe('a form', () => {
  it.each([
    ['a text', { type: 4, custom_id: 'x', style: 1 }],
    ['a list', { type: 3, custom_id: 'x', options }],
    ['people', { type: 5, custom_id: 'x', max_values: 3 }],
    ['roles', { type: 6, custom_id: 'x' }],
    ['people and roles', { type: 7, custom_id: 'x' }],
    ['channels', { type: 8, custom_id: 'x', channel_types: [0] }],
    ['files', { type: 19, custom_id: 'x', max_values: 3, file_types: ['.csv', 'image'] }],
    ['one of several', { type: 21, custom_id: 'x', options }],
    ['some of several', { type: 22, custom_id: 'x', options, min_values: 0, required: false }],
    ['a tick', { type: 23, custom_id: 'x', default: true }],
  ])('may ask for %s', (_what, component) => {
    expect(complaints(modal({ type: 10, content: 'Text' }, label(component)))).toEqual([]);
  });

  it.each([
    [
      'six parts',
      modal(...Array.from({ length: 6 }, (_, at) => label({ type: 23, custom_id: `x${at}` }))),
      'between 1 and 5',
    ],
    ['one id twice', modal(label({ type: 23, custom_id: 'x' }), label({ type: 23, custom_id: 'x' })), 'duplicated'],
    ['a single choice', modal(label({ type: 21, custom_id: 'x', options: options.slice(1) })), '2 or more'],
    [
      'more picks than options',
      modal(label({ type: 22, custom_id: 'x', options, max_values: 3 })),
      'number of options, 2',
    ],
    [
      'a range turned round',
      modal(label({ type: 5, custom_id: 'x', min_values: 3, max_values: 2 })),
      'more than max_values',
    ],
    ['two equal values', modal(label({ type: 3, custom_id: 'x', options: [...options, options[0]] })), 'already used'],
    [
      'a required field that takes none',
      modal(label({ type: 19, custom_id: 'x', min_values: 0 })),
      'at least one value',
    ],
    [
      'a kind of file there is not',
      modal(label({ type: 19, custom_id: 'x', file_types: ['text/csv'] })),
      'an ending such as .csv',
    ],
    ['a tick outside of a label', modal({ type: 23, custom_id: 'x' }), 'must be one of'],
  ])('is refused with %s', (_what, payload, reason) => {
    expect(complaints(payload).join('\n')).toContain(reason);
  });
});

describe('an option for files', () => {
  it('names kinds of media and endings, nothing else', () => {
    const command = (file_types: readonly string[]) => ({
      name: 'upload',
      description: 'Takes a file',
      options: [{ type: 11, name: 'file', description: 'A file', file_types }],
    });

    expect(checkPayload('command', command(['.csv', 'image'])).ok).toBe(true);
    expect(checkPayload('command', command(['csv'])).ok).toBe(false);
  });
});
