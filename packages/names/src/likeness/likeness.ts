import { GIVEN_NAMES, RUNS } from './learnt.ts';
import { type LetterRuns, letterRuns } from './letter-runs.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** What a folded word looks like by itself: whatever list is searched, a slip is no name and a name no slip. */
export interface Likeness {
  /** No name looks so: it is a slip of one. */
  isStrange(written: string): boolean;
  /** It is a given name of somebody, whoever stands in the list. */
  isName(written: string): boolean;
}

let learnt: { readonly runs: LetterRuns; readonly given: WordSet } | undefined;

/** As learnt from real names; unpacked when first asked. */
export const LIKENESS: Likeness = {
  isStrange: (written) => unpacked().runs.isStrange(written),
  isName: (written) => romanisationsOf(written).some((each) => unpacked().given.has(each)),
};

/** Names are listed as the press of their country writes them: Ильхан is there as Ilhan. */
function romanisationsOf(written: string): readonly string[] {
  const plain = written.replaceAll('dzh', 'j').replaceAll('zh', 'j').replaceAll('kh', 'h');
  return plain === written ? [written] : [written, plain];
}

function unpacked() {
  learnt ??= { runs: letterRuns(bytes(RUNS)), given: wordSet(bytes(GIVEN_NAMES)) };
  return learnt;
}

function bytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
