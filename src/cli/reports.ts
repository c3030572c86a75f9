import { type DeskCommand, EXIT, readArguments, UsageError } from '../desk/desk-command.ts';
import { StoreFailure } from '../store/engine/engine.ts';
import type { Report } from '../store/reports.ts';
import { Store } from '../store/store.ts';
import { environmentOrFail } from './startup.ts';
import { storeOf } from './store-address.ts';

/** What people reported as wrong: listed, read and closed. */
export const reports: DeskCommand = {
  name: 'reports',
  usage: '[list [--all] | show ID | close ID mended|declined]',
  summary: 'read and close reports of wrong figures',
  async run(args, { out, err }) {
    const { values, positionals } = readArguments(args, { all: { type: 'boolean' } });
    const [action = 'list', id = '', state] = positionals;
    const store = new Store(storeOf(environmentOrFail()));
    try {
      if (action === 'list') {
        const found = store.isEmpty ? [] : await store.reports.list(values.all === true ? undefined : 'open');
        for (const report of found) out(`${lineOf(report)}\n`);
        out(`${found.length === 1 ? '1 report' : `${found.length} reports`}\n`);
        return EXIT.done;
      }
      if (action === 'show') return shown(await store.reports.find(id), id, out, err);
      if (action !== 'close' || (state !== 'mended' && state !== 'declined'))
        throw new UsageError('what is to be done?');
      if (!(await store.reports.close(id, state))) return missing(id, err);
      out(`${id} is ${state}\n`);
      return EXIT.done;
    } catch (failure) {
      if (!(failure instanceof StoreFailure)) throw failure;
      err(`${failure.message}\n`);
      return EXIT.unsound;
    } finally {
      await store.close();
    }
  },
};

function shown(
  report: Report | undefined,
  id: string,
  out: (text: string) => void,
  err: (text: string) => void,
): number {
  if (report === undefined) return missing(id, err);
  const { wrong, right, source, about, election, dataVersion } = report.body;
  const lines = [
    ['state', report.state],
    ['filed', new Date(report.filed).toISOString()],
    ['server', report.guild],
    ['answer to', report.answerTo],
    ['message', about],
    ['election', election],
    ['data', dataVersion],
    ['wrong', wrong],
    ['right', right],
    ['source', source],
  ] as const;
  for (const [name, value] of lines) if (value !== '') out(`${name}: ${plain(value)}\n`);
  return EXIT.done;
}

function missing(id: string, err: (text: string) => void): number {
  err(`there is no report "${plain(id)}"\n`);
  return EXIT.unsound;
}

const SHOWN = 80;

function lineOf({ id, filed, state, body }: Report): string {
  const words = plain(body.wrong);
  return `${id}  ${new Date(filed).toISOString().slice(0, 10)}  ${state}  ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`;
}

/** People's words on one line: nothing in them moves the cursor or colours the terminal. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
