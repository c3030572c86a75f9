import type { CitationContent, LineContent, TallyContent, TurnoutContent } from './content.ts';
import { type Naming, needed, type Texts, texts } from './naming.ts';
import type { Fault } from './package.ts';
import { byWeight, countKey, type ElectionRows, noteOf, numberOf, numbers, sourceIds } from './rows.ts';
import type { Row } from './tables.ts';

/** The counts and turnouts of an election: one of each row of `counts.csv`. */
export function talliesOf(
  rows: ElectionRows,
  naming: Naming,
): { readonly tallies: readonly TallyContent[]; readonly turnout: readonly TurnoutContent[] } {
  const known = new Set(rows.counts.map((row) => tallyId(row, rows)));
  return {
    tallies: rows.counts
      .filter((row) => rows.results.has(countKey(row)))
      .map((row) => tallyOf(row, rows, naming, known)),
    turnout: rows.counts.filter(hasTurnout).map((row) => turnoutOf(row, rows, naming)),
  };
}

/** `final`, `list.final`, `final.de-by`: as short as it can be, since messages carry it. */
export function tallyId({ contest, place, count }: Row, { contests }: Pick<ElectionRows, 'contests'>): string {
  return [...(contests.length > 1 ? [contest] : []), count, ...(place === undefined ? [] : [place])].join('.');
}

function tallyOf(row: Row, rows: ElectionRows, naming: Naming, known: ReadonlySet<string>): TallyContent {
  const stage = stageOf(row, rows);
  const before = stage.supersedes === undefined ? undefined : tallyId({ ...row, count: stage.supersedes }, rows);
  const faults = rows.faults.filter((fault) => isAbout(fault, row));
  const [counted, total] = (row.processed ?? '').split('/').filter(Boolean).map(Number);
  const valid = numberOf(row, 'valid');
  const seats = numberOf(row, 'seats');
  return {
    id: tallyId(row, rows),
    contest: row.contest ?? '',
    ...(row.place === undefined ? {} : { place: row.place }),
    authority: stage.authority,
    status: stage.status,
    kind: stage.kind,
    stage: texts({ ...stage, name: stage.stage ?? '' }, 'name'),
    asOf: stage.as_of,
    ...(before !== undefined && known.has(before) ? { supersedes: before } : {}),
    ...(counted === undefined || total === undefined ? {} : { processed: { unit: 'constituencies', counted, total } }),
    ...(valid === undefined
      ? {}
      : { validVotes: { value: valid, basis: row.valid_computed === 'true' ? 'computed' : 'printed' } }),
    ...(hasTurnout(row) ? { turnout: tallyId(row, rows) } : {}),
    complete: row.complete === 'true',
    ...(seats === undefined ? {} : { seatsTotal: seats }),
    results: linesOf(row, rows).map((line) => resultOf(line, faults)),
    ...remarksOf(row, faults, naming),
    exceptions: (row.exceptions ?? '')
      .split(' ')
      .filter(Boolean)
      .map((check) => ({ check, reason: needed(rows.exceptions[check], `reason of ${check}`) })),
    corrections: faults.flatMap(correctionOf),
    sources: citationsOf(row, rows),
  };
}

/** In the order of a table: most votes first. */
function linesOf(row: Row, rows: ElectionRows): readonly Row[] {
  return (rows.results.get(countKey(row)) ?? []).toSorted(byWeight);
}

function resultOf(line: Row, faults: readonly Fault[]): LineContent {
  const corrected = faults.find(({ field, candidate }) => field === 'votes' && candidate === line.candidate)?.corrected;
  return {
    candidate: line.candidate ?? '',
    ...numbers(line, ['votes', 'percent', 'seats']),
    ...(corrected === undefined ? {} : { votes: Number(corrected) }),
    ...(line.outcome === undefined ? {} : { outcome: line.outcome }),
    ...(line.derived === undefined ? {} : { derived: line.derived }),
  };
}

function isAbout(fault: Fault, row: Row): boolean {
  return fault.election === row.election && (fault.contest ?? row.contest) === row.contest && fault.place === row.place;
}

function correctionOf({ field, candidate, published, corrected, date, why }: Fault): readonly object[] {
  if (field !== 'votes' || corrected === undefined) return [];
  return [{ field: `results.${candidate}.votes`, was: published ?? null, corrected: date, why }];
}

/** What the set remarks, and what is known to be wrong in it. */
function remarksOf(row: Row, faults: readonly Fault[], naming: Naming): { readonly note?: Texts } {
  const wrong = faults.filter(({ field }) => field === undefined).map(({ why }) => why);
  const { note } = noteOf(row, naming, 600);
  const others = row.complete === 'true' || row.place !== undefined ? undefined : naming.remark('others-not-listed');
  const parts = [...wrong.map((en) => ({ en })), note, others].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { note: inAllLanguages(parts) };
}

/** Several remarks as one, in each language that all of them are in. */
function inAllLanguages(parts: readonly Texts[]): Texts {
  const languages = Object.keys(parts[0] ?? {}).filter((language) => parts.every((part) => language in part));
  const text = (language: string) => parts.map((part) => part[language] ?? '').join(' ');
  return {
    ...Object.fromEntries(languages.map((language) => [language, text(language)])),
    en: text('en').slice(0, 600),
  };
}

function hasTurnout(row: Row): boolean {
  return row.voters !== undefined || row.registered !== undefined;
}

function turnoutOf(row: Row, rows: ElectionRows, naming: Naming): TurnoutContent {
  const stage = stageOf(row, rows);
  return {
    id: tallyId(row, rows),
    contest: row.contest ?? '',
    ...(row.place === undefined ? {} : { place: row.place }),
    authority: stage.authority,
    asOf: stage.as_of,
    stage: stage.kind === 'preliminary' ? 'preliminary' : 'final',
    ...numbers(row, ['voters', 'registered']),
    ...turnoutNote(row, naming),
    sources: citationsOf(row, rows),
  };
}

/** What a reader must know of a turnout: that it cannot be, before that it was added up. */
function turnoutNote(row: Row, naming: Naming): Partial<Pick<TurnoutContent, 'note'>> {
  const { voters, registered } = numbers(row, ['voters', 'registered']);
  if (voters !== undefined && registered !== undefined && voters > registered)
    return { note: naming.remark('voters-over-registered') };
  return row.voters_computed === 'true' ? { note: naming.remark('voters-added-up') } : {};
}

/** The set stands first: it is what was read. What it names as its own sources follows. */
function citationsOf(row: Row, rows: ElectionRows): readonly CitationContent[] {
  const [first, ...further] = sourceIds(row, rows);
  const key = row.source_key;
  const seats = row.seats_source;
  return [
    {
      source: needed(first, 'source of a count'),
      ...(seats === undefined ? {} : { covers: ['votes', 'vote-share', 'valid-votes'] }),
      ...(key === undefined ? {} : { note: `row: ${key}` }),
    },
    ...(seats === undefined ? [] : [{ source: seats, covers: ['seats'] }]),
    ...further
      .filter((source) => source !== seats)
      .map((source) => ({ source, note: 'named by the set as its own source; not read here' })),
  ];
}

function stageOf(row: Row, rows: ElectionRows): Row {
  return needed(rows.stages.get(row.count ?? ''), `stage ${row.count}`);
}
