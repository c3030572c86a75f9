import { z } from 'zod';
import type { Draft } from '../checks/draft.ts';
import { type ElectionFileName, listsFrom, recordKinds } from '../record-kinds.ts';
import { election } from '../schema/election.ts';
import { recordSchemas } from '../schema/records.ts';

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

  const lists = listsFrom((list) => {
    const { file, path } = recordKinds[list];
    const schema: z.ZodType = recordSchemas[list];
    const sound: unknown[] = [];
    const kept: number[] = [];
    listAt(files.get(file), path).forEach((item, index) => {
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
  });

  const about = z.object({ election }).safeParse(files.get('election.json'));
  const draft: Draft = {
    ...lists,
    about: about.success ? about.data.election : undefined,
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
