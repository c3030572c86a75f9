import { join } from 'node:path';
import type { Answer } from '../../src/bot/answer.ts';
import { loadCommands } from '../../src/bot/command-folder.ts';
import { learn } from '../../src/bot/knowledge/knowledge.ts';
import { createRouter, type ReportFault } from '../../src/bot/router.ts';

const ROOT = join(import.meta.dirname, '../..');
const learned = await learn([join(ROOT, 'data')], 'azerbaijan-2024-presidential');
if (!learned.ok) throw new Error('the shipped data does not load');

export const knowledge = learned.knowledge;
export const commands = await loadCommands(join(ROOT, 'commands'));

/** A router over the shipped data and commands. */
export function routerWith(reportFault: ReportFault = () => undefined) {
  return createRouter({ commands, knowledgeFor: () => knowledge, effects: {}, reportFault });
}

/** All text of an answer, as Discord gets it, with the messages that follow. */
export function written(answer: Answer): string {
  const followUps = 'followUps' in answer ? answer.followUps : [];
  return [answer, ...(followUps ?? [])].map(({ data }) => JSON.stringify(data)).join('\n');
}

export function isPrivate(answer: Answer): boolean {
  return 'flags' in answer.data && (answer.data.flags & 64) !== 0;
}
