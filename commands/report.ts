import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { question } from '../src/cards/model/ask.ts';
import { message } from '../src/cards/model/words.ts';
import { command } from '../src/command/command.ts';
import type { Form } from '../src/command/form.ts';
import { keptOption } from '../src/command/options/kept-option.ts';
import { plainOption } from '../src/command/options/plain-option.ts';

const hidden = (longest: number) => plainOption('string', 'option.confirm', { hidden: true, longest });
const LONGEST = { about: 200, election: 48, wrong: 1_000, right: 500, source: 400 } as const;
/** Of the message that was reported, as much as a form's id holds. */
const ABOUT_MAX = 60;

/** What a report is about, as the button knows it that was pressed. */
interface About {
  readonly about?: string | undefined;
  readonly election?: string | undefined;
  /** A figure of a text that was read otherwise than it was meant. */
  readonly words?: string | undefined;
}

/** Tells those who look after the data of a figure that is wrong. */
export default command({
  name: 'report',
  description: 'command.report',
  messageMenus: [
    { name: 'Report a wrong figure', run: ({ url }) => ({ form: reportForm({ about: aboutMessage(url) }) }) },
  ],
  options: {
    about: hidden(LONGEST.about),
    election: keptOption(),
    words: hidden(LONGEST.about),
    wrong: hidden(LONGEST.wrong),
    right: hidden(LONGEST.right),
    source: hidden(LONGEST.source),
    answer: hidden(10),
    form: hidden(10),
  },
  answer({ about = '', election = '', words, wrong = '', right = '', source = '', answer, form }, { asker, catalog }) {
    if (form === undefined || wrong.trim() === '') return { form: reportForm({ about, election, words }) };
    const body = {
      about: (words === undefined ? about : `“${words}” ${about}`).slice(0, LONGEST.about),
      election: election.slice(0, LONGEST.election),
      wrong: wrong.slice(0, LONGEST.wrong),
      right: right.slice(0, LONGEST.right),
      source: source.slice(0, LONGEST.source),
      dataVersion: catalog.version.slice(0, 40),
    };
    const answerTo = answer === 'true' ? (asker.person?.id ?? '') : '';
    const reporter = asker.person?.id ?? '';
    const change = { do: 'report', server: asker.server ?? '', reporter, answerTo, body } as const;
    return { card: noticeCard(message('report.title')), effect: { kind: 'store', change } };
  },
});

function aboutMessage(url: string | undefined): string | undefined {
  return url?.split('/').slice(-3).join('/').slice(0, ABOUT_MAX);
}

function reportForm({ about, election, words }: About): Form {
  const misread = words !== undefined;
  return {
    title: message(misread ? 'report.misread' : 'report.title'),
    ask: question.report({ about: given(about), election: given(election), words: given(words), form: '1' }),
    fields: [
      {
        kind: 'text',
        name: 'wrong',
        label: message(misread ? 'report.field.misread' : 'report.field.wrong'),
        required: true,
        long: true,
        longest: LONGEST.wrong,
        ...(misread ? { value: `“${words}”: ` } : {}),
      },
      { kind: 'text', name: 'right', label: message('report.field.right'), required: false, longest: LONGEST.right },
      { kind: 'text', name: 'source', label: message('report.field.source'), required: false, longest: LONGEST.source },
      { kind: 'checkbox', name: 'answer', label: message('report.field.answer'), required: false },
    ],
  };
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
