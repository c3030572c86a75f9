import { readFile } from 'node:fs/promises';
import { findingJson } from '../claims/report-json.ts';
import { type CitedFigure, type Verification, verifySource } from '../claims/verification.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from '../desk/desk-command.ts';
import { problemLine } from '../facts/problem.ts';
import { loadCatalog } from '../facts/reading/loading.ts';

/** Proves the data against the articles it came from. */
export const verify: DeskCommand = {
  name: 'verify',
  usage: '--source ID FILE [--data DIR] [--json]',
  summary: 'read an article and prove that each figure citing it is stated there',
  async run(args, { out, err }) {
    const { values, positionals } = readArguments(args, {
      source: { type: 'string' },
      data: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    });
    const [file, ...others] = positionals;
    if (values.source === undefined) throw new UsageError('which source? --source ID');
    if (file === undefined || others.length > 0) throw new UsageError('give one file with the text of the article');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) throw new UsageError(`cannot read ${file}`);
    const loaded = await loadCatalog(values.data ?? ['data']);
    if (!loaded.ok) {
      err(`${loaded.problems.map(problemLine).join('\n')}\n`);
      return EXIT.unsound;
    }
    const verification = verifySource(loaded.catalog, values.source, text);
    if (verification === undefined) throw new UsageError(`no election has a source "${values.source}"`);
    out(values.json === true ? `${JSON.stringify(asJson(verification), null, 2)}\n` : asText(verification));
    return verification.notFound.length === 0 ? EXIT.done : EXIT.unsound;
  },
};

function asJson({ confirmed, notFound, notPromised, notInData }: Verification): object {
  return { ok: notFound.length === 0, confirmed, notFound, notPromised, notInData: notInData.map(findingJson) };
}

function asText({ confirmed, notFound, notPromised, notInData }: Verification): string {
  const stated = notInData.map(({ words, measure, finding }) => `  ${oneLine(words.text)}  ${measure}, ${finding}`);
  const parts = [
    section('confirmed', confirmed.map(figureLine)),
    section('not found in the text', notFound.map(figureLine)),
    section('not found, and not said to be printed there', notPromised.map(figureLine)),
    section('stated in the text, not in the data or different there', stated),
  ];
  return parts.join('');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? `${title}: none\n` : `${title}: ${lines.length}\n${lines.join('\n')}\n`;
}

function figureLine({ record, measure, subject, value }: CitedFigure): string {
  return `  ${record}  ${measure}${subject === null ? '' : ` of ${subject}`}: ${value}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
