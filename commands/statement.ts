import { byRelevance } from '../src/cards/sides.ts';
import { noStatementCard, statementsCard } from '../src/cards/statements-card.ts';
import { aboutOption } from '../src/command/about-option.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/election-option.ts';
import { speakers, subjects } from '../src/command/record-kinds.ts';
import { recordOption } from '../src/command/record-option.ts';

/** What was said about an election, voices of all sides in turn: by whom, when, where, and who published it. */
export default command({
  name: 'statement',
  description: 'command.statement',
  options: {
    about: aboutOption(),
    speaker: recordOption(speakers, 'speaker'),
    topic: recordOption(subjects, 'topic'),
    election: electionOption(),
  },
  answer({ about, speaker, topic }, { election, page }) {
    const hits = about?.hits ?? election.statements.map((statement) => ({ statement, score: 0 }));
    const found = hits
      .filter(({ statement }) => speaker === undefined || speaker.statements.includes(statement))
      .filter(({ statement }) => topic === undefined || statement.topics.some((key) => key === topic.id));
    const asked = { about: about?.query, speaker, topic: topic?.id };
    return found.length === 0
      ? noStatementCard(election, asked)
      : statementsCard(election, byRelevance(found), asked, page);
  },
});
