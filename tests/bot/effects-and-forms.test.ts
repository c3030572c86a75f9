import { checkPayload } from '@election-facts/local-discord';
import { describe, expect, it, vi } from 'vitest';
import { NewestPress } from '../../src/bot/answering/newest-press.ts';
import { respond } from '../../src/bot/answering/response.ts';
import { type Asking, askingOf } from '../../src/bot/asking.ts';
import { commandPayloads } from '../../src/bot/command-payloads.ts';
import type { Effecters } from '../../src/bot/effects.ts';
import { readInteraction } from '../../src/bot/interaction.ts';
import { createLog } from '../../src/bot/log.ts';
import { createRouter } from '../../src/bot/router.ts';
import { noticeCard } from '../../src/cards/answers/question-cards.ts';
import { question } from '../../src/cards/model/ask.ts';
import { text } from '../../src/cards/model/words.ts';
import type { Command, CommandAnswer } from '../../src/command/command.ts';
import type { CommandFamily } from '../../src/command/subcommands.ts';
import { knowledge, written } from './bot.ts';
import { moderator, press, slash } from './interactions.ts';

/** A command by the name of a known one, with an answer made up for the test. */
function commandWith(run: Command['run'], rest: Partial<Command> = {}): Command {
  return {
    name: 'results',
    description: 'command.results',
    options: {},
    messageMenus: [],
    access: {},
    complete: () => [],
    run,
    ...rest,
  };
}

/** A kind of effect that only this test knows, so the union of kinds cannot name it. */
function routerFor(answer: CommandAnswer, keep: () => Promise<unknown> = async () => undefined) {
  return createRouter({
    commands: [commandWith(() => answer)],
    knowledgeFor: async () => knowledge,
    effects: { 'keep-note': keep } as unknown as Effecters,
    reportFault: () => undefined,
  });
}

describe('an answer with an effect', () => {
  const effect = { kind: 'keep-note', note: 'a note' };
  const answer = { card: noticeCard(text('kept')), effect: effect as never };

  it('carries it out and shows the card', async () => {
    const keep = vi.fn(async () => undefined);
    expect(written(await routerFor(answer, keep).answer(slash('results', {})))).toContain('kept');
    expect(keep).toHaveBeenCalledExactlyOnceWith(effect, expect.objectContaining({ knowledge }));
  });

  it('shows what came of it where it says so', async () => {
    const keep = async () => noticeCard(text('the third note'));
    const shown = written(await routerFor(answer, keep).answer(slash('results', {})));
    expect(shown).toContain('the third note');
    expect(shown).not.toContain('kept');
  });

  it('answers kindly when it fails', async () => {
    const fail = () => Promise.reject(new Error('no disk'));
    expect(written(await routerFor(answer, fail).answer(slash('results', {})))).toContain('Error id');
  });
});

describe('an answer that takes long', () => {
  const late = (asking: Asking, api: ReturnType<typeof fakeApi>) => {
    const answer = new Promise<Awaited<ReturnType<ReturnType<typeof routerFor>['answer']>>>((resolve) =>
      setTimeout(() => resolve(routerFor(noticeCard(text('at last'))).answer(asking)), 2_500),
    );
    return respond(asking, answer, { api, draw: async () => [], log: createLog('silent') });
  };
  const fakeApi = () => ({
    takesFiles: true,
    callback: vi.fn(async () => undefined),
    editOriginal: vi.fn(async () => undefined),
    followUp: vi.fn(async () => undefined),
  });

  it('is announced privately, and put in the place of the announcement', async () => {
    vi.useFakeTimers();
    const api = fakeApi();
    const asking = slash('results', {});
    const done = late(asking, api);
    await vi.advanceTimersByTimeAsync(1_600);
    expect(api.callback).toHaveBeenCalledExactlyOnceWith(asking.address, { type: 5, data: { flags: 64 } }, []);
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    vi.useRealTimers();
    expect(api.editOriginal).toHaveBeenCalledOnce();
    expect(JSON.stringify(api.editOriginal.mock.calls)).toContain('at last');
  });
});

describe('a form', () => {
  const form = {
    title: text('What is wrong?'),
    ask: question.results({ election: 'uk-2024-general' }),
    fields: [
      { kind: 'text', name: 'count', label: text('What'), required: true, long: true, longest: 500 },
      {
        kind: 'radio',
        name: 'contest',
        label: text('Which'),
        required: false,
        choices: [
          { value: 'a', label: text('First') },
          { value: 'b', label: text('Second') },
        ],
      },
      { kind: 'file', name: 'file', label: text('Proof'), required: false, fileTypes: ['.csv'] },
    ],
  } as const;

  it('is what Discord takes, and brings its question back with what was filled in', async () => {
    const answer = await routerFor({ form }).answer(slash('results', {}));
    expect(answer.type).toBe(9);
    if (!('custom_id' in answer.data)) throw new Error('no form');
    const submitted = read({
      type: 5,
      data: {
        custom_id: answer.data.custom_id,
        components: [
          { type: 18, component: { type: 4, custom_id: 'count', value: 'the first' } },
          { type: 18, component: { type: 21, custom_id: 'contest', value: 'b' } },
          { type: 18, component: { type: 19, custom_id: 'file', values: [] } },
        ],
      },
    });
    expect(submitted.request).toMatchObject({
      kind: 'form',
      ask: { command: 'results', options: { election: 'uk-2024-general' } },
      fields: { count: 'the first', contest: 'b' },
    });
  });
});

describe('a family of commands', () => {
  const start = commandWith(() => noticeCard(text('started')), {
    options: {
      count: { type: 'integer', description: 'option.count', required: false, least: 1, most: 9, resolve: () => asked },
      contest: {
        type: 'channel',
        description: 'option.count',
        required: true,
        channelTypes: [0],
        resolve: () => asked,
      },
    },
  });
  const asked = { ok: true, value: undefined } as const;
  const named = (name: string): Command => Object.assign({ ...start }, { name });
  const family: CommandFamily = {
    name: 'follow',
    description: 'command.results',
    access: { rights: 1n << 5n, serversOnly: true },
    subcommands: [named('follow start'), named('follow feeds add')],
    groups: { feeds: 'command.results' },
  };

  it('is listed by Discord under one word, for those who hold its right', () => {
    const payloads = commandPayloads([family], true);
    expect(checkPayload('command-list', payloads)).toMatchObject({ ok: true });
    expect(payloads).toMatchObject([
      {
        name: 'follow',
        default_member_permissions: '32',
        contexts: [0],
        options: [
          { type: 1, name: 'start', options: [{ type: 7, name: 'contest', channel_types: [0] }, { type: 4 }, {}, {}] },
          { type: 2, name: 'feeds', options: [{ type: 1, name: 'add' }] },
        ],
      },
    ]);
  });

  it('is asked for by all of its words, with what was chosen', () => {
    const asking = read({
      type: 2,
      data: {
        name: 'follow',
        type: 1,
        options: [
          {
            type: 2,
            name: 'feeds',
            options: [{ type: 1, name: 'add', options: [{ type: 11, name: 'file', value: '77' }] }],
          },
        ],
        resolved: { attachments: { 77: { id: '77', filename: 'a.csv', size: 12, url: 'https://cdn.example/a.csv' } } },
      },
    });
    expect(asking.request).toMatchObject({ command: 'follow feeds add', options: { file: '77' } });
    expect(asking.asker.attachments.get('77')).toMatchObject({ name: 'a.csv', bytes: 12 });
  });
});

describe('a picture that is drawn late', () => {
  it('does not cover a card that was turned over since', () => {
    const newest = new NewestPress();
    const first = slash('results', {}, { ...moderator });
    const isCurrent = newest.note(first);
    expect(isCurrent()).toBe(true);
    const turned = press('2|t|results|', 'one', moderator);
    newest.note({
      ...turned,
      address: { id: '2', token: 't' },
      request: { ...turned.request, message: { id: '9', madeBy: first.address.id, hidden: true, components: [] } },
    } as Asking);
    expect(isCurrent()).toBe(false);
  });
});

function read(raw: object): Asking {
  const result = readInteraction({ id: '1', token: 't', application_id: '2', locale: 'en-GB', ...raw });
  if (!result.ok) throw new Error(result.reason);
  return askingOf(result.interaction);
}
