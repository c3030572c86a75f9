import type { Election } from '../../facts/election.ts';
import type { Finding } from '../finding.ts';
import { isCue, type Passage } from '../reading/passage.ts';
import type { DateMention } from '../text/dates.ts';

/** Words that may stand between "held" and its day. */
const REACH = 3;
/** `9 fevral 2024-cü ildə keçirilib` */
const REACH_AFTER = 5;

/** The vote itself, whatever it fills. */
const VOTES = ['voting-day', 'parliamentary', 'presidential'] as const;

/** Whether a day is given as the day of the vote: `took place on February 7`, `7 fevralda keçirilib`, `the 7 February election`. */
export function isVotingDay({ tokens, cues }: Passage, date: DateMention): boolean {
  const near = (kind: 'held' | 'voting-day', from: number, to: number): boolean => {
    for (let place = Math.max(0, from); place <= Math.min(to, tokens.length - 1); place++)
      if (isCue(cues.get(place), ...(kind === 'held' ? (['held'] as const) : VOTES))) return true;
    return false;
  };
  const speaksOfVote = near('voting-day', 0, tokens.length);
  const isHeld = near('held', date.first - REACH, date.first) || near('held', date.last, date.last + REACH_AFTER);
  const isAttribute =
    near('voting-day', date.last + 1, date.last + 3) ||
    [...cues.values()].some((cue) => {
      const isNear = cue.last < date.first && date.first - cue.last <= 2;
      return isNear && isCue(cue, ...VOTES);
    });
  return speaksOfVote && (isHeld || isAttribute);
}

/** Compares a day with the voting days of an election; it never differs unless the sentence says that the vote was held then. */
export function holdDate(
  date: DateMention,
  election: Election,
  clear: boolean,
): Pick<Finding, 'finding' | 'known'> | undefined {
  const [first] = election.about.dates;
  const same = election.about.dates.find((day) => isSameDay(date, day));
  const sources = election.sources.filter(({ id }) => election.about.sources.some(({ source }) => source === id));
  const asKnown = (day: string): Pick<Finding, 'known'> => ({
    known: { kind: 'date', date: day, electionId: election.id, record: election.id, sources },
  });
  if (same !== undefined) return { finding: 'matches', ...asKnown(same) };
  const isOther = election.timeline.some(({ at }) => at.kind === 'at' && isSameDay(date, at.at.slice(0, 10)));
  if (!clear || isOther || first === undefined) return undefined;
  return { finding: 'differs', ...asKnown(first) };
}

/** A day as `2024-02-07`, or `02-07` without a year. */
export function writtenDay({ year, month, day }: DateMention): string {
  const short = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year === undefined ? short : `${year}-${short}`;
}

function isSameDay(date: DateMention, day: string): boolean {
  return date.year === undefined ? day.slice(5) === writtenDay(date) : day === writtenDay(date);
}
