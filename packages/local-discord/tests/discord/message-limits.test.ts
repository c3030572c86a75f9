import { describe, expect, it } from 'vitest';
import type { Component } from '../../src/discord/messages/component.ts';
import { formErrorText } from '../../src/discord/rules/form-error.ts';
import type { MessageContext } from '../../src/discord/rules/message-rules.ts';
import { checkPayload, type PayloadKind } from '../../src/discord/rules/validation.ts';

const v2 = 32_768;
const text = (content = 'x') => ({ type: 10, content });
const button = (extra: object = {}) => ({ type: 2, style: 1, label: 'Share', custom_id: 'share', ...extra });
const row = (...components: object[]) => ({ type: 1, components });
const option = (index: number) => ({ label: `Option ${index}`, value: String(index) });
const select = (extra: object = {}) => ({ type: 3, custom_id: 'pick', options: [option(1), option(2)], ...extra });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const picture = (url: string, extra: object = {}) => ({ type: 12, items: [{ media: { url }, ...extra }] });
const chart = { uploads: [{ key: '0', name: 'chart.png' }] };

function problems(kind: PayloadKind, payload: unknown, context?: MessageContext): string[] {
  const checked = checkPayload(kind, payload, context);
  return checked.ok ? [] : checked.errors.map(formErrorText);
}

function inMessage(components: object[], context?: MessageContext): string[] {
  return problems('callback', { type: 4, data: { flags: v2, components } }, context);
}

describe('a V2 message just inside a limit is taken, just outside it is refused', () => {
  const cases: [string, object[], object[], string][] = [
    [
      '40 components, nested ones counted',
      [{ type: 17, components: many(39, () => text()) }],
      [{ type: 17, components: many(39, () => text()) }, text()],
      'data.components: The total number of components must be 40 or fewer, but is 41.',
    ],
    [
      '4000 characters of text together',
      [text('x'.repeat(2000)), text('y'.repeat(2000))],
      [text('x'.repeat(2000)), text('y'.repeat(2001))],
      'data.components: Total number of characters of displayable text is 4001, more than 4000.',
    ],
    [
      '10,000 bytes of text together',
      [text('选'.repeat(3333))],
      [text('选'.repeat(3334))],
      'data.components: Displayable text takes 10002 UTF-8 bytes, more than about 10000.',
    ],
    [
      'a label of 80 characters',
      [row(button({ label: 'x'.repeat(80) }))],
      [row(button({ label: 'x'.repeat(81) }))],
      'data.components[0].components[0].label: Must be 80 or fewer in length.',
    ],
    [
      'a custom id of 100 characters',
      [row(button({ custom_id: 'x'.repeat(100) }))],
      [row(button({ custom_id: 'x'.repeat(101) }))],
      'data.components[0].components[0].custom_id: Must be 100 or fewer in length.',
    ],
    [
      'five buttons in a row',
      [row(...many(5, (index) => button({ custom_id: `b${index}` })))],
      [row(...many(6, (index) => button({ custom_id: `b${index}` })))],
      'data.components[0].components: Must be 5 or fewer in length.',
    ],
    [
      'one select in a row',
      [row(select())],
      [row(select(), button())],
      'data.components[0].components: A row holds up to five buttons or one select, not both.',
    ],
    [
      '25 options in a select',
      [row(select({ options: many(25, option) }))],
      [row(select({ options: many(26, option) }))],
      'data.components[0].components[0].options: Must be 25 or fewer in length.',
    ],
    [
      'ten pictures in a gallery',
      [{ type: 12, items: many(10, () => ({ media: { url: 'https://x.example/a.png' } })) }],
      [{ type: 12, items: many(11, () => ({ media: { url: 'https://x.example/a.png' } })) }],
      'data.components[0].items: Must be 10 or fewer in length.',
    ],
    [
      'alt text of 1024 characters',
      [picture('https://x.example/a.png', { description: 'x'.repeat(1024) })],
      [picture('https://x.example/a.png', { description: 'x'.repeat(1025) })],
      'data.components[0].items[0].description: Must be 1024 or fewer in length.',
    ],
    [
      'custom ids of their own',
      [row(button({ custom_id: 'a' }), button({ custom_id: 'b' }))],
      [row(button({ custom_id: 'a' })), { type: 9, components: [text()], accessory: button({ custom_id: 'a' }) }],
      'data.components[1].accessory.custom_id: Component custom id cannot be duplicated',
    ],
    [
      'numbers of their own',
      [
        { ...text(), id: 1 },
        { ...text(), id: 2 },
      ],
      [
        { ...text(), id: 1 },
        { ...text(), id: 1 },
      ],
      'data.components[1].id: Component id cannot be duplicated',
    ],
  ];

  it.each(cases)('%s', (_limit, inside, outside, refusal) => {
    expect(inMessage(inside)).toEqual([]);
    expect(inMessage(outside).map(withoutCode)).toEqual([refusal]);
  });
});

describe('a component is refused when it lacks what it needs or has what it may not', () => {
  it.each([
    ['a button without a custom id', button({ custom_id: undefined }), 'custom_id: A custom id is required'],
    ['a button without a label', button({ label: undefined }), 'label: A label or emoji is required'],
    ['a link button without a url', { type: 2, style: 5, label: 'Source' }, 'url: A url is required'],
    [
      'a link button with a custom id',
      { type: 2, style: 5, label: 'Source', url: 'https://x.example', custom_id: 'a' },
      'custom_id: A custom id and url cannot both be specified',
    ],
    [
      'a link button to a script',
      { type: 2, style: 5, label: 'Source', url: 'javascript:alert(1)' },
      "url: Scheme must be one of ('http', 'https', 'discord').",
    ],
    [
      'a select whose values repeat',
      select({ options: [option(1), option(1)] }),
      'options[1].value: The specified option value is already used',
    ],
    [
      'a select that wants more than it has',
      select({ max_values: 3 }),
      'max_values: Must not be more than the number of options, 2.',
    ],
    [
      'a select with more defaults than it takes',
      select({ options: [1, 2].map((n) => ({ ...option(n), default: true })) }),
      'options: More defaults than max_values.',
    ],
    [
      'a select whose least is above its most',
      select({ min_values: 2, max_values: 1 }),
      'min_values: Must not be more than max_values.',
    ],
    ['a button of an unknown style', button({ style: 9 }), 'style: Value must be one of {1, 2, 3, 4, 5, 6}.'],
    ['a component of an unknown kind', { type: 99 }, 'type: Value of field "type" must be one of (2, 3, 5, 6, 7, 8).'],
  ])('%s', (_name, component, refusal) => {
    expect(inMessage([row(component)]).map(withoutCode)).toEqual([`data.components[0].components[0].${refusal}`]);
  });

  it('takes a link button and an emoji-only button', () => {
    const link = { type: 2, style: 5, label: 'Source', url: 'https://x.example/a' };
    expect(inMessage([row(link, button({ label: undefined, emoji: { name: '🗳️' } }))])).toEqual([]);
  });
});

describe('attachments', () => {
  it('are found by their name', () => {
    expect(inMessage([picture('attachment://chart.png')], chart)).toEqual([]);
  });

  it('are refused when no such file came', () => {
    expect(inMessage([picture('attachment://chart.png')]).map(withoutCode)).toEqual([
      'data.components[0].items[0].media.url: The attachment "chart.png" is not part of the message.',
    ]);
  });

  it('are refused when described without having come', () => {
    const data = { content: 'x', attachments: [{ id: '3', description: 'alt' }] };
    expect(problems('callback', { type: 4, data }, chart).map(withoutCode)).toEqual([
      'data.attachments[0].id: No file came with the id 3.',
    ]);
  });

  it('may not be shown as a file from elsewhere', () => {
    expect(inMessage([{ type: 13, file: { url: 'https://x.example/a.pdf' } }]).map(withoutCode)).toEqual([
      'data.components[0].file.url: Only attachment:// is allowed here.',
    ]);
  });
});

describe('the V2 flag', () => {
  it.each(['content', 'embeds'])('forbids %s', (field) => {
    const data = { flags: v2, components: [text()], [field]: field === 'content' ? 'x' : [{ title: 'x' }] };
    expect(problems('callback', { type: 4, data }).map(withoutCode)).toEqual([
      `data.${field}: The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ]);
  });

  it('is needed for anything but rows', () => {
    expect(problems('callback', { type: 4, data: { components: [text()] } }).map(withoutCode)).toEqual([
      'data.components[0].type: Value of field "type" must be one of (1,) without MessageFlags.IS_COMPONENTS_V2.',
    ]);
  });

  it('stays on a message that is edited', () => {
    const before = { content: '', embeds: [], components: [text() as Component], attachments: [], flags: v2 };
    expect(problems('edit', { components: [text('changed')] }, { before })).toEqual([]);
    expect(problems('edit', { content: 'x' }, { before })).toHaveLength(1);
  });
});

describe('a message turned into a V2 message', () => {
  it('must lose its content with the same edit', () => {
    const before = { content: 'x', embeds: [], components: [], attachments: [], flags: 0 };
    const edit = { flags: v2, components: [text()] };
    expect(problems('edit', edit, { before })).toHaveLength(1);
    expect(problems('edit', { ...edit, content: null }, { before })).toEqual([]);
  });
});

describe('classic messages', () => {
  it.each([
    ['2000 characters of content', { content: 'x'.repeat(2000) }, { content: 'x'.repeat(2001) }],
    [
      'five rows',
      { content: 'x', components: many(5, (index) => row(button({ custom_id: `${index}` }))) },
      { content: 'x', components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
    ],
    ['ten embeds', { embeds: many(10, () => ({ title: 'x' })) }, { embeds: many(11, () => ({ title: 'x' })) }],
    [
      '6000 characters in embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    ],
  ])('hold %s and no more', (_limit, inside, outside) => {
    expect(problems('follow-up', inside)).toEqual([]);
    expect(problems('message', inside)).toEqual([]);
    expect(problems('follow-up', outside)).toHaveLength(1);
    expect(problems('message', outside)).toHaveLength(1);
  });

  it.each([{}, { content: '   ' }, { components: [] }, { content: null, embeds: [] }])(
    'are refused when empty: %j',
    (data) => {
      expect(checkPayload('callback', { type: 4, data })).toMatchObject({
        problem: { code: 50_006, message: 'Cannot send an empty message' },
      });
    },
  );

  it('may not be emptied by an edit, but may be left alone', () => {
    const before = { content: 'x', embeds: [], components: [], attachments: [], flags: 0 };
    expect(problems('edit', { content: '' }, { before })).toHaveLength(1);
    expect(problems('edit', {}, { before })).toEqual([]);
  });
});

describe('choices and modals', () => {
  const choice = (extra: object = {}) => ({ name: 'Zahid Oruj', value: 'zahid', ...extra });
  const modal = (...components: object[]) => ({ type: 9, data: { custom_id: 'm', title: 'Notes', components } });
  const field = (id: string) => ({ type: 18, label: 'Note', component: { type: 4, custom_id: id, style: 1 } });

  it.each([
    ['25 choices', many(25, () => choice()), many(26, () => choice())],
    ['names of 100 characters', [choice({ name: 'x'.repeat(100) })], [choice({ name: 'x'.repeat(101) })]],
    ['values of 100 characters', [choice({ value: 'x'.repeat(100) })], [choice({ value: 'x'.repeat(101) })]],
  ])('%s are taken, more are not', (_limit, inside, outside) => {
    expect(problems('callback', { type: 8, data: { choices: inside } })).toEqual([]);
    expect(problems('callback', { type: 8, data: { choices: outside } })).toHaveLength(1);
  });

  it('take five labelled fields with ids of their own', () => {
    expect(problems('callback', modal(...many(5, (index) => field(`f${index}`))))).toEqual([]);
    expect(problems('callback', modal(...many(6, (index) => field(`f${index}`))))).toHaveLength(1);
    expect(problems('callback', modal(field('a'), field('a')))).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('is nested as the payload is', () => {
    const checked = checkPayload('callback', {
      type: 4,
      data: { flags: v2, components: [row(button({ label: 'x'.repeat(81) }))] },
    });
    expect(checked).toMatchObject({
      problem: {
        code: 50_035,
        message: 'Invalid Form Body',
        errors: {
          data: {
            components: {
              0: {
                components: {
                  0: {
                    label: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 80 or fewer in length.' }] },
                  },
                },
              },
            },
          },
        },
      },
    });
  });

  it.each([
    null,
    undefined,
    4,
    'text',
    [],
    { type: 'four' },
    { type: 77 },
    { type: 4, data: 'x' },
    { type: 4, data: { components: {} } },
  ])('meets %j instead of an exception', (payload) => {
    expect(checkPayload('callback', payload).ok).toBe(false);
  });

  it('names a hostile key without harm', () => {
    const data = JSON.parse(
      '{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":5}],"__proto__":{}}]}',
    );
    expect(problems('callback', { type: 4, data })).toHaveLength(1);
    expect(({} as Record<string, unknown>)._errors).toBeUndefined();
  });
});

function withoutCode(problem: string): string {
  return problem.replace(/ \([A-Z0-9_]+\)$/, '');
}
