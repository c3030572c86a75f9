import { question as ask } from '../../model/ask.ts';
import { local, message } from '../../model/words.ts';
import type { Answered, Subject } from './answered.ts';

/** Where somebody did best. */
export function placesAnswer({ election }: Subject): Answered {
  return {
    sentences: [message('ask.places-missing', { election: local(election.name) })],
    missing: true,
    full: ask.results({ election: election.id }),
  };
}
