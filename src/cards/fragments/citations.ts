import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Disagreement, Source } from '../../facts/schema/account.ts';
import { type Citation, coverageMeasures } from '../../facts/schema/basics.ts';
import { asOf, joined, local, message, type Words } from '../model/words.ts';
import { pollWords } from './polls/exit-poll-lines.ts';
import { speakerWords } from './statement-lines.ts';

export const CITED_KINDS = ['count', 'turnout', 'poll', 'statement', 'fact', 'event', 'background'] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

/** A record that cites a source: what it is, and which of its figures the source prints, where that was noted. */
export interface Cited {
  readonly kind: CitedKind;
  readonly record: Words;
  readonly citation: Citation;
}

const citationsBySource = keptFor(gather);

/** What a source is cited for. */
export function citedFor(election: Election, source: Source): readonly Cited[] {
  return citationsBySource(election).get(source.id) ?? [];
}

/** Where a source prints another value than others do. */
export function disagreementsOf(election: Election, source: Source): readonly Disagreement[] {
  return election.disagreements.filter(({ values }) =>
    values.some(({ sources }) => sources.some((citation) => citation.source === source.id)),
  );
}

/** `count “final protocol”: votes, shares`, with how the source puts it. */
export function citedWords({ record, citation: { covers, note } }: Cited): Words {
  return joined(' · ', [
    joined(': ', [record, coverWords(covers ?? [])]),
    note === undefined ? undefined : message('note', { note: { kind: 'text', text: note } }),
  ]);
}

function coverWords(covers: readonly string[]): Words | undefined {
  const measures = coverageMeasures.filter((measure) => covers.some((cover) => cover.split(':')[0] === measure));
  return measures.length === 0
    ? undefined
    : joined(
        ', ',
        measures.map((measure) => message(`cover.${measure}`)),
      );
}

function gather(election: Election): ReadonlyMap<string, readonly Cited[]> {
  const index = new Map<string, Cited[]>();
  const add = (kind: CitedKind, record: Words, citations: readonly Citation[]) => {
    for (const citation of citations) {
      const cited = index.get(citation.source) ?? [];
      cited.push({ kind, record, citation });
      index.set(citation.source, cited);
    }
  };
  for (const { stage, sources } of election.tallies)
    add('count', message('record.count', { stage: local(stage) }), sources);
  for (const { asOf: moment, sources } of election.turnout)
    add('turnout', message('record.turnout', { moment: asOf(moment) }), sources);
  for (const poll of election.exitPolls)
    add('poll', message('record.poll', { pollster: pollWords(election, poll) }), poll.sources);
  for (const statement of election.statements)
    add('statement', message('record.statement', { speaker: speakerWords(statement) }), statement.sources);
  for (const { label, sources } of election.facts) add('fact', local(label), sources);
  for (const { at, event, sources } of election.timeline) add('event', joined(': ', [asOf(at), local(event)]), sources);
  for (const { name, sources } of election.candidates)
    add('background', message('record.candidate', { candidate: local(name) }), sources);
  add('background', message('record.election'), election.about.sources);
  return index;
}
