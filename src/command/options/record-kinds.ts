import { candidateDetail } from '../../cards/fragments/candidate-detail.ts';
import { subjectWords } from '../../cards/fragments/subject-words.ts';
import { local, message, text } from '../../cards/model/words.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Pollster } from '../../facts/schema/exit-poll.ts';
import { candidateLookup, pollsterLookup } from '../../lookup/kinds/candidates.ts';
import { type Publisher, publisherLookup, publishersOf } from '../../lookup/kinds/publishers.ts';
import { type Speaker, speakerLookup, speakersOf } from '../../lookup/kinds/speakers.ts';
import { type Subject, subjectLookup, subjectsOf } from '../../lookup/kinds/subjects.ts';
import { type Topic, topicLookup, topicsOf } from '../../lookup/kinds/topics.ts';
import { distantCandidates } from './distant-candidates.ts';
import type { RecordKind } from './record-kind.ts';
import { whoSpeaks } from './who-speaks.ts';

export const candidates: RecordKind<Candidate> = {
  name: 'candidate',
  description: 'option.candidate',
  lookup: candidateLookup,
  records: (election) => election.candidates,
  label: ({ name }) => local(name),
  detail: candidateDetail,
  instead: whoSpeaks,
  distant: distantCandidates,
};

export const pollsters: RecordKind<Pollster> = {
  name: 'pollster',
  description: 'option.pollster',
  lookup: pollsterLookup,
  records: (election) => election.pollsters,
  label: ({ name }) => local(name),
  detail: () => undefined,
};

export const topics: RecordKind<Topic> = {
  name: 'topic',
  description: 'option.topic',
  lookup: topicLookup,
  records: topicsOf,
  label: (topic) => (topic.kind === 'measure' ? local(topic.facts[0].label) : message(`fact.${topic.kind}`)),
  detail: () => undefined,
};

export const publishers: RecordKind<Publisher> = {
  name: 'publisher',
  description: 'option.source',
  lookup: publisherLookup,
  records: publishersOf,
  label: ({ name }) => text(name),
  detail: (_election, { sources }) => message('sources.count', { value: sources.length }),
};

export const speakers: RecordKind<Speaker> = {
  name: 'speaker',
  description: 'option.speaker',
  lookup: speakerLookup,
  records: speakersOf,
  label: ({ name }) => text(name),
  detail: (_election, { role, statements }) =>
    role === undefined ? message('statement.count', { value: statements.length }) : text(role),
};

export const subjects: RecordKind<Subject> = {
  name: 'subject',
  description: 'option.statement-topic',
  lookup: subjectLookup,
  records: subjectsOf,
  label: ({ id }) => subjectWords(id),
  detail: (_election, { statements }) => message('statement.count', { value: statements }),
};
