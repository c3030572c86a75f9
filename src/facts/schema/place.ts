import { z } from 'zod';
import { line, localText, placeId } from './basics.ts';

/** The kinds of reporting units of NIST SP 1500-100 that results are printed for, and what it has no word for. */
export const placeType = z.enum([
  'country',
  'state',
  'region',
  'province',
  'county',
  'district',
  'constituency',
  'city',
  'municipality',
  'borough',
  'precinct',
  'abroad',
  'other',
]);
export type PlaceType = z.infer<typeof placeType>;

/** The name of a list of codes by which two data sets mean one place: `iso`, `fips`, `gss`, `ags`, `nuts`. */
const codeList = z.string().regex(/^[a-z][a-z0-9-]{0,15}$/, 'the name of a list of codes, such as "iso"');

/** A part of a country, or abroad, that a count is printed for. The whole is no place: it is the contest itself. */
export const place = z.strictObject({
  id: placeId,
  type: placeType,
  name: localText(160),
  spellings: z.array(line(160)).default([]),
  /** The place it lies in; absent: the whole. */
  parent: placeId.optional(),
  codes: z.record(codeList, line(40)).optional(),
  /** Which boundaries: places of two elections are the same only by code and boundaries. */
  vintage: line(60).optional(),
});
export type Place = z.infer<typeof place>;
