import type { Election } from '../../facts/election.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { attributionWords, processedWords, stageName, statusWords } from '../fragments/counts/count.ts';
import { asOfWords, joined, local, message, type Words } from '../model/words.ts';

/** `Final protocol · official · as of 11 Feb 2024`. */
export function countLine(tally: Tally): Words {
  return joined(' · ', [stageName(tally), statusWords(tally), asOfWords(tally.asOf)]);
}

/** Who reported a count, and how much of the contest it had processed. */
export function countSmallPrint(election: Election, tally: Tally): Words {
  return joined(' · ', [
    attributionWords(election, tally),
    tally.processed === undefined ? undefined : processedWords(election, tally),
  ]);
}

/** Everybody who reported one of the records, each named once. */
export function issuersWords(election: Election, records: readonly Pick<Tally, 'authority'>[]): Words {
  const issuers = [...new Set(records.map(({ authority }) => authority))];
  return message('says', {
    issuer: joined(
      ', ',
      issuers.map((id) => local(election.authority(id).name)),
    ),
  });
}

/** A picture is shared without its card, so it says itself that a result is contested. */
export function contestedSmallPrint(election: Election): readonly Words[] {
  const { disputed } = election.about;
  return disputed === null ? [] : [message('contested', { note: local(disputed.note) })];
}

/** The unit a contest is compared in: what decides it. */
export function decidingMeasure({ decidedBy }: Contest): 'percent' | 'seats' {
  return decidedBy === 'votes' ? 'percent' : 'seats';
}
