import type { Catalog } from '../../../facts/catalog.ts';
import type { LocalText } from '../../../facts/schema/basics.ts';
import type { Missing, Question, Reading } from '../../../questions/question.ts';
import { question as ask } from '../../model/ask.ts';
import type { Action, Block, Card, Menu } from '../../model/card.ts';
import { joined, local, message, text, type Words } from '../../model/words.ts';
import { languages } from '../../wording/languages.ts';
import { nameOf } from './answered.ts';
import { askedAgain, questionWords } from './asked.ts';

const BUTTONS_MAX = 4;
const NAMED_MAX = 6;

/** What is said where a question has no answer of its own: asked back, missing, refused. */
export function missingCard(reading: Reading, catalog: Catalog, _language: string): Card {
  switch (reading.kind) {
    case 'which':
      return choosing('question', whichWords(reading, catalog), reading.questions, catalog);
    case 'missing':
      return missingOf(reading.missing, reading.near, catalog);
    case 'refused':
      return refused(reading, catalog);
    case 'understood':
      return coverageCard(catalog);
    case 'help':
      return helpCard();
  }
}

function whichWords({ query, by, questions }: Reading & { kind: 'which' }, catalog: Catalog): Words {
  const names = joined(
    ', ',
    questions.slice(0, NAMED_MAX).map((question) => choiceWords(question, by, catalog)),
  );
  if (query === '') return message('ask.which-plain', { names });
  return message(by === 'body' ? 'ask.which-body' : 'ask.which-election', { query: text(query), names });
}

/** What tells the choices apart: the candidate, or the election. */
function choiceWords(question: Question, by: 'election' | 'body', catalog: Catalog): Words {
  const heading = catalog.heading(question.election);
  if (heading === undefined) return text(question.election);
  if (by === 'election') return local(heading.name);
  if (question.speaker !== undefined) return text(question.speaker);
  const election = catalog.find(question.election);
  return joined(
    ' + ',
    question.bodies.map((id) => (election === undefined ? text(id) : nameOf(election, id))),
  );
}

function missingOf(missing: Missing, near: readonly Question[], catalog: Catalog): Card {
  const what = missingWords(missing, catalog);
  const names = near.slice(0, NAMED_MAX).map((question) => questionWords(question, catalog));
  const there =
    names.length === 0 ? [message('ask.examples')] : [message('ask.in-data', { names: joined(', ', names) })];
  return choosing('notice', what, near, catalog, there);
}

function missingWords(missing: Missing, catalog: Catalog): Words {
  switch (missing.kind) {
    case 'election': {
      const country = missing.country === undefined ? undefined : local(countryNames(missing.country));
      const year = missing.year === undefined ? undefined : text(String(missing.year));
      return message('ask.missing', { what: joined(' ', [country, year]) });
    }
    case 'name':
      return message('ask.missing', { what: text(missing.text) });
    case 'several':
      return message('ask.not-together', { names: text(missing.text) });
    case 'subject': {
      const [from, asked] = [catalog.find(missing.body.election), catalog.find(missing.election)];
      if (from === undefined || asked === undefined) return message('ask.missing', { what: text(missing.body.id) });
      return message('ask.missing-subject', { who: nameOf(from, missing.body.id), election: local(asked.name) });
    }
  }
}

function countryNames(code: string): LocalText {
  const names = languages.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code,
  ]);
  return { en: code, ...Object.fromEntries(names) };
}

function refused({ why, words, near }: Reading & { kind: 'refused' }, catalog: Catalog): Card {
  const sentence =
    why === 'not-understood' && words.length > 0
      ? message('ask.refused-words', { words: text(words.slice(0, NAMED_MAX).join(', ')) })
      : message(`ask.refused-${why}`);
  const offer = near.length === 0 ? [message('ask.examples')] : [message('ask.offer')];
  return choosing('notice', sentence, near, catalog, offer);
}

function choosing(
  tone: Card['tone'],
  words: Words,
  questions: readonly Question[],
  catalog: Catalog,
  more: readonly Words[] = [],
): Card {
  const blocks: readonly Block[] = [words, ...more].map((line) => ({ kind: 'line', words: line }));
  return { tone, blocks, ...chooser(questions, catalog) };
}

function chooser(
  questions: readonly Question[],
  catalog: Catalog,
): { readonly actions?: readonly Action[]; readonly menus?: readonly Menu[] } {
  const entries = questions.map((question) => ({
    label: questionWords(question, catalog),
    ask: askedAgain(question, catalog),
  }));
  if (entries.length === 0)
    return { actions: [{ kind: 'ask', label: message('button.elections'), ask: ask.elections() }] };
  if (entries.length <= BUTTONS_MAX) return { actions: entries.map((entry) => ({ kind: 'ask', ...entry })) };
  return { menus: [{ placeholder: message('menu.choose'), entries }] };
}

/** Which elections there are. */
function coverageCard(catalog: Catalog): Card {
  const names = joined(
    ', ',
    catalog.elections.slice(0, 10).map(({ name }) => local(name)),
  );
  return {
    tone: 'answer',
    blocks: [
      { kind: 'line', words: message('elections.title', { value: catalog.headings.length }) },
      { kind: 'line', words: names },
    ],
    actions: [{ kind: 'ask', label: message('button.elections'), ask: ask.elections() }],
  };
}

function helpCard(): Card {
  return {
    tone: 'notice',
    blocks: [
      { kind: 'line', words: message('ask.help') },
      { kind: 'line', words: message('ask.examples') },
    ],
    actions: [{ kind: 'ask', label: message('help.title'), ask: ask.help() }],
  };
}
