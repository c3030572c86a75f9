import { describe, expect, it } from 'vitest';
import { createRouter } from '../../src/bot/router.ts';
import { ShareLog } from '../../src/bot/share-log.ts';
import { question } from '../../src/cards/model/ask.ts';
import { writeAsk } from '../../src/cards/model/custom-id.ts';
import { commands, isPrivate, knowledge, written } from './bot.ts';
import { moderator, press } from './interactions.ts';

const results = question.results({ election: 'uk-2024-general' });
const here = { ...moderator, channel_id: '77' };

function routerAt(now: () => number) {
  return createRouter({
    commands,
    knowledgeFor: () => knowledge,
    effects: {} as never,
    reportFault: () => undefined,
    now,
  });
}

async function shared(router: ReturnType<typeof routerAt>, purpose: 'share' | 'again' = 'share') {
  const answer = await router.answer(press(writeAsk(purpose, results), 'one', here));
  if (!('pictures' in answer)) throw new Error('no message');
  return answer;
}

describe('a share', () => {
  it('is a few lines with who shared it, two sources and one button, and the private card says that it was shared', async () => {
    const answer = await shared(routerAt(() => 0));
    expect(answer.type).toBe(7);
    expect(written(answer)).toContain('Shared in this channel.');
    const [post] = answer.followUps ?? [];
    const text = JSON.stringify(post?.data);
    expect(text).toContain('-# Shared by A Tester');
    expect(text).toContain('411 seats — Labour');
    expect(text).not.toContain('121 seats · Conservatives');
    expect(text.match(/custom_id/g)).toHaveLength(1);
    expect((post?.data.flags ?? 0) & 64).toBe(0);
  });

  it('is noticed where it stands in the channel already, and goes out again when that is meant', async () => {
    let now = 0;
    const router = routerAt(() => now);
    await shared(router);
    now = 20_000;
    const twice = await shared(router);
    expect(twice.followUps).toBeUndefined();
    expect(written(twice)).toContain('Already shared here by A Tester, 1 minute ago.');
    expect(written(twice)).toContain('Share again');
    expect((await shared(router, 'again')).followUps).toHaveLength(1);
  });

  it('waits for those who share quickly', async () => {
    const router = routerAt(() => 0);
    await shared(router);
    expect(written(await shared(router, 'again'))).toContain('Please wait 10 seconds');
  });
});

describe('the log of shares', () => {
  it('lets a channel take five in a minute, whoever shares', () => {
    let now = 0;
    const log = new ShareLog(() => now);
    for (let person = 0; person < 5; person++) {
      expect(log.check('1', { what: `${person}`, person: `${person}` }, false)).toEqual({ ok: true });
      log.note('1', { what: `${person}`, person: `${person}`, name: 'x' });
    }
    expect(log.check('1', { what: 'six', person: 'six' }, false)).toEqual({ ok: false, waitSeconds: 60 });
    expect(log.check('2', { what: 'six', person: 'six' }, false)).toEqual({ ok: true });
    now = 61_000;
    expect(log.check('1', { what: 'six', person: 'six' }, false)).toEqual({ ok: true });
  });
});

it('asks how to share, and posts the words of the sharer with it', async () => {
  const router = routerAt(() => 0);
  const form = await router.answer(press(writeAsk('choose', results), 'one', here));
  expect(form.type).toBe(9);
  expect(isPrivate(form)).toBe(false);
  const written = JSON.stringify(form.data);
  expect(written).toContain('The whole card');
  expect(written).toContain('A line of your own');
});
