import type { AsOf } from './as-of.ts';
import { type Election, resultOf } from './election.ts';
import { type Attribution, type Completeness, type Figure, figure, type Quantity, type Unit } from './figure.ts';
import { coverageWords, type FigureMeasure } from './figure-rows.ts';
import { bySourceRank } from './precedence.ts';
import type { Fact, Source } from './schema/account.ts';
import type { CandidateId, Citation } from './schema/basics.ts';
import type { ExitPoll } from './schema/exit-poll.ts';
import type { Tally, Turnout } from './schema/tally.ts';

/** The numbers a count can hold for a candidate. */
export type TallyMeasure = 'votes' | 'percent' | 'seats';

const TALLY_COVERAGE: Readonly<Record<TallyMeasure, FigureMeasure>> = {
  votes: 'votes',
  percent: 'vote-share',
  seats: 'seats',
};

/** A candidate's votes, share or seats in a count; nothing where no page printed it. */
export function tallyFigure(
  election: Election,
  tally: Tally,
  candidate: CandidateId,
  measure: TallyMeasure,
): Figure | undefined {
  const result = resultOf(tally, candidate);
  const value = result?.[measure];
  if (result === undefined || value === undefined) return undefined;
  const unit = unitOf(election, tally, measure);
  return build(election, tally.sources, coverageWords(TALLY_COVERAGE[measure], candidate), {
    quantity: { kind: 'exact', value, unit, about: result.about },
    attribution: tallyAttribution(election, tally),
    asOf: tally.asOf,
    completeness: tallyCompleteness(tally),
  });
}

/** The unit of a measure: where electors decide, the lines of a count give them as seats. */
function unitOf(election: Election, tally: Tally, measure: TallyMeasure): Unit {
  return measure === 'seats' && election.contest(tally.contest).decidedBy === 'electors' ? 'electors' : measure;
}

/** How much of a contest a count had processed, as a figure with its unit; nothing where no page says. */
export function processedFigure(election: Election, tally: Tally): Figure | undefined {
  const value = tally.processed?.percent;
  if (value === undefined) return undefined;
  return build(election, tally.sources, ['processed'], {
    quantity: { kind: 'exact', value, unit: 'percent', about: 'exactly' },
    attribution: tallyAttribution(election, tally),
    asOf: tally.asOf,
    completeness: tallyCompleteness(tally),
  });
}

/** What a count had processed, in its own unit: 6,102 of 6,537 polling stations. */
export function processedCountFigure(
  election: Election,
  tally: Tally,
  measure: 'counted' | 'total',
): Figure | undefined {
  const { processed } = tally;
  const value = processed?.[measure];
  if (processed === undefined || value === undefined || processed.unit === 'not-stated') return undefined;
  return build(election, tally.sources, ['processed', 'stations'], {
    quantity: { kind: 'exact', value, unit: processed.unit, about: 'exactly' },
    attribution: tallyAttribution(election, tally),
    asOf: tally.asOf,
    completeness: tallyCompleteness(tally),
  });
}

/** All valid votes of a count. The completeness says nothing of the basis: ask the record whether it was computed. */
export function validVotesFigure(election: Election, tally: Tally): Figure | undefined {
  if (tally.validVotes === undefined) return undefined;
  return build(election, tally.sources, ['valid-votes'], {
    quantity: { kind: 'exact', value: tally.validVotes.value, unit: 'votes', about: 'exactly' },
    attribution: tallyAttribution(election, tally),
    asOf: tally.asOf,
    completeness: tallyCompleteness(tally),
  });
}

export function turnoutFigure(
  election: Election,
  turnout: Turnout,
  measure: 'percent' | 'voters' | 'registered',
): Figure | undefined {
  const value = turnout[measure];
  if (value === undefined) return undefined;
  const { about, countsAbout = about } = turnout;
  const quantity: Quantity =
    measure === 'percent'
      ? { kind: 'exact', value, unit: 'percent', about }
      : { kind: 'exact', value, unit: 'voters', about: countsAbout };
  return build(election, turnout.sources, [measure === 'percent' ? 'turnout' : measure], {
    quantity,
    attribution: { issuer: election.authority(turnout.authority).name, announcedBy: turnout.announcedBy },
    asOf: turnout.asOf,
    completeness: { kind: 'turnout', stage: turnout.stage, stationsReporting: turnout.stationsReporting },
  });
}

/** What an exit poll gives a candidate: a share, seats or a range of seats. */
export function pollFigure(election: Election, poll: ExitPoll, candidate: CandidateId): Figure | undefined {
  const result = poll.results.find((line) => line.candidate === candidate);
  if (result === undefined) return undefined;
  const quantity = pollQuantity(result);
  if (quantity === undefined) return undefined;
  const measure = quantity.unit === 'percent' ? 'poll-share' : 'poll-seats';
  return build(election, poll.sources, coverageWords(measure, candidate), {
    quantity,
    attribution: { issuer: election.pollster(poll.pollster).name },
    asOf: poll.announced,
    completeness: { kind: 'poll', base: poll.base, shareSum: shareSum(poll) },
  });
}

export function factFigure(election: Election, fact: Fact): Figure | undefined {
  if (fact.value === undefined || fact.unit === undefined) return undefined;
  return build(election, fact.sources, ['value'], {
    quantity: { kind: 'exact', value: fact.value, unit: fact.unit, about: fact.about },
    attribution: { issuer: { en: fact.attribution } },
    asOf: fact.asOf,
    completeness: { kind: 'as-stated' },
  });
}

/** The sum of a poll's printed shares in percent, to the printed decimals; nothing for polls of seats or open lists. */
export function shareSum(poll: ExitPoll): number | undefined {
  const shares = poll.results.map(({ percent }) => percent).filter((percent) => percent !== undefined);
  if (!poll.complete || shares.length !== poll.results.length) return undefined;
  return Math.round(shares.reduce((sum, share) => sum + share, 0) * 1000) / 1000;
}

/** Sources of a record that state one of its measures; a citation that does not say what it covers counts for all. */
export function sourcesFor(
  election: Election,
  citations: readonly Citation[],
  coverage: readonly string[],
): readonly Source[] {
  const stating = citations.filter(
    ({ covers }) => covers === undefined || covers.some((cover) => coverage.includes(cover)),
  );
  return bySourceRank(stating.map(({ source }) => election.source(source)));
}

function build(
  election: Election,
  citations: readonly Citation[],
  coverage: readonly string[],
  parts: { quantity: Quantity; attribution: Attribution; asOf: AsOf; completeness: Completeness },
): Figure {
  return figure({ ...parts, sources: sourcesFor(election, citations, coverage) });
}

function tallyAttribution(election: Election, tally: Tally): Attribution {
  return { issuer: election.authority(tally.authority).name, announcedBy: tally.announcedBy, channel: tally.channel };
}

function tallyCompleteness(tally: Tally): Completeness {
  return { kind: 'count', status: tally.status, stage: tally.stage, processed: tally.processed };
}

function pollQuantity(result: ExitPoll['results'][number]): Quantity | undefined {
  const { percent, seats, seatsMin, seatsMax, about } = result;
  if (percent !== undefined) return { kind: 'exact', value: percent, unit: 'percent', about };
  if (seats !== undefined) return { kind: 'exact', value: seats, unit: 'seats', about };
  if (seatsMin !== undefined && seatsMax !== undefined)
    return { kind: 'range', min: seatsMin, max: seatsMax, unit: 'seats' };
  return undefined;
}
