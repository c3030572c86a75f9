import { describe, expect, it } from 'vitest';
import { en } from '../../src/cards/wording/en.ts';
import { languages } from '../../src/cards/wording/languages.ts';
import { commandsOf } from '../../src/command/subcommands.ts';
import { literalsOf } from '../cards/messages.ts';
import { commands, routerWith, written } from './bot.ts';
import { member, slash } from './interactions.ts';

const router = routerWith();

/** Questions to every command, with answers, lists, questions back and nothing found. */
const QUESTIONS: Readonly<Record<string, readonly Readonly<Record<string, string | boolean>>[]>> = {
  candidate: [{ name: 'zahid' }, { name: 'aliyev' }, { name: 'xyzzy' }, { name: 'putin' }, {}],
  results: [{}, { count: '54.47' }, { election: 'uk 2024' }, { election: 'germany 2025' }, { private: false }],
  exitpoll: [{}, { pollster: 'rey' }, { pollster: 'edison' }, { election: 'india 2024' }, { pollster: 'xyzzy' }],
  fact: [{ topic: 'turnout' }, { topic: 'dates' }, { topic: 'observers' }, { topic: 'xyzzy' }],
  statement: [{}, { about: 'osce' }, { about: 'xyzzyq' }, { speaker: 'xyzzy' }],
  sources: [{}, { source: 'osce' }, { source: 'reuters' }, { source: 'xyzzy' }],
  compare: [
    { first: 'zahid', second: 'razi' },
    { first: 'rey', second: 'oracle' },
    { first: 'xyzzy', second: 'razi' },
  ],
  check: [{ text: 'Zahid Oruj got 3.17%, turnout was 76.43%' }, { text: 'no figures at all' }],
  elections: [{}],
  places: [{}],
  calendar: [{}],
  corrections: [{}],
  ask: [{ question: 'who won in the UK' }, { question: 'xyzzy' }, { question: 'turnout in Azerbaijan' }],
  help: [{}],
};

/** Runs of at least three words in English messages: shorter ones also stand in the data's own English. */
const SENTENCES = Object.values(en)
  .flatMap((text) => literalsOf(text, 'en'))
  .map((run) => run.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
  .filter((run) => run.split(' ').length >= 3);

it('has a question for every command', async () => {
  const pure = commandsOf(commands).filter(({ forAnyone }) => forAnyone);
  expect(Object.keys(QUESTIONS)).toEqual(expect.arrayContaining(pure.map(({ name }) => name)));
});

describe.each(languages.filter((language) => language !== 'en'))('an answer in %s', (locale) => {
  it.each(Object.keys(QUESTIONS))('to /%s holds no sentence of the English wording', async (command) => {
    for (const options of QUESTIONS[command] ?? []) {
      const answer = written(await router.answer(slash(command, options, { ...member, locale })));
      expect(
        SENTENCES.filter((sentence) => answer.includes(sentence)),
        JSON.stringify(options),
      ).toEqual([]);
    }
  });
});
