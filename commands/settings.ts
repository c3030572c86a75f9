import { PermissionFlagsBits } from 'discord-api-types/v10';
import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { eraseQuestionCard, settingsCard, unknownElectionCard } from '../src/cards/answers/settings-card.ts';
import { message } from '../src/cards/model/words.ts';
import { type Answering, type CommandAnswer, command } from '../src/command/command.ts';
import { plainOption } from '../src/command/options/plain-option.ts';
import { allowed } from '../src/command/rights.ts';
import { channelsForm, chosenLanguage, FILLED, generalForm } from '../src/command/settings-forms.ts';
import type { CommandFamily } from '../src/command/subcommands.ts';
import type { Catalog } from '../src/facts/catalog.ts';
import { electionLookup } from '../src/lookup/election-lookup.ts';
import { DEFAULT_SETTINGS, type Owner, type Settings, snowflake } from '../src/store/settings.ts';

const hidden = () => plainOption('string', 'option.confirm', { hidden: true });

const show = command({
  name: 'settings show',
  description: 'command.settings.show',
  options: {},
  answer: (_values, answering) =>
    withOwner(answering, (owner, settings) => settingsCard(answering.catalog, settings, owner.kind === 'user')),
});

const change = command({
  name: 'settings change',
  description: 'command.settings.change',
  options: { form: hidden(), default: hidden(), reply: hidden(), share: hidden(), quiet: hidden() },
  answer({ form, default: named, reply, share, quiet }, answering) {
    const { catalog } = answering;
    return withOwner(answering, (owner, settings) => {
      const own = owner.kind === 'user';
      if (form !== FILLED) return { form: generalForm(catalog, settings, own) };
      const election = electionNamed(named, answering);
      if (election === null) return unknownElectionCard(named ?? '');
      const general: Settings = { ...settings, election, language: chosenLanguage(reply) };
      const changed = own ? general : { ...general, share: shareOf(share, settings), quiet: quiet === 'true' };
      return saved(catalog, owner, changed);
    });
  },
});

const channels = command({
  name: 'settings channels',
  description: 'command.settings.channels',
  options: { form: hidden(), counts: hidden(), reports: hidden(), calls: hidden(), sharing: hidden() },
  answer({ form, counts, reports, calls, sharing }, answering) {
    return withOwner(answering, (owner, settings) => {
      if (owner.kind === 'user') return noticeCard(message('servers-only'));
      if (form !== FILLED) return { form: channelsForm() };
      const role = idOf(sharing);
      const share: Settings['share'] =
        role !== undefined
          ? { who: 'role', role }
          : settings.share.who === 'role'
            ? { who: 'moderators' }
            : settings.share;
      const chosen = { followChannel: idOf(counts), reportChannel: idOf(reports), callRole: idOf(calls), share };
      return saved(answering.catalog, owner, { ...settings, ...chosen });
    });
  },
});

const reset = command({
  name: 'settings reset',
  description: 'command.settings.reset',
  options: {},
  answer: (_values, answering) =>
    withOwner(answering, (owner) => ({
      card: noticeCard(message('settings.reset-done')),
      effect: { kind: 'store', change: { do: 'reset', owner } },
    })),
});

const erase = command({
  name: 'settings erase',
  description: 'command.settings.erase',
  options: { confirm: hidden() },
  answer: ({ confirm }, answering) =>
    withOwner(answering, (owner) =>
      confirm === 'true'
        ? {
            card: noticeCard(message('settings.erased')),
            effect: { kind: 'store', change: { do: 'erase', owner } },
          }
        : eraseQuestionCard(),
    ),
});

/** Only those who manage a server change what is set there; in direct messages people set what is their own. */
function withOwner(
  { asker, knowledge }: Answering,
  answer: (owner: Owner, settings: Settings) => CommandAnswer,
): CommandAnswer {
  if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
  const settings = knowledge.server?.settings ?? DEFAULT_SETTINGS;
  if (asker.server === undefined && asker.person !== undefined)
    return answer({ kind: 'user', id: asker.person.id }, settings);
  const right = allowed(asker, 'manage-server');
  return right.ok ? answer({ kind: 'guild', id: right.server }, settings) : right.card;
}

function saved(catalog: Catalog, owner: Owner, settings: Settings): CommandAnswer {
  return {
    card: settingsCard(catalog, settings, owner.kind === 'user', true),
    effect: { kind: 'store', change: { do: 'set', owner, settings } },
  };
}

/** The id of the election a name means; nothing where none was named; `null` where none fits, or several do. */
function electionNamed(named: string | undefined, { catalog, election }: Answering): string | undefined | null {
  if (named === undefined || named.trim() === '') return undefined;
  const known = catalog.elections.find(({ id, name }) => id === named || Object.values(name).includes(named));
  if (known !== undefined) return known.id;
  const outcome = electionLookup(catalog).find(named, election);
  return outcome.outcome === 'found' ? outcome.election.id : null;
}

function shareOf(given: string | undefined, { share }: Settings): Settings['share'] {
  if (given === 'everybody') return { who: 'everybody' };
  return share.who === 'role' ? share : { who: 'moderators' };
}

function idOf(given: string | undefined): string | undefined {
  const read = snowflake.safeParse(given);
  return read.success ? read.data : undefined;
}

const family: CommandFamily = {
  name: 'settings',
  description: 'command.settings',
  access: { rights: PermissionFlagsBits.ManageGuild },
  subcommands: [show, change, channels, reset, erase],
};
export default family;
