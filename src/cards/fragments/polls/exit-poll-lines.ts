import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { figure } from '../../../facts/figure.ts';
import { sourcesFor } from '../../../facts/figures.ts';
import type { Source } from '../../../facts/schema/account.ts';
import type { Citation } from '../../../facts/schema/basics.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import { asOf, joined, local, message, text, value, type Words, withUnit } from '../../model/words.ts';

/** `Oracle Advisory Group with Citizens' Labor Rights Protection League`. */
export function pollsterWords(election: Election, poll: ExitPoll): Words {
  const partners = poll.partners.map((id) => message('exitpoll.with', { partner: local(election.pollster(id).name) }));
  return joined(' ', [local(election.pollster(poll.pollster).name), ...partners]);
}

/** The same, and what kind of poll it is where it is not a plain exit poll: a firm may give both. */
export function pollWords(election: Election, poll: ExitPoll): Words {
  const kind = poll.kind === 'exit-poll' ? undefined : message(`poll-kind.${poll.kind}`);
  return joined(' · ', [pollsterWords(election, poll), kind]);
}

/** What the poll disclosed, one line each. */
export function disclosureLines(election: Election, poll: ExitPoll): readonly Words[] {
  return disclosed(election, poll).filter((line) => line !== undefined);
}

function disclosed(election: Election, poll: ExitPoll): readonly (Words | undefined)[] {
  const { sample, stations, constituencies, refused } = poll;
  return [
    sample === null ? undefined : message('exitpoll.sample', { people: countsWords(election, poll, sample, 'people') }),
    stations === null
      ? undefined
      : message('exitpoll.stations', { stations: countsWords(election, poll, stations, 'polling-stations') }),
    constituencies === null
      ? undefined
      : message('exitpoll.constituencies', { count: countsWords(election, poll, [constituencies], 'constituencies') }),
    poll.responseRatePercent === null
      ? undefined
      : message('exitpoll.response-rate', {
          share: value(stated(election, poll, poll.responseRatePercent, 'percent', poll.sources)),
        }),
    refused === null
      ? undefined
      : message('exitpoll.refused', {
          share: value(stated(election, poll, refused.percent, 'percent', refused.sources)),
        }),
    poll.marginOfErrorPoints === null
      ? undefined
      : message('exitpoll.margin', {
          points: { kind: 'derived', value: poll.marginOfErrorPoints, unit: 'points', from: [] },
        }),
    poll.commissioner === null ? undefined : message('exitpoll.commissioner', { who: text(poll.commissioner) }),
    poll.mode === null ? undefined : message('exitpoll.mode', { mode: text(poll.mode) }),
    poll.area === undefined ? undefined : message('exitpoll.area', { area: text(poll.area) }),
    poll.presentedBy.length === 0
      ? undefined
      : message('exitpoll.presented-by', { people: text(poll.presentedBy.join(', ')) }),
    fieldworkWords(poll),
    message('exitpoll.announced', { moment: asOf(poll.announced) }),
  ];
}

function fieldworkWords(poll: ExitPoll): Words | undefined {
  const [first, last] = [poll.fieldwork[0], poll.fieldwork.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const day = (at: string) => asOf({ kind: 'at', at, precision: 'day' });
  const dates = first === last ? day(first) : message('range', { min: day(first), max: day(last) });
  return message('exitpoll.fieldwork', { dates });
}

/** One line that names what the poll did not disclose; nothing where it disclosed all. */
export function notDisclosed(poll: ExitPoll): Words | undefined {
  const missing = [
    poll.sample === null ? message('exitpoll.item.sample') : undefined,
    poll.stations === null ? message('exitpoll.item.stations') : undefined,
    poll.constituencies === null ? message('exitpoll.item.constituencies') : undefined,
    poll.responseRatePercent === null && poll.refused === null ? message('exitpoll.item.response-rate') : undefined,
    poll.marginOfErrorPoints === null ? message('exitpoll.item.margin') : undefined,
    poll.commissioner === null ? message('exitpoll.item.commissioner') : undefined,
    poll.mode === null ? message('exitpoll.item.mode') : undefined,
    poll.base === 'not-disclosed' ? message('exitpoll.item.base') : undefined,
  ].filter((item) => item !== undefined);
  return missing.length === 0 ? undefined : message('exitpoll.not-disclosed', { items: joined(', ', missing) });
}

type Disclosed = NonNullable<ExitPoll['sample']>[number];

/** The value shown first, and what other sources print for it. */
function countsWords(
  election: Election,
  poll: ExitPoll,
  counts: readonly Disclosed[],
  unit: 'people' | 'polling-stations' | 'constituencies',
): Words {
  const [first, ...others] = counts.map((count) =>
    joined(', ', [
      withUnit(stated(election, poll, count.value, unit, count.sources, count.about)),
      count.basis === undefined ? undefined : text(count.basis),
    ]),
  );
  if (others.length === 0) return joined('', [first]);
  return joined('', [
    first,
    text(' ('),
    message('exitpoll.sample-otherwise', { others: joined(' · ', others) }),
    text(')'),
  ]);
}

function stated(
  election: Election,
  poll: ExitPoll,
  amount: number,
  unit: 'people' | 'polling-stations' | 'constituencies' | 'percent',
  citations: readonly Citation[],
  about: Disclosed['about'] = 'exactly',
): Figure {
  return figure({
    quantity: { kind: 'exact', value: amount, unit, about },
    attribution: { issuer: election.pollster(poll.pollster).name },
    asOf: poll.announced,
    completeness: { kind: 'poll', base: poll.base },
    sources: citations.map(({ source }) => election.source(source)),
  });
}

/** Every source of a poll's shares. */
export function pollSources(election: Election, poll: ExitPoll): readonly Source[] {
  const shares = poll.results.flatMap(({ candidate }) => [`poll-share:${candidate}`, `poll-seats:${candidate}`]);
  return sourcesFor(election, poll.sources, ['poll-share', 'poll-seats', ...shares]);
}
