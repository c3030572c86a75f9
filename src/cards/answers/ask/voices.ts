import type { Election } from '../../../facts/election.ts';
import type { Statement } from '../../../facts/schema/account.ts';
import type { Intent } from '../../../questions/question.ts';
import { alternating } from '../../fragments/sides.ts';
import { statementLine } from '../../fragments/statement-lines.ts';
import { question as ask } from '../../model/ask.ts';
import { joined, linked, local, message, text, type Words } from '../../model/words.ts';
import type { Answered, Subject } from './answered.ts';

const MOST_ROWS = 4;

/** What statements are filed under, by what is asked for. */
const SUBJECTS: Partial<Readonly<Record<Intent, readonly string[]>>> = {
  congratulated: ['congratulation'],
  conceded: ['concession'],
  judged: [
    'observation',
    'conduct',
    'legitimacy',
    'fraud-allegation',
    'legal',
    'violations',
    'media-freedom',
    'campaign',
    'occupied-territories',
    'secrecy',
    'final-report',
  ],
  disputed: ['boycott', 'legitimacy', 'fraud-allegation', 'recount', 'protest', 'complaints', 'e-voting'],
};
/** Sides that do not speak for the winner. */
const DOUBTING = new Set<Statement['side']>([
  'opposition',
  'loser',
  'candidate',
  'party',
  'ngo',
  'foreign-organisation',
  'foreign-government',
  'head-of-state',
]);
/** Nothing in the data weighs statements, so whose voices doubt a result goes by what they are filed under. */
const COUNTRY = 'country:';

/** Who said what: the one that fits best in a sentence, with a name, and the others under it. */
export function voicesAnswer({ question, election }: Subject): Answered {
  const { intent, speaker } = question;
  const spoken = speaker === undefined ? election.statements : spokenBy(election, speaker);
  const wanted = SUBJECTS[intent];
  const fitting =
    wanted === undefined
      ? spoken
      : spoken.filter((statement) => statement.topics.some((topic) => wanted.includes(topic)));
  const chosen = intent === 'disputed' ? fitting.filter(({ side }) => DOUBTING.has(side)) : fitting;
  const full = ask.statement({
    election: election.id,
    topic: wanted?.find((topic) => chosen.some(({ topics }) => topics.some((own) => own === topic))),
  });
  const disputed =
    intent === 'disputed' || (intent === 'judged' && speaker === undefined) ? disputedWords(election) : [];
  const lead = intent === 'judged' && speaker === undefined ? [message('ask.no-judge')] : [];
  const who = speaker === undefined ? undefined : speakerWords(election, speaker);
  if (chosen.length === 0) return without({ election, spoken, who, lead: [...lead, ...disputed], full, intent });
  const ordered = alternating(chosen);
  const [first, ...others] = speaker === undefined ? ordered : chosen;
  const lines = others.slice(0, MOST_ROWS).map((statement) => statementLine(election, statement));
  if (speaker === undefined)
    return {
      sentences: [...lead, ...disputed, countWords(election, intent, chosen.length)],
      rows: [...(first === undefined ? [] : [statementLine(election, first)]), ...lines],
      full,
    };
  return {
    sentences: [
      message('ask.voice', {
        election: local(election.name),
        line: first === undefined ? text('') : statementLine(election, first),
      }),
    ],
    rows: lines,
    full,
  };
}

function countWords(election: Election, intent: Intent, value: number): Words {
  const key =
    intent === 'congratulated' || intent === 'conceded' || intent === 'disputed'
      ? (`ask.voices-${intent}` as const)
      : 'ask.voices';
  return message(key, { election: local(election.name), value });
}

/** Somebody of weight rejects the result or the vote, in the words of the data. */
function disputedWords(election: Election): readonly Words[] {
  const { disputed } = election.about;
  if (disputed === null) return [message('ask.not-disputed', { election: local(election.name) })];
  const sources = disputed.sources.map(({ source }) => election.source(source));
  return [joined(' ', [message('contested', { note: local(disputed.note) }), linked(sources, 1)])];
}

interface Lacking {
  readonly election: Election;
  readonly spoken: readonly Statement[];
  readonly who: Words | undefined;
  readonly lead: readonly Words[];
  readonly full: Answered['full'];
  readonly intent: Intent;
}

/** Nothing of that kind; what the same voice said otherwise is shown as what it is. */
function without({ election, spoken, who, lead, full, intent }: Lacking): Answered {
  const none =
    who === undefined
      ? message('ask.voices-none', { election: local(election.name) })
      : message('ask.voice-none', { election: local(election.name), who });
  const rows =
    who === undefined || intent === 'said'
      ? []
      : spoken.slice(0, MOST_ROWS).map((statement) => statementLine(election, statement));
  return { sentences: [...lead, none], rows, missing: true, ...(full === undefined ? {} : { full }) };
}

function spokenBy(election: Election, speaker: string): readonly Statement[] {
  if (speaker.startsWith(COUNTRY)) {
    const country = countryName(speaker.slice(COUNTRY.length));
    return election.statements.filter(
      (statement) => statement.country === country || statement.organisation === country,
    );
  }
  return election.statements.filter(
    (statement) => statement.speaker === speaker || statement.organisation === speaker || isPartOf(statement, speaker),
  );
}

/** `OSCE/ODIHR` and `OSCE short-term observers` speak for the OSCE. */
function isPartOf({ organisation }: Statement, speaker: string): boolean {
  const acronym = /\b\p{Lu}{3,}\b/u.exec(speaker)?.[0];
  return acronym !== undefined && organisation !== null && new RegExp(`\\b${acronym}\\b`, 'u').test(organisation);
}

function speakerWords(_election: Election, speaker: string): Words {
  return text(speaker.startsWith(COUNTRY) ? countryName(speaker.slice(COUNTRY.length)) : speaker);
}

/** Statements name countries in English. */
function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}
