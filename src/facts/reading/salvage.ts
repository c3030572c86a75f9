import { z } from 'zod';
import type { Draft } from '../checks/draft.ts';
import { disagreement, fact, source, statement, timelineEvent } from '../schema/account.ts';
import { candidate, party } from '../schema/candidate.ts';
import { authority, contest, election } from '../schema/election.ts';
import { exitPoll, pollster } from '../schema/exit-poll.ts';
import type { ElectionFileName } from '../schema/files.ts';
import { tally, turnout } from '../schema/tally.ts';

export interface Salvaged {
  readonly draft: Draft;
  /** Puts the index a record has in its file in place of the one it has in the draft: `tallies[1].asOf`. */
  readonly relocate: (text: string) => string;
}

const identified = z.object({ id: z.string() });

/**
 * Gathers the sound records of a folder in which something is broken.
 * @param files what stands in each file that is JSON
 * @param unread the files that are not
 */
export function salvage(
  files: ReadonlyMap<ElectionFileName, unknown>,
  unread: ReadonlySet<ElectionFileName>,
): Salvaged {
  const positions = new Map<string, readonly number[]>();
  const brokenIds = new Set<string>();

  const take = <T>(file: ElectionFileName, path: string, schema: z.ZodType<T>): readonly T[] => {
    const given = listAt(files.get(file), path);
    const sound: T[] = [];
    const kept: number[] = [];
    given.forEach((item, index) => {
      const parsed = schema.safeParse(item);
      if (parsed.success) {
        sound.push(parsed.data);
        kept.push(index);
        return;
      }
      const broken = identified.safeParse(item);
      if (broken.success) brokenIds.add(broken.data.id);
    });
    positions.set(path, kept);
    return sound;
  };

  const about = z.object({ election }).safeParse(files.get('election.json'));
  const draft: Draft = {
    about: about.success ? about.data.election : undefined,
    contests: take('election.json', 'election.contests', contest),
    authorities: take('election.json', 'election.authorities', authority),
    candidates: take('candidates.json', 'candidates', candidate),
    parties: take('candidates.json', 'parties', party),
    tallies: take('tallies.json', 'tallies', tally),
    turnout: take('turnout.json', 'turnout', turnout),
    exitPolls: take('exit-polls.json', 'exitPolls', exitPoll),
    pollsters: take('exit-polls.json', 'pollsters', pollster),
    statements: take('statements.json', 'statements', statement),
    facts: take('facts.json', 'facts', fact),
    timeline: take('timeline.json', 'timeline', timelineEvent),
    sources: take('sources.json', 'sources', source),
    disagreements: take('disagreements.json', 'disagreements', disagreement),
    gaps: { files: unread, ids: brokenIds },
  };
  const relocate = (text: string) =>
    text.replace(/([A-Za-z.]+)\[(\d+)\]/g, (whole, path: string, index: string) => {
      const position = positions.get(path)?.[Number(index)];
      return position === undefined ? whole : `${path}[${position}]`;
    });
  return { draft, relocate };
}

function listAt(json: unknown, path: string): readonly unknown[] {
  const value = path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), json);
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
