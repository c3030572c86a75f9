import { describe, expect, it, vi } from 'vitest';
import { createRouter } from '../../src/bot/router.ts';
import { question } from '../../src/cards/model/ask.ts';
import { writeAsk } from '../../src/cards/model/custom-id.ts';
import { isPrivate, knowledge, routerWith, written } from './bot.ts';
import { botDm, member, moderator, mutedApp, press, privateChannel, slash, typing } from './interactions.ts';

const router = routerWith();
const razi = question.candidate({ election: 'azerbaijan-2024-presidential', name: 'nurullayev-razi' });

describe('who sees an answer', () => {
  it.each([
    { place: 'a server', where: member, hidden: true },
    { place: 'a private channel', where: privateChannel, hidden: true },
    { place: 'a direct message to the bot', where: botDm, hidden: false },
  ])('in $place', async ({ where, hidden }) => {
    expect(isPrivate(await router.answer(slash('results', {}, where)))).toBe(hidden);
  });

  it('is everybody when a moderator asks for it', async () => {
    expect(isPrivate(await router.answer(slash('results', { private: false }, moderator)))).toBe(false);
  });

  it('stays the asker when a member asks for it to be public, and says why', async () => {
    const answer = await router.answer(slash('results', { private: false }, member));
    expect(isPrivate(answer)).toBe(true);
    expect(written(answer)).toContain('posting in the channel is for members who may manage messages');
  });
});

describe('Share', () => {
  it('posts the answer for all with who shared it', async () => {
    const answer = await router.answer(press(writeAsk('share', razi)));
    expect(isPrivate(answer)).toBe(false);
    expect(written(answer)).toContain('Shared by A Tester');
  });

  it('is refused to members in a server, whatever button they hold', async () => {
    const answer = await router.answer(press(writeAsk('share', razi), 'one', member));
    expect(isPrivate(answer)).toBe(true);
    expect(written(answer)).toContain('for members who may manage messages');
    expect(written(answer)).not.toContain('0.8%');
  });

  it('needs no permission in a private channel', async () => {
    expect(isPrivate(await router.answer(press(writeAsk('share', razi), 'one', privateChannel)))).toBe(false);
  });

  it('says so where the app may not post', async () => {
    const answer = await router.answer(press(writeAsk('share', razi), 'one', mutedApp));
    expect(isPrivate(answer)).toBe(true);
    expect(written(answer)).toContain('may not post in this channel');
  });

  it('mentions nobody', async () => {
    expect((await router.answer(press(writeAsk('share', razi)))).data).toMatchObject({
      allowed_mentions: { parse: [] },
    });
  });
});

describe('a press on a button', () => {
  it('turns over a card that only the asker sees', async () => {
    expect((await router.answer(press(writeAsk('turn', razi)))).type).toBe(7);
  });

  it('answers privately beside a card that everybody sees', async () => {
    const answer = await router.answer(press(writeAsk('turn', razi), 'all'));
    expect(answer.type).toBe(4);
    expect(isPrivate(answer)).toBe(true);
  });

  it.each([
    { id: '0|t|candidate||name=x', says: 'another version' },
    { id: '2|t|no-such-command|', says: 'another version' },
    { id: 'anything', says: 'cannot be read' },
    { id: '2|t|candidate||name=%E0%A4%A', says: 'cannot be read' },
    { id: '', says: 'cannot be read' },
  ])('of another time is answered kindly: $id', async ({ id, says }) => {
    const answer = await router.answer(press(id));
    expect(written(answer)).toContain(says);
    expect(isPrivate(answer)).toBe(true);
  });

  it('asks again when the record it names is gone', async () => {
    const answer = await router.answer(
      press(writeAsk('turn', question.candidate({ name: 'somebody-who-was-removed' }))),
    );
    expect(written(answer)).not.toContain('Error id');
  });
});

describe('autocomplete', () => {
  it('offers at most 25 lines with a stable id each', async () => {
    const { data } = await router.answer(typing('candidate', 'name', 'a'));
    if (!('choices' in data)) throw new Error('no choices');
    expect(data.choices.length).toBeGreaterThan(0);
    expect(data.choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of data.choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(['', '\u0000', '🗳️'.repeat(200), '!smith | ^x', '\u202e'])('never fails on %j', async (typed) => {
    expect((await router.answer(typing('candidate', 'name', typed))).type).toBe(8);
  });

  it('offers nothing for a command or option it does not know', async () => {
    expect((await router.answer(typing('nothing', 'name', 'a'))).data).toEqual({ choices: [] });
    expect((await router.answer(typing('candidate', 'nothing', 'a'))).data).toEqual({ choices: [] });
  });
});

describe('a fault inside a command', () => {
  const failing = {
    name: 'results',
    description: 'command.results',
    options: {},
    messageMenus: [],
    access: {},
    run: () => {
      throw new Error('inside');
    },
    complete: () => {
      throw new Error('inside');
    },
  } as const;

  it('is answered privately with an id that is also reported', async () => {
    const report = vi.fn();
    const answer = await createRouter({
      commands: [failing],
      knowledgeFor: () => knowledge,
      effects: {},
      reportFault: report,
    }).answer(slash('results', {}));
    expect(isPrivate(answer)).toBe(true);
    const [{ errorId, command }] = report.mock.calls[0] ?? [{}];
    expect(command).toBe('results');
    expect(errorId).toMatch(/^[0-9a-f]{8}$/);
    expect(written(answer)).toContain(errorId);
    expect(written(answer)).not.toContain('inside');
  });

  it('leaves the autocomplete list empty', async () => {
    const answer = await createRouter({
      commands: [failing],
      knowledgeFor: () => knowledge,
      effects: {},
      reportFault: () => undefined,
    }).answer(typing('results', 'x', 'a'));
    expect(answer).toEqual({ type: 8, data: { choices: [] } });
  });
});
