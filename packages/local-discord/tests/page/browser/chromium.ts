import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: string;
  }
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without a window, and without a word to anybody but the page. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--force-color-profile=srgb',
];

/** Finds the browser once for all browser tests: CHROME_PATH, an installed one, or the one that came as a package. */
export async function setup({ provide }: TestProject): Promise<void> {
  provide('chromium', process.env.CHROME_PATH ?? installed.find(existsSync) ?? (await unpacked()));
}

export async function launch(executablePath: string): Promise<Browser> {
  const options = { executablePath, headless: true, args: flags };
  return await chromium
    .launch(options)
    .catch(() => chromium.launch({ ...options, env: { ...process.env, ...unpackedLibraries } }));
}

/** On a machine that lacks libraries or fonts, those of the package are used. */
const unpackedLibraries = {
  LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
  FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
};

/** The package's browser (for Linux) is unpacked into the temporary folder, together with libraries and fonts. */
async function unpacked(): Promise<string> {
  const before = { ...process.env };
  // By this the package decides whether to unpack the libraries, too.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return path;
}
