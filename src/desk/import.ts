import { basename, extname } from 'node:path';
import { type DeskCommand, EXIT, type Terminal } from './desk-command.ts';
import { Unloadable, writeElectionFolder } from './folder-writing.ts';
import { inspect, NotReadable, type TextFile } from './import/csv-rows.ts';
import { draftElection, type Provenance } from './import/draft-election.ts';
import { UNITED_STATES } from './import/format.ts';
import { Gathering, votesOf } from './import/gathering.ts';
import { readNistReport } from './import/nist-cdf.ts';
import { RowReport } from './import/row-report.ts';
import { readTable, tableFormats } from './import/table-reading.ts';
import { FORMATS, type Wish, wishOf } from './import/wish.ts';
import { problemTable } from './problem-table.ts';
import { progressBar } from './progress-bar.ts';

/** Turns a file people have their results in into the first draft of an election's folder. */
export const importFile: DeskCommand = {
  name: 'import',
  usage: `FILE --id ID [--format ${FORMATS.join('|')}] [--out DIR] [--date YYYY-MM-DD] [--status STATUS] [--name NAME] [--url URL] [--country CODE] [--timezone ZONE]`,
  summary: 'turn a file of results into the first draft of a folder',
  async run(args, terminal) {
    const wish = wishOf(args);
    try {
      const file = await inspect(wish.file);
      const read = await readFile(file, wish, terminal);
      return await write(file, read, wish, terminal);
    } catch (failure) {
      if (failure instanceof Unloadable) terminal.err(problemTable(failure.problems));
      else if (failure instanceof NotReadable) terminal.err(`${wish.file}: ${failure.message}\n`);
      else if (isMissing(failure)) terminal.err(`${wish.file}: there is no such file\n`);
      else throw failure;
      terminal.err('nothing was written\n');
      return EXIT.unsound;
    }
  },
};

/** Files people try that hold a table inside of something else. */
const REFUSED: Readonly<Record<string, string>> = {
  '.xml': 'XML is not read; the JSON form of NIST SP 1500-100 is',
  '.xls': 'a spreadsheet is not read; save it as CSV',
  '.xlsx': 'a spreadsheet is not read; save it as CSV',
  '.ods': 'a spreadsheet is not read; save it as CSV',
  '.zip': 'an archive is not read; unpack it',
  '.gz': 'an archive is not read; unpack it',
};

/** What was read of a file, and what it says of itself. */
interface FileRead extends Pick<Provenance, 'publisher' | 'url' | 'country' | 'timezone' | 'asOf' | 'status' | 'name'> {
  readonly gathering: Gathering;
  readonly report: RowReport;
  readonly dates: readonly string[];
}

async function readFile(file: TextFile, wish: Wish, terminal: Terminal): Promise<FileRead> {
  const kind = extname(file.path).toLowerCase();
  const refusal = REFUSED[kind];
  if (refusal !== undefined) throw new NotReadable(refusal);
  if (wish.format === 'nist-cdf' || (wish.format === 'auto' && kind === '.json')) return readReport(file, wish);
  const bar = progressBar(terminal, file.bytes);
  const wanted = tableFormats.find(({ name }) => name === wish.format);
  const read = await readTable(file, wanted, wish.date, bar.show).finally(bar.clear);
  const dates = new Set([...read.gathering.contests.values()].flatMap(({ date }) => date ?? []));
  return {
    ...read,
    ...read.format,
    name: undefined,
    dates: [...dates],
    asOf: 'not-stated',
    status: 'unofficial-complete',
  };
}

async function readReport(file: TextFile, wish: Wish): Promise<FileRead> {
  const { readings, issuer, generated, ...about } = await readNistReport(wish.file, file.bytes);
  const gathering = new Gathering();
  for (const reading of readings) gathering.add(reading);
  const report = new RowReport();
  report.rows = readings.length;
  return {
    ...about,
    gathering,
    report,
    publisher: issuer,
    url: 'https://doi.org/10.6028/NIST.SP.1500-100r2',
    country: UNITED_STATES,
    timezone: 'America/New_York',
    asOf: { at: minuteOf(generated), note: 'When the report was generated.' },
  };
}

async function write(file: TextFile, read: FileRead, wish: Wish, terminal: Terminal): Promise<number> {
  const { gathering, report } = read;
  for (const line of report.lines()) terminal.err(`${line}\n`);
  const contests = [...gathering.contests.values()].filter(({ standing }) => standing.size > 0).length;
  if (contests === 0) throw new NotReadable('no row names a candidate of a contest');
  const dates = wish.date === undefined ? read.dates.toSorted() : [wish.date];
  if (dates.length === 0)
    throw new NotReadable('the day of the vote is not in the file: give it with --date YYYY-MM-DD');
  if (dates.length > 1 && !isSpan(read))
    throw new NotReadable(
      `the file holds votes of ${dates.length} days (${dates.slice(0, 6).join(', ')}…): choose one with --date`,
    );
  const content = draftElection(gathering, {
    ...read,
    id: wish.id,
    file: basename(file.path),
    sha256: file.sha256,
    rows: report.rows,
    url: wish.url ?? read.url,
    name: wish.name ?? read.name,
    country: wish.country ?? read.country,
    timezone: wish.timezone ?? read.timezone,
    status: wish.status ?? read.status,
    dates,
    today: new Date().toISOString().slice(0, 10),
  });
  const { path, warnings } = await writeElectionFolder(wish.out, wish.id, content);
  for (const line of contradictions(gathering)) terminal.err(`${line}\n`);
  if (warnings.length > 0) terminal.err(problemTable(warnings));
  const size = `${counted(contests, 'contest')} from ${counted(report.rows, 'row')}`;
  for (const line of summary(gathering)) terminal.out(`${line}\n`);
  terminal.out(`${path}: ${size}; ${counted(report.unusableRows, 'row')} not used\n`);
  terminal.out(
    `assumed: status ${wish.status ?? read.status}, time zone ${wish.timezone ?? read.timezone}. Review it before it is served.\n`,
  );
  return EXIT.done;
}

/** A report's first and last day are one vote; days of different rows are different votes. */
function isSpan({ gathering, dates }: FileRead): boolean {
  return [...gathering.contests.values()].every(({ date }) => date === dates.at(-1));
}

const CONTRADICTIONS_SHOWN = 20;

function contradictions(gathering: Gathering): readonly string[] {
  const all = [...gathering.contests.values()].flatMap((contest) =>
    [...contest.standing.values()].flatMap(({ candidate, lines }) =>
      [...lines.values()]
        .flatMap((sums) => sums.contradictions)
        .map(
          ({ place, whole, parts }) =>
            `the printed sum was taken: ${contest.name}, ${candidate.name}, ${place || 'all'}: ${whole}, though its rows add up to ${parts}`,
        ),
    ),
  );
  const more = all.length - CONTRADICTIONS_SHOWN;
  return more > 0 ? [...all.slice(0, CONTRADICTIONS_SHOWN), `and ${more} more of these`] : all;
}

const SUMMARIES_SHOWN = 5;

/** The votes of the first contests and who leads them, to be held against the file at a glance. */
function summary(gathering: Gathering): readonly string[] {
  const contests = [...gathering.contests.values()].filter(({ standing }) => standing.size > 0);
  const lines = contests.slice(0, SUMMARIES_SHOWN).map(({ name, standing }) => {
    const votes = [...standing.values()].map((one) => ({ who: one.candidate, votes: votesOf(one)?.value ?? 0 }));
    const first = votes.toSorted((a, b) => b.votes - a.votes).slice(0, 2);
    const total = votes.reduce((sum, one) => sum + one.votes, 0);
    const leaders = first.map(({ who, votes: value }) => `${who.name} ${value.toLocaleString('en')}`).join(', ');
    return `${name}: ${counted(total, 'vote')}; ${leaders}`;
  });
  const more = contests.length - SUMMARIES_SHOWN;
  return more > 0 ? [...lines, `and ${counted(more, 'more contest')}`] : lines;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The data's moments have minutes and an offset. */
function minuteOf(generated: string): string {
  const [, minute, offset] = /^(.{16})(?::\d+(?:\.\d+)?)?(.*)$/.exec(generated) ?? [];
  return `${minute}${offset === '' ? 'Z' : offset}`;
}

function isMissing(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ENOENT';
}
