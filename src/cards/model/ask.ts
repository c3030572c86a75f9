/**
 * Which options each command takes: the one place where cards, which ask, and commands, which answer, agree. A command
 * is checked against its line by the compiler; a subcommand goes by both of its words.
 */
export const QUESTIONS = {
  ask: [
    'question',
    'intent',
    'election',
    'against',
    'bodies',
    'measure',
    'nth',
    'count',
    'place',
    'hour',
    'pollster',
    'facts',
    'speaker',
    'further',
  ],

  calendar: ['country'],
  'call add': ['election', 'kind', 'by', 'candidate'],
  'call list': [],
  'call retract': ['call'],
  candidate: ['name', 'election'],
  check: ['text', 'election'],
  compare: ['first', 'second', 'election'],
  corrections: [],
  'election add': ['file', 'name', 'date', 'keep'],
  'election export': ['own'],
  'election list': [],
  'election remove': ['own'],
  elections: [],
  exitpoll: ['pollster', 'candidate', 'election', 'poll'],
  fact: ['topic', 'election'],
  follow: ['election', 'place', 'channel', 'role'],
  following: [],
  help: [],
  report: ['about', 'election', 'words', 'wrong', 'right', 'source', 'answer', 'form'],
  places: ['election', 'candidate', 'sort', 'contest', 'type'],
  results: ['election', 'place', 'count', 'contest'],
  'settings change': ['form', 'default', 'reply', 'share', 'quiet'],
  'settings channels': ['form', 'counts', 'reports', 'calls', 'sharing'],
  'settings erase': ['confirm'],
  'settings reset': [],
  'settings show': [],
  sources: ['source', 'election', 'about'],
  statement: ['about', 'speaker', 'topic', 'election'],
  unfollow: ['followed'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CommandName = keyof typeof QUESTIONS;
export type OptionName<Name extends CommandName> = (typeof QUESTIONS)[Name][number];

/** How an answer is to be shown, beside what was asked. */
export interface View {
  /** Which tab of the answer; absent, the first. */
  readonly tab?: string | undefined;
  /** How many entries of a list stand before the first one shown. */
  readonly page?: number | undefined;
  /** The sources of the answer instead of the answer. */
  readonly sources?: boolean | undefined;
  /** The language asked for; absent, the asker's own. */
  readonly language?: string | undefined;
}

/** A question as a button or menu keeps it: the command, its options by record id or as typed, and the view. */
export interface Ask {
  readonly command: CommandName;
  readonly options: GivenOptions;
  readonly view?: View | undefined;
}

/** Options as they were filled in, by name. */
export type GivenOptions = Readonly<Record<string, string>>;

type Filled<Name extends CommandName> = { readonly [Option in OptionName<Name>]?: string | undefined };

/** A question to a command, by the names of its options; what is `undefined` is left out: `question.results({ election, count })`. */
export const question = Object.fromEntries(
  commandNames().map((command) => [command, (options: Filled<CommandName> = {}) => askOf(command, options)]),
  // `fromEntries` forgets which name goes with which options; the line above makes one for each.
) as unknown as { readonly [Name in CommandName]: (options?: Filled<Name>) => Ask };

/** The same for a command whose name is only known when it runs. */
export function askOf(command: CommandName, options: Readonly<Record<string, string | undefined>>): Ask {
  const filled = Object.entries(options).flatMap(([name, given]) => (given === undefined ? [] : [[name, given]]));
  return { command, options: Object.fromEntries(filled) };
}

export function commandNames(): readonly CommandName[] {
  // The keys of an object literal are exactly its type's keys.
  return Object.keys(QUESTIONS) as CommandName[];
}

export function isCommandName(given: string): given is CommandName {
  return Object.hasOwn(QUESTIONS, given);
}

/** The same question with some options put otherwise, from its first page. */
export function askAgain({ command, options, view }: Ask, changed: GivenOptions): Ask {
  return shownAs({ command, options: { ...options, ...changed } }, { ...view, page: undefined });
}

/** The same question, shown otherwise. */
export function shownAs({ command, options, view }: Ask, changed: View): Ask {
  return { command, options, view: { ...view, ...changed } };
}

/** Another tab of the same answer, from its first page. */
export function onTab(ask: Ask, tab: string | undefined): Ask {
  return shownAs(ask, { tab, page: undefined, sources: undefined });
}

export function onPage(ask: Ask, page: number): Ask {
  return shownAs(ask, { page });
}
