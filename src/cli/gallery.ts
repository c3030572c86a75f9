import type { LocalDiscord } from '@election-facts/local-discord';
import { languages } from '../cards/wording/languages.ts';

/** Questions that show every kind of card and picture once: answers, asking back, refusals. */
const QUESTIONS: readonly string[] = [
  '/help',
  '/elections',
  '/results',
  '/results election:germany-2025-bundestag',
  '/results election:georgia-2024-parliamentary',
  '/results election:us 2024',
  '/candidate name:zahid',
  '/candidate name:spd',
  '/candidate name:aliyev',
  '/candidate name:Elshan Musayev',
  '/exitpoll',
  '/exitpoll pollster:rey',
  '/compare first:zahid second:fuad',
  '/compare first:93.35 second:final',
  '/statement about:zahid',
  '/fact topic:turnout',
  '/fact topic:registered voters',
  '/sources',
  '/check text:Ilham Aliyev won 97% of the vote in 2024, and turnout was 76.43%.',
  '/ask question:who won germany',
];

/** Puts every card into the channel, in each language, so that all can be read on one page. */
export async function fillGallery(discord: LocalDiscord, write: (line: string) => void): Promise<void> {
  for (const language of languages) {
    discord.post(`# ${language}`, { who: 'moderator' });
    for (const question of QUESTIONS) {
      const line = `${question} language:${language} private:false`;
      const outcome = await discord.type(line, { who: 'moderator', where: 'server' });
      if (outcome.kind !== 'answered') write(`${line}\n  was not answered: ${outcome.kind}\n`);
    }
  }
}
