import { coverageWords, type FigureRow, figureRows } from '../../figure-rows.ts';
import { recordKinds } from '../../record-kinds.ts';
import type { Check, Found } from '../check.ts';

/**
 * Each number has a source that states it: one that covers its measure, or one that does not say what it covers. A
 * number without one may not be shown, so it is not loaded.
 */
export const checkCoverage: Check = (draft) => {
  const doubtful = figureRows(draft).filter(({ citations }) => citations.every(({ covers }) => covers !== undefined));
  const byRecord = new Map<FigureRow['record'], FigureRow[]>();
  for (const row of doubtful) {
    const rows = byRecord.get(row.record) ?? [];
    rows.push(row);
    byRecord.set(row.record, rows);
  }
  return [...byRecord.values()].flatMap(uncovered);
};

/** @param rows all numbers of one record */
function uncovered(rows: readonly FigureRow[]): readonly Found[] {
  const covered = new Set(rows.flatMap(({ citations }) => citations.flatMap(({ covers }) => covers ?? [])));
  const bare = rows.filter(
    ({ measure, subject }) => !coverageWords(measure, subject).some((word) => covered.has(word)),
  );
  return [...new Set(bare.map(({ measure }) => measure))].flatMap((measure): Found[] => {
    const missing = bare.filter((row) => row.measure === measure);
    const [first] = missing;
    if (first !== undefined && missing.length === rows.filter((row) => row.measure === measure).length)
      return [complaint(first, 'sources', `"${measure}"`)];
    return missing.map((row) => complaint(row, row.path, `"${measure}" or "${measure}:${row.subject}"`));
  });
}

function complaint({ list, index }: FigureRow, path: string, measure: string): Found {
  const reason = `no source covers ${measure}; add it to "covers" of the source that prints the number`;
  return { severity: 'error', file: recordKinds[list].file, path: `${list}[${index}].${path}`, reason };
}
