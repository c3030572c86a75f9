import type { Election } from '../../../facts/election.ts';
import type { Place } from '../../../facts/schema/place.ts';
import type { StopReason } from '../../../store/follows.ts';
import { pictureBlocks } from '../../charts/picture.ts';
import { chartForResults } from '../../charts/results-chart.ts';
import { electionLine, toneOf } from '../../fragments/election-line.ts';
import { whereWords } from '../../fragments/place-words.ts';
import type { Card } from '../../model/card.ts';
import { channelMention, joined, local, message, moment } from '../../model/words.ts';
import { noticeCard } from '../question-cards.ts';
import { resultsCard } from '../results-card.ts';

/**
 * The message of a channel that follows a count: the latest count, and that it changes.
 * @param place absent: the whole
 * @param at when it was written
 */
export function followedCard(election: Election, place: Place | undefined, at: number): Card {
  const contest = election.mainContest;
  const tally = place === undefined ? election.latestTally(contest.id) : election.latestAt(contest.id, place.id);
  const line = { kind: 'small', words: message('followed.edited', { moment: moment(at, 'R') }) } as const;
  if (tally === undefined)
    return {
      tone: toneOf(election),
      blocks: [
        { kind: 'title', words: joined(' · ', [whereWords(election, place?.id), electionLine(election, contest)]) },
        { kind: 'line', words: message('followed.waiting') },
        line,
      ],
    };
  const card = resultsCard(election, contest, tally);
  // The whole history is a press away; beside a message that changes by itself, menus of other counts are in the way.
  const picture = pictureBlocks(chartForResults(election, contest, tally));
  const drawn = card.blocks.some(({ kind }) => kind === 'picture') ? [] : picture;
  return { ...card, blocks: [...card.blocks, ...drawn, line], menus: [] };
}

/** Told once to who set a follow up that has to stop. */
export function stoppedCard(election: Election, channel: string, reason: StopReason): Card {
  const name = local(election.name);
  if (reason === 'channel-gone') return noticeCard(message('followed.stopped.channel-gone', { election: name }));
  return noticeCard(message(`followed.stopped.${reason}`, { election: name, channel: channelMention(channel) }));
}
