import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/bot/answer.ts';
import { type Asking, askingOf } from '../../src/bot/asking.ts';
import { readInteraction } from '../../src/bot/interaction.ts';
import { REPORTS_PER_PERSON_AND_DAY } from '../../src/bot/report-limit.ts';
import { misreadAction } from '../../src/cards/fragments/report-actions.ts';
import type { Action } from '../../src/cards/model/card.ts';
import { writeAsk } from '../../src/cards/model/custom-id.ts';
import type { Store } from '../../src/store/store.ts';
import { isPrivate, knowledge, written } from './bot.ts';
import { storingBot } from './storing-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'election-facts-reports-'));
const OPERATORS = '800000000000000001';
let files = 0;
const opened: Store[] = [];
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  rmSync(folder, { recursive: true, force: true });
});

function bot() {
  files += 1;
  const post = vi.fn();
  const { router, store } = storingBot(join(folder, `${files}.db`), { post, reportChannel: OPERATORS });
  opened.push(store);
  return { router, store, post };
}

const PRIVATE = { flags: 64 };

function asking(raw: object, person: string): Asking {
  const where = { context: 0, guild_id: '1', channel_id: '2' };
  const member = { user: { id: person, username: 'tester' }, permissions: '0', roles: [] };
  const given = { id: '1', token: 't', application_id: '2', locale: 'en-GB', message: PRIVATE };
  const read = readInteraction({ ...given, ...raw, ...where, member });
  if (!read.ok) throw new Error(read.reason);
  return askingOf(read.interaction);
}

const press = (customId: string, person = '7') =>
  asking({ type: 3, data: { custom_id: customId, component_type: 2 } }, person);

function filled(form: Answer, fields: Readonly<Record<string, string>>, person = '7'): Asking {
  if (!('title' in form.data)) throw new Error('no form');
  const components = Object.entries(fields).map(([name, value]) => ({
    type: 18,
    component: { type: 4, custom_id: name, value },
  }));
  return asking({ type: 5, data: { custom_id: form.data.custom_id, components } }, person);
}

/** The custom id of the control with a label, wherever it stands on the card. */
function controlOf(answer: Answer, label: string): string {
  const found = new RegExp(
    `"label":"${label}","(?:custom_id|value)":"([^"]+)"|"custom_id":"([^"]+)"[^{}]*"label":"${label}"`,
  ).exec(JSON.stringify(answer.data));
  const id = found?.[1] ?? found?.[2];
  if (id === undefined) throw new Error(`no "${label}" in ${written(answer)}`);
  return id;
}

function idOf(action: Action): string {
  if (action.kind !== 'ask') throw new Error('it asks nothing');
  return writeAsk('open', action.ask);
}

describe('a report of a wrong figure', () => {
  it('is filed from the card that shows the figure, with what the card is about', async () => {
    const { router, store, post } = bot();
    const { id } = knowledge.defaultElection;
    const ask = {
      command: 'candidate',
      options: { election: id, name: 'oruj-zahid' },
      view: { sources: true },
    } as const;
    const card = await router.answer(press(writeAsk('turn', ask)));
    const form = await router.answer(press(controlOf(card, 'Report a wrong figure')));
    const answer = await router.answer(
      filled(form, { wrong: 'It is 2.19.', right: '2.19', source: 'https://cec.example' }),
    );
    const [report, ...more] = await store.reports.list();
    expect(more).toEqual([]);
    expect(report?.body).toMatchObject({ wrong: 'It is 2.19.', right: '2.19', election: id });
    expect(report?.body.about).toContain('candidate oruj-zahid');
    expect(report?.answerTo).toBe('');
    expect(written(answer)).toContain(report?.id);
    expect(post.mock.calls.map(([channel]) => channel)).toEqual([OPERATORS]);
  });

  it('leaves the card where it is: the answer is a private message of its own', async () => {
    const { router } = bot();
    const ask = { command: 'results', options: {}, view: { sources: true } } as const;
    const card = await router.answer(press(writeAsk('turn', ask)));
    const form = await router.answer(press(controlOf(card, 'Report a wrong figure')));
    const answer = await router.answer(filled(form, { wrong: 'x' }));
    expect(answer.type).toBe(4);
    expect(isPrivate(answer)).toBe(true);
  });

  it('of a figure that was read otherwise than it was meant begins with its words', async () => {
    const { router, store } = bot();
    const action = misreadAction('4.5 million votes', 'differs votes aliyev-ilham', knowledge.defaultElection.id);
    const form = await router.answer(press(idOf(action)));
    expect(written(form)).toContain('That is not what it says');
    expect(written(form)).toContain('“4.5 million votes”: ');
    await router.answer(filled(form, { wrong: '“4.5 million votes”: that is of 2018' }));
    expect(await store.reports.list()).toMatchObject([
      { body: { about: '“4.5 million votes” differs votes aliyev-ilham' } },
    ]);
  });

  it('is taken from one person so often a day, and from others still', async () => {
    const { router, store } = bot();
    const form = await router.answer(press(idOf(misreadAction('5', 'differs', undefined))));
    for (let report = 0; report <= REPORTS_PER_PERSON_AND_DAY; report++)
      await router.answer(filled(form, { wrong: 'x' }, '7'));
    expect(await store.reports.list()).toHaveLength(REPORTS_PER_PERSON_AND_DAY);
    expect(written(await router.answer(filled(form, { wrong: 'x' }, '7')))).toContain('Too many reports');
    await router.answer(filled(form, { wrong: 'x' }, '8'));
    expect(await store.reports.list()).toHaveLength(REPORTS_PER_PERSON_AND_DAY + 1);
  });
});
