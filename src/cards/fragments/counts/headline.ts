import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { processedFigure } from '../../../facts/figures.ts';
import type { LocalText } from '../../../facts/schema/basics.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { Contest } from '../../../facts/schema/election.ts';
import type { Tally, TallyResult } from '../../../facts/schema/tally.ts';
import { type Standing, standing } from '../../../facts/standing.ts';
import type { Line } from '../../model/card.ts';
import {
  asOfWords,
  cited,
  gap,
  joined,
  local,
  message,
  number,
  strong,
  value,
  type Words,
  withUnit,
} from '../../model/words.ts';
import { shareOf } from './computed-share.ts';
import { countSources, figuresOf, namedStatusWords } from './count.ts';

/** Names in a headline of several; the rest are counted. */
const NAMES_MAX = 4;

/** As narrow tables call it: the short name where the data has one. */
export function shortName({ short, name }: Candidate): LocalText {
  return short ?? name;
}

/**
 * Who is first, in one line: the leader with its figure, all who share the first place, or everybody elected where the
 * contest elects several.
 */
export function headlineWords(election: Election, tally: Tally): Words | undefined {
  const stands = standing(election, tally);
  const { winners, leaders } = stands;
  if (winners.length > 1)
    return message('headline.elected', { value: winners.length, who: namesWords(election, winners) });
  const [leader] = leaders;
  const [winner] = winners;
  if (leader === undefined) return winner === undefined ? undefined : electedWords(election, tally, winner);
  const figure = figureOf(election, tally, leader);
  if (figure === undefined) return undefined;
  if (leaders.length > 1 && winner === undefined)
    return message('headline.tied', { figure: withUnit(figure), who: namesWords(election, leaders) });
  return joined(' — ', [withUnit(figure), nameOf(election, leader)]);
}

/** Elected, and no number of votes is printed: alone on the list, or by a page that names the winner only. */
function electedWords(election: Election, tally: Tally, winner: TallyResult): Words {
  const who = nameOf(election, winner);
  const alone = tally.results.length === 1 && election.contest(tally.contest).candidates.length === 1;
  return message(alone ? 'headline.unopposed' : 'headline.elected-one', { who });
}

function namesWords(election: Election, results: readonly TallyResult[]): Words {
  const names = results.slice(0, NAMES_MAX).map((result) => nameOf(election, result));
  const left = results.length - names.length;
  return joined(', ', left === 0 ? names : [...names, message('sources-more', { value: left })]);
}

/** How far the first is ahead of the second, and whether that is a majority where seats decide. */
export function leadWords(election: Election, contest: Contest, tally: Tally): Words {
  const stands = standing(election, tally);
  return joined(' · ', [gapWords(election, tally, stands), majorityWords(contest, stands)]);
}

function gapWords(election: Election, tally: Tally, { leaders, winners, places }: Standing): Words | undefined {
  if (leaders.length !== 1 || winners.length > 1) return undefined;
  const [first, second] = places.map(({ result }) => result);
  if (first === undefined || second === undefined || isRest(election, second)) return undefined;
  const by = gapOf(election, tally, first, second);
  return by === undefined ? undefined : message('lead.ahead', { by, who: nameOf(election, second) });
}

function gapOf(election: Election, tally: Tally, first: TallyResult, second: TallyResult): Words | undefined {
  const figure = figureOf(election, tally, first);
  const other = figuresOf(election, tally, second.candidate).find(
    ({ quantity }) => quantity.unit === figure?.quantity.unit,
  );
  return figure === undefined || other === undefined ? undefined : gap(figure, other);
}

function majorityWords({ majority, decidedBy }: Contest, { measure, places }: Standing): Words | undefined {
  const seats = places[0]?.result.seats;
  if (measure !== 'seats' || majority === undefined || seats === undefined) return undefined;
  const of = decidedBy === 'electors' ? '-electors' : '';
  return message(`lead.${seats >= majority ? 'majority' : 'no-majority'}${of}`, { value: majority });
}

/** Where a candidate stands among all, and how far from the first. */
export function rankWords(election: Election, tally: Tally, candidate: Candidate): Words | undefined {
  const place = ordinalWords(election, tally, candidate);
  const [leader] = standing(election, tally).places;
  const own = tally.results.find((result) => result.candidate === candidate.id);
  if (place === undefined || leader === undefined || own === undefined) return place;
  const by = leader.result === own ? undefined : gapOf(election, tally, leader.result, own);
  return joined(' · ', [
    place,
    by === undefined ? undefined : message('rank.behind', { by, who: nameOf(election, leader.result) }),
  ]);
}

/** `2nd of 7`; several may share a place. */
export function ordinalWords(election: Election, tally: Tally, candidate: Candidate): Words | undefined {
  const stands = standing(election, tally);
  const lines = stands.places.map(({ result }) => result).filter((result) => !isRest(election, result));
  const own = lines.find((result) => result.candidate === candidate.id);
  if (own === undefined || stands.measure === undefined || own[stands.measure] === undefined || lines.length < 2)
    return undefined;
  const level = lines.filter((line) => isLevel(line, own, stands));
  const place = lines.indexOf(level[0] ?? own) + 1;
  if (level.length > 1) return message('rank.tied', { value: place });
  return message('rank', { value: place, of: number(lines.length) });
}

function isLevel(line: TallyResult, own: TallyResult, { measure }: Standing): boolean {
  if (measure === undefined || own[measure] === undefined) return false;
  return line[measure] === own[measure] && line.votes === own.votes;
}

/** Which count, how final, as of when and by whom, in one line; with the sources of the count. */
export function statusLines(election: Election, tally: Tally): readonly Line[] {
  const share = tally.status === 'unofficial-partial' ? processedFigure(election, tally) : undefined;
  const unit = message(`processed-unit.${tally.processed?.unit ?? 'not-stated'}`);
  return [
    {
      kind: 'status',
      words: joined('', [
        joined(' · ', [
          namedStatusWords(tally),
          share === undefined || saysShare(tally.stage)
            ? undefined
            : message('processed', { share: value(share), unit }),
          asOfWords(tally.asOf),
          message('says', { issuer: local(election.authority(tally.authority).name) }),
        ]),
        cited(countSources(election, tally)),
      ]),
    },
  ];
}

/** A stage such as "93.35 % of polling stations" says how much is processed. */
function saysShare({ en }: LocalText): boolean {
  return /%/.test(en);
}

/** The table in short: a figure, a name, one more figure; the lists of an alliance stand in the details. */
export function shortRows(election: Election, tally: Tally): readonly Words[] {
  const stands = standing(election, tally);
  const several = stands.winners.length > 1;
  return stands.places.map(({ result }) => {
    const [first, second] = figuresOf(election, tally, result.candidate);
    const elected = several && stands.winners.includes(result) ? message('outcome.elected') : undefined;
    return joined(' · ', [
      strong(first === undefined ? message('not-reported') : withUnit(first)),
      nameOf(election, result),
      second === undefined ? placeShare(election, tally, result) : withUnit(second),
      elected,
    ]);
  });
}

/** Of a place: the share that its set leaves to the reader. */
function placeShare(election: Election, tally: Tally, { candidate }: TallyResult): Words | undefined {
  return tally.place === undefined ? undefined : shareOf(election, tally, candidate)?.words;
}

function figureOf(election: Election, tally: Tally, result: TallyResult): Figure | undefined {
  const { measure } = standing(election, tally);
  const figures = figuresOf(election, tally, result.candidate);
  return figures.find(({ quantity }) => quantity.unit === measure) ?? figures[0];
}

function nameOf(election: Election, { candidate }: TallyResult): Words {
  return local(shortName(election.candidate(candidate)));
}

function isRest(election: Election, { candidate }: TallyResult): boolean {
  const { kind } = election.candidate(candidate);
  return kind === 'rest' || kind === 'ballots';
}
