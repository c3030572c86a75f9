import { personForms } from '../../claims/names/person-names.ts';
import type { NameTable } from '../../facts/catalog.ts';
import type { NameForm } from './referent.ts';
import { spelt } from './spelt.ts';

/** Among people of published sets, those who came first or second in a whole country are called by their surname. */
const WELL_KNOWN = 0.5;

/** How a row of the table of names may be written: those of parties, and of the best-known people. Nothing for others. */
export function distantForms(names: NameTable, row: number): readonly (readonly [name: string, form: NameForm])[] {
  const kind = names.kind(row);
  if (kind === 'body') return bodyForms(names.row(row).texts);
  return kind === 'person' && names.weight(row) >= WELL_KNOWN ? personNames(names.row(row).texts) : [];
}

function bodyForms(spellings: readonly string[]): readonly (readonly [name: string, form: NameForm])[] {
  // Letters alone stand for too much: `AP`, `S`, `C`.
  return spellings
    .filter((spelling) => spelling.length > 2)
    .flatMap(spelt)
    .map((name) => [name, 'full'] as const);
}

function personNames(spellings: readonly string[]): readonly (readonly [name: string, form: NameForm])[] {
  const forms = personForms(spellings[0] ?? '', spellings);
  return [
    ...spellings.map((name) => [name, 'full'] as const),
    ...forms.full.map((name) => [name, 'full'] as const),
    ...forms.surnames.map((name) => [name, 'surname'] as const),
  ];
}
