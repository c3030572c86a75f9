/** The name engine: which of many names does a text mean? It knows no election; see README.md beside it. */
export { countEdits, type EditPattern, editPattern } from './compare/edits.ts';
export { learnRuns, letterRuns } from './likeness/letter-runs.ts';
export { learnWords } from './likeness/word-set.ts';
export {
  buildTables,
  type ContextOf,
  createNameIndex,
  type EntrySource,
  type IndexOptions,
  type IndexTables,
  type Match,
  type NameEntry,
  type NameIndex,
  openNameIndex,
  type Verdict,
  type Within,
} from './name-index.ts';
export { acronymsOf } from './spelling/acronym.ts';
export { foldText, isInSigns } from './spelling/fold.ts';
export { isCommon, isGeneric, roleOf } from './spelling/word-roles.ts';
export { THRESHOLDS, type Thresholds } from './verdict/thresholds.ts';
