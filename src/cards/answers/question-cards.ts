import type { Ask } from '../model/ask.ts';
import type { Block, Card } from '../model/card.ts';
import { message, text, type Words } from '../model/words.ts';
import type { MessageKey } from '../wording/en.ts';

/** A record that may be meant: how it is called, what tells it apart, and the question it would answer. */
export interface Possible {
  readonly label: Words;
  readonly detail?: Words | undefined;
  readonly ask: Ask;
}

type Queried =
  | 'candidate'
  | 'pollster'
  | 'election'
  | 'count'
  | 'topic'
  | 'publisher'
  | 'speaker'
  | 'subject'
  | 'comparand'
  | 'place';
type QueryKey = Extract<MessageKey, `which.${Queried}` | `none.${Queried}`>;

/** What the records below stand for that are shown where nothing was found. */
type NearKey = Extract<
  MessageKey,
  'none.suggestions' | 'none.did-you-mean' | 'none.instead' | `none.elections-${string}`
>;

/** What is said above the records shown where nothing was found, and what they stand for. */
interface Beside {
  readonly detail?: Words | undefined;
  readonly introduction?: NearKey;
}

/** Buttons hold five; more go into a menu. */
const BUTTONS_MAX = 5;

/** Several fit: the person chooses, nothing is guessed. */
export function whichCard(
  key: Extract<QueryKey, `which.${string}`>,
  query: string,
  possible: readonly Possible[],
): Card {
  return {
    tone: 'question',
    blocks: [
      { kind: 'title', words: message(key, { query: text(query) }) },
      { kind: 'line', words: message('which.choose') },
      listOf(possible),
    ],
    ...chooser(possible, 'menu.choose'),
  };
}

/** Nobody fits. Similar names are offered as what they are. */
export function noneCard(
  key: Extract<QueryKey, `none.${string}`>,
  query: string,
  similar: readonly Possible[],
  { detail, introduction = 'none.suggestions' }: Beside = {},
): Card {
  const blocks: Block[] = [{ kind: 'title', words: message(key, { query: text(query) }) }];
  if (detail !== undefined) blocks.push({ kind: 'line', words: detail });
  if (similar.length === 0)
    return { tone: 'notice', blocks: [...blocks, { kind: 'line', words: message('none.no-suggestions') }] };
  return {
    tone: 'notice',
    blocks: [...blocks, { kind: 'line', words: message(introduction) }, listOf(similar)],
    ...chooser(similar, 'menu.did-you-mean'),
  };
}

/** One sentence that is no answer: a refusal, a fault, a button that is out of date. */
export function noticeCard(words: Words): Card {
  return { tone: 'notice', blocks: [{ kind: 'line', words }] };
}

function listOf(possible: readonly Possible[]): Block {
  return {
    kind: 'list',
    entries: possible.map(({ label, detail }) =>
      detail === undefined ? label : { kind: 'joined', by: ' — ', parts: [{ kind: 'strong', words: label }, detail] },
    ),
  };
}

function chooser(
  possible: readonly Possible[],
  placeholder: 'menu.choose' | 'menu.did-you-mean',
): Pick<Card, 'actions' | 'menus'> {
  if (possible.length <= BUTTONS_MAX)
    return { actions: possible.map(({ label, ask }) => ({ kind: 'ask', label, ask })) };
  return {
    menus: [
      {
        placeholder: message(placeholder),
        entries: possible.map(({ label, detail, ask }) => ({ label, description: detail, ask })),
      },
    ],
  };
}
