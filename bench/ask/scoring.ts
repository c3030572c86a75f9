import { ComponentType } from 'discord-api-types/v10';
import { askCard } from '../../src/cards/answers/ask/ask-card.ts';
import type { Tone } from '../../src/cards/model/card.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { Election } from '../../src/facts/election.ts';
import { readQuestion } from '../../src/questions/reading/read.ts';

/** A question with what its answer must hold. */
export interface LabelledQuestion {
  readonly id: string;
  readonly lang: string;
  readonly class: string;
  readonly question: string;
  /** What should come: an answer, a question back, or that there is none. */
  readonly expect: Reply;
  /** What may come as well. */
  readonly also?: Reply;
  /** Patterns that the short answer must hold; `list`: the whole answer. */
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  /** A pattern that makes any answer right. */
  readonly accept?: string;
  readonly list?: boolean;
}
export type Reply = 'answer' | 'ask-back' | 'no';

export type Verdict = 'right' | 'refused' | 'wrong';

export interface Scored {
  readonly asked: LabelledQuestion;
  readonly verdict: Verdict;
  readonly reply: Reply;
  readonly short: string;
  readonly whole: string;
}

const REPLY: Readonly<Record<Tone, Reply>> = {
  answer: 'answer',
  contested: 'answer',
  question: 'ask-back',
  notice: 'no',
};

export function score(asked: LabelledQuestion, catalog: Catalog, defaultElection: Election): Scored {
  const reading = readQuestion(asked.question, { catalog, defaultElection, language: asked.lang });
  const card = askCard(reading, catalog, asked.lang);
  const whole = textOf(renderCard(card, { locale: asked.lang }));
  const short = runningText(whole);
  const reply = REPLY[card.tone];
  return { asked, verdict: verdictOf(asked, reply, short, whole), reply, short, whole };
}

function verdictOf(asked: LabelledQuestion, reply: Reply, short: string, whole: string): Verdict {
  const seen = asked.list === true ? whole : short;
  if (asked.mustNot.some((pattern) => matches(pattern, seen))) return 'wrong';
  if (asked.accept !== undefined && matches(asked.accept, whole)) return 'right';
  const holdsAll = asked.must.every((pattern) => matches(pattern, seen));
  if ((reply === asked.expect || reply === asked.also) && (holdsAll || reply !== asked.expect)) return 'right';
  if (holdsAll && asked.must.length > 0) return 'right';
  return reply === 'answer' ? 'wrong' : 'refused';
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'imu').test(text);
}

/** What stands before the first list and the small print behind it: the sentences, and which count they are from. */
function runningText(whole: string): string {
  const lines = whole.split('\n');
  const end = lines.findIndex((line) => /^\s*- /.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}

function textOf({ components }: ReturnType<typeof renderCard>): string {
  return components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : []))
    .flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []))
    .join('\n');
}
