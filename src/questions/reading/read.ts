import type { Token } from '../../claims/text/tokens.ts';
import { knownNames } from '../names/known-names.ts';
import type { Reading } from '../question.ts';
import type { Asking } from './asking.ts';
import { questionTokens, sentencesLastFirst } from './cleaning.ts';
import { compose } from './composing.ts';
import { featuresOf } from './features.ts';
import { markWords } from './marks.ts';
import { withSlips } from './slips.ts';
import { slotsOf } from './slots.ts';

/**
 * Reads a question in plain words. Nothing is guessed: every word has to be understood or be known to say nothing, and
 * what fits several meanings is asked back. Never throws, whatever the text.
 */
export function readQuestion(text: string, asking: Asking): Reading {
  const tokens = questionTokens(text);
  const whole = readTokens(tokens, asking);
  if (whole.kind !== 'refused') return whole;
  const sentences = sentencesLastFirst(tokens);
  if (sentences.length < 2) return whole;
  for (const sentence of sentences) {
    const reading = readTokens(sentence, asking);
    if (reading.kind === 'understood' || reading.kind === 'which') return reading;
  }
  return whole;
}

function readTokens(tokens: readonly Token[], asking: Asking): Reading {
  const marked = withSlips(markWords(tokens, knownNames(asking.catalog), asking.language), asking);
  const slots = slotsOf(tokens, marked.marks);
  return compose({ marked, slots, features: featuresOf(marked, slots), asking });
}
