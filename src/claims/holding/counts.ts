import type { Election } from '../../facts/election.ts';
import { processedFigure, turnoutFigure, validVotesFigure } from '../../facts/figures.ts';
import type { Turnout } from '../../facts/schema/tally.ts';
import type { Measure } from '../finding.ts';
import type { Claim } from '../reading/claims.ts';
import { agreement } from './agreement.ts';
import { agrees, clearlyDiffers, differenceOf, type Held, known, type Option, statedOf } from './comparison.ts';
import { otherValues } from './other-sources.ts';

/** Holds turnout, as a share or as people, against the reports of the day in their order. */
export function holdTurnout(claim: Claim, election: Election): Held {
  const isShare = claim.quantity.unit === 'percent' || (claim.quantity.unit === 'bare' && claim.quantity.value <= 100);
  const reports = election.turnout.filter(({ reportingUnit }) => reportingUnit === undefined);
  const options = reports.flatMap((report) => turnoutOption(election, report, isShare ? 'percent' : 'voters'));
  const parts = election.turnout
    .filter(({ reportingUnit }) => reportingUnit !== undefined)
    .flatMap((report) => turnoutOption(election, report, isShare ? 'percent' : 'voters'));
  const atHour = hourOf(claim);
  const reported = reports
    .filter(({ asOf }) => atHour !== undefined && asOf.kind === 'at' && asOf.at.slice(11, 13) === atHour)
    .map(({ id }) => id as string);
  const stated = statedOf(claim.quantity, isShare);
  const ofHour = options.find((option) => reported.includes(option.record) && agrees(stated, option));
  if (ofHour !== undefined)
    return { measure: 'turnout', subject: null, outcome: 'matches', known: known(election, ofHour) };
  const ofPart = parts.find(
    (option) => agrees(stated, option) && option.figure.quantity.kind === 'exact' && claim.quantity.step < 1,
  );
  const held = holdHistory({ election, measure: 'turnout', claim, options, isShare });
  if (held.outcome === 'differs' && ofPart !== undefined) return { ...held, outcome: 'unclear' };
  return held.outcome === 'differs' && atHour !== undefined ? { ...held, outcome: 'unclear' } : held;
}

/** Holds the share of the count against the counts; other moments of the night are not in the data, so it never differs. */
export function holdProcessed(claim: Claim, election: Election): Held {
  const base = { measure: 'processed', subject: null } as const;
  const stated = statedOf(claim.quantity, true);
  const options = election.tallies.flatMap((tally) => {
    const figure = processedFigure(election, tally);
    return figure === undefined ? [] : [{ figure, record: tally.id, tally }];
  });
  const match = options.findLast((option) => agrees(stated, option));
  if (match !== undefined) {
    const first = options.find(
      ({ tally }) => tally.processed?.percent === match.tally.processed?.percent && tally.status !== 'certified',
    );
    return { ...base, outcome: 'matches', known: known(election, first ?? match) };
  }
  const elsewhere = options.find(({ record }) => otherValues(election, [record]).includes(stated.value));
  if (elsewhere !== undefined)
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, elsewhere),
      difference: differenceOf(stated, elsewhere),
    };
  return { ...base, outcome: 'not-in-data' };
}

export function holdValidVotes(claim: Claim, election: Election): Held {
  const options = election.tallies.flatMap((tally): Option[] => {
    const figure = validVotesFigure(election, tally);
    return figure === undefined ? [] : [{ figure, record: tally.id }];
  });
  return holdHistory({ election, measure: 'valid-votes', claim, options, isShare: false });
}

interface History {
  readonly election: Election;
  readonly measure: Measure;
  readonly claim: Claim;
  /** Earliest first. */
  readonly options: readonly Option[];
  readonly isShare: boolean;
}

/** The last report counts; an earlier one is named as such; another source's number too. */
function holdHistory({ election, measure, claim, options, isShare }: History): Held {
  const base = { measure, subject: null };
  const latest = options.at(-1);
  if (latest === undefined) return { ...base, outcome: 'not-in-data' };
  const stated = statedOf(claim.quantity, isShare);
  if (agrees(stated, latest)) return { ...base, outcome: 'matches', known: known(election, latest) };
  const earlier = options.slice(0, -1).findLast((option) => agrees(stated, option));
  if (earlier !== undefined)
    return { ...base, outcome: 'earlier', known: known(election, earlier), now: known(election, latest) };
  const others = otherValues(
    election,
    options.map(({ record }) => record),
  );
  const unit = latest.figure.quantity.unit;
  if (others.some((value) => agreement(stated, { kind: 'exact', value, unit, about: 'exactly' }) === 'agrees')) {
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, latest),
      difference: differenceOf(stated, latest),
    };
  }
  if (!options.every((option) => clearlyDiffers(stated, option))) return { ...base, outcome: 'unclear' };
  return { ...base, outcome: 'differs', known: known(election, latest), difference: differenceOf(stated, latest) };
}

function turnoutOption(election: Election, report: Turnout, measure: 'percent' | 'voters'): readonly Option[] {
  const figure = turnoutFigure(election, report, measure);
  return figure === undefined ? [] : [{ figure, record: report.id }];
}

/** `by 17:00`, `at noon`: two digits. */
function hourOf({ passage }: Claim): string | undefined {
  const time = passage.tokens.find(({ kind }) => kind === 'time')?.text;
  if (time !== undefined) return time.split(':')[0]?.padStart(2, '0');
  return passage.tokens.some(({ folded }) => NOON.has(folded)) ? '12' : undefined;
}

const NOON = new Set(['noon', 'midday', 'gunorta', 'ogle', 'poldenyu', 'polden']);
