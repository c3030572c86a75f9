import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LOG = join(import.meta.dirname, '../../dist/src/bot/log.js');

/** What a process writes to its log for an error with this message. */
function logged(message: string): string {
  const script = `import { createLog } from ${JSON.stringify(LOG)};
    const err = Object.assign(new Error(${JSON.stringify(message)}), { code: 10062, status: 404, requestBody: { json: { content: 'what was asked' } } });
    createLog('info').error({ err }, 'failed');`;
  const node = `"${process.execPath}" --input-type=module -e '${script.replaceAll("'", "'\\''")}' 2>&1`;
  return execFileSync('sh', ['-c', node], { encoding: 'utf8' });
}

it('keeps the code of an error and drops the request with its token', () => {
  const line = logged('POST https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb246c2VjcmV0/callback');
  expect(line).toContain('"code":10062');
  expect(line).toContain('/interactions/123/[token]/callback');
  expect(line).not.toContain('aW50ZXJhY3Rpb24');
  expect(line).not.toContain('what was asked');
});

it('drops anything that looks like a bot token', () => {
  expect(logged(`bad token ${'a'.repeat(26)}.${'b'.repeat(6)}.${'c'.repeat(38)}`)).toContain('bad token [token]');
});
