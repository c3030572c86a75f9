import { countEdits, type EditPattern, editPattern, foldText, roleOf } from '@election-facts/names';

/** The ways a person's name is written short. All in folded words. */
export interface PersonForms {
  /** Given name and surname, either first; initial and surname. */
  readonly full: readonly string[];
  readonly surnames: readonly string[];
  readonly given: readonly string[];
}

/**
 * Takes names apart. Which word is the surname differs by language and page, so it is the one nearest to the surname of
 * the English name, whose last word is the surname.
 * @param english given name first: `Ilham Aliyev`
 * @param spellings the name in any script and order: `Алиев Ильхам Гейдар оглу`
 */
export function personForms(english: string, spellings: readonly string[]): PersonForms {
  const [given = '', ...rest] = wordsOf(english);
  const surname = rest.at(-1) ?? given;
  const surnames = new Set<string>([surname]);
  const givenNames = new Set<string>();
  const full = new Set<string>();
  for (const words of spellings.map(wordsOf)) {
    const own = words.slice(0, words.length > 2 ? 3 : 2);
    const surnameHere = nearest(surname, own);
    if (surnameHere === undefined) continue;
    const others = own.filter((word) => word !== surnameHere);
    // `Захид Орудж`: beside the given name, the other word is the surname, however it is written.
    const isBesideGiven = own.length === 2 && others.some((word) => isNear(given, word));
    if (isBesideGiven || isNear(surname, surnameHere)) surnames.add(surnameHere);
    if (own.length < 2 || rest.length === 0) continue;
    const givenHere = nearest(
      given,
      own.filter((word) => word !== surnameHere),
    );
    if (givenHere === undefined || !isNear(given, givenHere)) continue;
    givenNames.add(givenHere);
    full
      .add(`${givenHere} ${surnameHere}`)
      .add(`${surnameHere} ${givenHere}`)
      .add(`${givenHere[0]} ${surnameHere}`)
      .add(`${surnameHere} ${givenHere[0]}`);
  }
  return { full: [...full], surnames: [...surnames], given: [...givenNames] };
}

/** `Gaidukevich` looks like a patronymic; in a name of two words it is the surname. */
function wordsOf(name: string): readonly string[] {
  const words = foldText(name)
    .split(' ')
    .filter((word) => word.length > 1);
  return words.length <= 2 ? words : words.filter((word) => roleOf(word) === 'name');
}

function nearest(wanted: string, words: readonly string[]): string | undefined {
  const pattern = editPattern(wanted);
  return words.toSorted((a, b) => edits(pattern, a) - edits(pattern, b))[0];
}

function isNear(wanted: string, word: string): boolean {
  return edits(editPattern(wanted), word) <= Math.max(2, wanted.length / 2);
}

/** Edits between two folded words, two letters swapped counting as one. */
export function edits(pattern: EditPattern, word: string): number {
  const letters = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  return countEdits(pattern, letters, 0, letters.length);
}
