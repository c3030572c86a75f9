import { SOURCES_VIEW, sourcesView, withSourcesTab } from '../cards/fragments/sources-view.ts';
import type { Ask } from '../cards/model/ask.ts';
import type { Block, Card } from '../cards/model/card.ts';
import type { Words } from '../cards/model/words.ts';
import type { MessageKey } from '../cards/wording/en.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Choice, Option, Scope } from './option.ts';

/** A command as the bot knows it: what it is called, what may be filled in, and what it answers. */
export interface Command {
  readonly name: string;
  readonly description: MessageKey;
  readonly options: Readonly<Record<string, Option<unknown>>>;
  /** Answers from the catalog alone. Ambiguous and unknown names are answered before the command sees them. */
  readonly run: (given: GivenOptions, context: CommandContext) => Card;
  /** The same command in the menu of a message (Apps), where it has one. */
  readonly messageMenu?: MessageMenu | undefined;
  /** Suggestions for the option being typed. */
  readonly complete: (option: string, typed: string, given: GivenOptions, context: CommandContext) => readonly Choice[];
}

/** A command that is chosen on somebody's message and answers to its text. */
export interface MessageMenu {
  /** As Discord lists it; English, like the names of all commands. */
  readonly name: string;
  readonly run: (text: string, context: CommandContext) => Card;
}

export type GivenOptions = Readonly<Record<string, string>>;

export interface CommandContext {
  readonly catalog: Catalog;
  readonly defaultElection: Election;
  /** How many entries of the answer's list stand before the first one shown. */
  readonly page?: number | undefined;
}

/** The option that says which view of an answer a button opens. Discord does not list it: only buttons carry it. */
export const TAB = 'tab';

type Options = Readonly<Record<string, Option<unknown>>>;
type Values<O extends Options> = { readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never };
/** What a command answers from. */
export interface Answering {
  readonly catalog: Catalog;
  /** The election the options settled, or else the one looked in first. */
  readonly election: Election;
  readonly page: number;
  /** Which view of the answer is asked for; absent, the first. */
  readonly tab: string | undefined;
}

/**
 * Defines a command. `answer` is pure: no sockets, no clock, no locale; the card it returns is turned into words,
 * pictures and Discord's JSON afterwards.
 */
export function command<O extends Options>(definition: {
  readonly name: string;
  readonly description: MessageKey;
  readonly options: O;
  readonly messageMenu?: MessageMenu;
  readonly answer: (values: Values<O>, answering: Answering) => Card;
}): Command {
  const { name, description, options, messageMenu, answer } = definition;
  const again = (given: GivenOptions) => (changed: GivenOptions) =>
    ({ command: name, options: { ...given, ...changed } }) satisfies Ask;
  return {
    name,
    description,
    options,
    messageMenu,
    run(given, { catalog, defaultElection, page = 0 }) {
      const values: Record<string, unknown> = {};
      let scope: Scope = { catalog, election: defaultElection, settled: false, given, again: again(given) };
      let elsewhere: Words | undefined;
      for (const [key, option] of inOrder(options)) {
        const resolution = option.resolve(given[key], scope);
        if (!resolution.ok) return resolution.card;
        values[key] = resolution.value;
        elsewhere ??= resolution.elsewhere;
        if (resolution.election !== undefined) scope = { ...scope, election: resolution.election, settled: true };
      }
      // Each key was filled by the option of that key, which the compiler cannot follow through a loop.
      const ofSources = given[SOURCES_VIEW] !== undefined;
      const answering = { catalog, election: scope.election, page: ofSources ? 0 : page, tab: given[TAB] };
      const card = answer(values as Values<O>, answering);
      const view = ofSources ? sourcesView(card, page) : withSourcesTab(card);
      return elsewhere === undefined ? view : withNotice(view, elsewhere);
    },
    complete(key, typed, given, { catalog, defaultElection }) {
      let scope: Scope = { catalog, election: defaultElection, settled: false, given, again: again(given) };
      const { election } = options;
      if (election !== undefined && key !== 'election' && given.election !== undefined) {
        const asked = election.resolve(given.election, scope);
        if (asked.ok && asked.election !== undefined) scope = { ...scope, election: asked.election, settled: true };
      }
      return options[key]?.complete?.(typed, scope) ?? [];
    },
  };
}

/** The election decides where the others are looked up, so it is read first. */
function inOrder(options: Options): readonly (readonly [string, Option<unknown>])[] {
  return Object.entries(options).toSorted(([a], [b]) => Number(b === 'election') - Number(a === 'election'));
}

function withNotice(card: Card, words: Words): Card {
  const [title, ...rest] = card.blocks;
  const notice: Block = { kind: 'line', words };
  return { ...card, blocks: title === undefined ? [notice] : [title, notice, ...rest] };
}
