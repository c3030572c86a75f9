import { noPlacesCard, PLACE_ORDERS, placesCard, typesOf } from '../src/cards/answers/places-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { keptOption } from '../src/command/options/kept-option.ts';
import { plainOption } from '../src/command/options/plain-option.ts';
import { candidates } from '../src/command/options/record-kinds.ts';
import { recordOption } from '../src/command/options/record-option.ts';

/** Places of an election: where somebody is best or worst, where it was closest, where most voted. */
export default command({
  name: 'places',
  description: 'command.places',
  forAnyone: true,
  options: {
    election: electionOption(),
    candidate: recordOption(candidates, 'candidate'),
    sort: plainOption('string', 'option.sort', {
      choices: PLACE_ORDERS.map((value) => ({ name: `places.${value}` as const, value })),
    }),
    contest: keptOption(),
    type: keptOption(),
  },
  answer({ candidate, sort, contest: kept, type: wanted }, { election: named, catalog, page }) {
    const election = catalog.withPlaces(named) ?? named;
    const withPlaces = election.contestsByWeight.filter(({ id }) => election.placesOf(id).length > 0);
    const contest = withPlaces.find(({ id }) => id === kept) ?? withPlaces[0];
    if (contest === undefined) return noPlacesCard(election);
    const types = typesOf(election, contest);
    const type = types.find((known) => known === wanted) ?? types[0];
    if (type === undefined) return noPlacesCard(election);
    const order = PLACE_ORDERS.find((known) => known === sort) ?? (candidate === undefined ? 'closest' : 'best');
    return placesCard({ election, contest, type, order, candidate, page });
  },
});
