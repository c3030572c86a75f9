import type { Who } from '@election-facts/local-discord';

interface Sample {
  readonly who: Who;
  readonly text: string;
}

/**
 * What people may have written before: right and wrong figures about elections in the data, so that there is something
 * to check at once. They are invented people, and none of it is an answer of the bot.
 */
export const SAMPLES: readonly Sample[] = [
  { who: 'member', text: 'So how did it end in Azerbaijan? I read that Zahid Oruj got 2.19% in 2024.' },
  { who: 'moderator', text: 'Ilham Aliyev got 97% in 2024, and turnout was 76.43%.' },
  { who: 'member', text: 'The SPD got **16.4%** in Germany in 2025, the AfD 20.8%.' },
];
