import { describe, expect, it } from 'vitest';
import { KeptAnswers } from '../../src/bot/answering/kept-answers.ts';
import type { Asking } from '../../src/bot/asking.ts';
import { createRouter } from '../../src/bot/router.ts';
import { noticeCard } from '../../src/cards/answers/question-cards.ts';
import { text } from '../../src/cards/model/words.ts';
import type { Command } from '../../src/command/command.ts';
import type { Knowledge } from '../../src/command/knowledge.ts';
import { Catalog } from '../../src/facts/catalog.ts';
import { knowledge, written } from './bot.ts';
import { member, moderator, slash } from './interactions.ts';

/** A router with one command that counts how often it is run. */
function counting(forAnyone: boolean) {
  let runs = 0;
  let known: Knowledge = knowledge;
  const command: Command = {
    name: 'results',
    description: 'command.results',
    options: {},
    messageMenus: [],
    access: {},
    forAnyone,
    complete: () => [],
    run() {
      runs += 1;
      return noticeCard(text(`run ${runs}`));
    },
  };
  const router = createRouter({
    commands: [command],
    knowledgeFor: () => known,
    effects: {},
    reportFault: () => undefined,
  });
  return {
    ask: async (asking: Asking) => written(await router.answer(asking)),
    learn: (next: Knowledge) => {
      known = next;
    },
  };
}

describe('a kept answer', () => {
  it('is composed once for the same question', async () => {
    const { ask } = counting(true);
    expect(await ask(slash('results', {}))).toContain('run 1');
    expect(await ask(slash('results', {}))).toContain('run 1');
  });

  it('is not kept for a command that looks at who asks', async () => {
    const { ask } = counting(false);
    await ask(slash('results', {}));
    expect(await ask(slash('results', {}))).toContain('run 2');
  });

  it('goes with the data it came from', async () => {
    const { ask, learn } = counting(true);
    await ask(slash('results', {}));
    learn({ ...knowledge, catalog: new Catalog(knowledge.catalog.elections, 'another version') });
    expect(await ask(slash('results', {}))).toContain('run 2');
  });

  it.each([
    ['other options', () => slash('results', { count: 'final' })],
    ['another language', () => slash('results', { language: 'ru' })],
    ['other rights', () => slash('results', {}, member)],
    ['the channel instead of the asker', () => slash('results', { private: 'false' })],
  ])('is not given for %s', async (_, other) => {
    const { ask } = counting(true);
    await ask(slash('results', {}, moderator));
    expect(await ask(other())).toContain('run 2');
  });
});

describe('the shelf of kept answers', () => {
  const answer = (size: number) => ({ type: 8, data: { choices: [{ name: 'x'.repeat(size), value: '' }] } }) as const;

  it('lets the least recently asked for go first when it is full', () => {
    const answers = new KeptAnswers();
    for (let number = 0; number < 2_000; number += 1) answers.keep(knowledge, `question ${number}`, answer(1));
    answers.find(knowledge, 'question 0');
    answers.keep(knowledge, 'one more', answer(1));
    expect(answers.find(knowledge, 'question 0')).toBeDefined();
    expect(answers.find(knowledge, 'question 1')).toBeUndefined();
  });

  it('holds at most ten megabytes', () => {
    const answers = new KeptAnswers();
    for (let number = 0; number < 10; number += 1) answers.keep(knowledge, `question ${number}`, answer(1_000_000));
    const there = Array.from({ length: 10 }, (_, number) => answers.find(knowledge, `question ${number}`));
    expect(there.filter((found) => found !== undefined)).toHaveLength(4);
  });
});
