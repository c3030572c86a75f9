import type { CountEvent } from '../../../facts/counting/event.ts';
import type { Election } from '../../../facts/election.ts';
import type { TallyMeasure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { linesOf, standing } from '../../../facts/standing.ts';
import { attributionWords, countSources, figuresOf, processedWords, stageWords } from '../../fragments/counts/count.ts';
import { contestedBlocks, electionLine, toneOf } from '../../fragments/election-line.ts';
import { whereWords } from '../../fragments/place-words.ts';
import { question } from '../../model/ask.ts';
import type { Card, Line } from '../../model/card.ts';
import { cited, joined, local, message, strong, type Words, withUnit } from '../../model/words.ts';

/** Lines named below an event: those in front. */
const AHEAD_SHOWN = 3;

/** One thing that happened in a count, with the count that shows it. */
export function eventCard(election: Election, tally: Tally, event: CountEvent): Card {
  const contest = election.contest(tally.contest);
  return {
    tone: toneOf(election),
    blocks: [
      { kind: 'title', words: eventTitle(election, tally, event) },
      {
        kind: 'line',
        words: strong(joined(' · ', [whereWords(election, tally.place), electionLine(election, contest)])),
      },
      ...detailLines(election, event),
      { kind: 'line', words: message('event.ahead', { lines: aheadWords(election, tally) }) },
      { kind: 'line', words: joined(' · ', [stageWords(tally), progressWords(election, tally)]) },
      { kind: 'small', words: joined('', [attributionWords(election, tally), cited(countSources(election, tally))]) },
      ...contestedBlocks(election),
    ],
    actions: [
      {
        kind: 'ask',
        label: message('button.results'),
        ask: question.results({ election: election.id, contest: contest.id, place: tally.place }),
      },
    ],
  };
}

function eventTitle(election: Election, tally: Tally, event: CountEvent): Words {
  const name = (id: string) => nameOf(election, id);
  switch (event.kind) {
    case 'first-figures':
      return message('event.first-figures');
    case 'processed':
      return message('event.processed', { share: percent(event.percent) });
    case 'lead-passed':
      return message('event.lead-passed', { now: name(event.now.candidate), before: name(event.before.candidate) });
    case 'majority':
      return message('event.majority', {
        name: name(event.candidate),
        seats: seatsOf(election, tally, event.candidate),
      });
    case 'fell':
      return message('event.fell', { name: name(event.candidate) });
    case 'status':
      return message(`event.${event.status}`);
  }
}

/** Of a place that is declared nobody asks how much of it was counted. */
function progressWords(election: Election, tally: Tally): Words | undefined {
  const isDeclared = tally.place !== undefined && tally.processed === undefined;
  return isDeclared ? undefined : processedWords(election, tally);
}

function detailLines(election: Election, event: CountEvent): readonly Line[] {
  return detailsOf(election, event).map((words) => ({ kind: 'line', words }));
}

function detailsOf(election: Election, event: CountEvent): readonly Words[] {
  const gapWords = ({ candidate, by }: { candidate: string; by: number }, measure: string) => ({
    name: nameOf(election, candidate),
    gap: amount(by, measure),
  });
  if (event.kind === 'processed') return event.percent === 100 ? [message('event.not-final')] : [];
  if (event.kind === 'lead-passed')
    return [
      message('event.lead-now', gapWords(event.now, event.measure)),
      message('event.lead-before', gapWords(event.before, event.measure)),
    ];
  if (event.kind === 'fell')
    return [
      message('event.fell-why', { from: amount(event.from, event.measure), to: amount(event.to, event.measure) }),
    ];
  return [];
}

function aheadWords(election: Election, tally: Tally): Words {
  const lines = linesOf(standing(election, tally)).slice(0, AHEAD_SHOWN);
  const written = lines.flatMap(({ candidate }) => {
    const [first] = figuresOf(election, tally, candidate);
    return first === undefined ? [] : [joined(' ', [nameOf(election, candidate), withUnit(first)])];
  });
  return joined(' · ', written);
}

function seatsOf(election: Election, tally: Tally, id: string): Words {
  const candidate = election.findCandidate(id);
  const figures = candidate === undefined ? [] : figuresOf(election, tally, candidate.id);
  const seats = figures.find(({ quantity }) => quantity.unit === 'seats');
  return seats === undefined ? joined('', []) : withUnit(seats);
}

function nameOf(election: Election, id: CandidateId | string): Words {
  const candidate = election.findCandidate(id);
  return candidate === undefined ? joined('', []) : local(candidate.short ?? candidate.name);
}

function percent(value: number): Words {
  return { kind: 'derived', value, unit: 'percent', from: [] };
}

/** A gap or a number that the two counts print, in the unit they print it in. */
function amount(value: number, measure: string): Words {
  const unit: TallyMeasure = measure === 'seats' || measure === 'percent' ? measure : 'votes';
  if (unit === 'percent') return { kind: 'derived', value, unit: 'points', from: [] };
  return { kind: 'amount', value, unit };
}
