import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRegistered, type CommandBody, type RegisteredCommand } from '../../src/discord/world/command.ts';
import { PLACES } from '../../src/discord/world/world.ts';
import { readLineEnd, readTypedLine } from '../../src/people/typed-line.ts';

const commands = (
  [
    {
      name: 'candidate',
      description: 'What was reported of a candidate',
      options: [
        {
          type: 3,
          name: 'name',
          name_localizations: { de: 'name-der-person' },
          description: 'Whose figures',
          required: true,
          autocomplete: true,
        },
        { type: 3, name: 'election', description: 'Which election', autocomplete: true },
        { type: 5, name: 'private', description: 'Only you see it' },
      ],
    },
    { name: 'results', description: 'The table', options: [{ type: 3, name: 'election', description: 'Which' }] },
    {
      name: 'odd',
      description: 'Every other kind of option',
      options: [
        { type: 4, name: 'places', description: 'How many', min_value: 1, max_value: 10 },
        { type: 10, name: 'share', description: 'A share' },
        { type: 4, name: 'round', description: 'Which', choices: [{ name: 'First round', value: 1 }] },
        { type: 6, name: 'who', description: 'A person' },
        { type: 7, name: 'channel', description: 'A channel' },
        { type: 11, name: 'file', description: 'A file' },
      ],
    },
    {
      name: 'settings',
      description: 'Settings',
      options: [
        { type: 1, name: 'show', description: 'Shows them' },
        {
          type: 1,
          name: 'set',
          description: 'Sets one',
          options: [{ type: 3, name: 'value', description: 'V', max_length: 5 }],
        },
      ],
    },
    { name: 'check', description: 'Checks a text', options: [{ type: 3, name: 'text', description: 'What' }] },
    { name: 'Check figures', type: 3 },
    { name: 'Check', type: 3 },
  ] satisfies CommandBody[]
).map((body, index): RegisteredCommand => asRegistered(body, { id: String(index + 1), applicationId: '9' }));

function options(line: string, locale?: string) {
  const read = readTypedLine(line, commands, locale);
  return read.kind === 'command' ? read.invocation.options : read;
}

function reason(line: string): string {
  const read = readTypedLine(line, commands);
  return read.kind === 'problem' ? read.reason : JSON.stringify(read);
}

describe('a typed line', () => {
  it.each([
    ['/candidate name:zahid oruj', { name: 'zahid oruj' }],
    ['/candidate zahid oruj', { name: 'zahid oruj' }],
    ['candidate zahid', { name: 'zahid' }],
    ['  /CANDIDATE   zahid  ', { name: 'zahid' }],
    [
      '/candidate zahid election:azerbaijan-2024 private:yes',
      { name: 'zahid', election: 'azerbaijan-2024', private: true },
    ],
    ['/candidate election: x name: y', { election: 'x', name: 'y' }],
    ['/candidate Private:No name:y', { private: false, name: 'y' }],
    ['/results', {}],
    [
      '/results certified at 17:00, see https://x.example/a:b',
      { election: 'certified at 17:00, see https://x.example/a:b' },
    ],
    ['/candidate @everyone <@1> **x** `y`', { name: '@everyone <@1> **x** `y`' }],
    ['/candidate the name of:x', { name: 'the name of:x' }],
    ['/candidate Əli Əliyev', { name: 'Əli Əliyev' }],
    ['/odd places:3 share:41.5 round:first round', { places: 3, share: 41.5, round: 1 }],
    ['/odd round:1', { round: 1 }],
    ['/odd who:@Tom channel:#general', { who: '1310000000000000101', channel: PLACES.server.channelId }],
    ['/settings set dark', { value: 'dark' }],
  ])('%s is read option by option', (line, expected) => {
    expect(options(line)).toEqual(expected);
  });

  it('knows the names options have in the language of the person', () => {
    expect(options('/candidate private:yes name-der-person:zahid', 'de')).toEqual({ private: true, name: 'zahid' });
  });

  it('keeps the path of subcommands', () => {
    expect(readTypedLine('/settings show', commands)).toEqual({
      kind: 'command',
      invocation: { command: 'settings', path: ['show'], options: {} },
    });
  });

  it('finds message commands by name, the longest first, and keeps the text behind it', () => {
    expect(readTypedLine('check figures He got 92 %', commands)).toEqual({
      kind: 'message-command',
      command: 'Check figures',
      text: 'He got 92 %',
    });
  });

  it('takes the slash command where a message command has the same name', () => {
    expect(options('/check figures of 17:00')).toEqual({ text: 'figures of 17:00' });
    expect(options('check turnout')).toEqual({ text: 'turnout' });
  });

  it.each([
    ['/candidat zahid', 'There is no command /candidat. Did you mean /candidate?'],
    [
      '/zzzzzzzz',
      'There is no command /zzzzzzzz. There are /candidate, /results, /odd, /settings, /check, Check figures, Check.',
    ],
    ['', 'Type a command: /candidate, /results, /odd, /settings, /check, Check figures, Check.'],
    ['/candidate', 'name is required: Whose figures. Type /candidate name:…'],
    ['/candidate zahid private:perhaps', 'private: must be yes or no, not "perhaps".'],
    ['/candidate zahid name:oruj', 'name: was given twice.'],
    ['/candidate zahid election:', 'election: needs a value.'],
    [
      '/odd colour:red',
      '/odd has no option for "colour:red". It knows places:, share:, round:, who:, channel:, file:.',
    ],
    ['/odd places:many', 'places: must be a whole number, not "many".'],
    ['/odd places:1.5', 'places: must be a whole number, not "1.5".'],
    ['/odd places:11', 'places: must be at most 10.'],
    ['/odd places:0', 'places: must be at least 1.'],
    ['/odd round:third', 'round: must be one of First round.'],
    ['/odd who:nobody', 'who: "nobody" is not a person here.'],
    ['/settings', '/settings needs one of: show, set.'],
    ['/settings set longer', 'value: must be at most 5 characters long.'],
    ['/settings show me', '/settings show takes no options.'],
  ])('%s is refused in plain words', (line, expected) => {
    expect(reason(line)).toBe(expected);
  });

  it('passes any value that names no option on unchanged', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => {
      const trimmed = text.trim() === text && text !== '';
      return trimmed && !/(?:^|\s)(name|election|private):/i.test(text);
    });
    fc.assert(
      fc.property(value, (text) => {
        expect(options(`/candidate name:${text}`)).toEqual({ name: text });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(readTypedLine(line, commands).kind).toMatch(/^(command|message-command|problem)$/);
        expect(readLineEnd(line, commands).kind).toMatch(/^(command|option|nothing)$/);
      }),
    );
  });
});

describe('the end of a line', () => {
  it('is a command while its name is being typed', () => {
    expect(readLineEnd('/ca', commands)).toEqual({ kind: 'command', names: ['candidate'] });
  });

  it('is the main option behind the command', () => {
    expect(readLineEnd('/candidate zah', commands)).toMatchObject({
      kind: 'option',
      option: { name: 'name' },
      typed: 'zah',
      start: 11,
    });
  });

  it('is the last named option, with the options before it', () => {
    expect(readLineEnd('/candidate zahid election:az', commands)).toMatchObject({
      option: { name: 'election' },
      typed: 'az',
      start: 26,
      options: { name: 'zahid' },
    });
  });

  it('is an empty main option right behind the command', () => {
    expect(readLineEnd('/candidate ', commands)).toMatchObject({ option: { name: 'name' }, typed: '', start: 11 });
  });

  it('is nothing where no text can stand', () => {
    expect(readLineEnd('/settings show me', commands)).toEqual({ kind: 'nothing' });
  });
});
