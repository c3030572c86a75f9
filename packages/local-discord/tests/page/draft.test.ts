import { describe, expect, it } from 'vitest';
import { commandEntries, matchingEntries } from '../../client/composer/command-entries.ts';
import {
  newDraft,
  nextPlace,
  readableOptions,
  readDraft,
  withChoice,
  withOption,
  withText,
} from '../../client/composer/draft.ts';
import { asRegistered, type CommandBody } from '../../src/discord/world/command.ts';
import { PLACES } from '../../src/discord/world/world.ts';

const option = (name: string, type: number, more: object = {}) => ({ name, type, description: name, ...more });
const candidate: CommandBody = {
  name: 'candidate',
  name_localizations: { de: 'kandidat' },
  description: 'A candidate',
  options: [option('name', 3, { required: true }), option('year', 4, { min_value: 1990 }), option('private', 5)],
};
const settings: CommandBody = {
  name: 'settings',
  description: 'Settings',
  options: [option('show', 1), option('set', 2, { options: [option('language', 1)] })],
};
const registered = (body: CommandBody, id: string, guildId?: string) =>
  asRegistered(body, { id, applicationId: '1', ...(guildId ? { guildId } : {}) });

describe('the list of commands', () => {
  it('holds subcommands with their whole name', () => {
    const entries = commandEntries([registered(settings, '1')], PLACES.server, 'member', 'en-GB');
    expect(entries.map(({ name }) => name)).toEqual(['settings set language', 'settings show']);
  });

  it('shows a command of the server in place of one for everywhere', () => {
    const twice = [
      registered(candidate, '1'),
      registered({ ...candidate, description: 'Here' }, '2', PLACES.server.guildId),
    ];
    const entries = commandEntries(twice, PLACES.server, 'member', 'en-GB');
    expect(entries.map(({ description }) => description)).toEqual(['Here']);
  });

  it('finds by what a name begins with, then by what it holds, in the person’s language', () => {
    const entries = commandEntries(
      [registered(settings, '1'), registered(candidate, '2')],
      PLACES.server,
      'member',
      'de',
    );
    expect(matchingEntries(entries, 's').map(({ name }) => name)).toEqual(['settings set language', 'settings show']);
    expect(matchingEntries(entries, 'DIDAT').map(({ name }) => name)).toEqual(['kandidat']);
  });
});

describe('a command being written', () => {
  const [entry] = commandEntries([registered(candidate, '1')], PLACES.server, 'member', 'en-GB');
  const draft = () => {
    if (entry === undefined) throw new Error('the command is not offered');
    return newDraft(entry);
  };
  const year = option('year', 4, { min_value: 1990 });

  it('begins with the options it cannot do without', () => {
    expect(draft().fields.map((field) => field.option.name)).toEqual(['name']);
    expect(nextPlace(draft(), -1)).toBe(0);
  });

  it('sends the value of a picked choice, and the text itself once that was changed', () => {
    const picked = withChoice(draft(), 0, { name: 'Zahid Oruj', value: 'zahid-oruj' });
    expect(readDraft(picked)).toEqual({ ok: true, options: { name: 'zahid-oruj' } });
    expect(readDraft(withText(picked, 0, 'Zahid'))).toEqual({ ok: true, options: { name: 'Zahid' } });
  });

  it('says of each option what is wrong', () => {
    const wrong = withText(withOption(draft(), year), 1, '1066');
    const read = readDraft(wrong);
    expect(read.ok ? [] : [...read.problems]).toEqual([
      ['name', 'This option is required. Specify a value'],
      ['year', 'year: must be at least 1990.'],
    ]);
  });

  it('leaves out an option that was opened and not filled', () => {
    const opened = withOption(withText(draft(), 0, 'Zahid'), year);
    expect(readDraft(opened)).toEqual({ ok: true, options: { name: 'Zahid' } });
  });

  it('does not swallow text behind the pills', () => {
    const read = readDraft({ ...withText(draft(), 0, 'Zahid'), tail: 'and more' });
    expect(read.ok).toBe(false);
  });

  it('tells autocomplete of the other options that can be read', () => {
    const both = withText(withOption(withText(draft(), 0, 'Za'), year), 1, '2024');
    expect(readableOptions(both, 'name')).toEqual({ year: 2024 });
    expect(readableOptions(withText(both, 1, 'soon'), 'name')).toEqual({});
  });
});
