/** What is no person in a table of results: votes of nobody named, or ballots that are no vote for anybody. */
export type Pseudo = { readonly id: string; readonly kind: 'rest' | 'option'; readonly name: string } & Readonly<
  Record<string, string>
>;

const OTHERS: Pseudo = {
  id: 'others',
  kind: 'rest',
  name: 'Others and write-ins, not named',
  name_ru: 'Прочие и вписанные, без имён',
  name_az: 'Adı çəkilməyən digərləri və əlavə yazılanlar',
  name_tr: 'Adı yazılmayan diğerleri ve elle yazılanlar',
  name_de: 'Andere und Nachgetragene, ohne Namen',
};
const BLANK: Pseudo = {
  id: 'blank-void',
  kind: 'option',
  name: 'Blank, void and over votes',
  name_ru: 'Пустые и недействительные голоса',
  name_az: 'Boş və etibarsız səslər',
  name_tr: 'Boş ve geçersiz oylar',
  name_de: 'Leere und ungültige Stimmen',
};
const NONE_OF_THESE: Pseudo = {
  id: 'none-of-these',
  kind: 'option',
  name: 'None of these candidates',
  name_ru: 'Против всех кандидатов',
  name_az: 'Bu namizədlərin heç biri',
  name_tr: 'Bu adayların hiçbiri',
  name_de: 'Keiner der Kandidaten',
};

const RULES: readonly (readonly [RegExp, Pseudo])[] = [
  [/^NONE OF (?:THESE|THE ABOVE)/, NONE_OF_THESE],
  [/^(?:BLANK|OVER ?VOTE|UNDER ?VOTE|VOID|SPOILED|EXHAUSTED)/, BLANK],
  [
    /^(?:|NA|OTHERS?|SCATTER(?:ING|ED)?|WRITE[- ]?INS?.*|NOT DESIGNATED|NONPARTISAN|UNAFFILIATED|INDEPENDENT PARTY CANDIDATE,?|TOTAL WRITE.*|ALL OTHERS?|MISC.*|UNOFFICIAL.*|INVALID WRITE.*|WRITE-IN.*|PROHIBITION|WORKERS WORLD|THE BETTER LIFE,?)$/,
    OTHERS,
  ],
];

/** @returns nothing for the name of a person */
export function pseudoOf(printed: string): Pseudo | undefined {
  return RULES.find(([pattern]) => pattern.test(printed.trim()))?.[1];
}
