import { correctionsCard } from '../src/cards/answers/corrections-card.ts';
import { command } from '../src/command/command.ts';

/** What was mended in the data. */
export default command({
  name: 'corrections',
  description: 'command.corrections',
  options: {},
  answer: (_values, { catalog, page }) => correctionsCard(catalog, page),
});
