import type { Election } from '../../facts/election.ts';
import { turnoutFigure } from '../../facts/figures.ts';
import type { Turnout } from '../../facts/schema/tally.ts';
import type { Claim } from '../reading/claim.ts';
import { agrees, type Held, known, type Option, statedOf } from './comparison.ts';
import { holdHistory } from './counts.ts';
import { remembered } from './memory.ts';

interface Report extends Option {
  readonly turnout: Turnout;
}

const NOON = new Set(['noon', 'midday', 'gunorta', 'ogle', 'poldenyu', 'polden']);

/** Holds turnout, as a share or as people, against the reports of the day in their order. */
export function holdTurnout(claim: Claim, election: Election): Held {
  const { quantity } = claim;
  const isShare = quantity.unit === 'percent' || (quantity.unit === 'bare' && quantity.value <= 100);
  const reports = reportsOf(election, isShare ? 'percent' : 'voters');
  const whole = reports.filter(({ turnout }) => turnout.reportingUnit === undefined);
  const stated = statedOf(quantity, isShare);
  const hour = hourOf(claim);
  const ofHour = whole.find((report) => isOfHour(report, hour) && agrees(stated, report));
  if (ofHour !== undefined) {
    return { measure: 'turnout', subject: null, outcome: 'matches', known: known(election, ofHour) };
  }
  const held = holdHistory({ election, measure: 'turnout', claim, options: whole, isShare });
  const isOfPart = reports.some((report) => report.turnout.reportingUnit !== undefined && agrees(stated, report));
  return held.outcome === 'differs' && (hour !== undefined || isOfPart) ? { ...held, outcome: 'unclear' } : held;
}

function reportsOf(election: Election, measure: 'percent' | 'voters'): readonly Report[] {
  return remembered(election, `turnout ${measure}`, () =>
    election.turnout.flatMap((turnout) => {
      const figure = turnoutFigure(election, turnout, measure);
      return figure === undefined ? [] : [{ figure, turnout, record: turnout.id }];
    }),
  );
}

function isOfHour({ turnout: { asOf } }: Report, hour: string | undefined): boolean {
  return hour !== undefined && asOf.kind === 'at' && asOf.at.slice(11, 13) === hour;
}

/** `by 17:00`, `at noon`: the hour in two digits. */
function hourOf({ passage }: Claim): string | undefined {
  const time = passage.tokens.find(({ kind }) => kind === 'time')?.text;
  if (time !== undefined) return time.split(':')[0]?.padStart(2, '0');
  const half = passage.tokens.findIndex(({ folded }) => folded === 'am' || folded === 'pm');
  const hour = Number(passage.tokens[half - 1]?.text);
  if (half > 0 && hour >= 1 && hour <= 12)
    return String((hour % 12) + (passage.tokens[half]?.folded === 'pm' ? 12 : 0)).padStart(2, '0');
  return passage.tokens.some(({ folded }) => NOON.has(folded)) ? '12' : undefined;
}
