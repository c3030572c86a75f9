import type { ElectionContent, IdContent, LineContent, TallyContent } from './content.ts';

const MEASURES = [
  { measure: 'seats', subject: { en: 'seats', ru: 'места', az: 'mandatlar', tr: 'sandalyeler', de: 'Sitze' } },
  { measure: 'votes', subject: { en: 'votes', ru: 'голоса', az: 'səslər', tr: 'oylar', de: 'Stimmen' } },
] as const;

/** Where two sets say different figures of one party: both, with their sources. Nothing is averaged. */
export function joinedDisagreements(base: ElectionContent, wholes: readonly TallyContent[]): readonly IdContent[] {
  return wholes.flatMap((other) => {
    const mine = base.tallies.findLast(({ contest, place }) => contest === other.contest && place === undefined);
    if (mine === undefined) return [];
    const lines = new Map(other.results.map((line) => [line.candidate, line]));
    return mine.results.flatMap((line) => differences(base, { mine, other, line, its: lines.get(line.candidate) }));
  });
}

interface Pair {
  readonly mine: TallyContent;
  readonly other: TallyContent;
  readonly line: LineContent;
  readonly its: LineContent | undefined;
}

function differences(base: ElectionContent, { mine, other, line, its }: Pair): readonly IdContent[] {
  const name = base.candidates.find(({ id }) => id === line.candidate)?.name;
  return MEASURES.flatMap(({ measure, subject }) => {
    const [value, otherValue] = [line[measure], its?.[measure]];
    if (value === undefined || otherValue === undefined || value === otherValue || name === undefined) return [];
    const languages = Object.keys(subject) as (keyof typeof subject)[];
    return [
      {
        id: `${line.candidate}-${measure}`.slice(0, 48),
        subject: Object.fromEntries(
          languages.map((language) => [language, `${name[language] ?? name.en}: ${subject[language]}`]),
        ),
        kind: 'figure',
        about: [mine.id, line.candidate],
        values: [
          { value, sources: mine.sources.slice(0, 1) },
          { value: otherValue, sources: other.sources.slice(0, 1) },
        ],
      },
    ];
  });
}
