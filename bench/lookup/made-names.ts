import type { NameEntry } from '@election-facts/names';
import { pick, type Random, seededRandom } from './random.ts';
import type { BenchQuery } from './rules.ts';
import { withSlips } from './slips.ts';

/** Syllables and endings of a few kinds of names: enough to be as like and as unlike as people's names are. */
interface Style {
  readonly heads: readonly string[];
  readonly middles: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const STYLES: readonly Style[] = [
  {
    heads: 'Al Mam Hüs Qur Rəh Nəs Cəf Əh Vəl Sul Tal Zey'.split(' '),
    middles: 'i a əd in ban im ib ər məd iy man ıb'.split(' '),
    given: 'ar il ad ir an əd al in'.split(' '),
    family: 'ov yev zadə lı ova yeva'.split(' '),
  },
  {
    heads: 'Ka Jo Mar Wil Ed Ro Har Ste Tho Ben Ches Brad'.split(' '),
    middles: 'ri na li mo ber der ver tin son el ar in'.split(' '),
    given: 'a n y s l e ie th'.split(' '),
    family: 'son ton ley man field er worth well'.split(' '),
  },
  {
    heads: 'Vla Mi Ser Nad Bog Stan Krz Jaro Lju Dra Zden Woj'.split(' '),
    middles: 'di ro ge mi da sla to ja bo ne ve li'.split(' '),
    given: 'mir slav na ka ek n a j'.split(' '),
    family: 'ski ić ova enko ev ek czyk ák'.split(' '),
  },
  {
    heads: 'Fer Gon Ra Lo Mar Cas San Ál Es Pe Val Ji'.split(' '),
    middles: 'nan za mí pe tí ti tia va co dri mé ra'.split(' '),
    given: 'o a do la el os na ín'.split(' '),
    family: 'ez es ado illo era ón ano és'.split(' '),
  },
];

/** Names that nobody bears, and queries about the first thousand: for a bench without a folder of names. */
export function makeBench(count: number): { entries: readonly NameEntry[]; queries: readonly BenchQuery[] } {
  const random = seededRandom(2024);
  const entries = Array.from({ length: count }, (_, place) => ({ id: `made-${place}`, name: makeName(random) }));
  const asked = seededRandom(7);
  const queries = entries.slice(0, 1000).flatMap((entry) => queriesFor(asked, entry));
  const strangers = seededRandom(99);
  const present = new Set(entries.map(({ name }) => name));
  const unknown = Array.from({ length: 600 }, () => makeName(strangers)).filter((name) => !present.has(name));
  return { entries, queries: [...queries, ...unknown.map((query) => ({ class: 'neg-random', query, id: null }))] };
}

function makeName(random: Random): string {
  const style = pick(random, STYLES);
  const given = word(random, style, style.given, random() < 0.4 ? 1 : 0);
  const family = word(random, style, style.family, random() < 0.7 ? 1 : 2);
  return `${given} ${family}`;
}

function word(random: Random, style: Style, endings: readonly string[], middles: number): string {
  let made = pick(random, style.heads);
  for (let done = 0; done <= middles; done++) made += pick(random, style.middles);
  return made + pick(random, endings);
}

/** One query of one kind a person, turn by turn. */
function queriesFor(random: Random, { id, name }: NameEntry): readonly BenchQuery[] {
  const [given = '', family = ''] = name.split(' ');
  const about = (kind: string, query: string, rule?: BenchQuery['rule']): BenchQuery =>
    rule === undefined ? { class: kind, query, id } : { class: kind, query, id, rule };
  const kinds = [
    () => about('exact', name),
    () => about('no-diacritics', bare(name)),
    () => about('typo1', withSlips(random, name, 1)),
    () => about('typo2', withSlips(random, name, 2)),
    () => about('swapped', `${family} ${given}`),
    () => about('swapped+typo1', withSlips(random, `${family} ${given}`, 1)),
    () => about('initial', `${given.charAt(0)}. ${family}`, 'initial'),
    () => about('surname', family, 'token'),
    () => about('surname-typo1', withSlips(random, family, 1), 'token'),
    () => about('prefix-surname', bare(family).slice(0, Math.max(3, family.length - 2)), 'prefix'),
  ];
  return [pick(random, kinds)(), pick(random, kinds)()];
}

function bare(text: string): string {
  return text
    .replace(/ə/g, 'a')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
