import type { OwnElections } from '../../bot/store-effects.ts';
import { ownPreviewCard } from '../../cards/answers/own-elections-card.ts';
import { noticeCard } from '../../cards/answers/question-cards.ts';
import { message, text } from '../../cards/model/words.ts';
import { languages, say } from '../../cards/wording/languages.ts';
import type { Knowledge } from '../../command/knowledge.ts';
import { Election } from '../../facts/election.ts';
import type { LocalText } from '../../facts/schema/basics.ts';
import { OWN_ELECTIONS_PER_GUILD, type OwnElection } from '../../store/own-elections.ts';
import type { Store } from '../../store/store.ts';
import { fetchAttachment } from './attachment.ts';
import { checkedElection, type Files } from './election-files.ts';
import { readHandedIn } from './handed-in.ts';

/** Elections that were checked are kept ready, those that were asked for last. */
const READY_MAX = 200;
const ready = new Map<string, Election | undefined>();

/** Takes elections in that a server hands in. @param apiUrl of the local Discord its files come from as well */
export function ownElections(store: Store, apiUrl: string): OwnElections {
  return {
    async propose({ server, file, name, date }, catalog) {
      const fetched = await fetchAttachment(file, apiUrl);
      if (!fetched.ok) return refused(fetched.reason);
      const read = readHandedIn(fetched.text, { file: file.name, name, date, server });
      if (!read.ok) return refused(read.reason);
      if (catalog.find(read.id) !== undefined && !read.id.startsWith('own-')) return refused('its id is taken');
      const checked = checkedElection(read.files, read.id);
      if (!checked.ok) return refused(checked.reason);
      await store.ownElections.propose({ guild: server, id: read.id, added: Date.now(), files: read.files });
      return ownPreviewCard(checked.election, checked.warnings);
    },
    async keep(server, id) {
      const kept = await store.ownElections.keep(server, id);
      if (kept === 'full') return noticeCard(message('own.full', { value: OWN_ELECTIONS_PER_GUILD }));
      return kept === 'gone' ? noticeCard(message('own.gone')) : undefined;
    },
  };
}

function refused(reason: string) {
  return noticeCard(message('own.refused', { reason: text(reason) }));
}

/** A server's elections, checked again: what an older version kept may no longer be sound. */
export async function electionsOf(kept: readonly OwnElection[]): Promise<readonly Election[]> {
  return kept.flatMap((own) => {
    const key = `${own.guild} ${own.id} ${own.added}`;
    if (!ready.has(key)) {
      const checked = checkedElection(own.files as Files, own.id);
      ready.set(key, checked.ok ? marked(checked.election) : undefined);
      const [oldest] = ready.keys();
      if (ready.size > READY_MAX && oldest !== undefined) ready.delete(oldest);
    }
    return ready.get(key) ?? [];
  });
}

/** Lays a server's own elections beside those everybody knows, for that server alone. */
export function withOwn(base: Knowledge, own: readonly Election[]): Knowledge {
  const fresh = own.filter(({ id }) => base.catalog.find(id) === undefined);
  const mark = `+own.${fresh.map(({ id }) => id).join('.').length}`;
  return { ...base, catalog: base.catalog.with(fresh, mark) };
}

/** Every card that names it says where it is from. */
function marked(election: Election): Election {
  const { records } = election;
  const inLanguage = (code: string) =>
    say(code, 'own.marked', { election: records.about.name[code] ?? records.about.name.en });
  const name: LocalText = {
    en: inLanguage('en'),
    ...Object.fromEntries(languages.map((code) => [code, inLanguage(code)])),
  };
  return new Election({ ...records, about: { ...records.about, name } });
}
