import { QUESTION_MAX } from '../../questions/reading/cleaning.ts';
import type { Option } from '../option.ts';

/** A question in plain words; empty where a button asks by ids. */
export function questionOption(): Option<string> {
  return {
    type: 'string',
    description: 'option.question',
    required: true,
    longest: QUESTION_MAX,
    resolve: (given = '') => ({ ok: true, value: given }),
  };
}
