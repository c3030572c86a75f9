import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { question } from '../src/cards/model/ask.ts';
import { message } from '../src/cards/model/words.ts';
import { command } from '../src/command/command.ts';
import type { Form } from '../src/command/form.ts';
import { plainOption } from '../src/command/options/plain-option.ts';

const hidden = (longest: number) => plainOption('string', 'option.confirm', { hidden: true, longest });
const LONGEST = { wrong: 1_000, right: 500, source: 400 } as const;
/** Of the message that was reported, as much as a form's id holds. */
const ABOUT_MAX = 60;

/** Tells those who look after the data of a figure that is wrong. */
export default command({
  name: 'report',
  description: 'command.report',
  messageMenus: [{ name: 'Report a wrong figure', run: ({ url }) => ({ form: reportForm(url) }) }],
  options: {
    about: hidden(200),
    wrong: hidden(LONGEST.wrong),
    right: hidden(LONGEST.right),
    source: hidden(LONGEST.source),
    answer: hidden(10),
    form: hidden(10),
  },
  answer({ about = '', wrong = '', right = '', source = '', answer, form }, { asker, catalog, election }) {
    if (form === undefined || wrong.trim() === '') return { form: reportForm(undefined) };
    const body = {
      about: about.slice(0, 200),
      election: election.id,
      wrong: wrong.slice(0, LONGEST.wrong),
      right: right.slice(0, LONGEST.right),
      source: source.slice(0, LONGEST.source),
      dataVersion: catalog.version.slice(0, 40),
    };
    const answerTo = answer === 'true' ? (asker.person?.id ?? '') : '';
    const change = { do: 'report', server: asker.server ?? '', answerTo, body } as const;
    return { card: noticeCard(message('report.title')), effect: { kind: 'store', change } };
  },
});

/** @param url of the message that is meant */
function reportForm(url: string | undefined): Form {
  const about = url?.split('/').slice(-3).join('/').slice(0, ABOUT_MAX);
  return {
    title: message('report.title'),
    ask: question.report({ about, form: '1' }),
    fields: [
      {
        kind: 'text',
        name: 'wrong',
        label: message('report.field.wrong'),
        required: true,
        long: true,
        longest: LONGEST.wrong,
      },
      { kind: 'text', name: 'right', label: message('report.field.right'), required: false, longest: LONGEST.right },
      { kind: 'text', name: 'source', label: message('report.field.source'), required: false, longest: LONGEST.source },
      { kind: 'checkbox', name: 'answer', label: message('report.field.answer'), required: false },
    ],
  };
}
