import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import { readQuestion } from '../../src/questions/reading/read.ts';
import { catalog, electionNamed } from '../facts/shipped-catalog.ts';

const before: Question = { intent: 'figure', election: 'germany-2025-bundestag', bodies: ['spd'] };
const readFurther = (text: string) =>
  readQuestion(text, {
    catalog,
    defaultElection: electionNamed('azerbaijan-2024-presidential'),
    language: 'en',
    before,
  });

describe('a further question', () => {
  it.each([
    ['and turnout?', { intent: 'turnout', election: 'germany-2025-bundestag', bodies: [] }],
    ['seats?', { intent: 'figure', election: 'germany-2025-bundestag', bodies: ['spd'] }],
    ['and the afd?', { intent: 'figure', election: 'germany-2025-bundestag', bodies: ['afd'] }],
    ['what about the exit polls', { intent: 'exit-polls', election: 'germany-2025-bundestag' }],
    ['and in the uk, turnout?', { intent: 'turnout', election: 'uk-2024-general' }],
  ])('“%s” keeps the election and whom it is about', (text, question) => {
    expect(readFurther(text)).toMatchObject({ kind: 'understood', question });
  });
});
