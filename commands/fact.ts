import { factCard } from '../src/cards/answers/facts/fact-card.ts';
import { ALL_FACTS, factsCard } from '../src/cards/answers/facts/facts-card.ts';
import { timelineCard } from '../src/cards/answers/facts/timeline-card.ts';
import { turnoutCard } from '../src/cards/answers/facts/turnout-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { topics } from '../src/command/options/record-kinds.ts';
import { requiredRecordOption } from '../src/command/options/record-option.ts';

/** Turnout, dates, and every other number or circumstance the data holds, with every source that differs. */
export default command({
  name: 'fact',
  description: 'command.fact',
  forAnyone: true,
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
        return factCard(election, topic.facts, { tab, page });
    }
  },
});
