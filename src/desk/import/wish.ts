import { election } from '../../facts/schema/election.ts';
import { resultsStatus } from '../../facts/schema/tally.ts';
import { readArguments, UsageError } from '../desk-command.ts';
import { electionIdOf } from '../new.ts';
import { isoDay } from './cells.ts';
import type { Provenance } from './draft-election.ts';
import { tableFormats } from './table-reading.ts';

/** What `--format` may be. */
export const FORMATS = ['auto', ...tableFormats.map(({ name }) => name), 'nist-cdf'];

/** What is asked of an import. */
export interface Wish {
  readonly file: string;
  readonly id: string;
  readonly format: string;
  readonly out: string;
  readonly date: string | undefined;
  readonly status: Provenance['status'] | undefined;
  readonly name: string | undefined;
  readonly url: string | undefined;
  readonly country: Provenance['country'] | undefined;
  readonly timezone: string | undefined;
}

/** @throws UsageError for what cannot be meant */
export function wishOf(args: readonly string[]): Wish {
  const text = { type: 'string' } as const;
  const options = {
    id: text,
    format: text,
    out: text,
    date: text,
    status: text,
    name: text,
    url: text,
    country: text,
    timezone: text,
  };
  const { values, positionals } = readArguments(args, options);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('give one file');
  const format = values.format ?? 'auto';
  if (!FORMATS.includes(format))
    throw new UsageError(`there is no format "${format}"; these are: ${FORMATS.join(', ')}`);
  if (values.date !== undefined && isoDay(values.date) !== values.date)
    throw new UsageError('--date is a day such as 2024-11-05');
  const status = values.status === undefined ? undefined : resultsStatus.safeParse(values.status);
  if (status?.success === false) throw new UsageError(`--status is one of ${resultsStatus.options.join(', ')}`);
  if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError('--url is an address');
  const { date, name, url, timezone } = values;
  if (timezone !== undefined && !election.shape.timezone.safeParse(timezone).success)
    throw new UsageError('--timezone is one such as Asia/Baku');
  const country = values.country === undefined ? undefined : countryOf(values.country);
  return {
    file,
    id: electionIdOf([values.id]),
    format,
    out: values.out ?? 'data',
    date,
    status: status?.data,
    name,
    url,
    country,
    timezone,
  };
}

/** @throws UsageError unless it is a code of ISO 3166-1 alpha-2 */
function countryOf(code: string): Provenance['country'] {
  if (!/^[A-Z]{2}$/.test(code)) throw new UsageError('--country is a code of two capital letters, such as AZ');
  return { code, name: new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code };
}
