import { describe, expect, it } from 'vitest';
import type { Component } from '../src/discord/messages/component.ts';
import { messageAsText, withoutControls } from '../src/print/message-text.ts';

const bytes = new TextEncoder().encode('picture');
const chart = { name: 'chart.png', bytes };

function shown(components: Component[], columns = 60): string {
  return messageAsText({ components, flags: 32_768, attachments: [chart] }, { columns });
}

describe('a message in the terminal', () => {
  it('shows a card with its texts, picture, buttons and choices', () => {
    const card: Component = {
      type: 17,
      accent_color: 0x33_66_ff,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: '## Zahid Oruj\n-# as of **7 February 2024**' }],
          accessory: { type: 11, media: { url: 'attachment://chart.png' }, description: 'His share in five counts' },
        },
        { type: 14 },
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: 'Share in channel', custom_id: 'share' },
            { type: 2, style: 5, label: 'Source', url: 'https://x.example/a' },
          ],
        },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'other',
              placeholder: 'Other elections',
              options: [{ label: '2018', value: '1', description: 'presidential' }],
            },
          ],
        },
      ],
    };

    expect(shown([card])).toBe(
      [
        '┃ Zahid Oruj',
        '┃ as of 7 February 2024',
        '┃ (picture "His share in five counts": chart.png, 7 bytes)',
        `┃ ${'─'.repeat(40)}`,
        '┃ [ Share in channel ]  [ Source ] <https://x.example/a>',
        '┃ [ Other elections ▾ ]',
        '┃   ▹ 2018: presidential',
      ].join('\n'),
    );
  });

  it.each([
    ['[CEC](https://x.example/a_b_c) says', 'CEC <https://x.example/a_b_c> says'],
    ['a \\*plain\\* star and snake_case_name', 'a *plain* star and snake_case_name'],
    ['**bold _and italic_**', 'bold and italic'],
    ['`a_b` and ``c`d``', 'a_b and c`d'],
    ['on <t:1707264000:D> at <t:1707264000:t>', 'on 2024-02-07 at 00:00 UTC'],
    ['> quoted\n- item\n1. first', '> quoted\n• item\n1. first'],
    ['2 * 3 * 4', '2 * 3 * 4'],
  ])('reads %j', (markdown, expected) => {
    expect(messageAsText({ content: markdown, attachments: [] })).toBe(expected);
  });

  it('breaks lines between words and keeps lists indented', () => {
    expect(messageAsText({ content: '- one two three four five' }, { columns: 20 })).toBe(
      '• one two three four\n  five',
    );
  });

  it('leaves code as it stands', () => {
    expect(messageAsText({ content: '```\nA    **1**\n```' })).toBe('A    **1**');
  });

  it('shows control characters instead of obeying them', () => {
    const content = 'red \u001b[31mtext\u001b[0m\u0007 and \u009b2J\u202eevil';
    expect(messageAsText({ content }, { colour: true })).toBe(
      'red \ufffd[31mtext\ufffd[0m\ufffd and \ufffd2J\ufffdevil',
    );
    expect(withoutControls('a\tb\r\nc')).toBe('a b\nc');
  });

  it('uses colours only when asked to', () => {
    expect(messageAsText({ content: '**a b**' }, { colour: true })).toBe('\u001b[1ma\u001b[22m \u001b[1mb\u001b[22m');
    expect(messageAsText({ content: '**a b**' })).toBe('a b');
  });

  it('says who sees it, and that it is still being written', () => {
    expect(messageAsText({ content: 'x', flags: 64 })).toBe('x\n(only you can see this)');
    expect(messageAsText({ flags: 128 })).toBe('The app is thinking…');
  });

  it('lists files that no component shows', () => {
    expect(messageAsText({ content: 'x', attachments: [chart] })).toBe('x\n(file: chart.png, 7 bytes)');
  });

  it('is not held up by marks that never close', () => {
    const content = `${'['.repeat(1500)}${'`a` '.repeat(300)}${'**'.repeat(600)}`;
    expect(messageAsText({ content }).length).toBeGreaterThan(1000);
  });
});
