import type { TallyMeasure } from '../facts/figures.ts';

/** What is asked for. */
export const intents = [
  'winner',
  'nth',
  'did-win',
  'margin',
  'figure',
  'versus',
  'majority',
  'coalition',
  'threshold',
  'entered',
  'turnout',
  'fact',
  'dates',
  'certified',
  'exit-polls',
  'counts',
  'change',
  'best-places',
  'worst-places',
  'said',
  'congratulated',
  'conceded',
  'judged',
  'disputed',
  'sources',
  'coverage',
  'over-elections',
] as const;
export type Intent = (typeof intents)[number];

const VOICES = new Set<string>(['said', 'congratulated', 'conceded', 'judged', 'disputed'] satisfies Intent[]);

/** Whether the answer is what somebody said. */
export function isVoice(intent: string): boolean {
  return VOICES.has(intent);
}

/** A question as it was understood, in ids: small enough for a button, and the same however it was put. */
export interface Question {
  readonly intent: Intent;
  readonly election: string;
  /** Another election that is asked about as well. */
  readonly against?: string;
  /** Candidates, in the order they were named. */
  readonly bodies: readonly string[];
  readonly measure?: TallyMeasure;
  /** Which place in the order; counted from the end where it is below zero. */
  readonly nth?: number;
  readonly tally?: string;
  readonly place?: string;
  /** An hour of the voting day. */
  readonly hour?: number;
  readonly pollster?: string;
  /** A measure of the facts, or several that answer together. */
  readonly facts?: readonly string[];
  /** A person or an organisation that speaks. */
  readonly speaker?: string;
  /** Words that statements are searched for. */
  readonly about?: string;
  /** Who was named, where the answer is about their party. */
  readonly via?: string;
}

export type Refusal = 'forecast' | 'opinion' | 'advice' | 'office' | 'meaning' | 'why' | 'not-understood';

/** What is asked for and is not there. */
export type Missing =
  | { readonly kind: 'election'; readonly country?: string; readonly year?: number }
  | { readonly kind: 'name'; readonly text: string }
  | {
      readonly kind: 'subject';
      readonly body: { readonly election: string; readonly id: string };
      readonly election: string;
    }
  | { readonly kind: 'several'; readonly text: string };

/** What a text amounts to. */
export type Reading =
  | {
      readonly kind: 'understood';
      readonly question: Question;
      /** No election was named. */
      readonly assumed: boolean;
    }
  /** Several meanings fit: each is a question of its own. */
  | {
      readonly kind: 'which';
      readonly query: string;
      readonly by: 'election' | 'body';
      readonly questions: readonly Question[];
    }
  /** Something asked for is not in the data; what is near is offered. */
  | { readonly kind: 'missing'; readonly missing: Missing; readonly near: readonly Question[] }
  | {
      readonly kind: 'refused';
      readonly why: Refusal;
      readonly words: readonly string[];
      readonly near: readonly Question[];
    }
  | { readonly kind: 'help' };
