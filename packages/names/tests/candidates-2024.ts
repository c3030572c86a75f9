import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NameEntry } from '../src/name-index.ts';

const file = new URL('../../../data/azerbaijan-2024-presidential/candidates.json', import.meta.url);
const shape = z.object({
  candidates: z.array(
    z.object({
      id: z.string(),
      name: z.record(z.string(), z.string()),
      fullName: z.string().optional(),
      spellings: z.array(z.object({ text: z.string() })),
    }),
  ),
});

/** The seven who stood in 2024, with every spelling in the data. */
export const candidates2024: readonly (NameEntry & { readonly aliases: readonly string[] })[] = shape
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .candidates.map(({ id, name, fullName, spellings }) => ({
    id,
    name: name.en ?? id,
    aliases: [
      ...Object.values(name),
      ...(fullName === undefined ? [] : [fullName]),
      ...spellings.map(({ text }) => text),
    ],
  }));
