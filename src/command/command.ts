import { viewed } from '../cards/fragments/views.ts';
import { askOf, type CommandName, type GivenOptions, type OptionName, type View } from '../cards/model/ask.ts';
import type { Block, Card } from '../cards/model/card.ts';
import type { Words } from '../cards/model/words.ts';
import type { MessageKey } from '../cards/wording/en.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Asker } from './asker.ts';
import type { Effect } from './effect.ts';
import type { Form } from './form.ts';
import { expandedOptions } from './kept-ids.ts';
import type { Knowledge } from './knowledge.ts';
import { valueOfLabel, valueOfPlainLabel } from './labels.ts';
import type { Choice, Option, Resolution, Scope } from './option.ts';

/** A command as the bot knows it: what it is called, what may be filled in, and what it answers. */
export interface Command {
  readonly name: CommandName;
  readonly description: MessageKey;
  readonly options: Options;
  /** Answers from what is known alone. Ambiguous and unknown names are answered before the command sees them. */
  readonly run: (given: GivenOptions, context: CommandContext) => CommandAnswer;
  /** The same command in the menu of a message (Apps), where it has some. */
  readonly messageMenus: readonly MessageMenu[];
  /** Suggestions for the option being typed. */
  readonly complete: (option: string, typed: string, given: GivenOptions, context: CommandContext) => readonly Choice[];
  readonly access: Access;
  /** The same options give everybody the same card while the data is the same, so a finished answer may be kept. */
  readonly forAnyone?: boolean | undefined;
}

/** What a command answers with: a card; a card and something to be done; a form to fill in. */
export type CommandAnswer = Card | { readonly card: Card; readonly effect: Effect } | { readonly form: Form };

/** Who Discord shows a command to, and where. Servers may change it, so the command looks at rights again. */
export interface Access {
  /** Discord's permission bits a member needs; absent: everybody. */
  readonly rights?: bigint;
  /** It makes no sense outside of servers. */
  readonly serversOnly?: boolean;
}

/** A command that is chosen on somebody's message and answers to its text. */
export interface MessageMenu {
  /** As Discord lists it; English, like the names of all commands. */
  readonly name: string;
  readonly run: (message: ChosenMessage, context: CommandContext) => CommandAnswer;
}

/** The message a command was chosen on. */
export interface ChosenMessage {
  readonly text: string;
  /** Where it stands, for those who can see it; absent where Discord does not say. */
  readonly url: string | undefined;
  /** Parts of it that were not read: a poll, attached files. */
  readonly unread: readonly ('poll' | 'file')[];
}

export interface CommandContext {
  readonly knowledge: Knowledge;
  readonly asker: Asker;
  readonly view?: View | undefined;
}

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
  readonly knowledge: Knowledge;
  readonly asker: Asker;
}

type OptionsOf<Name extends CommandName> = Options & { readonly [Key in OptionName<Name>]: Option<unknown> };

interface Definition<Name extends CommandName, O extends Options> {
  readonly name: Name;
  readonly description: MessageKey;
  readonly options: O;
  readonly messageMenus?: readonly MessageMenu[];
  readonly access?: Access;
  readonly forAnyone?: boolean;
  readonly answer: (values: Values<O>, answering: Answering) => CommandAnswer;
}

/**
 * Defines a command, with exactly the options its line of questions names. `answer` is pure: no sockets, no clock, no
 * locale; the card it returns is turned into words, pictures and Discord's JSON afterwards.
 */
export function command<Name extends CommandName, O extends OptionsOf<Name>>(definition: Definition<Name, O>): Command {
  const { name, description, options, messageMenus = [], access = {}, forAnyone } = definition;
  const all: Options = options;
  return {
    name,
    description,
    options: all,
    messageMenus,
    access,
    forAnyone,
    run: (given, context) => answerOf<O>(definition, given, context),
    complete(key, typed, given, context) {
      const scope = scopeAt(name, given, context);
      return all[key]?.complete?.(typed, key === 'election' ? scope : inElection(all, scope)) ?? [];
    },
  };
}

function answerOf<O extends Options>(
  { name, options, answer }: Omit<Definition<CommandName, O>, 'description'>,
  kept: GivenOptions,
  context: CommandContext,
): CommandAnswer {
  const given = expandedOptions(kept, context.knowledge);
  const resolved = resolveAll(options, scopeAt(name, given, context));
  if (!resolved.ok) return resolved.card;
  const { view = {}, knowledge, asker } = context;
  const page = view.page ?? 0;
  const ofSources = view.sources === true;
  const answered = answer(
    // Each key was filled by the option of that key, which the compiler cannot follow through a loop.
    resolved.values as Values<O>,
    {
      catalog: knowledge.catalog,
      election: resolved.election,
      page: ofSources ? 0 : page,
      tab: view.tab,
      knowledge,
      asker,
    },
  );
  if (!isCard(answered)) return answered;
  const shown = viewed(answered, view);
  return resolved.elsewhere === undefined ? shown : withNotice(shown, resolved.elsewhere);
}

type Resolved =
  | {
      readonly ok: true;
      readonly values: Readonly<Record<string, unknown>>;
      readonly election: Election;
      readonly elsewhere: Words | undefined;
    }
  | { readonly ok: false; readonly card: Card };

function resolveAll(options: Options, start: Scope): Resolved {
  const values: Record<string, unknown> = {};
  let scope = start;
  let elsewhere: Words | undefined;
  for (const [key, option] of inOrder(options)) {
    const given = start.given[key];
    const meant = given === undefined ? undefined : valueOfLabel(option, given, scope);
    const resolution = resolved(option, meant ?? given, scope);
    if (!resolution.ok) return resolution;
    values[key] = resolution.value;
    elsewhere ??= resolution.elsewhere;
    if (resolution.election !== undefined) scope = { ...scope, election: resolution.election, settled: true };
  }
  return { ok: true, values, election: scope.election, elsewhere };
}

/** A text that nothing is called by may still be the whole line of a list. */
function resolved(option: Option<unknown>, given: string | undefined, scope: Scope): Resolution<unknown> {
  const resolution = option.resolve(given, scope);
  if (resolution.ok || given === undefined || resolution.card.tone !== 'notice') return resolution;
  const meant = valueOfPlainLabel(option, given, scope);
  return meant === undefined || meant === given ? resolution : option.resolve(meant, scope);
}

function scopeAt(name: CommandName, given: GivenOptions, { knowledge, asker }: CommandContext): Scope {
  const { catalog, defaultElection } = knowledge;
  const again = (changed: GivenOptions) => askOf(name, { ...given, ...changed });
  return {
    catalog,
    election: defaultElection,
    settled: false,
    given,
    asker,
    again,
    follows: knowledge.server?.follows ?? [],
    calls: knowledge.server?.calls ?? [],
  };
}

/** The same scope within the election that is filled in already. */
function inElection({ election: option }: Options, scope: Scope): Scope {
  if (option === undefined || scope.given.election === undefined) return scope;
  const asked = option.resolve(scope.given.election, scope);
  return asked.ok && asked.election !== undefined ? { ...scope, election: asked.election, settled: true } : scope;
}

/** The election decides where the others are looked up, so it is read first. */
function inOrder(options: Options): readonly (readonly [string, Option<unknown>])[] {
  return Object.entries(options).toSorted(([a], [b]) => Number(b === 'election') - Number(a === 'election'));
}

export function isCard(answer: CommandAnswer): answer is Card {
  return 'blocks' in answer;
}

/** Small print at the end: it comes from another election than the one that was looked in first. */
function withNotice(card: Card, words: Words): Card {
  const notice: Block = { kind: 'small', words };
  return { ...card, blocks: [...card.blocks, notice] };
}
