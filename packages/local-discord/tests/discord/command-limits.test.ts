import { describe, expect, it } from 'vitest';
import { formErrorText } from '../../src/discord/rules/form-error.ts';
import { checkPayload } from '../../src/discord/rules/validation.ts';

const option = (extra: object = {}) => ({ type: 3, name: 'name', description: 'Whose', ...extra });
const command = (extra: object = {}) => ({ name: 'candidate', description: 'A candidate', ...extra });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const choice = (extra: object = {}) => ({ name: 'First', value: 'first', ...extra });

function problems(...commands: object[]): string[] {
  const checked = checkPayload('command-list', commands);
  return checked.ok ? [] : checked.errors.map(formErrorText);
}

describe('a command just inside a limit is registered, just outside it is refused', () => {
  it.each([
    ['a name of 32 characters', { name: 'x'.repeat(32) }, { name: 'x'.repeat(33) }],
    ['a name in lower case', { name: 'exit-poll_2' }, { name: 'ExitPoll' }],
    ['a name without spaces', { name: 'exitpoll' }, { name: 'exit poll' }],
    ['a name in another script', { name: 'namizəd' }, { name: 'namizəd!' }],
    ['a description of 100 characters', { description: 'x'.repeat(100) }, { description: 'x'.repeat(101) }],
    ['a description', { description: 'x' }, { description: '' }],
    [
      '25 options',
      { options: many(25, (index) => option({ name: `o${index}` })) },
      { options: many(26, (index) => option({ name: `o${index}` })) },
    ],
    [
      'required options first',
      { options: [option({ required: true }), option({ name: 'b' })] },
      { options: [option(), option({ name: 'b', required: true })] },
    ],
    ['options of different names', { options: [option(), option({ name: 'b' })] }, { options: [option(), option()] }],
    [
      '25 choices',
      { options: [option({ choices: many(25, (index) => choice({ name: `c${index}` })) })] },
      { options: [option({ choices: many(26, (index) => choice({ name: `c${index}` })) })] },
    ],
    [
      'choices of 100 characters',
      { options: [option({ choices: [choice({ value: 'x'.repeat(100) })] })] },
      { options: [option({ choices: [choice({ value: 'x'.repeat(101) })] })] },
    ],
    [
      'choices or autocomplete',
      { options: [option({ autocomplete: true })] },
      { options: [option({ autocomplete: true, choices: [choice()] })] },
    ],
    [
      '8000 characters in all',
      { name: 'x', description: 'y', options: many(25, (index) => sized(index, index < 23 ? 320 : 319)) },
      { name: 'x', description: 'yyy', options: many(25, (index) => sized(index, index < 23 ? 320 : 319)) },
    ],
    [
      'translations into locales Discord knows',
      { name_localizations: { de: 'kandidat' } },
      { name_localizations: { az: 'namizəd' } },
    ],
    [
      'permissions as a string of digits',
      { default_member_permissions: '8192' },
      { default_member_permissions: 'all' },
    ],
    ['contexts Discord knows', { contexts: [0, 1, 2], integration_types: [0, 1] }, { contexts: [3] }],
  ])('%s', (_limit, inside, outside) => {
    expect(problems(command(inside))).toEqual([]);
    expect(problems(command(outside))).toHaveLength(1);
  });

  it('counts each kind of command', () => {
    const slash = (count: number) => many(count, (index) => command({ name: `c${index}` }));
    const menus = (count: number) => many(count, (index) => ({ name: `Check ${index}`, type: 3 }));
    expect(problems(...slash(100), ...menus(15))).toEqual([]);
    expect(problems(...slash(101))).toEqual(['body: At most 100 commands of type 1, not 101. (BASE_TYPE_BAD_LENGTH)']);
    expect(problems(...menus(16))).toEqual(['body: At most 15 commands of type 3, not 16. (BASE_TYPE_BAD_LENGTH)']);
  });

  it('wants names to differ within a kind', () => {
    expect(problems(command(), { name: 'candidate', type: 3 })).toEqual([]);
    expect(problems(command(), command())).toEqual([
      '[1]: Application command names must be unique (APPLICATION_COMMANDS_DUPLICATE_NAME)',
    ]);
  });

  it('gives a message command neither description nor options', () => {
    expect(problems({ name: 'Check figures', type: 3 })).toEqual([]);
    expect(problems({ name: 'Check figures', type: 3, description: 'x' })).toHaveLength(1);
  });

  it('says where in the list the fault is', () => {
    expect(problems(command(), command({ name: 'b', options: [option({ description: '' })] }))).toEqual([
      '[1].options[0].description: This field is required (BASE_TYPE_REQUIRED)',
    ]);
  });
});

/** An option whose name, description and choices take this many characters. */
function sized(index: number, characters: number) {
  const name = `o${String(index).padStart(2, '0')}`;
  const values = ['a', 'b'].map((letter) => choice({ name: `${letter}${'x'.repeat(9)}`, value: letter.repeat(99) }));
  const rest = characters - name.length - values.length * 109;
  return option({ name, description: 'd'.repeat(rest), choices: values });
}
