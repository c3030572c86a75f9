import { isCue, type Passage, placesOf } from '../passage.ts';

/** `turnout at the meetup`: nothing names an election, and the sentence names a place of its own. */
export function isAboutSomethingElse(passage: Passage): boolean {
  const { tokens, strangers } = passage;
  if (strangers.length > 0 || placesOf(passage, 'ours').length > 0) return true;
  if (isInSomePlace(passage)) return true;
  if (placesOf(passage, 'voting-day', 'votes', 'voters', 'stations', 'registered', 'observers').length > 0)
    return false;
  return placesOf(passage, 'in-place').some((place) => {
    const next = tokens[place + 1];
    const isArticle = isCue(passage.cues.get(place + 1), 'article');
    const noun = isArticle ? place + 2 : place + 1;
    return tokens[noun]?.kind === 'word' && next !== undefined && !isCue(passage.cues.get(noun), 'of-the-day');
  });
}

/** `toplantıda`: a place in its case, which is neither an election (seçimde, seçkidə) nor the country (ülkede). */
function isInSomePlace({ tokens, cues, language }: Passage): boolean {
  if (language !== 'az' && language !== 'tr') return false;
  return tokens.some(
    ({ kind, folded }, place) =>
      kind === 'word' &&
      LOCATIVE.test(folded) &&
      !OF_ELECTION.test(folded) &&
      // "toplantıda" begins like "topladı"
      (cues.get(place) === undefined || isCue(cues.get(place), 'won')),
  );
}

const LOCATIVE = /.{4}[dt][ae]$/;
const OF_ELECTION = /^(?:sec|sandi|sandy|oylama|ses|olke|umumi|genel|saat|respublika)/;
