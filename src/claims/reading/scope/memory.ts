import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import type { Mention } from '../../names/mentions.ts';
import type { Quantity } from '../../text/numbers/quantity.ts';
import { type Frame, frameOf, type Sign, UNSAID } from '../frames.ts';
import { type Passage, placesOf } from '../passage.ts';
import type { Topic } from '../setting.ts';
import { type Binding, hasPronoun, isWeakName } from '../subjects.ts';
import { type ScopeMemory, yearsOf } from './elections.ts';

/** What the sentences before have named. */
export interface Memory extends ScopeMemory {
  readonly paragraph: number;
  /** Candidates of the last sentence that named any. */
  readonly subjects: readonly Mention[];
  /** A line that named a candidate or kind of figure and gave no figure: it speaks for the lines below. */
  readonly heading: { readonly subjects: readonly Mention[]; readonly frame: Frame } | undefined;
  readonly polls: readonly ExitPoll[];
  readonly stage: Stage | undefined;
}

/** How much of the count a text speaks of, in percent. */
export interface Stage {
  readonly percent: number;
  readonly step: number;
}

/** What one sentence adds to it. */
export interface Remembering {
  readonly passage: Passage;
  readonly subjects: readonly Mention[];
  readonly clauses: readonly number[];
  readonly signs: readonly Sign[];
  readonly topics: ReadonlyMap<Quantity, readonly Topic[]>;
  readonly stage: Stage | undefined;
}

/** At the start of a text. */
export function emptyMemory(inText: ScopeMemory['inText']): Memory {
  return { inText, years: [], paragraph: 0, subjects: [], heading: undefined, polls: [], stage: undefined };
}

/** A sentence without a name speaks of the heading's, or, with a pronoun, of the one person named last. */
export function inherited(
  passage: Passage,
  memory: Memory,
  heading: readonly Mention[] | undefined,
): Binding | undefined {
  if (heading !== undefined && heading.length === 1) return { mentions: heading, clear: true };
  if (memory.subjects.length !== 1 || passage.strangers.length > 0) return undefined;
  return { mentions: memory.subjects, clear: hasPronoun(passage) };
}

export function remember(memory: Memory, { passage, subjects, clauses, signs, topics, stage }: Remembering): Memory {
  const figures = passage.quantities.filter((quantity) => topics.get(quantity)?.[0] !== 'processed');
  const frame = frameAtEnd(passage, clauses, signs);
  const isHeading =
    figures.length === 0 && passage.tokens.length > 0 && (subjects.length > 0 || frame.kind !== 'unsaid');
  const polls = passage.mentions.flatMap(({ referents }) =>
    referents.flatMap((referent) => (referent.kind === 'pollster' ? referent.polls : [])),
  );
  const samePlace = passage.paragraph === memory.paragraph;
  const years = yearsOf(passage);
  const strong = subjects.filter((mention) => !isWeakName(mention));
  return {
    inText: memory.inText,
    years: years.length > 0 ? years : memory.years,
    paragraph: passage.paragraph,
    subjects: subjects.length > 0 ? strong : memory.subjects,
    heading: isHeading ? { subjects, frame } : samePlace ? memory.heading : undefined,
    polls: polls.length > 0 ? polls : placesOf(passage, 'result').length > 0 ? [] : memory.polls,
    stage: stage === undefined ? memory.stage : { percent: stage.percent, step: stage.step },
  };
}

/** What a line without figures announces for those below it. */
function frameAtEnd(passage: Passage, clauses: readonly number[], signs: readonly Sign[]): Frame {
  const end = passage.tokens.length;
  const nothing: Quantity = {
    first: end,
    last: end,
    numberFirst: end - 1,
    numberLast: end,
    value: 0,
    step: 1,
    about: 'exactly',
    unit: 'bare',
    whole: false,
    count: false,
  };
  return passage.quantities.length === 0 ? frameOf(passage, clauses, signs, nothing) : UNSAID;
}
