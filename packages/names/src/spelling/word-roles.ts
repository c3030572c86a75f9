/** What a word does in a name, when it does not name anybody by itself. All words are folded (see fold.ts). */

const TITLES = new Set(
  (
    'mr mrs ms miss mme madame monsieur mister sir dr prof professor president prime minister ' +
    'hon honourable honorable mp senator sen governor shri smt sri mag ing dipl candidate comrade leader chancellor ' +
    'prezident presidenta gospodin gospozha cenab canab xanim khanim hanim herr frau senor senora ji sahib bey bay bay ' +
    'muallim muellim hoca aga cumhurbaskani baskan baskani namizad namized aday adayi kandidat lider kantsler ' +
    'kanzler bundeskanzler kandidaten vorsitzender deputat'
  ).split(' '),
);

const PARTICLES = new Set(
  (
    'de da do dos das del della di du des la le les el al van von der den ter ten zu zum zur af av of the and bin binti binte ' +
    'pan pani don dona ibn ben bint abu y e i und et baron baroness jr sr ii iii iv junior senior'
  ).split(' '),
);

const PATRONYMIC_MARKS = new Set(
  'oglu oghlu ogly oglou ugli ogli oglo qizi kyzy gizi kizi gyzy qyzy qizy ogl kyz'.split(' '),
);

const PATRONYMIC = /(?:[oe]vich|[oe]vych|[oe]vna|ichna|iyivna|ivna|yvich|ovych)$/;

/** Words that many parties, pollsters and elections share: alone they name none of them. */
const GENERIC = new Set(
  (
    'party parties partiya partiyasi partii partija partisi partei parti partido partito movement bloc block union alliance front league ' +
    'center centre tsentr markaz markazi merkez merkezi monitoring monitorinqi monitoringa group advisory research institute institut ' +
    'public opinion poll polls polling pollster exit ekzit survey company agency foundation fund council committee commission ' +
    'association organisation organization election elections presidential parliamentary general vybory secim seckilar seckisi ' +
    'sosial social sotsialnykh llc ltd inc and the of for'
  ).split(' '),
);

/** Particles in Latin letters that in others are somebody's name: Ив, Дес, Дон, Пан. */
const NAMES_ELSEWHERE = new Set('iv des ii iii i e y pan don dona bay ter ben senior junior baron'.split(' '));

/** Words that say of a name only that a party bears it: `labour` is all that there is in `Labour Party`. */
const KINDS = new Set(
  'party parties partiya partiyasi partii partiyu partiey partija partisi partei parti partido partito'.split(' '),
);

export type Role = 'name' | 'initial' | 'title' | 'particle' | 'patronymic-mark' | 'patronymic' | 'kind';

/** The role of a folded word, looked at by itself. */
export function roleOf(written: string): Role {
  if (written.length === 1 && written >= 'a' && written <= 'z') return 'initial';
  if (PATRONYMIC_MARKS.has(written)) return 'patronymic-mark';
  if (PARTICLES.has(written)) return 'particle';
  if (TITLES.has(written)) return 'title';
  if (KINDS.has(written)) return 'kind';
  if (written.length > 6 && PATRONYMIC.test(written)) return 'patronymic';
  return 'name';
}

/** The role of a folded word that came from another script than Latin. */
export function roleElsewhere(written: string): Role {
  return NAMES_ELSEWHERE.has(written) ? 'name' : roleOf(written);
}

/** Titles that stand behind a name; before one they are a given name: Sahib, Aga. */
const AFTER_NAMES = new Set('sahib bey aga ji muallim muellim'.split(' '));

/** Whether a folded word is a title that stands behind names alone. */
export function followsNames(written: string): boolean {
  return AFTER_NAMES.has(written);
}

/** Whether a folded word is one that parties, pollsters and elections share. */
export function isGeneric(written: string): boolean {
  return GENERIC.has(written);
}

/** Whether a folded word is an English article or link that people add to the name of a body. */
export function isArticle(written: string): boolean {
  return written === 'the' || written === 'of' || written === 'and';
}

const LEAST_WORDS_WITH_FATHER = 3;

/**
 * Roles of words that stand together. The name before `oglu` or `qizi` is the father's; one in -ovich or -ovna only
 * behind another and beside a third, since it may be a surname too (Roman Arkadyevich Abramovich).
 */
export function rolesInOrder(roles: Role[]): Role[] {
  let father = -1;
  for (const [at, role] of roles.entries()) {
    if (role === 'patronymic-mark' && roles[at - 1] === 'name') roles[at - 1] = 'patronymic';
    if (role !== 'patronymic') continue;
    if (father < 0 && at > 0 && roles.length >= LEAST_WORDS_WITH_FATHER) father = at;
    else roles[at] = 'name';
  }
  return roles;
}

/**
 * Words in the names of many bodies: alone they name none of them, even where only one in a list has them. English, Russian,
 * Azerbaijani, Turkish, German, and what the parties of thirty-seven countries are called most often.
 */
const COMMON = new Set(
  (
    'people peoples popular free freedom liberty national nation social socialist democratic democrat democrats democracy republican ' +
    'republic liberal liberals conservative conservatives green greens ecological left right centre center new old young great grand ' +
    'big strong united unity union unionist alliance coalition bloc front force forces movement league labour labor workers worker ' +
    'christian islamic muslim citizens citizen civic communist progressive progress justice development reform change future hope ' +
    'country homeland fatherland patriotic patriots first forward order creation revival independent independence radical ' +
    'alternative action initiative list voters association federation congress south north east west southern northern eastern ' +
    'western all other others against for and women pensioners farmers agrarian rural society solidarity dream whole modern ' +
    'invalid spoiled ballots bloc popular public rights protection ' +
    'england wales scotland ireland scottish welsh irish english british ' +
    'narodnaya narodnyy narodnogo narod lyudi novye novaya novyy svobodnaya svobodnyy natsionalnyy natsionalnaya demokraticheskaya ' +
    'sotsial liberalnaya soyuz edinstvo velikiy velikoe velikaya silnaya front dvizhenie grazhdane naroda dlya protiv vsekh ' +
    'azad xalq xalqin halk halkin milli boyuk buyuk yeni guclu demokrat respublika respublikaci cumhuriyet cumhuriyetci liberal ' +
    'sosial sosyal birlik ittifaq ittifak cebhesi cabhasi harakati hareketi muasir cagdas butov butun kommunist komunist insanlar ' +
    'adalat adalet emek amak koalisiya koalisyon alyans yasillar yesiller sag sol arzusu arzu ' +
    'freie freiheit volk volks sozial sozialdemokratische christlich christliche christlichen demokratische linke grune grunen bund ' +
    'bundnis vereinigung deutschland neue wahler janata jan'
  ).split(' '),
);

/** Whether a folded word is one that many bodies are called by. */
export function isCommon(written: string): boolean {
  return COMMON.has(written) || GENERIC.has(written);
}
