import { command } from '../src/command/command.ts';
import { comparison } from '../src/command/comparison.ts';
import { comparandOption } from '../src/command/options/comparand-option.ts';
import { electionOption } from '../src/command/options/election-option.ts';

/** Two candidates, two counts, two exit polls, or an exit poll and a count, side by side. */
export default command({
  name: 'compare',
  description: 'command.compare',
  forAnyone: true,
  options: {
    first: comparandOption('first'),
    second: comparandOption('second'),
    election: electionOption(),
  },
  answer: ({ first, second }, answering) => comparison(first, second, answering),
});
