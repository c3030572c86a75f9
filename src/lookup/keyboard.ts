const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбю';

const OTHER = new Map<string, string>();
for (const [place, latin] of [...LATIN].entries()) {
  const cyrillic = CYRILLIC[place] ?? '';
  OTHER.set(latin, cyrillic);
  OTHER.set(cyrillic, latin);
}

/** A text as the same keys write it on the other keyboard: `genby` is путин, `згешт` is putin. */
export function onOtherKeyboard(text: string): string {
  return [...text.toLowerCase()].map((letter) => OTHER.get(letter) ?? letter).join('');
}
