/**
 * Sentences about anything but the result of an election of the data, made by a small grammar: regions, polls,
 * forecasts, other years and countries, sports, prices, members, money. Whatever they say, nothing may be said to differ.
 */
const NAMES =
  'Labour|the Conservatives|the Greens|Reform UK|the SNP|the AfD|the SPD|the CDU/CSU|BSW|the Left|BJP|Congress|the NDA|Georgian Dream|Unity|Putin|Davankov|Lukashenko|Ilham Aliyev|Aliyev|Zahid Oruj|Modi|Merz|Starmer|Macron|Trump|the Liberals|the Socialists';
const REGIONS =
  'Scotland|Wales|London|Bavaria|Saxony|Thuringia|Hamburg|Crimea|Chechnya|Moscow|Minsk|Brest|Baku|Ganja|Nakhchivan|Tbilisi|Batumi|Kerala|Delhi|Uttar Pradesh|Kent|Leeds|the north|the capital|rural districts|the cities';
const OTHERS =
  'New Zealand|Norway|Canada|Japan|France|Austria|the Netherlands|Ireland|Malta|Sweden|Poland|Turkey|Armenia|Moldova|Brazil|Australia';
const HOME = 'Germany|Britain|the UK|India|Russia|Belarus|Azerbaijan|Georgia';
const THINGS =
  'tickets|followers|members|donors|posters|jobs|houses|trains|schools|refugees|soldiers|signatures|letters|cars|tonnes|visitors';
const GROUPS =
  'women|men|students|pensioners|workers|graduates|first-time voters|under-25s|farmers|soldiers|postal voters';
const FIRMS = 'YouGov|Forsa|INSA|Levada|Ipsos|Gallup|Infratest dimap|a new survey|one poll|our panel';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  name: NAMES.split('|'),
  region: REGIONS.split('|'),
  other: OTHERS.split('|'),
  home: HOME.split('|'),
  thing: THINGS.split('|'),
  group: GROUPS.split('|'),
  firm: FIRMS.split('|'),
  past: ['1997', '2005', '2010', '2013', '2016', '2017', '2019', '2020', '2021', '2023'],
  month: ['January', 'March', 'May', 'July', 'October'],
};

const TEMPLATES = [
  // Places
  'In {region} {name} got {percent}',
  '{region}: {name} {percent}, {name} {percent}, {name} {percent}',
  '{name} took {percent} of the vote in {region}',
  'Turnout in {region} was {percent}',
  '{region}\n{name} {share}\n{name} {share}\n{name} {share}',
  'the count in {region} gave {name} {votes} votes',
  '{name} won {seats} of the seats in {region}',
  'в {region} {name} получили {percent}',
  // Groups
  'Among {group} {name} had {percent}, {name} {percent}',
  '{percent} of {group} voted for {name}',
  '{group}: {name} {percent}, {name} {percent}',
  // Polls and forecasts
  '{firm} has {name} on {percent} and {name} on {percent}',
  '{firm}: {name} {whole}, {name} {whole}, {name} {whole}',
  'My forecast: {name} {percent}, {name} {percent}',
  'I think {name} will get {percent}',
  '{name} is at {percent} now in {home}',
  '{home}: {name} {whole}, {name} {whole}, {name} {whole} (poll)',
  'if {name} had won {percent} we would have a different government in {home}',
  '{name} could win {seats} seats in {home} next time',
  'bookmakers give {name} {percent} in {home}',
  'Мой прогноз: {name} {percent}, {name} {percent}',
  'Tahminim: {name} %{whole}, {name} %{whole}',
  'Proqnozum: {name} {whole} faiz, {name} {whole} faiz',
  'Mein Tipp: {name} {whole} Prozent, {name} {whole} Prozent',
  // Other elections
  '{other}: {name} {percent}, {name} {percent}',
  'In {other} {name} won {seats} seats in {past}',
  'In {past} {name} got {percent}',
  '{name} {percent} ({past})',
  'In the European election {name} got {percent} in {home}',
  '{name} won {seats} council seats in the local elections in {home}',
  'in the by-election {name} took {votes} votes',
  // Changes and margins
  '{name} +{points}, {name} -{points}',
  '{name} gained {seats} seats and {name} lost {seats} in {home}',
  '{name} is {points} points ahead of {name}',
  '{name} won by {votes} votes in {region}',
  '{name} has a majority of {seats}',
  // Nothing to do with votes
  '{name} sold {votes} {thing} in {month}',
  '{name} promised {votes} new {thing} and a tax of {percent}',
  '{name} said inflation in {home} was {percent}',
  'unemployment in {home} fell to {percent}',
  'Arsenal beat {region} {digit}-{digit} before {votes} people',
  '{name} is {age} years old',
  'prices in {home} rose by {percent}',
  '{name} raised {digit} million in {month}, {percent} more than last year',
  '{percent} of the {thing} in {home} were delayed',
  'the battery is at {percent} and {name} is on TV at {hour}',
  'page {whole} of {seats}: {name}',
  '{home} {digit}-{digit} {other}, {votes} in the stadium',
  '{name} says {percent} of {thing} were made in {home}',
  '{votes} {thing} arrived in {home} in {past}',
];

/** Sentences by a seed, the same each time. */
export function otherSubjects(count: number, seed: number): readonly string[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const numbers: Readonly<Record<string, () => string>> = {
    percent: () => `${(random() * 100).toFixed(random() < 0.5 ? 1 : 2)}%`,
    share: () => (random() * 60).toFixed(1),
    whole: () => String(1 + Math.floor(random() * 60)),
    points: () => (random() * 15).toFixed(1),
    votes: () => Math.floor(100 + random() * 9_000_000).toLocaleString('en'),
    seats: () => String(1 + Math.floor(random() * 450)),
    digit: () => String(Math.floor(random() * 9)),
    age: () => String(30 + Math.floor(random() * 50)),
    hour: () => `${10 + Math.floor(random() * 12)}:30`,
  };
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/gu, (_, slot: string) => numbers[slot]?.() ?? pick(WORDS[slot] ?? []) ?? '');
  return Array.from({ length: count }, () => fill(pick(TEMPLATES) ?? ''));
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
