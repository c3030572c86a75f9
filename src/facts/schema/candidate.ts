import { z } from 'zod';
import { candidateId, citations, entityKey, language, line, localText, partyId } from './basics.ts';

/** A spelling seen in a source. */
const spelling = z.strictObject({ text: line(160), language, sources: citations });

export const party = z.strictObject({
  id: partyId,
  entity: entityKey.optional(),
  name: localText(160),
  short: localText(40).optional(),
  spellings: z.array(spelling).default([]),
  note: localText(500).optional(),
});
export type Party = z.infer<typeof party>;

export const candidate = z.strictObject({
  id: candidateId,
  /** `option`: an answer or "against all", counted like a name. `rest`: others together. `ballots`: spoiled, blank. */
  kind: z.enum(['person', 'party', 'bloc', 'option', 'rest', 'ballots']),
  entity: entityKey.optional(),
  name: localText(160),
  /** For narrow tables: "AfD", "Lib Dems". */
  short: localText(40).optional(),
  fullName: line(160).optional(),
  /** `null`: stands without a party. Absent for lists, which are parties themselves, and where no page says. */
  party: partyId.nullable().optional(),
  nominator: localText(200).optional(),
  incumbent: z.boolean().default(false),
  office: localText(300).optional(),
  birth: z.strictObject({ date: line(10), basis: line(300), sources: citations }).optional(),
  spellings: z.array(spelling).default([]),
  /** A list inside an alliance that is counted as well: left out of sums. */
  componentOf: candidateId.optional(),
  note: localText(500).optional(),
  sources: citations,
});
export type Candidate = z.infer<typeof candidate>;
