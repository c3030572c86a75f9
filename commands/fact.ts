import { factCard } from '../src/cards/fact-card.ts';
import { ALL_FACTS, factsCard } from '../src/cards/facts-card.ts';
import { timelineCard } from '../src/cards/timeline-card.ts';
import { turnoutCard } from '../src/cards/turnout-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/election-option.ts';
import { topics } from '../src/command/record-kinds.ts';
import { requiredRecordOption } from '../src/command/record-option.ts';

/** Turnout, dates, and every other number or circumstance the data holds, with every source that differs. */
export default command({
  name: 'fact',
  description: 'command.fact',
  options: {
    topic: requiredRecordOption(topics, 'topic'),
    election: electionOption(),
  },
  answer({ topic }, { election, tab, page }) {
    if (tab === ALL_FACTS) return factsCard(election, topic.id, page);
    switch (topic.kind) {
      case 'turnout':
        return turnoutCard(election, { tab, page });
      case 'timeline':
        return timelineCard(election, page);
      case 'measure':
        return factCard(election, topic.facts, page);
    }
  },
});
