import type { Catalog } from '../../../facts/catalog.ts';
import { speakersOf } from '../../../lookup/kinds/speakers.ts';
import { type Intent, intents, type Question } from '../../../questions/question.ts';
import { type Ask, question as ask, type GivenOptions } from '../../model/ask.ts';
import { joined, local, text, type Words } from '../../model/words.ts';
import { nameOf } from './answered.ts';

const SEVERAL = '/';

/** A question as a button keeps it: in ids, so that it fits and means the same tomorrow. */
export function askedAgain(question: Question, catalog: Catalog): Ask {
  const { intent, election, against, bodies, measure, nth, tally, place, hour, pollster, facts, speaker } = question;
  return ask.ask({
    intent,
    election,
    against,
    bodies: bodies.length === 0 ? undefined : bodies.join(SEVERAL),
    measure,
    nth: nth === undefined ? undefined : String(nth),
    count: tally,
    place,
    hour: hour === undefined ? undefined : String(hour),
    pollster,
    facts: facts === undefined || facts.length === 0 ? undefined : facts.join(SEVERAL),
    speaker: speaker === undefined ? undefined : speakerId(catalog, election, speaker),
  });
}

/** The question behind a button; nothing where the data has changed too much since. */
export function questionAsked(given: GivenOptions, catalog: Catalog): Question | undefined {
  const intent = intents.find((known): known is Intent => known === given.intent);
  const election = given.election === undefined ? undefined : catalog.find(given.election);
  if (intent === undefined || election === undefined) return undefined;
  const bodies = given.bodies?.split(SEVERAL) ?? [];
  if (bodies.some((id) => election.findCandidate(id) === undefined)) return undefined;
  const measure = (['votes', 'percent', 'seats'] as const).find((known) => known === given.measure);
  const speaker = given.speaker === undefined ? undefined : speakerName(catalog, election.id, given.speaker);
  return {
    intent,
    election: election.id,
    bodies,
    ...(given.against === undefined ? {} : { against: given.against }),
    ...(measure === undefined ? {} : { measure }),
    ...(given.nth === undefined ? {} : { nth: Number(given.nth) }),
    ...(given.count === undefined ? {} : { tally: given.count }),
    ...(given.place === undefined ? {} : { place: given.place }),
    ...(given.hour === undefined ? {} : { hour: Number(given.hour) }),
    ...(given.pollster === undefined ? {} : { pollster: given.pollster }),
    ...(given.facts === undefined ? {} : { facts: given.facts.split(SEVERAL) }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** Speakers have no ids of their own in the data: they go by that of their first statement. */
function speakerId(catalog: Catalog, election: string, name: string): string {
  const of = catalog.find(election);
  return (of === undefined ? undefined : speakersOf(of).find((speaker) => speaker.name === name)?.id) ?? name;
}

function speakerName(catalog: Catalog, election: string, id: string): string {
  const of = catalog.find(election);
  return (of === undefined ? undefined : speakersOf(of).find((speaker) => speaker.id === id)?.name) ?? id;
}

/** A question as a choice is called: whom it is about, and in which election. Nothing is opened for it. */
export function questionWords({ election: id, bodies, speaker }: Question, catalog: Catalog): Words {
  const heading = catalog.heading(id);
  if (heading === undefined) return text(id);
  const opened = catalog.curated.find((election) => election.id === id);
  const who = opened === undefined ? [] : bodies.map((body) => nameOf(opened, body));
  return joined(' · ', [
    ...who,
    speaker === undefined || speaker.startsWith('country:') ? undefined : text(speaker),
    local(heading.name),
  ]);
}
