import { subjectWords } from '../../cards/fragments/subject-words.ts';
import { local, message, text } from '../../cards/model/words.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Pollster } from '../../facts/schema/exit-poll.ts';
import { candidateIndex, pollsterIndex } from '../../lookup/catalog-lookup.ts';
import { type Publisher, publisherIndex, publishersOf } from '../../lookup/publisher-lookup.ts';
import { type Speaker, speakerIndex, speakersOf } from '../../lookup/speaker-lookup.ts';
import { type Subject, subjectIndex, subjectsOf } from '../../lookup/subject-lookup.ts';
import { type Topic, topicIndex, topicsOf } from '../../lookup/topic-lookup.ts';
import type { RecordKind } from './record-option.ts';

export const candidates: RecordKind<Candidate> = {
  name: 'candidate',
  description: 'option.candidate',
  index: candidateIndex,
  records: (election) => election.candidates,
  label: ({ name }) => local(name),
  detail(election, { party }) {
    if (party === null) return message('no-party');
    return party === undefined ? undefined : local(election.party(party).name);
  },
};

export const pollsters: RecordKind<Pollster> = {
  name: 'pollster',
  description: 'option.pollster',
  index: pollsterIndex,
  records: (election) => election.pollsters,
  label: ({ name }) => local(name),
  detail: () => undefined,
};

export const topics: RecordKind<Topic> = {
  name: 'topic',
  description: 'option.topic',
  index: topicIndex,
  records: topicsOf,
  label: (topic) => (topic.kind === 'measure' ? local(topic.facts[0].label) : message(`fact.${topic.kind}`)),
  detail: () => undefined,
};

export const publishers: RecordKind<Publisher> = {
  name: 'publisher',
  description: 'option.source',
  index: publisherIndex,
  records: publishersOf,
  label: ({ name }) => text(name),
  detail: (_election, { sources }) => message('sources.count', { value: sources.length }),
};

export const speakers: RecordKind<Speaker> = {
  name: 'speaker',
  description: 'option.speaker',
  index: speakerIndex,
  records: speakersOf,
  label: ({ name }) => text(name),
  detail: (_election, { role, statements }) =>
    role === undefined ? message('statement.count', { value: statements.length }) : text(role),
};

export const subjects: RecordKind<Subject> = {
  name: 'subject',
  description: 'option.statement-topic',
  index: subjectIndex,
  records: subjectsOf,
  label: ({ id }) => subjectWords(id),
  detail: (_election, { statements }) => message('statement.count', { value: statements }),
};
