import { readCsv } from '../../../collections/csv.ts';

/** A person of a ballot, as the tables want it. */
export interface PersonName {
  /** The same key is the same person in one election. */
  readonly key: string;
  readonly name: string;
  readonly name_ru?: string | undefined;
  readonly name_az?: string | undefined;
  /** Known by hand, so that the same key means one person in every election. */
  readonly isKnown: boolean;
}

/** Reads names in capitals, in either order, with the running mate, titles and nicknames that some states print. */
export class PersonNames {
  readonly #known: ReadonlyMap<string, Readonly<Record<string, string>>>;

  /** @param table the text of `us-people.csv` */
  constructor(table: string) {
    this.#known = new Map(readCsv(table).map((row) => [turned(row.key ?? ''), row]));
  }

  of(printed: string): PersonName {
    const plain = withoutMate(printed);
    const [last = '', first = '', ...more] = plain.split(',').map((part) => part.trim());
    const isSuffix = (part: string) => /^(?:JR|SR|II|III|IV)\.?$/i.test(part);
    const words = first === '' || isSuffix(first) ? [last, first, ...more] : [first, last, ...more];
    const text = words.filter(Boolean).join(' ');
    const key = turned(text.replace(/"[^"]*"/g, ' '));
    const known = this.#known.get(key);
    if (known?.name !== undefined)
      return { key, name: known.name, name_ru: known.name_ru, name_az: known.name_az, isKnown: true };
    return { key, name: titleCase(text), isKnown: false };
  }
}

/** Without who stands for vice president. */
function withoutMate(printed: string): string {
  const plain = printed
    .replaceAll('""', '"')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return (
    plain
      .split(/ ?\/ ?| & | AND | UNKNOWN /)[0]
      ?.replace(/^(?:DR|MR|MRS|MS|SEN|REV)\.? /, '')
      .trim() ?? plain
  );
}

/** Letters only, the words in the order of the alphabet, without "Jr.": `BIDEN, JOSEPH R. JR` and `Joseph R Biden` are one. */
function turned(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[.']/g, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !/^(?:JR|SR|II|III|IV)$/.test(word))
    .toSorted()
    .join(' ');
}

/** `ROQUE "ROCKY" DE LA FUENTE JR` as `Roque “Rocky” De La Fuente Jr.` */
export function titleCase(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .split(' ')
    .map((word) => {
      if (/^(?:II|III|IV)$/i.test(word)) return word.toUpperCase();
      if (/^(?:JR|SR)\.?$/i.test(word)) return `${word.charAt(0)}${word.charAt(1).toLowerCase()}.`;
      return word
        .toLowerCase()
        .replace(/(^|[-“'’.(])(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`)
        .replace(/^(“?)Mc(\p{L})/u, (_, quote: string, letter: string) => `${quote}Mc${letter.toUpperCase()}`)
        .replace(/'S$/, "'s");
    })
    .join(' ');
}
