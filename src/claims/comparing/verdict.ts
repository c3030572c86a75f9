import type { Election } from '../../facts/election.ts';
import type { TallyMeasure } from '../../facts/figures.ts';
import type { ContestId } from '../../facts/schema/basics.ts';
import type { CatalogNames } from '../names/catalog-names.ts';
import type { Claim, Subject } from '../reading/claim.ts';
import type { Topic } from '../reading/setting.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { agreement } from './agreement.ts';
import { type Held, statedOf } from './comparison.ts';
import { holdProcessed, holdValidVotes } from './counts.ts';
import { holdExitPoll, holdSample } from './exit-polls.ts';
import { holdFact, OBSERVERS, REGISTERED, STATIONS } from './facts.ts';
import { holdLabelled } from './labelled-facts.ts';
import { holdResult } from './results.ts';
import { holdTurnout } from './turnout.ts';

/** A figure held against one of the things it may be about. */
interface Trial {
  readonly held: Held;
  readonly election: Election;
  /** Of the likeliest election. */
  readonly likely: boolean;
}

const GOOD = ['matches', 'earlier', 'other-source'] as const;

/** What may be said of a claim, or nothing. A reading that is not clear can be confirmed; only a clear one is contradicted. */
export function verdictOf(claim: Claim, names: CatalogNames): Held | undefined {
  const held = claim.topics.length === 0 ? undefined : heldOf(claim, names);
  // `the Tories now have 119 MPs` is of today, and 119 of the night only by chance.
  return claim.present && held?.outcome !== 'matches' && held?.outcome !== 'not-in-data' ? undefined : held;
}

function heldOf(claim: Claim, names: CatalogNames): Held | undefined {
  const isNobodys = claim.subjects.length === 0 && claim.topics.includes('candidate');
  const labelled =
    isNobodys && claim.quantity.unit === 'bare' && !isSaidOfSomebody(claim)
      ? holdLabelled(claim, claim.elections, names)
      : undefined;
  if (labelled !== undefined) return labelled.outcome === 'differs' && !claim.clear ? undefined : spoken(labelled);
  const trials = claim.topics.flatMap((topic) => trialsOf(claim, topic));
  if (claim.open) return onlyMatch(claim, trials);
  const likely = trials.filter((trial) => trial.likely);
  for (const outcome of GOOD) {
    const found = likely.filter(({ held }) => held.outcome === outcome);
    const [first] = found;
    if (first === undefined) continue;
    const isOne = new Set(found.map(({ held }) => held.subject?.id)).size === 1;
    const isSaid = claim.clear || !(isVague(claim.quantity, first.held) || isRound(claim.quantity));
    return isOne && isSaid ? first.held : undefined;
  }
  if (!claim.clear) return matchAbroad(claim, trials);
  const isBound = claim.quantity.about === 'over' || claim.quantity.about === 'under';
  if (!isBound && trials.some(({ held }) => held.outcome === 'matches')) return undefined;
  const [only, ...others] = likely;
  if (only === undefined) return undefined;
  if (others.length > 0) return undefined;
  return isCoincidence(claim, only) ? undefined : spoken(only.held);
}

/** `Ilham Aliyev won all 125 constituencies`: that there are so many does not confirm it. */
function isSaidOfSomebody({ passage, quantity }: Claim): boolean {
  return passage.mentions.some(
    ({ last, referents }) =>
      last < quantity.first && referents.some(({ kind }) => kind === 'candidate' || kind === 'party'),
  );
}

/** With no sign of an election, a figure is recognised when it is precise and one election alone has it. */
function onlyMatch({ quantity }: Claim, trials: readonly Trial[]): Held | undefined {
  const isPrecise =
    quantity.about === 'exactly' && (quantity.step < 0.1 || (quantity.step === 1 && quantity.value >= 1000));
  const [match, ...others] = trials.filter(
    ({ held }) => (held.outcome === 'matches' || held.outcome === 'earlier') && isTheVery(quantity, held),
  );
  return isPrecise && others.length === 0 ? match?.held : undefined;
}

function isRound({ unit, step }: Quantity): boolean {
  return unit === 'bare' && step >= ROUND;
}

/** To the last digit, and no bound: `over 6.9 million` is no sign that 6,919,047 people are its voters. */
function isTheVery({ value }: Quantity, { known }: Held): boolean {
  const quantity = known?.kind === 'figure' ? known.figure.quantity : undefined;
  return quantity?.kind === 'exact' && quantity.about === 'exactly' && quantity.value === value;
}

/** `raised 4 million`: a round number of nobody says what. */
const ROUND = 100_000;

/** "Over 50 %" is true of nearly everything: a reading that is not clear is not confirmed by it. */
function isVague(stated: Quantity, { known }: Held): boolean {
  if (stated.about !== 'over' && stated.about !== 'under') return false;
  const quantity = known?.kind === 'figure' ? known.figure.quantity : undefined;
  const value = quantity?.kind === 'exact' ? quantity.value : quantity?.max;
  return value === undefined || Math.abs(value - stated.value) > value * VAGUE_PART;
}

const VAGUE_PART = 0.05;

/** Parties of several countries bear one name, and the figure is that of another country's than the likeliest. */
function matchAbroad({ elections }: Claim, trials: readonly Trial[]): Held | undefined {
  const home = elections[0]?.about.country.code;
  const abroad = trials.filter(
    ({ election, held }) => election.about.country.code !== home && held.outcome === 'matches',
  );
  return abroad.length === 1 ? abroad[0]?.held : undefined;
}

function spoken(held: Held): Held | undefined {
  return held.outcome === 'unclear' ? undefined : held;
}

function trialsOf(claim: Claim, topic: Topic): readonly Trial[] {
  const [likeliest] = claim.elections;
  if (topic === 'candidate' && claim.subjects.length === 0) return leadersOfPolls(claim);
  if (topic === 'candidate') {
    return claim.subjects.flatMap((subject) =>
      candidateFigures(claim, subject).map((held) => ({
        held,
        election: subject.election,
        likely: subject.election === likeliest,
      })),
    );
  }
  return claim.elections.map((election) => ({
    held: holders[topic](claim, election),
    election,
    likely: election === likeliest,
  }));
}

/** `Rey: 92.6 %` with nobody named is what the poll gave its leader. */
function leadersOfPolls(claim: Claim): readonly Trial[] {
  const { frame, elections } = claim;
  const { unit, step } = claim.quantity;
  const isShare = unit === 'percent' || (unit === 'bare' && step < 1);
  if (frame.kind !== 'exit-poll' || !isShare) return [];
  return elections.slice(0, 1).flatMap((election) =>
    frame.polls.flatMap((poll) => {
      const [leader] = poll.results.toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
      const isHere = leader !== undefined && election.exitPolls.includes(poll);
      return isHere
        ? [{ held: holdExitPoll(claim, { election, candidate: leader.candidate }, [poll]), election, likely: true }]
        : [];
    }),
  );
}

const holders: Readonly<Record<Exclude<Topic, 'candidate'>, (claim: Claim, election: Election) => Held>> = {
  turnout: holdTurnout,
  registered: (claim, election) => holdFact(claim, election, REGISTERED),
  stations: (claim, election) => holdFact(claim, election, STATIONS),
  observers: (claim, election) => holdFact(claim, election, OBSERVERS),
  processed: holdProcessed,
  sample: holdSample,
  'valid-votes': holdValidVotes,
};

function candidateFigures(claim: Claim, subject: Subject): readonly Held[] {
  const { frame, pollsNearby } = claim;
  const measure = measureOf(claim.quantity, subject);
  if (measure === undefined)
    return frame.kind === 'exit-poll' && claim.quantity.value <= 100 ? [holdExitPoll(claim, subject, frame.polls)] : [];
  if (frame.kind === 'exit-poll' && measure !== 'votes') return [holdExitPoll(claim, subject, frame.polls)];
  const result = holdResult(claim, subject, measure);
  if (frame.kind === 'result' || pollsNearby.length === 0 || GOOD.some((outcome) => outcome === result.outcome))
    return [result];
  const poll = holdExitPoll(claim, subject, pollsNearby);
  return poll.outcome === 'matches' ? [poll] : [result];
}

/** The unit says what is measured; a bare number is a share, votes or seats by its size. */
function measureOf({ unit, value, step, count }: Quantity, { election, candidate }: Subject): TallyMeasure | undefined {
  if (unit === 'percent') return value > 100 ? undefined : 'percent';
  if (unit === 'votes' || unit === 'people' || unit === 'voters') return 'votes';
  if (unit === 'seats') return 'seats';
  if (unit !== 'bare') return undefined;
  if (step < 1) return value <= 100 ? 'percent' : undefined;
  const contests = election.contestsOf(candidate);
  const hasSeats = contests.some(({ id, decidedBy }) => decidedBy === 'seats' || (count && givesSeats(election, id)));
  if (hasSeats && value <= LARGEST_HOUSE) return 'seats';
  return value >= 1000 ? 'votes' : undefined;
}

/** No house has more seats (the Lok Sabha has 543, the Bundestag has had 736). */
const LARGEST_HOUSE = 1000;

/** Seats are given out by its votes: `Georgian Dream  53.93%  89`. */
function givesSeats(election: Election, contest: ContestId): boolean {
  return election.history(contest).some(({ results }) => results.some(({ seats }) => seats !== undefined));
}

/** Smaller shares with one decimal agree with some poll by chance. */
const TELLING_SHARE = 5;

/** The number is that of the turnout, of the share counted or of an exit poll: perhaps nothing else was meant. */
function isCoincidence(claim: Claim, { election, held }: Trial): boolean {
  const { quantity, frame } = claim;
  const candidate = election.candidates.find(({ id }) => id === held.subject?.id)?.id;
  if (candidate === undefined || held.outcome !== 'differs' || frame.kind === 'exit-poll') return false;
  const isTelling =
    quantity.about === 'exactly' && quantity.step < 1 && (quantity.value >= TELLING_SHARE || quantity.step < 0.1);
  const isTellingCount = quantity.unit === 'seats';
  const isPolled = (): boolean =>
    (isTelling || isTellingCount) && holdExitPoll(claim, { election, candidate }, []).outcome === 'matches';
  if (frame.kind === 'unsaid' && isPolled()) return true;
  if (quantity.unit !== 'percent' || quantity.step >= 1) return false;
  const stated = statedOf(quantity, true);
  const shares = [
    ...election.turnout.map(({ percent }) => percent),
    ...election.tallies.map(({ processed }) => processed?.percent),
  ];
  return shares.some(
    (value) =>
      value !== undefined &&
      value < 100 &&
      agreement(stated, { kind: 'exact', value, unit: 'percent', about: 'exactly' }) === 'agrees',
  );
}
