import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { onTab, question } from '../model/ask.ts';
import type { Block, Card } from '../model/card.ts';
import { VERSION } from '../model/version.ts';
import { joined, local, message, strong, text, type Words } from '../model/words.ts';
import type { MessageKey } from '../wording/en.ts';
import { versionWords } from './elections-card.ts';

/** A command, what it answers, and what to type. The example is of the election that is looked in first. */
interface Taught {
  readonly name: string;
  readonly description: Exclude<Extract<MessageKey, `command.${string}`>, 'command.unknown'>;
  readonly example?: string | undefined;
}

const RULES = 'rules';

/** What the bot can answer with examples, what it never does, what it keeps, and which data it answers from. */
export function helpCard(election: Election, catalog: Catalog, tab: string | undefined): Card {
  const ask = question.help();
  const rules = tab === RULES;
  return {
    tone: 'answer',
    tabs: [
      { label: message('tab.answer'), ask, current: !rules },
      { label: message('help.never'), ask: onTab(ask, RULES), current: rules },
    ],
    blocks: [
      { kind: 'title', words: message('help.title') },
      ...(rules ? RULE_BLOCKS : commandBlocks(election)),
      {
        kind: 'small',
        words: joined(' · ', [message('help.version', { version: text(VERSION) }), versionWords(catalog)]),
      },
    ],
    actions: [
      {
        kind: 'ask',
        label: message('button.results'),
        ask: question.results({ election: election.id }),
      },
      {
        kind: 'ask',
        label: message('tab.statements'),
        ask: question.statement({ election: election.id }),
      },
      { kind: 'ask', label: message('tab.sources'), ask: question.sources({ election: election.id }) },
      { kind: 'ask', label: message('button.elections'), ask: question.elections() },
    ],
  };
}

function commandBlocks(election: Election): readonly Block[] {
  return [
    { kind: 'line', words: message('help.manner', { election: local(election.name) }) },
    { kind: 'list', entries: taught(election).map(commandWords) },
  ];
}

/** What it never does, and what it keeps. */
const RULE_BLOCKS: readonly Block[] = [
  { kind: 'heading', words: message('help.never') },
  {
    kind: 'list',
    entries: [
      message('help.never-guess'),
      message('help.never-bare'),
      message('help.never-side'),
      message('help.never-vote'),
    ],
  },
  { kind: 'heading', words: message('help.privacy') },
  { kind: 'line', words: message('help.privacy-reads') },
  { kind: 'line', words: message('help.privacy-keeps') },
];

function taught({ candidates, pollsters }: Election): readonly Taught[] {
  const [first, second] = candidates;
  return [
    { name: 'candidate', description: 'command.candidate', example: second?.name.en ?? first?.name.en },
    { name: 'results', description: 'command.results' },
    { name: 'exitpoll', description: 'command.exitpoll', example: pollsters[0]?.name.en },
    {
      name: 'compare',
      description: 'command.compare',
      example:
        first === undefined || second === undefined ? undefined : `first:${first.name.en} second:${second.name.en}`,
    },
    { name: 'fact', description: 'command.fact', example: 'turnout' },
    { name: 'statement', description: 'command.statement', example: first?.name.en },
    { name: 'sources', description: 'command.sources' },
    { name: 'check', description: 'command.check' },
    { name: 'elections', description: 'command.elections' },
  ];
}

function commandWords({ name, description, example }: Taught): Words {
  const typed = joined(' ', [strong(text(`/${name}`)), example === undefined ? undefined : text(example)]);
  return joined(' — ', [typed, message(description)]);
}
