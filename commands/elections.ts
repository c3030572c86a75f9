import { electionsCard } from '../src/cards/answers/elections-card.ts';
import { command } from '../src/command/command.ts';

/** Which elections the data holds, and what is known of each. */
export default command({
  name: 'elections',
  description: 'command.elections',
  forAnyone: true,
  options: {},
  answer: (_values, { catalog, page }) => electionsCard(catalog, page),
});
