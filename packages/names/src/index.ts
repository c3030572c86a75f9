/** The name engine: which of many names does a text mean? It knows no election; see README.md beside it. */
export { countEdits, type EditPattern, editPattern } from './compare/edits.ts';
export { learnRuns } from './likeness/letter-runs.ts';
export { learnWords } from './likeness/word-set.ts';
export {
  type ContextOf,
  createNameIndex,
  type IndexOptions,
  type Match,
  type NameEntry,
  type NameIndex,
  type Verdict,
  type Within,
} from './name-index.ts';
export { acronymsOf } from './spelling/acronym.ts';
export { foldText } from './spelling/fold.ts';
export { isGeneric, roleOf } from './spelling/word-roles.ts';
export { THRESHOLDS, type Thresholds } from './verdict/thresholds.ts';
