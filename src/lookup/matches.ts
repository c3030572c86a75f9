import type { Match, Verdict } from '@election-facts/names';

/** What a verdict shows, whatever it says of it. */
export function matchesOf(verdict: Verdict): readonly Match[] {
  switch (verdict.outcome) {
    case 'found':
      return [verdict.match];
    case 'ambiguous':
      return verdict.matches;
    case 'none':
      return verdict.suggestions;
  }
}
