import fc from 'fast-check';
import { Catalog } from '../../src/facts/catalog.ts';
import { Election } from '../../src/facts/election.ts';
import { deepFreeze } from '../../src/facts/freezing.ts';
import { electionFiles } from '../../src/facts/schema/files.ts';
import { lineOf } from './hostile-texts.ts';

const DAY = '2024-02-07';
const share = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
const number = fc.integer({ min: 0, max: 2_000_000_000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const local = (length: number) =>
  fc.record({ en: lineOf(length), az: lineOf(length) }).map((texts): Record<string, string> => texts);
const address = fc
  .integer({ min: 0, max: 460 })
  .map((length) => `https://press.example/${'long-(path)'.repeat(50).slice(0, length)}`);

/** Few candidates most of the time, hundreds now and then. */
const size = fc.oneof(
  { arbitrary: fc.integer({ min: 2, max: 9 }), weight: 6 },
  { arbitrary: fc.integer({ min: 10, max: 60 }), weight: 3 },
  { arbitrary: fc.constant(500), weight: 1 },
);

/** An election of any size whose records are as the schemas allow: names in any script, hostile texts, numbers missing. */
export const generatedElection: fc.Arbitrary<Election> = size.chain((candidates) =>
  fc
    .record({
      texts: fc.array(local(160), { minLength: 12, maxLength: 12 }),
      lines: fc.array(lineOf(100), { minLength: 12, maxLength: 12 }),
      long: fc.array(local(400), { minLength: 4, maxLength: 4 }),
      numbers: fc.array(maybe(number), { minLength: 8, maxLength: 8 }),
      shares: fc.array(maybe(share), { minLength: 8, maxLength: 8 }),
      addresses: fc.array(address, { minLength: 3, maxLength: 3 }),
      counts: fc.integer({ min: 0, max: 12 }),
      polls: fc.integer({ min: 0, max: 14 }),
      statements: fc.integer({ min: 0, max: 30 }),
      facts: fc.integer({ min: 0, max: 40 }),
      decidedBy: fc.constantFrom('votes', 'seats'),
      disputed: fc.boolean(),
      range: fc.boolean(),
    })
    .map((given) => build({ ...given, candidates })),
);

export function catalogOf(...elections: readonly Election[]): Catalog {
  return new Catalog(elections, 'generated');
}

interface Given {
  readonly candidates: number;
  readonly texts: readonly Record<string, string>[];
  readonly lines: readonly string[];
  readonly long: readonly Record<string, string>[];
  readonly numbers: readonly (number | undefined)[];
  readonly shares: readonly (number | undefined)[];
  readonly addresses: readonly string[];
  readonly counts: number;
  readonly polls: number;
  readonly statements: number;
  readonly facts: number;
  readonly decidedBy: string;
  readonly disputed: boolean;
  readonly range: boolean;
}

function build(given: Given): Election {
  const take = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];
  const text = (place: number) => take(given.texts, place) ?? { en: '?' };
  const line = (place: number) => take(given.lines, place) ?? '?';
  const times = <T>(count: number, make: (place: number) => T) =>
    Array.from({ length: count }, (_, place) => make(place));
  const ids = times(given.candidates, (place) => `candidate-with-a-rather-long-name-${place}`);
  const sources = ['first', 'second', { source: 'third', note: line(0) }];
  const result = (place: number) => ({
    candidate: ids[place],
    votes: take(given.numbers, place),
    percent: take(given.shares, place),
    seats: take(given.numbers, place + 3),
  });
  const pollResult = (place: number) => {
    const seats = take(given.numbers, place);
    return given.range
      ? { candidate: ids[place], seatsMin: seats, seatsMax: seats === undefined ? undefined : seats + 9 }
      : { candidate: ids[place], percent: take(given.shares, place) };
  };
  const long = (place: number) => take(given.long, place) ?? { en: '?' };
  const files = {
    election: electionFiles['election.json'].parse({
      election: {
        id: 'an-election-with-a-long-name-2024-presidential',
        name: text(0),
        type: 'presidential',
        office: { en: 'Office' },
        country: { code: 'UT', name: { en: 'Utopia' } },
        dates: [DAY],
        timezone: 'UTC',
        disputed: given.disputed ? { note: long(0), sources } : null,
        authorities: [{ id: 'commission', role: 'election-commission', name: text(1) }],
        contests: [
          {
            id: 'the-one-and-only-contest',
            name: text(2),
            dates: [DAY],
            candidates: ids,
            decidedBy: given.decidedBy,
            seats: 600,
            majority: 301,
            thresholdPercent: 5,
            note: long(1),
          },
        ],
        reviewed: DAY,
        sources,
      },
    }).election,
    candidates: electionFiles['candidates.json'].parse({
      candidates: times(given.candidates, (place) => ({
        id: ids[place],
        kind: place % 7 === 6 ? 'party' : 'person',
        name: text(place),
        ...(place % 5 === 4 ? { componentOf: ids[0] } : {}),
        ...(place % 3 === 0 ? { party: 'the-party' } : {}),
        note: long(place),
        sources,
      })),
      parties: [{ id: 'the-party', name: text(3) }],
    }),
    tallies: electionFiles['tallies.json'].parse({
      tallies: times(given.counts, (place) => ({
        id: `count-number-${place}-of-the-election-night`,
        contest: 'the-one-and-only-contest',
        authority: 'commission',
        announcedBy: line(place),
        status: place === given.counts - 1 ? 'certified' : 'unofficial-partial',
        kind: 'preliminary',
        stage: { en: line(place) },
        asOf: place === 0 ? 'not-stated' : `2024-02-07T22:${String(place).padStart(2, '0')}+04:00`,
        processed: {
          unit: 'polling-stations',
          percent: take(given.shares, place),
          counted: take(given.numbers, place),
          otherwise: [{ wording: line(place + 1), sources }],
        },
        complete: true,
        results: times(given.candidates, result),
        note: long(2),
        corrections: [
          { field: `results.${ids[0]}.votes`, was: 17, corrected: DAY, why: line(place), sources },
          { field: 'processed.counted', was: null, corrected: DAY, why: line(place) },
        ],
        sources,
      })),
    }).tallies,
    turnout: electionFiles['turnout.json'].parse({
      turnout: times(given.counts, (place) => ({
        id: `turnout-${place}`,
        authority: 'commission',
        asOf: `2024-02-07T1${place % 10}:00+04:00`,
        stage: 'during-voting',
        percent: take(given.shares, place),
        voters: take(given.numbers, place),
        registered: take(given.numbers, place + 1),
        ...(place % 2 === 1 ? { reportingUnit: { name: line(place) } } : {}),
        note: long(place),
        sources,
      })),
    }).turnout,
    polls: electionFiles['exit-polls.json'].parse({
      pollsters: [
        { id: 'the-pollster', name: text(4), note: long(3) },
        { id: 'its-partner', name: text(5) },
      ],
      exitPolls: times(given.polls, (place) => ({
        id: `poll-number-${place}`,
        contest: 'the-one-and-only-contest',
        kind: place % 3 === 0 ? 'projection' : 'exit-poll',
        pollster: 'the-pollster',
        partners: ['its-partner'],
        commissioner: line(place),
        presentedBy: [line(0)],
        fieldwork: [DAY],
        announced: DAY,
        mode: line(place),
        sample: [
          { value: 1000, basis: line(2), sources },
          { value: 2000, sources },
        ],
        stations: null,
        constituencies: null,
        responseRatePercent: 40,
        refused: { percent: 3, sources },
        marginOfErrorPoints: 2,
        base: 'not-disclosed',
        complete: true,
        results: times(Math.min(given.candidates, 120), pollResult),
        note: long(place),
        sources,
      })),
    }),
    statements: electionFiles['statements.json'].parse({
      statements: times(given.statements, (place) => ({
        id: `statement-${place}`,
        speaker: place % 4 === 0 ? null : line(place),
        role: line(place + 1),
        organisation: line(place + 2),
        country: null,
        side: place % 2 === 0 ? 'opposition' : 'government',
        said: DAY,
        channel: line(place + 3),
        summary: long(place),
        quote: { text: 'short words', language: 'en', translated: place % 2 === 0 },
        topics: [`a-topic-of-some-length-${place % 40}`],
        candidates: [ids[place % 2]],
        note: long(place + 1),
        sources,
      })),
    }).statements,
    facts: electionFiles['facts.json'].parse({
      facts: times(given.facts, (place) => ({
        id: `fact-${place}`,
        measure: `measure-${Math.floor(place / 2)}`,
        label: text(place),
        topic: 'voters',
        ...(place % 3 === 0 ? { text: long(place) } : { value: 1000 + place, unit: 'voters' }),
        attribution: line(place),
        asOf: DAY,
        note: long(place),
        sources,
      })),
    }).facts,
    timeline: electionFiles['timeline.json'].parse({
      timeline: times(given.facts, (place) => ({
        id: `event-${place}`,
        at: DAY,
        event: { en: line(place) },
        note: { en: line(place + 1) },
        sources,
      })),
    }).timeline,
    sources: electionFiles['sources.json'].parse({
      sources: ['first', 'second', 'third', ...times(40, (place) => `other-${place}`)].map((id, place) => ({
        id,
        publisher: line(place),
        title: line(place + 1),
        kind: place % 2 === 0 ? 'primary' : 'news',
        language: 'en',
        url: take(given.addresses, place),
        published: place % 3 === 0 ? null : '2024-02',
        note: line(place + 2),
      })),
    }).sources,
    disagreements: electionFiles['disagreements.json'].parse({
      disagreements: times(given.facts, (place) => ({
        id: `disagreement-${place}`,
        subject: text(place),
        kind: 'figure',
        about: [`fact-${place}`, 'turnout-0', ids[0]],
        values: [
          { value: 1, sources: ['first'] },
          { value: line(place), asOf: DAY, sources: ['second'] },
        ],
        note: long(place),
      })),
    }).disagreements,
  };
  const { polls, candidates, ...rest } = files;
  return new Election(
    deepFreeze({
      about: rest.election,
      candidates: candidates.candidates,
      parties: candidates.parties,
      places: [],
      tallies: rest.tallies,
      turnout: rest.turnout,
      exitPolls: polls.exitPolls,
      pollsters: polls.pollsters,
      statements: rest.statements,
      facts: rest.facts,
      timeline: rest.timeline,
      sources: rest.sources,
      disagreements: rest.disagreements,
    }),
  );
}
