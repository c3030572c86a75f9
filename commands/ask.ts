import { askCard, understoodCard } from '../src/cards/answers/ask/ask-card.ts';
import { questionAsked } from '../src/cards/answers/ask/asked.ts';
import { askOf } from '../src/cards/model/ask.ts';
import { message } from '../src/cards/model/words.ts';
import { type CommandContext, command } from '../src/command/command.ts';
import { keptOption } from '../src/command/options/kept-option.ts';
import { questionOption } from '../src/command/options/question-option.ts';
import { QUESTION_MAX } from '../src/questions/reading/cleaning.ts';
import { readQuestion } from '../src/questions/reading/read.ts';

const kept = keptOption();

/** A question in plain words, typed or chosen on a message, and what is asked further about its answer. */
export default command({
  name: 'ask',
  description: 'command.ask',
  options: {
    question: questionOption(),
    intent: kept,
    election: kept,
    against: kept,
    bodies: kept,
    measure: kept,
    nth: kept,
    count: kept,
    place: kept,
    hour: kept,
    pollster: kept,
    facts: kept,
    speaker: kept,
    further: kept,
  },
  messageMenus: [
    { name: 'Ask about this', run: ({ text }, context) => answered(text.slice(0, QUESTION_MAX), context) },
  ],
  answer({ question: text, further, ...rest }, { knowledge, asker }) {
    const options = filled(rest);
    const before = questionAsked(options, knowledge.catalog);
    if (further !== undefined && text === '') {
      return {
        form: {
          title: message('ask.form-title'),
          ask: askOf('ask', { ...options, further }),
          fields: [
            {
              kind: 'text',
              name: 'question',
              label: message('ask.form-label'),
              placeholder: message('ask.form-hint'),
              required: true,
              longest: QUESTION_MAX,
            },
          ],
        },
      };
    }
    if (text === '' && before !== undefined) {
      const card = understoodCard(before, knowledge.catalog);
      if (card !== undefined) return card;
    }
    return answered(text, { knowledge, asker }, before);
  },
});

function answered(
  text: string,
  { knowledge, asker }: Pick<CommandContext, 'knowledge' | 'asker'>,
  before?: ReturnType<typeof questionAsked>,
) {
  const { catalog, defaultElection } = knowledge;
  const [language = 'en'] = asker.locale.split('-');
  return askCard(readQuestion(text, { catalog, defaultElection, language, before }), catalog, language);
}

function filled(options: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, given]) => (given === undefined ? [] : [[name, given]])),
  );
}
