import { sourcesCard } from '../src/cards/answers/sources-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { keptOption } from '../src/command/options/kept-option.ts';
import { publishers } from '../src/command/options/record-kinds.ts';
import { recordOption } from '../src/command/options/record-option.ts';

/** What each source is and what it is cited for, and where sources differ. */
export default command({
  name: 'sources',
  description: 'command.sources',
  forAnyone: true,
  options: {
    source: recordOption(publishers, 'source'),
    election: electionOption(),
    about: keptOption(),
  },
  answer: ({ source: publisher, about }, { election, tab, page }) =>
    sourcesCard(election, { publisher, about, tab, page }),
});
