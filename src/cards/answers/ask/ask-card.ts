import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import type { Place } from '../../../facts/schema/place.ts';
import type { Intent, Question, Reading } from '../../../questions/question.ts';
import { contestedBlocks, toneOf } from '../../fragments/election-line.ts';
import { type Ask, question as ask } from '../../model/ask.ts';
import type { Action, Block, Card, Menu } from '../../model/card.ts';
import { DISCORD_LIMITS } from '../../model/discord-limits.ts';
import { message, text, type Words } from '../../model/words.ts';
import { type Answered, nameOf, type Subject } from './answered.ts';
import { askedAgain, questionWords } from './asked.ts';
import { coalitionAnswer, enteredAnswer, majorityAnswer, thresholdAnswer } from './chamber.ts';
import { missingCard } from './missing.ts';
import { didWinAnswer, figureAnswer, marginAnswer, nthAnswer, versusAnswer, winnerAnswer } from './outcome.ts';
import { changeAnswer, countsAnswer } from './over-time.ts';
import { placesAnswer } from './places.ts';
import { exitPollsAnswer } from './polls.ts';
import { voicesAnswer } from './voices.ts';
import { certifiedAnswer, datesAnswer, factAnswer, sourcesAnswer, turnoutAnswer } from './vote.ts';

const answers: Readonly<Record<Exclude<Intent, 'coverage'>, (subject: Subject) => Answered>> = {
  winner: winnerAnswer,
  nth: nthAnswer,
  'did-win': didWinAnswer,
  margin: marginAnswer,
  figure: figureAnswer,
  versus: versusAnswer,
  majority: majorityAnswer,
  coalition: coalitionAnswer,
  threshold: thresholdAnswer,
  entered: enteredAnswer,
  turnout: turnoutAnswer,
  fact: factAnswer,
  dates: datesAnswer,
  certified: certifiedAnswer,
  'exit-polls': exitPollsAnswer,
  counts: countsAnswer,
  change: changeAnswer,
  'over-elections': changeAnswer,
  'best-places': placesAnswer,
  'worst-places': placesAnswer,
  said: voicesAnswer,
  congratulated: voicesAnswer,
  conceded: voicesAnswer,
  judged: voicesAnswer,
  disputed: voicesAnswer,
  sources: sourcesAnswer,
};

/** The answer to a question in words: one or two sentences first, then what is worth a look, then where to read on. */
export function askCard(reading: Reading, catalog: Catalog, language: string): Card {
  if (reading.kind === 'understood')
    return understoodCard(reading.question, catalog) ?? missingCard(reading, catalog, language);
  return missingCard(reading, catalog, language);
}

/** A question that is settled; nothing where it is about the data itself. */
export function understoodCard(question: Question, catalog: Catalog): Card | undefined {
  const election = electionOf(question, catalog);
  if (election === undefined || question.intent === 'coverage') return undefined;
  const place = question.place === undefined ? undefined : election.findPlace(question.place);
  const contest = contestAt(election, question, place);
  const answered = answers[question.intent]({ question, election, contest, catalog, place });
  return {
    tone: answered.missing === true ? 'notice' : toneOf(election),
    ask: askedAgain(question, catalog),
    blocks: [...blocksOf(question, election, answered), ...contestedBlocks(election)],
    actions: actionsOf(question, catalog, answered),
    menus: otherElections(question, election, catalog),
  };
}

/** The election, with its places where one of them is asked about. */
function electionOf({ election: id, intent, place }: Question, catalog: Catalog): Election | undefined {
  const election = catalog.find(id);
  const needsPlaces = place !== undefined || intent === 'best-places' || intent === 'worst-places';
  return election === undefined || !needsPlaces ? election : (catalog.withPlaces(election) ?? election);
}

/** The deciding contest that the place has a count of. */
function contestAt(election: Election, question: Question, place: Place | undefined) {
  const own = contestOf(election, question);
  if (place === undefined || election.latestAt(own.id, place.id) !== undefined) return own;
  return election.contestsByWeight.find(({ id }) => election.latestAt(id, place.id) !== undefined) ?? own;
}

/** The contest that the first candidate stands in, the deciding one first. */
function contestOf(election: Election, { bodies }: Question) {
  const id = election.findCandidate(bodies[0] ?? '')?.id;
  return (id === undefined ? undefined : election.contestsOf(id)[0]) ?? election.mainContest;
}

function blocksOf(
  question: Question,
  election: Election,
  { sentences, status, rows = [] }: Answered,
): readonly Block[] {
  const via = question.via === undefined ? [] : [viaWords(question, election)];
  return [
    ...[...via, ...sentences].map((words): Block => ({ kind: 'line', words })),
    ...(status === undefined ? [] : [{ kind: 'small', words: status } as const]),
    ...(rows.length === 0 ? [] : [{ kind: 'list', entries: rows } as const]),
  ];
}

/** Who was named is not who stood: a party, or a voice of a list. */
function viaWords({ via = '', bodies }: Question, election: Election): Words {
  const id = bodies[0] ?? '';
  const kind = election.findCandidate(id)?.kind;
  return message(kind === 'person' ? 'ask.via-party' : 'ask.via', { named: text(via), who: nameOf(election, id) });
}

function actionsOf(question: Question, catalog: Catalog, { full, near = [] }: Answered): readonly Action[] {
  return [
    ...near.map(
      (other): Action => ({ kind: 'ask', label: questionWords(other, catalog), ask: askedAgain(other, catalog) }),
    ),
    ...(full === undefined ? [] : [{ kind: 'ask', label: message('button.ask-full'), ask: full } as const]),
    { kind: 'ask', label: message('button.ask-further'), ask: further(question, catalog) },
  ];
}

/** The same question, to be put further in a form. */
function further(question: Question, catalog: Catalog): Ask {
  const asked = askedAgain(question, catalog);
  return ask.ask({ ...asked.options, further: '1' });
}

/** The same question in other elections where the same body stood. */
function otherElections(question: Question, election: Election, catalog: Catalog): readonly Menu[] {
  const [id, ...more] = question.bodies;
  if (more.length > 0 || question.tally !== undefined || question.speaker !== undefined) return [];
  const candidate = id === undefined ? undefined : election.findCandidate(id);
  const others: readonly Question[] =
    candidate === undefined
      ? catalog.headings
          .filter((other) => other.id !== election.id && other.country.code === election.about.country.code)
          .map((other) => ({ ...question, election: other.id }))
      : catalog
          .otherCandidacies(election, candidate)
          .map((other) => ({ ...question, election: other.heading.id, bodies: [other.candidate] }));
  if (others.length === 0 || question.pollster !== undefined || question.against !== undefined) return [];
  return [
    {
      placeholder: message('menu.other-elections'),
      entries: others
        .slice(0, DISCORD_LIMITS.selectOptions)
        .map((other) => ({ label: questionWords(other, catalog), ask: askedAgain(other, catalog) })),
    },
  ];
}
