import { type Ask, question } from '../model/ask.ts';
import type { Action } from '../model/card.ts';
import { message } from '../model/words.ts';

/** Of the words of a figure, so many: the button holds a hundred characters in all. */
const WORDS_MAX = 28;

/** *Report a wrong figure*: opens the form, with the question whose answer is meant. */
export function reportAction({ command, options }: Ask, beside: 'always' | 'where-room'): Action {
  const { election, ...rest } = options;
  const about = [command, ...Object.values(rest)].join(' ');
  return {
    kind: 'ask',
    label: message('report.title'),
    ask: question.report({ election, about }),
    beside,
  };
}

/**
 * *That is not what it says*: opens the form for a figure of a text that was read otherwise than it was meant.
 * @param words the figure as it stands in the text
 * @param reading what was made of it, in a few words for those who mend the reading: `differs votes aliyev-ilham`
 */
export function misreadAction(words: string, reading: string, election: string | undefined): Action {
  return {
    kind: 'ask',
    label: message('report.misread'),
    ask: question.report({ election, words: [...words].slice(0, WORDS_MAX).join(''), about: reading }),
    beside: 'always',
  };
}
