import type { ElectionFilesContent } from './folder-writing.ts';

/**
 * The counts, turnout and exit poll of the invented example.
 * @param day gives a day of the year of the vote: `day('06-02')`
 */
export function workedFigures(day: (text: string) => string): ElectionFilesContent {
  return {
    'tallies.json': {
      tallies: [
        {
          id: 'half',
          contest: 'president',
          authority: 'commission',
          announcedBy: 'Cora Chair, chairwoman of the commission',
          channel: 'press conference',
          status: 'unofficial-partial',
          kind: 'preliminary',
          stage: { en: '50 % of polling stations' },
          asOf: day('06-02T22:00Z'),
          processed: {
            percent: 50,
            unit: 'polling-stations',
            counted: 100,
            total: 200,
            otherwise: [{ wording: '50 % of the ballots', sources: ['daily-count'] }],
          },
          complete: true,
          results: [
            { candidate: 'example-ada', percent: 57.2 },
            { candidate: 'sample-ben', percent: 39.8 },
            { candidate: 'against-all', percent: 3 },
          ],
          sources: ['daily-count'],
        },
        {
          id: 'final',
          contest: 'president',
          authority: 'commission',
          status: 'certified',
          kind: 'official',
          stage: { en: 'final protocol' },
          asOf: day('06-10'),
          supersedes: 'half',
          processed: { percent: 100, unit: 'polling-stations', counted: 200, total: 200 },
          validVotes: { value: 1000, basis: 'printed' },
          turnout: 'final-turnout',
          complete: true,
          results: [
            { candidate: 'example-ada', votes: 567, percent: 56.8, outcome: 'winner' },
            { candidate: 'sample-ben', votes: 402, percent: 40.2 },
            { candidate: 'against-all', votes: 31, percent: 3.1 },
          ],
          exceptions: [
            {
              check: 'share-of-votes',
              reason: 'Ada Example is printed with 56.8 %, although 567 of 1,000 votes is 56.7 %. No page explains it.',
            },
          ],
          corrections: [
            {
              field: 'results.sample-ben.votes',
              was: 420,
              corrected: day('06-20'),
              why: 'Two digits were swapped when the protocol was copied here.',
            },
          ],
          sources: [
            { source: 'commission-final', note: 'The protocol itself.' },
            { source: 'wire-final', covers: ['vote-share:example-ada', 'votes:example-ada'] },
          ],
        },
      ],
    },
    'turnout.json': {
      turnout: [
        {
          id: 'noon-turnout',
          authority: 'commission',
          asOf: day('06-02T12:00Z'),
          stage: 'during-voting',
          percent: 25,
          about: 'over',
          sources: ['daily-count'],
        },
        {
          id: 'final-turnout',
          authority: 'commission',
          asOf: day('06-10'),
          stage: 'final',
          percent: 51,
          voters: 1020,
          registered: 2000,
          sources: ['commission-final'],
        },
      ],
    },
    'exit-polls.json': {
      pollsters: [{ id: 'example-research', entity: 'example-research', name: { en: 'Example Research' } }],
      exitPolls: [
        {
          id: 'example-research-exit',
          contest: 'president',
          kind: 'exit-poll',
          pollster: 'example-research',
          commissioner: null,
          fieldwork: [day('06-02')],
          announced: day('06-02T19:05Z'),
          mode: null,
          sample: [{ value: 5000, about: 'over', sources: ['daily-poll'] }],
          stations: null,
          constituencies: null,
          responseRatePercent: null,
          refused: { percent: 4, sources: ['daily-poll'] },
          marginOfErrorPoints: null,
          base: 'all-asked',
          complete: true,
          results: [
            { candidate: 'example-ada', percent: 55.5 },
            { candidate: 'sample-ben', percent: 38 },
            { candidate: 'against-all', percent: 2.5 },
          ],
          sources: ['daily-poll'],
        },
      ],
    },
  };
}
