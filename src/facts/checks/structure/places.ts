import type { Place } from '../../schema/place.ts';
import type { Check, Found } from '../check.ts';

/** No place lies in itself, and two places of one type and vintage have no code in common. */
export const checkPlaces: Check = ({ places }) => [...circles(places), ...sharedCodes(places)];

function circles(places: readonly Place[]): readonly Found[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.flatMap((place, index): Found[] => {
    const seen = new Set([place.id]);
    let at = place.parent;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at)?.parent;
    }
    if (at !== place.id) return [];
    const reason = `"${place.id}" lies in itself by way of "${place.parent}"`;
    return [{ severity: 'error', file: 'places.json', path: `places[${index}].parent`, reason }];
  });
}

function sharedCodes(places: readonly Place[]): readonly Found[] {
  const first = new Map<string, string>();
  return places.flatMap(({ id, type, vintage = '', codes = {} }, index) =>
    Object.entries(codes).flatMap(([list, code]): Found[] => {
      const key = [list, code, type, vintage].join('\n');
      const other = first.get(key);
      first.set(key, other ?? id);
      if (other === undefined) return [];
      const reason = `the code "${code}" is the one of "${other}" already`;
      return [{ severity: 'error', file: 'places.json', path: `places[${index}].codes.${list}`, reason }];
    }),
  );
}
