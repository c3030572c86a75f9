import type { Election } from '../../../facts/election.ts';
import { resultOf } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import {
  processedCountFigure,
  processedFigure,
  sourcesFor,
  tallyFigure,
  turnoutFigure,
} from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { MEASURES } from '../../../facts/standing.ts';
import {
  asOf,
  asOfWords,
  difference,
  joined,
  linked,
  local,
  message,
  strong,
  text,
  value,
  type Words,
  withUnit,
} from '../../model/words.ts';

/** A candidate's figures in a count, what decides the contest first; empty when the count names no number for it. */
export function figuresOf(election: Election, tally: Tally, candidate: CandidateId): readonly Figure[] {
  const { decidedBy } = election.contest(tally.contest);
  return MEASURES[decidedBy]
    .map((measure) => tallyFigure(election, tally, candidate, measure))
    .filter((figure) => figure !== undefined);
}

/** Which count, how final it is, and as of when. */
export function stageWords(tally: Tally): Words {
  return joined(' · ', [namedStatusWords(tally), asOfWords(tally.asOf)]);
}

/** Which count, and how final it is; the status alone where a publisher compiled the count and its stage says no more. */
export function namedStatusWords(tally: Tally): Words {
  const stage = stageName(tally);
  return stage === undefined ? strong(statusWords(tally)) : joined(' · ', [strong(stage), statusWords(tally)]);
}

/** What the authority calls the count; none for a count that a publisher compiled. */
export function stageName(tally: Tally): Words | undefined {
  return tally.status === 'as-compiled' ? undefined : local(tally.stage);
}

/** `unofficial, partial count`, `official`, `projection`. */
export function statusWords(tally: Tally): Words {
  if (tally.kind === 'projections' || tally.kind === 'estimates') return message(`kind.${tally.kind}`);
  return message(`status.${tally.status}`);
}

/** `93.35% processed: 6,102 of 6,537 polling stations`, and who words it otherwise. */
export function processedWords(election: Election, tally: Tally): Words {
  const { processed } = tally;
  if (processed === undefined) return message('processed.not-stated');
  const share = processedFigure(election, tally);
  const [counted, total] = [
    processedCountFigure(election, tally, 'counted'),
    processedCountFigure(election, tally, 'total'),
  ];
  const unit = message(`processed-unit.${processed.unit}`);
  const otherwise = processed.otherwise.map(({ wording, sources }) =>
    // Some wordings quote in part and tell the rest; marks around them would stand twice.
    message(/[“”"«»]/u.test(wording) ? 'processed.otherwise-told' : 'processed.otherwise', {
      wording: text(wording),
      links: linked(sources.map(({ source }) => election.source(source))),
    }),
  );
  return joined(' · ', [processedShare(share, counted, total, unit), ...otherwise]);
}

function processedShare(
  share: Figure | undefined,
  counted: Figure | undefined,
  total: Figure | undefined,
  unit: Words,
): Words {
  if (share !== undefined && counted !== undefined && total !== undefined) {
    return message('processed.counted', { share: value(share), counted: value(counted), total: value(total), unit });
  }
  if (share !== undefined) return message('processed', { share: value(share), unit });
  if (counted !== undefined && total !== undefined) {
    return message('processed.counted-only', { counted: value(counted), total: value(total), unit });
  }
  return message('processed.not-stated');
}

/** Who says it: the issuer, the person who announced it, and where. */
export function attributionWords(election: Election, tally: Tally): Words {
  const announced =
    tally.announcedBy === undefined ? undefined : message('announced-by', { who: text(tally.announcedBy) });
  return joined(', ', [message('says', { issuer: local(election.authority(tally.authority).name) }), announced]);
}

/**
 * One count of a candidate's history in one line: `7 Feb 2024 · 54.47 % of polling stations: 92.1%`.
 * @param before the count before it, to tell what changed since
 */
export function historyLine(election: Election, tally: Tally, candidate: CandidateId, before?: Tally): Words {
  const figures = figuresOf(election, tally, candidate);
  const [first, ...rest] = figures;
  return joined(' · ', [
    joined(': ', [
      joined(' · ', [asOf(tally.asOf), local(tally.stage)]),
      first === undefined ? message('not-reported') : strong(withUnit(first)),
    ]),
    ...rest.map(withUnit),
    before === undefined ? undefined : changeWords(election, before, tally, candidate),
    linked(first?.sources ?? []),
  ]);
}

/** `+0.07 points, +286,068 votes since the count before`; nothing where the counts give no number in common. */
export function changeWords(
  election: Election,
  before: Tally,
  after: Tally,
  candidate: CandidateId,
): Words | undefined {
  const earlier = figuresOf(election, before, candidate);
  const changes = figuresOf(election, after, candidate).flatMap((figure) => {
    const same = earlier.find(({ quantity }) => quantity.unit === figure.quantity.unit);
    const by = same === undefined ? undefined : difference(figure, same);
    return by === undefined ? [] : [by];
  });
  if (changes.length === 0) return undefined;
  if (changes.every((words) => (words.kind === 'points' ? words.points : words.kind === 'change' ? words.by : 1) === 0))
    return message('history.no-change');
  return message('history.change', { change: joined(', ', changes) });
}

/** `declared winner by …`, where the count says so. */
export function outcomeWords(election: Election, tally: Tally, candidate: CandidateId): Words | undefined {
  const outcome = resultOf(tally, candidate)?.outcome;
  if (outcome === undefined) return undefined;
  // Who compiled a set declared nobody: it passes on what somebody else did.
  if (outcome === 'winner' && tally.status === 'as-compiled') return message('outcome.elected');
  if (outcome === 'winner' || outcome === 'projected-winner') {
    return message(`outcome.${outcome}`, { who: local(election.authority(tally.authority).name) });
  }
  return message(`outcome.${outcome}`);
}

/** The share of turnout reported with a count, for a card that has no room for more. */
export function turnoutShare(election: Election, tally: Tally): Words | undefined {
  const turnout = election.turnout.find(({ id }) => id === tally.turnout);
  const share = turnout === undefined ? undefined : turnoutFigure(election, turnout, 'percent');
  return share === undefined ? undefined : message('results.turnout', { share: value(share) });
}

/** Turnout reported with a count; `undefined` when the count has none. */
export function turnoutWords(election: Election, tally: Tally): Words | undefined {
  const turnout = election.turnout.find(({ id }) => id === tally.turnout);
  if (turnout === undefined) return undefined;
  const share = turnoutFigure(election, turnout, 'percent');
  const voters = turnoutFigure(election, turnout, 'voters');
  if (share === undefined) {
    return voters === undefined
      ? undefined
      : message('results.turnout', { share: message('turnout.voted', { voters: value(voters) }) });
  }
  if (voters === undefined) return message('results.turnout', { share: value(share) });
  return message('results.turnout-voters', {
    share: value(share),
    voters: message('turnout.voted', { voters: value(voters) }),
  });
}

/** The sources that report a count's shares, or its seats. */
export function countSources(election: Election, tally: Tally) {
  return sourcesFor(election, tally.sources, ['vote-share', 'votes', 'seats', 'processed']);
}
