import { helpCard } from '../src/cards/answers/help-card.ts';
import { command } from '../src/command/command.ts';

/** What the bot can answer, what it never does, and what it keeps. */
export default command({
  name: 'help',
  description: 'command.help',
  forAnyone: true,
  options: {},
  answer: (_values, { election, catalog, tab }) => helpCard(election, catalog, tab),
});
