/** A spelling, without its brackets, and Azerbaijani typed without ə. */
export function spelt(name: string): readonly string[] {
  const [, outside = '', inside = ''] = /^([^()]+)\(([^()]+)\)\s*$/u.exec(name) ?? [];
  const acronym = /^\p{Lu}[\p{L}\d]{1,7}$/u.test(inside) ? [inside] : [];
  const plain = [name, ...(outside === '' ? [] : [outside.trim()]), ...acronym];
  return plain.flatMap((given) =>
    /[əƏ]/u.test(given) ? [given, given.replace(/ə/gu, 'e').replace(/Ə/gu, 'E')] : [given],
  );
}
