import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { Call } from '../../store/calls.ts';
import type { Card } from '../model/card.ts';
import { joined, local, message, moment, strong, text, type Words } from '../model/words.ts';
import { noticeCard } from './question-cards.ts';

/** What a server says of who won, earliest first; what was taken back stays told. */
export function callsCard(catalog: Catalog, calls: readonly Call[]): Card {
  if (calls.length === 0) return noticeCard(message('call.none'));
  return {
    tone: 'answer',
    blocks: [
      { kind: 'title', words: message('call.title') },
      {
        kind: 'list',
        entries: calls.flatMap((call) => {
          const election = catalog.find(call.election);
          return election === undefined
            ? []
            : [joined(' · ', [strong(local(election.name)), callWords(election, call)])];
        }),
      },
      { kind: 'small', words: message('call.servers-own') },
    ],
  };
}

/** A card about an election with this server's calls of it, apart from the figures. */
export function withCalls(card: Card, election: Election, calls: readonly Call[]): Card {
  const own = calls.filter((call) => call.election === election.id);
  if (own.length === 0) return card;
  const lines = own.map((call) => ({ kind: 'small', words: callWords(election, call) }) as const);
  return { ...card, blocks: [...card.blocks, { kind: 'small', words: message('call.servers-own') }, ...lines] };
}

export function callWords(election: Election, { candidate: id, kind, calledBy, called, retracted }: Call): Words {
  const candidate = id === '' ? undefined : election.findCandidate(id);
  const about = { by: text(calledBy), kind: message(`call.kind.${kind}`), when: moment(called, 'f') };
  const line =
    candidate === undefined
      ? message('call.line-bare', about)
      : message('call.line', { ...about, candidate: local(candidate.name) });
  return retracted === 0 ? line : message('call.retracted', { call: line, when: moment(retracted, 'f') });
}
