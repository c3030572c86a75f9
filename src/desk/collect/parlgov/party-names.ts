import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';

/** A party as it was called on a day, as a row of candidates. */
export interface PartyName {
  readonly id: string;
  readonly kind: 'party' | 'rest';
  readonly name: string;
  readonly name_local?: string | undefined;
  readonly language?: string | undefined;
  readonly name_ru?: string;
  readonly name_az?: string;
  readonly name_tr?: string;
  readonly name_de?: string;
  readonly short?: string | undefined;
  readonly spellings?: string | undefined;
}

/** Lines that are no party, by their short name in the set. */
const RESTS: Readonly<Record<string, Pick<PartyName, 'name' | 'name_ru' | 'name_az' | 'name_tr' | 'name_de'>>> = {
  none: {
    name: 'Independents',
    name_ru: 'Независимые',
    name_az: 'Müstəqillər',
    name_tr: 'Bağımsızlar',
    name_de: 'Parteilose',
  },
  etc: { name: 'Others', name_ru: 'Прочие', name_az: 'Digərləri', name_tr: 'Diğerleri', name_de: 'Sonstige' },
  'one-seat': {
    name: 'Parties with one seat',
    name_ru: 'Партии с одним местом',
    name_az: 'Bir mandatlı partiyalar',
    name_tr: 'Tek sandalyeli partiler',
    name_de: 'Parteien mit einem Sitz',
  },
  'no-seat': {
    name: 'Parties without a seat',
    name_ru: 'Партии без мест',
    name_az: 'Mandatsız partiyalar',
    name_tr: 'Sandalyesiz partiler',
    name_de: 'Parteien ohne Sitz',
  },
};

/** The language of names of countries that have one, and of the script ParlGov gives beside the Latin one. */
const LANGUAGES: Readonly<Record<string, string>> = {
  AT: 'de',
  BG: 'bg',
  CY: 'el',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FR: 'fr',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IL: 'he',
  IS: 'is',
  IT: 'it',
  JP: 'ja',
  LT: 'lt',
  LV: 'lv',
  NL: 'nl',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  TR: 'tr',
};
/** Names of these countries stand in Latin letters in `name`, and in their own script, where known, in `name_nonlatin`. */
const OTHER_SCRIPT: ReadonlySet<string> = new Set(['BG', 'CY', 'GR', 'IL', 'JP']);

/** Knows what each party was called on a day. */
export class PartyNames {
  readonly #parties: ReadonlyMap<string, Row>;
  readonly #changes: ReadonlyMap<string, readonly Row[]>;
  /** Which party has an id already. */
  readonly #taken = new Map<string, string>();

  constructor(parties: readonly Row[], changes: readonly Row[]) {
    this.#parties = new Map(parties.map((row) => [row.id ?? '', row]));
    const byParty = new Map<string, Row[]>();
    for (const change of changes)
      byParty.set(change.party_id ?? '', [...(byParty.get(change.party_id ?? '') ?? []), change]);
    for (const list of byParty.values()) list.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    this.#changes = byParty;
  }

  /** The name valid on the day; before the first known one, the first. */
  on(party: string, date: string, country: string): PartyName {
    const changes = this.#changes.get(party) ?? [];
    const row = changes.findLast((change) => (change.date ?? '') <= date) ?? changes[0] ?? this.#parties.get(party);
    if (row === undefined) throw new Error(`ParlGov has no party ${party}`);
    const short = tidy(row.name_short);
    const rest = RESTS[short];
    const name = tidy(row.name_english) || tidy(row.name);
    const id = this.#id(country, short || name, `${party} ${name} ${short}`, party);
    if (rest !== undefined) return { id, kind: 'rest', ...rest };
    const latin = tidy(row.name);
    const own = OTHER_SCRIPT.has(country) ? tidy(row.name_nonlatin) : latin;
    const language = LANGUAGES[country];
    const isLocal = language !== undefined && own !== '' && own !== name;
    const spellings = [...new Set([latin, tidy(row.name_ascii)])].filter(
      (text) => text !== '' && text !== name && text !== (isLocal ? own : ''),
    );
    return {
      id,
      kind: /^(?:d|ex)-/.test(short) || short === 'etnice' ? 'rest' : 'party',
      name,
      name_local: isLocal ? own : undefined,
      language: isLocal ? language : undefined,
      short: short === '' || short.length > 40 ? undefined : short,
      spellings: spellings.join('|').replaceAll(' | ', ' / ') || undefined,
    };
  }

  /** `de-spd`; where another name of the country has it already, with the party's number. */
  #id(country: string, short: string, what: string, party: string): string {
    const plain = slug(`${country}-${short}`);
    for (const id of [plain, `${plain}-${party}`]) {
      const owner = this.#taken.get(id) ?? what;
      this.#taken.set(id, owner);
      if (owner === what) return id;
    }
    for (let number = 2; ; number++) {
      const id = `${plain}-${party}-${number}`;
      const owner = this.#taken.get(id) ?? what;
      this.#taken.set(id, owner);
      if (owner === what) return id;
    }
  }
}

function tidy(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ -- |--/g, ' – ')
    .trim();
}
