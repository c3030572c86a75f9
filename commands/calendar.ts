import { calendarCard } from '../src/cards/answers/calendar-card.ts';
import { local } from '../src/cards/model/words.ts';
import { command } from '../src/command/command.ts';
import { plainOption } from '../src/command/options/plain-option.ts';

/** When people vote, and when results became official. */
export default command({
  name: 'calendar',
  description: 'command.calendar',
  options: {
    country: plainOption('string', 'option.country', {
      complete(typed, { catalog }) {
        const countries = new Map(catalog.headings.map(({ country }) => [country.code, country.name]));
        return [...countries]
          .filter(([code, name]) =>
            `${code} ${Object.values(name).join(' ')}`.toLowerCase().includes(typed.toLowerCase()),
          )
          .map(([, name]) => ({ label: local(name), value: name.en }));
      },
    }),
  },
  answer: ({ country }, { catalog, page }) => calendarCard(catalog, country, page),
});
