/**
 * Spelling to sound, for names as the world's press romanises them. Each sound is one character:
 * S = sh, C = ch, Z = zh, J = dzh, X = kh, c = ts, and the plain letters. $ is the end of the word. Rules are tried in order.
 */
type Rule = readonly [spelling: string, sound: string];

const RULES: readonly Rule[] = [
  ['michael', 'maikel'],
  ['john', 'Jon'],
  ['shch', 'SC'],
  ['ge$', 'J'],
  ['igh', 'i'],
  ['ugh', 'u'],
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'J'],
  ['cch', 'k'],
  ['dge', 'J'],
  ['chr', 'kr'],
  ['chl', 'kl'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['zh', 'Z'],
  ['dj', 'J'],
  ['kh', 'X'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['qu', 'k'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['iy', 'i'],
  ['ij', 'i'],
  ['yi', 'i'],
  ['ii', 'i'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['c', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['x', 'ks'],
  ['y', 'i'],
];

const BY_FIRST_LETTER = groupRules();

function groupRules(): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const first = rule[0][0] ?? '';
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [rule]);
    else group.push(rule);
  }
  return groups;
}

const VOWELS = 'aeiouy';

/** The sounds of a word in lower-case ASCII. A sound written twice counts once. */
export function toPhonemes(word: string): string {
  let sounds = '';
  let at = 0;
  const ended = `${word}$`;
  while (at < word.length) {
    const rule = BY_FIRST_LETTER.get(word[at] ?? '')?.find(([spelling]) => ended.startsWith(spelling, at));
    const sound = isVowelW(word, at) ? 'u' : (rule?.[1] ?? word[at] ?? '');
    at += rule?.[0].length ?? 1;
    if (!sounds.endsWith(sound) || isDigit(sound)) sounds += sound;
  }
  return sounds;
}

/** The w of Browne, Law and Newton is a vowel; that of Kowalski and Wilson is not. */
function isVowelW(word: string, at: number): boolean {
  return word[at] === 'w' && VOWELS.includes(word[at - 1] ?? ' ') && !VOWELS.includes(word[at + 1] ?? ' ');
}

function isDigit(sound: string): boolean {
  return sound >= '0' && sound <= '9';
}
