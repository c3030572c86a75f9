import { noStatementCard, statementsCard } from '../src/cards/answers/statements-card.ts';
import { byRelevance } from '../src/cards/fragments/sides.ts';
import { command } from '../src/command/command.ts';
import { aboutOption } from '../src/command/options/about-option.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { speakers, subjects } from '../src/command/options/record-kinds.ts';
import { recordOption } from '../src/command/options/record-option.ts';

/** What was said about an election, voices of all sides in turn: by whom, when, where, and who published it. */
export default command({
  name: 'statement',
  description: 'command.statement',
  forAnyone: true,
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
