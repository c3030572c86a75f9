import type { AboutContent, CandidateContent, ContestContent, ElectionContent, IdContent } from './content.ts';
import { talliesOf } from './counts-content.ts';
import { type Naming, needed, type Texts, texts, type When } from './naming.ts';
import { byWeight, countKey, type ElectionRows, noteOf, numberOf, numbers, sourceIds } from './rows.ts';
import type { Row } from './tables.ts';

/** Writes the records of one election of a set in the form of a curated folder. */
export function electionContent(rows: ElectionRows, naming: Naming): ElectionContent {
  const standing = standingOf(rows);
  const standingRows = [...new Set([...standing.values()].flat())].map((id) =>
    needed(rows.candidates.get(id), `candidate ${id}`),
  );
  const lines = standingRows
    .map(({ component_of }) => rows.candidates.get(component_of ?? ''))
    .filter((row) => row !== undefined);
  const candidates = [...new Set([...standingRows, ...lines])];
  const { tallies, turnout } = talliesOf(rows, naming);
  const partyIds = new Set(candidates.flatMap((row) => partyOf(row, rows) ?? []));
  return {
    election: aboutOf(rows, naming, standing),
    candidates: candidates.map((row) => candidateOf(row, rows)),
    parties: [...partyIds].toSorted().map((id) => partyRecord(needed(rows.parties.get(id), `party ${id}`))),
    places: placesOf(rows),
    tallies,
    turnout,
    sources: sourcesOf(rows),
    disagreements: [],
  };
}

/** The candidates of each contest: as they stand in its last count, then those who stand in places only. */
function standingOf(rows: ElectionRows): ReadonlyMap<string, readonly string[]> {
  const byContest = new Map<string, string[]>(rows.contests.map((contest) => [contest.id ?? '', []]));
  const whole = rows.counts.filter(({ place }) => place === undefined);
  const parts = rows.counts.filter(({ place }) => place !== undefined);
  for (const count of [...whole.toReversed(), ...parts]) {
    const lines = [...(rows.results.get(countKey(count)) ?? [])].toSorted(byWeight);
    const ids = byContest.get(count.contest ?? '');
    for (const { candidate } of lines) if (candidate !== undefined) ids?.push(candidate);
  }
  return new Map([...byContest].map(([contest, ids]) => [contest, [...new Set(ids)]]));
}

function aboutOf(rows: ElectionRows, naming: Naming, standing: ReadonlyMap<string, readonly string[]>): AboutContent {
  const { election, contests } = rows;
  const kind = needed(election.kind, 'kind');
  const country = naming.country(needed(election.country, 'country'));
  const dates = datesOf(election);
  const when = whenOf(election, dates);
  return {
    id: election.id ?? '',
    name: naming.election(kind, country.code, when),
    aliases: aliasesOf(kind, country.code, when, naming),
    type: naming.typeOf(kind),
    office: naming.office(kind),
    country: { code: country.code, name: country.name },
    dates,
    timezone: country.timezone,
    disputed: null,
    authorities: [...rows.authorities.values()].map((row) => ({
      id: row.id ?? '',
      role: row.role,
      name: texts(row, 'name'),
      ...shortOf(row),
    })),
    contests: contests.map((contest) => contestOf(contest, rows, naming, standing)),
    languages: country.languages,
    reviewed: rows.created,
    ...noteOf(election, naming, 600),
    sources: sourceIds(election, rows),
  };
}

function aliasesOf(kind: string, country: string, when: When, naming: Naming): readonly string[] {
  const plain = when.qualifier === undefined ? [] : naming.aliases(kind, country, { year: when.year });
  return [...new Set([...naming.aliases(kind, country, when), ...plain])];
}

function datesOf(row: Row): readonly string[] {
  return (row.dates ?? '').split(' ').filter(Boolean);
}

function whenOf(election: Row, dates: readonly string[]): When {
  return { year: needed(dates[0], 'date').slice(0, 4), qualifier: election.qualifier };
}

function contestOf(
  contest: Row,
  rows: ElectionRows,
  naming: Naming,
  standing: ReadonlyMap<string, readonly string[]>,
): ContestContent {
  const id = needed(contest.id, 'contest');
  const office = naming.office(needed(contest.kind, 'kind of contest'));
  const place = contest.place === undefined ? undefined : rows.places.get(contest.place);
  const dates = datesOf(contest);
  const addedUp = numberOf(contest, 'added_up');
  return {
    id,
    name: place === undefined ? office : joined(office, texts(place, 'name')),
    ...(contest.round === undefined ? {} : { round: Number(contest.round) }),
    ...(contest.runoff_of === undefined ? {} : { runoffOf: contest.runoff_of }),
    ...(contest.place === undefined ? {} : { place: contest.place }),
    dates: dates.length > 0 ? dates : datesOf(rows.election),
    candidates: standing.get(id) ?? [],
    ...(contest.decided_by === undefined ? {} : { decidedBy: contest.decided_by }),
    ...numbers(contest, ['seats', 'majority']),
    ...(addedUp === undefined ? {} : { addedUp: { places: addedUp, type: contest.added_up_type } }),
    ...noteOf(contest, naming, 500),
  };
}

function joined(office: Texts, place: Texts): Texts {
  const pairs = Object.entries(office).map(([language, text]) => [language, `${text}, ${place[language] ?? place.en}`]);
  return Object.fromEntries(pairs) as Texts;
}

function candidateOf(row: Row, rows: ElectionRows): CandidateContent {
  const party = partyOf(row, rows);
  const [source] = sourceIds(rows.election, rows);
  return {
    id: row.id ?? '',
    kind: row.kind,
    ...(row.entity === undefined ? {} : { entity: row.entity }),
    name: texts(row, 'name'),
    ...shortOf(row),
    ...(party === undefined ? {} : { party }),
    spellings: (row.spellings ?? '')
      .split('|')
      .filter(Boolean)
      .map((text) => ({ text, language: row.language ?? 'en', sources: [source] })),
    ...(row.component_of === undefined ? {} : { componentOf: row.component_of }),
    ...(row.note === undefined ? {} : { note: { en: row.note } }),
    sources: [source],
  };
}

/** The party of a person: as the set has it, or as a correction says. */
function partyOf(row: Row, rows: ElectionRows): string | null | undefined {
  const fault = rows.faults.find(({ field, candidate }) => field === 'party' && candidate === row.id);
  const party = fault?.corrected ?? row.party;
  return party === 'none' ? null : party?.toString();
}

function partyRecord(row: Row): IdContent {
  return {
    id: row.id ?? '',
    ...(row.entity === undefined ? {} : { entity: row.entity }),
    name: texts(row, 'name'),
    ...shortOf(row),
  };
}

function placesOf(rows: ElectionRows): readonly IdContent[] {
  const ids = new Set<string>();
  const take = (id: string | undefined): void => {
    if (id === undefined || ids.has(id)) return;
    ids.add(id);
    take(rows.places.get(id)?.parent);
  };
  for (const { place } of [...rows.counts, ...rows.contests]) take(place);
  return [...ids].toSorted().map((id) => {
    const row = needed(rows.places.get(id), `place ${id}`);
    return {
      id,
      type: row.type,
      name: texts(row, 'name'),
      ...(row.spellings === undefined ? {} : { spellings: row.spellings.split('|') }),
      ...(row.parent === undefined ? {} : { parent: row.parent }),
      ...(row.codes === undefined
        ? {}
        : { codes: Object.fromEntries(row.codes.split(' ').map((code) => code.split(':'))) }),
      ...(row.vintage === undefined ? {} : { vintage: row.vintage }),
    };
  });
}

function sourcesOf(rows: ElectionRows): readonly IdContent[] {
  const ids = new Set([...sourceIds(rows.election, rows), ...rows.counts.flatMap((count) => sourceIds(count, rows))]);
  return [...ids].map((id) => {
    const row = needed(rows.sources.get(id), `source ${id}`);
    return {
      id,
      publisher: row.publisher,
      ...optional(row, ['via', 'title']),
      kind: row.kind,
      language: row.language,
      url: row.url,
      published: row.published ?? null,
      ...optional(row, ['retrieved', 'note']),
    };
  });
}

function optional(row: Row, columns: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])));
}

function shortOf(row: Row): { readonly short?: { readonly en: string } } {
  return row.short === undefined ? {} : { short: { en: row.short } };
}
