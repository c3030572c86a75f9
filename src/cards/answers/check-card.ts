import type { CheckReport } from '../../claims/check.ts';
import type { Finding, FindingKind, Known } from '../../claims/finding.ts';
import type { Catalog } from '../../facts/catalog.ts';
import type { Figure } from '../../facts/figure.ts';
import { question } from '../model/ask.ts';
import type { Action, Block, Card, Entry, Line } from '../model/card.ts';
import { asOf, joined, linked, local, message, strong, text, type Words, withUnit } from '../model/words.ts';

/** Where somebody has to look comes first. */
const ORDER: readonly FindingKind[] = ['differs', 'earlier', 'other-source', 'not-in-data', 'matches'];

/** A sign beside each word, so that colour is never needed and a list can be run through. */
const MARKS: Readonly<Record<FindingKind, string>> = {
  differs: '≠',
  earlier: '↶',
  'other-source': '≈',
  'not-in-data': '?',
  matches: '=',
};

/** The message a text was taken from: where it stands, and what of it was not read. */
export interface CheckedMessage {
  readonly url: string | undefined;
  readonly unread: readonly ('poll' | 'file')[];
}

/** Every figure of a text beside the figure of the data, with its source. It never says true or false. */
export function checkCard(report: CheckReport, catalog: Catalog, from?: CheckedMessage): Card {
  if (report.findings.length === 0) {
    return {
      tone: 'notice',
      blocks: [
        { kind: 'title', words: message('check.title') },
        { kind: 'line', words: message('check.none') },
        ...unreadLines(from),
      ],
      actions: messageActions(from),
    };
  }
  const findings = report.findings.toSorted((a, b) => ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding));
  return {
    tone: 'answer',
    ask: question.check(),
    sharedAsShown: true,
    blocks: [
      { kind: 'title', words: message('check.title') },
      { kind: 'small', words: electionsLine(report, catalog) },
      { kind: 'line', words: totalsWords(findings) },
      { kind: 'list', entries: findings.map((finding) => findingEntry(finding, catalog)) },
      ...(report.truncated ? [{ kind: 'small', words: message('check.truncated') } satisfies Block] : []),
      ...unreadLines(from),
      { kind: 'small', words: message('check.manner') },
    ],
    actions: messageActions(from),
  };
}

/** `1 differs · 2 match`: what came of all figures, before each of them. */
function totalsWords(findings: readonly Finding[]): Words {
  const totals = ORDER.map((kind) => [kind, findings.filter(({ finding }) => finding === kind).length] as const);
  return joined(
    ' · ',
    totals.flatMap(([kind, value]) => (value === 0 ? [] : [strong(message(`check.total.${kind}`, { value }))])),
  );
}

function unreadLines(from: CheckedMessage | undefined): readonly Line[] {
  return (from?.unread ?? []).map((part) => ({ kind: 'small', words: message(`check.unread.${part}`) }));
}

function messageActions(from: CheckedMessage | undefined): readonly Action[] {
  return from?.url === undefined ? [] : [{ kind: 'link', label: message('button.to-message'), url: from.url }];
}

function electionsLine({ elections }: CheckReport, catalog: Catalog): Words {
  const names = elections.flatMap((id) => catalog.find(id) ?? []).map(({ name }) => local(name));
  return joined(' · ', names);
}

function findingEntry(finding: Finding, catalog: Catalog): Entry {
  const { words, known, now } = finding;
  const first: Line = {
    kind: 'item',
    words: message('check.line', { words: text(words.text), finding: markedWords(finding) }),
  };
  const about = aboutWords(finding, catalog);
  const lines: (Line | undefined)[] = [
    first,
    known === undefined ? { kind: 'subitem', words: about } : { kind: 'subitem', words: knownWords(known, about) },
    now?.kind === 'figure' ? { kind: 'subitem', words: nowWords(now.figure) } : undefined,
  ];
  return lines.filter((line) => line !== undefined);
}

function markedWords(finding: Finding): Words {
  return joined(' ', [text(MARKS[finding.finding]), strong(findingWords(finding))]);
}

function findingWords({ finding, measure, difference, known, stated }: Finding): Words {
  if (finding === 'earlier' && measure === 'turnout') return message('check.earlier-report');
  if (finding !== 'differs' || difference === undefined || known?.kind !== 'figure') return message(`check.${finding}`);
  const unit = stated.unit === 'percent' ? 'points' : 'count';
  return message('check.differs-by', {
    difference: { kind: 'derived', value: Math.abs(difference), unit, from: [known.figure] },
  });
}

/** Whom or what the figure was read to be about. */
function aboutWords({ measure, subject, known, finding, read }: Finding, catalog: Catalog): Words {
  const election = known === undefined ? undefined : catalog.find(known.electionId);
  const place = read?.place === undefined ? undefined : election?.findPlace(read.place);
  const candidate = subject?.kind === 'candidate' ? election?.findCandidate(subject.id) : undefined;
  return joined(', ', [
    candidate === undefined ? undefined : local(candidate.name),
    message(`check.measure.${measure}`),
    place === undefined ? undefined : local(place.name),
    // Who is contradicted is told what was read, to say that it says something else.
    finding === 'differs' && election !== undefined ? local(election.name) : undefined,
  ]);
}

function knownWords(known: Known, about: Words): Words {
  if (known.kind === 'date') {
    const date = asOf({ kind: 'at', at: known.date, precision: 'day' });
    return joined(' · ', [about, message('check.in-data-date', { date }), linked(known.sources)]);
  }
  const { figure } = known;
  return joined(' · ', [
    about,
    message('check.in-data', { figure: strong(withUnit(figure)) }),
    local(figure.attribution.issuer),
    stageWords(figure),
    asOf(figure.asOf),
    linked(figure.sources),
  ]);
}

function nowWords(figure: Figure): Words {
  return message('check.now', {
    figure: strong(withUnit(figure)),
    stage: stageWords(figure) ?? local(figure.attribution.issuer),
    moment: asOf(figure.asOf),
  });
}

function stageWords({ completeness }: Figure): Words | undefined {
  switch (completeness.kind) {
    case 'count':
      return local(completeness.stage);
    case 'turnout':
      return message(`turnout-stage.${completeness.stage}`);
    case 'poll':
    case 'as-stated':
      return undefined;
  }
}
