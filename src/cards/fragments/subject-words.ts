import { message, text, type Words } from '../model/words.ts';
import { en, type MessageKey } from '../wording/en.ts';

type SubjectKey = Extract<MessageKey, `subject.${string}`>;

/** A topic of statements in the reader's language; one that the bot has no words for is shown as the data writes it. */
export function subjectWords(topic: string): Words {
  const key = `subject.${topic}`;
  return isSubject(key) ? message(key) : text(topic.replaceAll('-', ' '));
}

function isSubject(key: string): key is SubjectKey {
  return Object.hasOwn(en, key);
}
